/** Keys and indexes that lead from the root of the data to one value. */
export type DataPath = readonly (string | number)[];
