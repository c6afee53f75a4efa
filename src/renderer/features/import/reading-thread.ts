/** The thread in which long files are understood: it is given the rows once, and then only the answers. */
import type { LedgerOptions } from '#core/exchange/ledger-reading';
import { readLedger } from '#core/exchange/read-ledger';
import type { Sheet } from '#core/exchange/sheet';

/** What `use-reading.ts` sends; it gets back what `readLedger` makes of it. */
export type ToReadingThread = { readonly sheet: Sheet } | { readonly options: LedgerOptions };

let sheet: Sheet | null = null;

onmessage = ({ data }: MessageEvent<ToReadingThread>) => {
  if ('sheet' in data) sheet = data.sheet;
  else if (sheet) postMessage(readLedger(sheet, data.options));
};
