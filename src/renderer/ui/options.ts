/** What can be chosen from a list. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** Each value under its name. */
export function optionsOf<Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
): Option<Value>[] {
  return values.map((value) => ({ value, label: names[value] }));
}
