/** Our own words for every letter: the coach marks none of them, and misses nothing in them. */
import { describe, expect, it } from 'vitest';
import { templateIds } from '#core/letters/kinds';
import { templates } from '#core/letters/templates';
import { readTone } from '#core/tone/read-tone';

describe.each(templateIds)('%s', (id) => {
  const { subject, body, kind, channel, language } = templates[id];
  const typed = `${subject}\n\n${body}`;

  it('has nothing to mark, and says all that such a letter has to', () => {
    const { marks, missing } = readTone(typed, { kind, channel, language });
    const marked = marks.map(({ rule, from, to }) => `${rule}: ${typed.slice(from, to)}`);
    expect({ marked, missing }).toEqual({ marked: [], missing: [] });
  });
});
