/** Where the list of debtors leaves whom it chose, for the letters to begin with. */
export function lettersFromList(bookId: string): string {
  return `letters ${bookId} from list`;
}
