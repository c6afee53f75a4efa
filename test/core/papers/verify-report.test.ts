/** The report on the trail, as sentences and as a page; and papers in general, which show words and obey none. */
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperPage } from '#core/papers/paper';
import { isSound, sayVerified, verifyReportPaper, type VerifyReport } from '#core/papers/verify-report';

const sound: VerifyReport = {
  at: '2026-09-01T09:30:00.000Z',
  entries: 1204,
  from: '2026-01-05T08:00:00.000Z',
  to: '2026-08-31T16:45:12.000Z',
  head: '0123456789abcdef'.repeat(4),
  problems: [],
  remarks: [],
  checked: ['Entries: 1204. Each is as it was recorded, and follows the one before.'],
};

describe('what looking through a book came to', () => {
  it('says that it holds, with the number of entries', () => {
    expect(isSound(sound)).toBe(true);
    expect(sayVerified(sound)).toBe('The trail holds: 1,204 entries, none changed and none missing.');
    expect(sayVerified({ ...sound, entries: 1 })).toContain('1 entry,');
  });

  it('says that it does not, and lists what is wrong first', () => {
    const problems = [{ code: 'journal-damaged', message: 'Line 7 is damaged.' }];
    const paper = verifyReportPaper({ ...sound, problems }, 'Marlow Vet');
    expect(sayVerified({ ...sound, problems })).toMatch(/^The trail does not hold/);
    expect(paper.sections[1]).toEqual({
      title: 'What is not as it should be',
      paragraphs: ['Line 7 is damaged.'],
    });
  });

  it('leaves out what there is nothing to say of', () => {
    const titles = verifyReportPaper({ ...sound, head: null }, 'Marlow Vet').sections.map(
      ({ title }) => title,
    );
    expect(titles).toEqual([sayVerified(sound), 'What was checked']);
  });

  it('prints the whole hash, in halves that can be compared', () => {
    const words = verifyReportPaper(sound, 'Marlow Vet').sections.at(-1)?.paragraphs[0] ?? '';
    expect(words.replaceAll(' ', '')).toBe(sound.head);
  });
});

describe('a paper', () => {
  it('shows any words as they stand', () => {
    assert(
      property(string(), (words) => {
        const hostile = `<img src=x onerror=y>${words}</p><script>`;
        const paper = { language: 'en', subtitle: hostile, footer: hostile, title: hostile, sections: [] };
        const sections = [{ title: hostile, paragraphs: [hostile], code: hostile }];
        const { html, margins } = paperPage({ ...paper, sections }, 'A4');
        expect(html('app://print/', 1) + margins?.footer).not.toMatch(/<(img|script)/);
      }),
    );
  });
});
