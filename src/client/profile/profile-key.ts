/** Under this name the device keeps what the visitor says of a region. */
export const profileKey = 'etalase-profil';
