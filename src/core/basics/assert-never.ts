/** Makes a `switch` over a union total: a case that was forgotten becomes a compile error. */
export function assertNever(value: never, what: string): never {
  throw new Error(`${what}: no case for ${JSON.stringify(value)}`);
}
