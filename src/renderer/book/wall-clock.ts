/** The hour on the wall where the book is kept: the journal knows instants alone. */
import type { LocalDate } from '#core/basics/local-date';
import type { WallClock } from '#core/relationship/contacts';

export const wallClock: WallClock = (at) => {
  const time = new Date(at);
  const pad = (part: number) => String(part).padStart(2, '0');
  const on = `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}` as LocalDate;
  return { on, hour: time.getHours() };
};
