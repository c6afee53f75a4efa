/** Whether two plain JSON values say the same, in whatever order their keys stand. */
export function isSame(a: unknown, b: unknown): boolean {
  if (!isHolder(a) || !isHolder(b)) return a === b;
  const keys = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}

/** An object or a list. */
function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
