/** Whether a text message can reach a number: by its label, or by how mobile numbers begin where it is. */
import type { Jurisdiction } from '../profile/state';
import { phonesOf } from './reach';
import type { DebtorDetails } from './state';

interface NumberPlan {
  /** Behind `+`. */
  readonly country: string;
  /** How a mobile number goes on. */
  readonly mobile: RegExp;
}

/** Where the plan tells them apart: Ofcom, Bundesnetzagentur, ComReg, Arcep. Elsewhere any number may be one. */
const plans: Readonly<Record<string, NumberPlan>> = {
  GB: { country: '44', mobile: /^7[1-57-9]/ },
  DE: { country: '49', mobile: /^1[567]/ },
  IE: { country: '353', mobile: /^8/ },
  FR: { country: '33', mobile: /^[67]/ },
};

/** Those that are mobile or may be, those with such a label first. */
export function mobilesOf(debtor: DebtorDetails, jurisdiction: Jurisdiction): string[] {
  const said = debtor.phones
    .filter(({ label }) => /mobil|handy|cell/i.test(label))
    .map(({ number }) => number);
  const others = phonesOf(debtor).filter((number) => mayBeMobile(number, jurisdiction));
  return [...new Set([...said, ...others])];
}

function mayBeMobile(number: string, jurisdiction: Jurisdiction): boolean {
  const dialled = number
    .replace('(0)', '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+');
  if (!/^(\+|0)/.test(dialled)) return true;
  const isAbroad = dialled.startsWith('+');
  const plan = isAbroad
    ? Object.values(plans).find(({ country }) => dialled.startsWith(`+${country}`))
    : plans[jurisdiction.slice(0, 2)];
  return plan === undefined || plan.mobile.test(dialled.slice(isAbroad ? plan.country.length + 1 : 1));
}
