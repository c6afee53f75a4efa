/** Names that no file system takes become ones that each takes, and keep what they are opened by. */
import { describe, expect, it } from 'vitest';
import { extensionOf, safeFileName } from '#core/attachments/file-name';
import { diskName } from '#main/files/disk-name';

describe('a name on disk', () => {
  it.each([
    ['delivery note.pdf', 'delivery note.pdf'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['Lpt1.tar.gz', '_Lpt1.tar.gz'],
    ['console.txt', 'console.txt'],
    ['a:b*c?.txt', 'a_b_c_.txt'],
    ['a.txt:evil.exe', 'a.txt_evil.exe'],
    ['nul\u0000.pdf', 'nul_.pdf'],
    ['..', 'file'],
    ['.profile', 'profile'],
  ])('%j becomes %j', (name, onDisk) => {
    expect(diskName(name)).toBe(onDisk);
  });

  it('fits every file system, by bytes, with its extension', () => {
    const onDisk = diskName(safeFileName(`${'👩‍👩‍👧'.repeat(100)}.pdf`));
    expect(Buffer.byteLength(onDisk)).toBeLessThanOrEqual(200);
    expect(extensionOf(onDisk)).toBe('pdf');
    expect(onDisk).not.toContain('\ufffd');
  });

  it('ends in nothing that Windows leaves out, also where it is cut', () => {
    expect(diskName(`${'文'.repeat(65)}.exe 文`)).toBe(`${'文'.repeat(65)}.exe`);
  });
});
