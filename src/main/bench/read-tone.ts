/**
 * Reads a letter of 300 words after each letter typed into it, and the labelled sentences of each part:
 * `read-tone FOLDER`. Says how long each letter took, and how often harsh and kind were told right.
 */
import { toneReader } from '#core/tone/read-tone';
import { letterLanguages } from '#core/letters/kinds';
import { labelledSet, parts, scoreOf } from './labelled';

const WORDS = 300;
const TYPED = 'We know how hard this is, and we thank you for your help.';

const [folder = ''] = process.argv.slice(2);

const results = letterLanguages.flatMap((language) => {
  const sentences = labelledSet(folder, language);
  const letter = sentences
    // Every seventh, so that all three labels are in it.
    .filter((_, i) => i % 7 === 0)
    .map(({ text }) => text)
    .join(' ')
    .split(' ')
    .slice(0, WORDS)
    .join(' ');
  const read = toneReader({ language });
  read(letter);
  const times = Array.from(TYPED, (_, i) => {
    const from = performance.now();
    read(`${letter} ${TYPED.slice(0, i + 1)}`);
    return performance.now() - from;
  });
  const scores = parts.flatMap((part) =>
    (['harsh', 'kind'] as const).map((label) => ({
      part,
      label,
      ...scoreOf(
        sentences.filter((each) => each.part === part),
        language,
        label,
      ),
    })),
  );
  return { language, times, scores };
});
console.log(JSON.stringify(results));
