/** Taking something of the book out, as a file any spreadsheet program opens. */
import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { TableFormat, TableName } from '#core/exchange/tables';
import { call } from './call';
import { tellSaved } from './tell-saved';
import { useOpenBook } from './use-book';
import { KeyHint } from '../ui/key-hint';
import { useShortcuts } from '../ui/shortcuts';
import { toast } from '../ui/toast';

export interface ExportChoice {
  readonly table: TableName;
  readonly format: TableFormat;
  readonly label: string;
}

export function ExportMenu({ choices }: { readonly choices: readonly ExportChoice[] }) {
  const { bookId } = useOpenBook();
  const [isOpen, setIsOpen] = useState(false);
  useShortcuts({ e: () => setIsOpen(true) });
  const save = async ({ table, format }: ExportChoice) => {
    const saved = await call('export.save', { bookId, table, format });
    if (saved === null) return;
    if (!saved.ok) return toast(saved.refusal.message);
    tellSaved(saved.value);
  };
  return (
    <Menu opened={isOpen} onChange={setIsOpen} position="bottom-end">
      <Menu.Target>
        <Button aria-keyshortcuts="e" rightSection={<KeyHint keys="E" />}>
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((choice) => (
          <Menu.Item key={choice.label} onClick={() => void save(choice)}>
            {choice.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
