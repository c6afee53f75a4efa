/** What a template can need to know: one word a group of fields. */
import { account } from './account';
import { claim } from './claim';
import { dispute } from './dispute';
import { enclosed } from './enclosed';
import type { Group } from './group';
import { handedOver } from './handed-over';
import { hold } from './hold';
import { lateInstalment } from './late-instalment';
import { nextStep } from './next-step';
import { owed } from './owed';
import { plan } from './plan';
import { promise } from './promise';
import { received, settled } from './received';

export const needs = [
  'owed',
  'account',
  'next-step',
  'handed-over',
  'claim',
  'plan',
  'late-instalment',
  'promise',
  'received',
  'settled',
  'dispute',
  'hold',
  'enclosed',
] as const;
export type Need = (typeof needs)[number];

export const groups: Readonly<Record<Need, Group>> = {
  owed,
  account,
  'next-step': nextStep,
  'handed-over': handedOver,
  claim,
  plan,
  'late-instalment': lateInstalment,
  promise,
  received,
  settled,
  dispute,
  hold,
  enclosed,
};
