/** The numbers of a plan's invoices in a line: the first few by name, the rest counted. */
const NAMED = 4;

export function sayNumbers(numbers: readonly string[]): string {
  const more = numbers.length - NAMED;
  return numbers.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
