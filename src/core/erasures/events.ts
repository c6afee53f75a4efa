/** What has happened to a person's words. The one event that stands before the book's own beginning. */
import type { Erasure } from './state';

export interface PersonErased {
  readonly type: 'person.erased';
  readonly v: 1;
  readonly erasure: Erasure;
}

export type ErasureEvent = PersonErased;
