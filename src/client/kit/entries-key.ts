/** Where the device keeps what was entered for the kit; apart from the store, so that a page can look without loading it. */
export const entriesKey = 'etalase-paket';
