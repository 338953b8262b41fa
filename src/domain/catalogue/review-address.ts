/** Which records are due to be compared with their sources again. */
export const reviewsPath = '/tinjauan/';
