/** Endings of pictures that browsers read and write. */
export const writablePictures = ['jpg', 'jpeg', 'png', 'webp'] as const;

/** Endings of pictures that may lie beside a record. SVG is none of them, because it may hold code. */
export const pictureEndings = [...writablePictures, 'avif'] as const;

/** Endings of papers into which programs write properties, such as the names of people. */
export const officeEndings = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'] as const;

/** Endings of documents that may lie beside a record. */
export const documentEndings = [...officeEndings, 'csv', 'txt'] as const;
