/** International bank account numbers: told from other ways of writing an account, and checked. */

/** An account without its blanks when it is an IBAN whose check digits hold (ISO 13616, mod 97); null for anything else. */
export function ibanOf(account: string): string | null {
  const iban = account.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return null;
  const turned = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const character of turned) {
    const digits = parseInt(character, 36);
    rest = (rest * (digits > 9 ? 100 : 10) + digits) % 97;
  }
  return rest === 1 ? iban : null;
}
