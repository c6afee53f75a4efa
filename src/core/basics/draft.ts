/**
 * A state that may be written into: slices and their tables lose `readonly`, the records keep it, so an
 * applier replaces a record whole.
 *
 * Replay hands appliers a plain object, a live commit an Immer draft.
 */
export type Draft<State> = {
  -readonly [Slice in keyof State]: State[Slice] extends object
    ? { -readonly [Key in keyof State[Slice]]: State[Slice][Key] }
    : State[Slice];
};
