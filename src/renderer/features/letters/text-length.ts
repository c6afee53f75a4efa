/** How long a text message is, for whoever writes it. */

/** Two parts of a text message; more of them cost more, and are read less. */
const TEXT_LENGTH = 306;

export function sayLength(length: number): string {
  const fits = `${length} of ${TEXT_LENGTH} characters`;
  return length <= TEXT_LENGTH ? `${fits}.` : `${fits}: it goes out in more than two parts.`;
}
