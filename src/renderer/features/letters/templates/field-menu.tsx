/** What the words can name, found by typing; choosing one puts it at the caret. */
import { Button, Combobox, useCombobox } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Field } from '#core/letters/field';
import { madeUpValues } from '#core/letters/made-up';
import { fieldsFor, type Template } from '#core/letters/template';
import { useProfile } from '../../../book/use-book';
import { useFigures } from '../../../ui/figures';
import { typeInto } from '../tone/typing';
import { fieldChoices, foundIn, type FieldChoice } from './field-choices';

interface FieldMenuProps {
  readonly template: Template;
  /** Where one typed last. */
  readonly field: () => HTMLTextAreaElement | null;
}

const kinds: readonly (readonly [Field['kind'], string])[] = [
  ['text', 'What is filled in for each letter'],
  ['list', 'Lists: these words once for each row'],
  ['condition', 'Only if: these words stand there only then'],
];

export function FieldMenu({ template, field }: FieldMenuProps) {
  const { combobox, query, setQuery } = useFindField();
  const choices = useFieldChoices(template);
  const put = (id: string) => {
    combobox.closeDropdown();
    const chosen = choices.find((each) => each.id === id);
    const textarea = field();
    if (!textarea || !chosen) return;
    const { selectionStart: from, selectionEnd: to, value } = textarea;
    // Once the list has gone and let go of the focus.
    requestAnimationFrame(() => typeInto(textarea, from, to, chosen.put(value.slice(from, to))));
  };
  return (
    <Combobox
      store={combobox}
      width={380}
      position="bottom-end"
      onOptionSubmit={put}
      withinPortal={false}
      keepMounted={false}
    >
      <Combobox.Target targetType="button">
        <Button size="compact-sm" variant="default" onClick={() => combobox.toggleDropdown()}>
          Put in a field…
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          aria-label="Find a field"
          placeholder="Find a field"
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <Found choices={foundIn(choices, query)} />
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** The list, opened with nothing looked for; Enter takes the first of what is found. */
function useFindField() {
  const [query, setQuery] = useState('');
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: () => {
      setQuery('');
      combobox.resetSelectedOption();
    },
  });
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (query !== '') selectFirstOption();
  }, [query, selectFirstOption]);
  return { combobox, query, setQuery };
}

function useFieldChoices(template: Template): FieldChoice[] {
  const { today } = useFigures();
  const examples = madeUpValues(useProfile(), template, today);
  return fieldChoices(fieldsFor(template), examples, template.channel === 'letter');
}

function Found({ choices }: { readonly choices: readonly FieldChoice[] }) {
  return (
    // Longer than its place, so it has to scroll by keys.
    <Combobox.Options className="field-menu" aria-label="Fields" tabIndex={0}>
      {kinds.map(([kind, label]) => (
        <Combobox.Group key={kind} label={label}>
          {choices
            .filter((each) => each.kind === kind)
            .map((each) => (
              <FieldOption key={each.id} choice={each} />
            ))}
        </Combobox.Group>
      ))}
      {choices.length === 0 && <Combobox.Empty>No field says that. Try another word.</Combobox.Empty>}
    </Combobox.Options>
  );
}

function FieldOption({ choice: { id, says, about, isInList } }: { readonly choice: FieldChoice }) {
  return (
    <Combobox.Option value={id} {...(isInList && { pl: 'xl' })}>
      {says}
      <span className="field-menu-about">{about}</span>
    </Combobox.Option>
  );
}
