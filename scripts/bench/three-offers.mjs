/** Three offers of 120 lines worked out anew as a slider moves, held against the plain loop that is off by pennies. */
import { figure, p95 } from './figures.mjs';
import { measureWith } from './programs.mjs';

/** @type {import('../bench.mjs').Bench} */
export const threeOffers = {
  title: 'Working out three offers as a slider moves',

  async run() {
    const { times, plain } = await measureWith('three-offers');
    return [
      figure({
        name: 'Three offers of 120 lines with their figures, p95 / dividing in floats without holidays',
        ms: p95(times),
        against: p95(plain),
        msAtMost: 8,
      }),
    ];
  },
};
