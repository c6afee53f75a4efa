/** The words a page brings along itself, in the language of its letter; where there are none yet, English. */

export interface PageWords {
  readonly to: string;
  readonly page: string;
  readonly of: string;
  readonly copy: string;
  readonly signer: string;
  readonly date: string;
  readonly slip: string;
  readonly payTo: string;
  readonly account: string;
  readonly amount: string;
  readonly dueBy: string;
  readonly reference: string;
  readonly scan: string;
}

const words: Readonly<Record<'en' | 'de', PageWords>> = {
  en: {
    to: 'To',
    page: 'Page',
    of: 'of',
    copy: 'Copy',
    signer: 'Signature and name',
    date: 'Date',
    slip: 'Payment slip',
    payTo: 'Pay to',
    account: 'Account',
    amount: 'Amount',
    dueBy: 'Please pay by',
    reference: 'Reference',
    scan: 'Scan this with your banking app.',
  },
  de: {
    to: 'An',
    page: 'Seite',
    of: 'von',
    copy: 'Kopie',
    signer: 'Unterschrift und Name',
    date: 'Datum',
    slip: 'Zahlungsabschnitt',
    payTo: 'Empfänger',
    account: 'Konto',
    amount: 'Betrag',
    dueBy: 'Bitte zahlen bis',
    reference: 'Verwendungszweck',
    scan: 'Mit der Banking-App scannen.',
  },
};

/** `language` is a BCP 47 tag. */
export function pageWords(language: string): PageWords {
  return language.startsWith('de') ? words.de : words.en;
}
