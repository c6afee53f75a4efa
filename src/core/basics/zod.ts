/**
 * The one door to zod. `jitless` has to be set before the first schema: zod otherwise probes `eval`,
 * which our Content-Security-Policy forbids and reports.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };

/** One line of text as people type it: trimmed, no line breaks or control characters, at most `max` characters. */
export function lineSchema(max: number) {
  return z
    .string()
    .max(max)
    .transform((s) => tidyLine(s));
}

/** Several lines of text, at most `max` characters. */
export function textSchema(max: number) {
  return z
    .string()
    .max(max)
    .transform((s) => s.replace(/\r\n?/g, '\n').trim());
}

function tidyLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is taken out
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();
}
