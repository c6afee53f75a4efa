/** What a merge field stands for, so that a template is read as the letter it will be. */

/** By what the field's name contains, English or German; the first that fits. */
const standIns: readonly (readonly [RegExp, string])[] = [
  [/phone|telefon|mobile/i, '01632 960001'],
  [/mail/i, 'us@example.com'],
  [/iban|account|sort|bank|konto(?!stand)/i, 'account 12345678'],
  [/ref|number|nummer|invoice|rechnung|zweck/i, '1042'],
  // `promised` is how much, `promisedBy` is a day.
  [
    /(?:promised|missed|received|disputed)$|amount|total|balance|left|owed|sum(?!mer)|betrag|rest|saldo|price|fee|interest|zins/i,
    '£100.00',
  ],
  [/[a-z](?:On|By|From|Until)$/, '2026-05-01'],
  [/date|due|day|until|deadline|^on$|^by$|datum|fällig|frist|termin|^am$|^bis$/i, '2026-05-01'],
];

/** Empty for a list or a condition, which show nothing themselves. */
export function standIn(field: string): string {
  const name = field.trim();
  if (/^[#^/!>=]/.test(name)) return '';
  return standIns.find(([pattern]) => pattern.test(name))?.[1] ?? 'Name';
}
