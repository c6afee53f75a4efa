/** A payment slip on the page. */
import { qrSvg } from './epc-qr';
import { pageWords } from './page-words';
import type { PaymentSlip } from './payment-slip';
import { asHtml } from './printed-page';

/** `language` is a BCP 47 tag; `place` an attribute that says where it stands. */
export function slipHtml(slip: PaymentSlip, language: string, place: string): string {
  const words = pageWords(language);
  const fields = (['payTo', 'account', 'amount', 'dueBy', 'reference'] as const)
    .filter((name) => slip[name] !== '')
    .map((name) => `<dt>${words[name]}</dt><dd>${asHtml(slip[name])}</dd>`);
  const code = slip.qr === null ? '' : `<figure>${qrSvg(slip.qr)}${slip.isLow ? '' : words.scan}</figure>`;
  const scan = slip.qr !== null && slip.isLow ? `<small>${words.scan}</small>` : '';
  const low = slip.isLow ? ' low' : '';
  return `<section class="each slip${low}" ${place}><div><h2>${words.slip}${scan}</h2><dl>${fields.join('')}</dl></div>${code}</section>`;
}
