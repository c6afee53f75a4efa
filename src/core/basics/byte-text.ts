/** The size of a file as people say it: `812 bytes`, `240 KB`, `1.2 MB`, counted as Windows does. */

const KILO = 1024;
const MEGA = KILO * KILO;

export function sayBytes(bytes: number, locale: string): string {
  const write = (amount: number, maximumFractionDigits: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits }).format(amount);
  if (bytes < KILO) return `${write(bytes, 0)} ${bytes === 1 ? 'byte' : 'bytes'}`;
  // What would round to 1,024 KB is a megabyte already.
  if (Math.round(bytes / KILO) < KILO) return `${write(bytes / KILO, 0)} KB`;
  return `${write(bytes / MEGA, 1)} MB`;
}
