/** Letters for Word, opened again: the same words and the same tables, whatever they hold. */
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '#core/letters/merge';
import { blocksOf } from '#core/letters/plain-text';
import type { LetterContent } from '#core/letters/state';
import { writeWordLetter } from '#main/files/word-letter';
import { wordParagraphs, wordXml } from '../../support/word-text';

const content = (body: string): LetterContent => ({
  layout: 'a4-dl-1',
  language: 'en-GB',
  sender: { name: 'Harbour Lane Joinery', lines: ['4 Harbour Lane'] },
  recipient: ['Mrs Howe', '8 Chapel Steps'],
  date: '1 September 2026',
  subject: 'Your account',
  body,
  signatures: [],
  footer: 'Pay to Harbour Lane',
});

const paragraphsOf = async (body: string) => wordParagraphs(await writeWordLetter(content(body)));

describe('a letter for Word', () => {
  it('is on the paper of its layout', async () => {
    // In twentieths of a point: 210 by 297 mm, and 8.5 by 11 inches.
    const size = async (layout: LetterContent['layout']) =>
      /<w:pgSz w:w="(\w+)" w:h="(\w+)"/
        .exec(await wordXml(await writeWordLetter({ ...content('Thank you'), layout })))
        ?.slice(1);
    expect(await size('a4-dl-2')).toEqual(['11906', '16838']);
    expect(await size('letter-10-1')).toEqual(['12240', '15840']);
  });

  it('has the words of the page, and its tables as tables', async () => {
    const found = await paragraphsOf(
      'Dear **Mrs Howe**,\n\n| A | B |\n| :-- | --: |\n| one | 2.00 |\n\nThank you',
    );
    expect(found.filter(Boolean)).toEqual([
      'Harbour Lane Joinery',
      '4 Harbour Lane',
      'Mrs Howe',
      '8 Chapel Steps',
      '1 September 2026',
      'Your account',
      'Dear Mrs Howe,',
      'A',
      'B',
      'one',
      '2.00',
      'Thank you',
    ]);
  });

  it('shows hostile words as they are', async () => {
    const hostile = '<b>&amp;</b> **x** {{y}} \u0007 [a](javascript:1)';
    const found = await paragraphsOf(escapeMarkdown(hostile));
    expect(found.join('')).toContain('<b>&amp;</b> **x** {{y}}');
  });
});

it('tells bold words from others, and which columns stand to the right', () => {
  expect(blocksOf('a **b** c')).toEqual([
    {
      kind: 'paragraph',
      spans: [
        { text: 'a ', isBold: false },
        { text: 'b', isBold: true },
        { text: ' c', isBold: false },
      ],
    },
  ]);
  expect(blocksOf('| a | b |\n| :-- | --: |\n| 1 | 2 |')).toMatchObject([
    { kind: 'table', isRight: [false, true] },
  ]);
});
