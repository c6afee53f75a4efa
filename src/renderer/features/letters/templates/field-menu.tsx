/** What the words can name, said in words with an example; choosing one puts it at the caret. */
import { Button, Menu } from '@mantine/core';
import type { Field, Fields, TextField } from '#core/letters/field';
import { typeInto } from '../tone/typing';

interface FieldMenuProps {
  readonly fields: Fields;
  /** On a page a row is one of a table; elsewhere a line of words. */
  readonly isPage: boolean;
  /** Where one typed last. */
  readonly field: () => HTMLTextAreaElement | null;
}

export function FieldMenu({ fields, isPage, field }: FieldMenuProps) {
  const all = Object.entries(fields);
  const put = (words: (chosen: string) => string) => {
    const textarea = field();
    if (!textarea) return;
    const { selectionStart: from, selectionEnd: to, value } = textarea;
    // Once the menu has gone and let go of the focus.
    requestAnimationFrame(() => typeInto(textarea, from, to, words(value.slice(from, to))));
  };
  const items = (kind: Field['kind'], label: string) => {
    const ofKind = all.filter(([, each]) => each.kind === kind);
    return ofKind.length === 0 ? null : (
      <>
        <Menu.Label>{label}</Menu.Label>
        {ofKind.map(([name, each]) => (
          <FieldItems key={name} {...{ name, field: each, isPage, put }} />
        ))}
      </>
    );
  };
  return (
    <Menu width={380} position="bottom-end" returnFocus={false} transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button size="compact-sm" variant="default">
          Put in a field…
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- longer than its place, so it has to scroll by keys */}
        <fieldset className="field-menu" aria-label="Fields" tabIndex={0}>
          {items('text', 'What is filled in for each letter')}
          {items('list', 'Lists: these words once for each row')}
          {items('condition', 'Only if: these words stand there only then')}
        </fieldset>
      </Menu.Dropdown>
    </Menu>
  );
}

interface FieldItemsProps {
  readonly name: string;
  readonly field: Field;
  readonly isPage: boolean;
  readonly put: (words: (chosen: string) => string) => void;
}

function FieldItems({ name, field, isPage, put }: FieldItemsProps) {
  if (field.kind === 'text') return <TextItem {...{ name, field, put }} />;
  if (field.kind === 'condition') {
    return (
      <Menu.Item onClick={() => put((chosen) => `{{#${name}}}${chosen}{{/${name}}}`)}>
        {field.says}
        <span className="field-menu-about">{`{{#${name}}} … {{/${name}}}`}</span>
      </Menu.Item>
    );
  }
  const tags = Object.keys(field.rows).map((each) => `{{${each}}}`);
  const row = isPage ? `| ${tags.join(' | ')} |` : tags.join(', ');
  return (
    <>
      <Menu.Item onClick={() => put(() => `{{#${name}}}\n${row}\n{{/${name}}}`)}>
        {field.says}
        <span className="field-menu-about">{`{{#${name}}} … {{/${name}}}`}</span>
      </Menu.Item>
      {Object.entries(field.rows).map(([each, of]) => (
        <TextItem key={each} name={each} field={of} put={put} list={name} />
      ))}
    </>
  );
}

interface TextItemProps extends Pick<FieldItemsProps, 'name' | 'put'> {
  readonly field: TextField;
  /** The list in whose rows it stands. */
  readonly list?: string;
}

function TextItem({ name, field: { says, example }, put, list }: TextItemProps) {
  return (
    <Menu.Item {...(list !== undefined && { pl: 'xl' })} onClick={() => put(() => `{{${name}}}`)}>
      {says}
      <span className="field-menu-about">{`{{${name}}} · ${example}`}</span>
    </Menu.Item>
  );
}
