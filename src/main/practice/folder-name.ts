/** A folder name that people recognise and every file system takes: `harbour-lane-joinery-1f3a9c20`. */
export function folderName(name: string, bookId: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return `${plain || 'book'}${idMark(bookId)}`;
}

/** What tells folders of one name apart, as the end of their name. */
export function idMark(bookId: string): string {
  return `-${bookId.slice(0, 8)}`;
}
