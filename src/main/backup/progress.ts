/** How far a backup or restore has come, counted in bytes. */

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Gives the function to call with every piece that is done; each file is gone through `times` times. */
export function progressOver(
  files: readonly { readonly bytes: number }[],
  times: number,
  onProgress: ((progress: Progress) => void) | undefined,
): (bytes: number) => void {
  const total = times * files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  return (bytes) => {
    done = Math.min(total, done + bytes);
    onProgress?.({ done, total });
  };
}
