/** From the first version of a profile to the second: how long the business waits is a setting of its own. */

/** Lifts the profiles under these names of an event. Given out: it stays as it is, whatever becomes of the profile. */
export function liftProfiles(...fields: readonly string[]) {
  return <Event extends { readonly type: string; readonly v: number }>(older: Event): Event => {
    const profiles = older as unknown as Readonly<Record<string, object>>;
    const grace = { promiseDays: 3, instalmentDays: 5, reviewAfter: 2 };
    const lifted = fields.map((field) => [field, { ...profiles[field], grace }]);
    return { ...older, ...(Object.fromEntries(lifted) as object), v: 2 };
  };
}
