/** Which columns the list has, and the views of it that were given a name. */
import { Button, Menu, Modal, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { isSame } from '#core/basics/is-same';
import { everyone, listColumns } from '#core/reports/list-view';
import { FormActions } from '../../ui/form-actions';
import { debtorColumns } from './debtor-columns';
import type { DebtorListInHand } from './use-debtor-list';

interface ListProps {
  readonly list: DebtorListInHand;
}

export function ColumnsMenu({ list: { view, look } }: ListProps) {
  const toggle = (id: string) =>
    look({
      columns: listColumns.filter((column) => (column === id) !== view.columns.includes(column)),
    });
  return (
    <Menu position="bottom-end" closeOnItemClick={false}>
      <Menu.Target>
        <Button>Columns</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {debtorColumns
          .filter(({ id }) => id !== 'name')
          .map(({ id, label }) => (
            <Menu.Item
              key={id}
              leftSection={<Tick isOn={view.columns.includes(id)} />}
              onClick={() => toggle(id)}
            >
              {label}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}

export function ViewsMenu({ list }: ListProps) {
  const [isNaming, setIsNaming] = useState(false);
  const { view, saved, look, forget } = list;
  const current = saved.find((each) => isSame(each.view, view));
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button>{current ? `View: ${current.name}` : 'Views'}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Tick isOn={isSame(view, everyone)} />} onClick={() => look(everyone)}>
            Everyone
          </Menu.Item>
          {saved.map((each) => (
            <Menu.Item
              key={each.name}
              leftSection={<Tick isOn={each === current} />}
              onClick={() => look(each.view)}
            >
              {each.name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setIsNaming(true)}>Keep this view under a name…</Menu.Item>
          {current && <Menu.Item onClick={() => forget(current.name)}>Forget “{current.name}”</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {isNaming && <NameView list={list} onClose={() => setIsNaming(false)} />}
    </>
  );
}

function NameView({ list, onClose }: ListProps & { readonly onClose: () => void }) {
  const [name, setName] = useState('');
  const isKnown = list.saved.some((each) => each.name === name.trim());
  return (
    <Modal opened onClose={onClose} title="Keep this view">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          list.save(name.trim());
          onClose();
        }}
      >
        <TextInput
          label="Name"
          description={
            isKnown
              ? 'There is a view of this name; it becomes what you see now.'
              : 'Its columns, its order and who is shown are found again under it.'
          }
          placeholder="Calls on Monday"
          maxLength={60}
          data-autofocus
          mb="md"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <FormActions save="Keep view" isSaving={false} onCancel={onClose} />
      </form>
    </Modal>
  );
}

function Tick({ isOn }: { readonly isOn: boolean }) {
  return isOn ? <IconCheck size={14} aria-label="Shown:" /> : <span className="list-no-tick" />;
}
