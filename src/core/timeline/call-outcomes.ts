/** How a call can end, by one key each: the words it begins the log line with, which the reader of lines knows. */

export interface CallOutcome {
  readonly label: string;
  readonly words: string;
}

/** @param name whom one asked for */
export function callOutcomes(name: string): CallOutcome[] {
  return [
    { label: 'Spoke', words: `spoke to ${name}` },
    { label: 'Message left', words: `left message for ${name}` },
    { label: 'No answer', words: 'rang, no answer' },
    { label: 'Call back later', words: 'rang, asked to call back, follow up +1' },
    { label: 'Wrong number', words: 'rang, wrong number' },
  ];
}
