/** The name a file is suggested under: `Harbour Lane, M. Howe, payment plan 2026-09-01`. */

/** Joins the parts; what some file system can't take in a name becomes a blank. */
export function nameOfFile(parts: readonly string[]): string {
  return parts
    .map((part) =>
      part
        // eslint-disable-next-line no-control-regex -- control characters are part of what is taken out
        .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, ' ')
        .replace(/\s+/g, ' ')
        .slice(0, 60)
        .replace(/^[\s.]+|[\s.]+$/g, ''),
    )
    .filter((part) => part !== '')
    .join(', ');
}
