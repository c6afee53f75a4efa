/** What has happened to write-offs. */
import type { WriteOff } from './state';

export interface WriteOffRecorded {
  readonly type: 'write-off.recorded';
  readonly v: 1;
  readonly writeOff: WriteOff;
}

export interface WriteOffReversed {
  readonly type: 'write-off.reversed';
  readonly v: 1;
  readonly was: WriteOff;
  readonly is: WriteOff;
}

/** A change undone: `is` how it stands again, null when it is gone. */
export interface WriteOffPutBack {
  readonly type: 'write-off.put-back';
  readonly v: 1;
  readonly was: WriteOff;
  readonly is: WriteOff | null;
}

export type WriteOffEvent = WriteOffRecorded | WriteOffReversed | WriteOffPutBack;
