/** The field that finds anything and the list under it, walked by the arrows; what one chooses is done once it is gone. */
import { Combobox, Modal, TextInput, useCombobox, type ComboboxStore } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useState, type ReactNode } from 'react';
import './palette.css';
import { PaletteOption, type PaletteGroup, type PaletteRow } from './palette-row';

interface PaletteProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly groups: readonly PaletteGroup[];
  /** Below the list: what is still under way, or what one can look for. */
  readonly foot: ReactNode;
  readonly onClose: () => void;
}

export function Palette({ onClose, ...field }: PaletteProps) {
  const [before] = useState(document.activeElement);
  const close = () => {
    onClose();
    setTimeout(() => before instanceof HTMLElement && before.focus({ preventScroll: true }));
  };
  const choose = ({ act }: PaletteRow) => {
    onClose();
    // What it does may put the focus somewhere, which has to be on the page again by then.
    setTimeout(act);
  };
  return (
    <Modal.Root opened onClose={close} size="lg" yOffset="12vh" centered={false} returnFocus={false}>
      <Modal.Overlay />
      <Modal.Content aria-label="Search">
        <Modal.Body p={0}>
          <FieldAndList {...field} onChoose={choose} onLeave={close} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

interface FieldAndListProps extends Omit<PaletteProps, 'onClose'> {
  readonly onChoose: (row: PaletteRow) => void;
  readonly onLeave: () => void;
}

function FieldAndList({ query, onQuery, groups, foot, onChoose, onLeave }: FieldAndListProps) {
  const shown = groups.filter(({ rows }) => rows.length > 0);
  const rows = shown.flatMap((group) => group.rows);
  const list = useList(rows);
  const listId = useId();
  const submit = (chosen: string) => {
    const row = rows.find(({ key }) => key === chosen);
    if (row) onChoose(row);
  };
  return (
    <Combobox store={list} onOptionSubmit={submit}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          data-autofocus
          className="palette-field"
          variant="unstyled"
          size="lg"
          aria-label="Search"
          placeholder="A name, an invoice, a sum, words of a note, or what to do"
          leftSection={<IconSearch size={18} aria-hidden="true" />}
          value={query}
          onChange={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={({ key }) => key === 'Escape' && onLeave()}
        />
      </Combobox.EventsTarget>
      <Combobox.Options id={listId} className="palette-list" aria-label="What was found">
        {shown.map((group) => (
          <Combobox.Group key={group.name} label={group.name}>
            {group.rows.map((row) => (
              <PaletteOption key={row.key} row={row} />
            ))}
          </Combobox.Group>
        ))}
      </Combobox.Options>
      <output className="palette-foot">{foot}</output>
    </Combobox>
  );
}

function useList(rows: readonly PaletteRow[]): ComboboxStore {
  const list = useCombobox({ opened: true });
  const keys = rows.map(({ key }) => key).join();
  const { selectFirstOption } = list;
  // Enter takes the first until one walks.
  useEffect(() => {
    if (keys !== '') selectFirstOption();
  }, [keys, selectFirstOption]);
  // Drawn once more when it is there: only then does the field know which list is its own.
  useMounted();
  return list;
}
