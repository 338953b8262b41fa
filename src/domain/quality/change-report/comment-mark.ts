/** Invisible first line of a posted report, by which the job that posts it knows its own comment. */
export const commentMark = '<!-- laporan-perubahan-isi -->';
