/** A sheet understood as a ledger: at once, or, where it is long, in a thread of its own, so that nothing freezes. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Result } from '#core/basics/result';
import type { LedgerOptions, LedgerReading } from '#core/exchange/ledger-reading';
import { readLedger } from '#core/exchange/read-ledger';
import type { Sheet } from '#core/exchange/sheet';
import type { ToReadingThread } from './reading-thread';

/** More rows than this take longer than anybody would not notice. */
const LONG = 3000;

/** Null until it is read for the first time; then the last reading, until the next one is there. */
export function useReading(sheet: Sheet, options: LedgerOptions): Result<LedgerReading> | null {
  const isLong = sheet.rows.length > LONG;
  const here = useMemo(() => (isLong ? null : readLedger(sheet, options)), [isLong, sheet, options]);
  const [there, setThere] = useState<Result<LedgerReading> | null>(null);
  const thread = useRef<Worker | null>(null);

  useEffect(() => {
    if (!isLong) return;
    const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), { type: 'module' });
    const take = ({ data }: MessageEvent<Result<LedgerReading>>) => setThere(data);
    worker.addEventListener('message', take);
    worker.postMessage({ sheet } satisfies ToReadingThread, []);
    thread.current = worker;
    return () => worker.terminate();
  }, [isLong, sheet]);

  useEffect(() => thread.current?.postMessage({ options } satisfies ToReadingThread, []), [options]);
  return here ?? there;
}
