/** Whose figures are on screen and how they are written: for everything below the shell. */
import { createContext, useContext } from 'react';
import type { LocalDate } from '#core/basics/local-date';

export interface Figures {
  /** The business whose book it is; it stands in the window's title. */
  readonly client: string;
  /** BCP 47: `en-GB`. */
  readonly locale: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly today: LocalDate;
}

const FiguresContext = createContext<Figures | null>(null);

export const FiguresProvider = FiguresContext.Provider;

/** Null on the screens that belong to no book. */
export function useFiguresIfAny(): Figures | null {
  return useContext(FiguresContext);
}

export function useFigures(): Figures {
  const figures = useFiguresIfAny();
  if (!figures) throw new Error('figures are shown only inside a book');
  return figures;
}
