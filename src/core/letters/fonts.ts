/**
 * Liberation Sans, by weight: covers Latin, Greek, Cyrillic and Hebrew, sets like Arial, and goes into a PDF as real
 * type. (The app's own Inter is a variable font, which Chromium can only embed as drawings.)
 */
export const letterFonts = { 400: 'LiberationSans-Regular.ttf', 700: 'LiberationSans-Bold.ttf' } as const;

/** The files of `letterFonts` are served under `fontFolder`, which ends in a slash. */
export function fontFaces(fontFolder: string): string {
  const each = ([weight, file]: readonly [string, string]) =>
    `@font-face { font-family: Letter; font-weight: ${weight}; src: url('${fontFolder}${file}'); }\n`;
  return Object.entries(letterFonts).map(each).join('');
}
