/** Narrows a list to one kind of what is in it; all of them until one is chosen. */
import { UnstyledButton } from '@mantine/core';
import './kind-filter.css';

interface KindFilterProps<Kind extends string> {
  /** Nothing is shown for fewer than two. */
  readonly kinds: readonly Kind[];
  readonly names: Readonly<Record<Kind, string>>;
  readonly chosen: Kind | null;
  readonly onChoose: (kind: Kind | null) => void;
}

export function KindFilter<Kind extends string>({ kinds, names, chosen, onChoose }: KindFilterProps<Kind>) {
  if (kinds.length < 2) return null;
  return (
    <fieldset aria-label="Show" className="kind-filter">
      {[null, ...kinds].map((kind) => (
        <UnstyledButton
          key={kind ?? 'all'}
          className="kind-filter-kind"
          aria-pressed={kind === chosen}
          onClick={() => onChoose(kind)}
        >
          {kind ? names[kind] : 'All'}
        </UnstyledButton>
      ))}
    </fieldset>
  );
}
