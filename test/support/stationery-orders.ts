/** Stationery as a book may be given it: changed to another layout, and changed back. */
import * as fc from 'fast-check';
import { layoutNames } from '#core/letters/layouts';
import { harbourLaneProfile } from '#core/sample/harbour-lane';
import { stationeryOf } from '#core/stationery/state';
import { order, type Order } from './order';

export const anyStationeryOrder: fc.Arbitrary<Order> = order(
  fc.record({ layout: fc.constantFrom(...layoutNames), isBack: fc.boolean() }),
  ({ layout, isBack }, { stationery }) =>
    isBack
      ? { type: 'stationery.change-back', was: null, is: stationery }
      : {
          type: 'stationery.change',
          stationery: { ...stationeryOf({ stationery }, harbourLaneProfile), layout },
        },
);
