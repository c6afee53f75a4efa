/** Taking something of the book out, as a file any spreadsheet program opens. */
import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { DebtorId } from '#core/basics/ids';
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

interface ExportMenuProps {
  readonly choices: readonly ExportChoice[];
  /** Only what is about these; none for everybody. */
  readonly debtorIds?: readonly DebtorId[];
}

export function ExportMenu({ choices, debtorIds = [] }: ExportMenuProps) {
  const { bookId } = useOpenBook();
  const [isOpen, setIsOpen] = useState(false);
  useShortcuts({ e: () => setIsOpen(true) });
  const save = async ({ table, format }: ExportChoice) => {
    const saved = await call('export.save', {
      bookId,
      table,
      format,
      ...(debtorIds.length > 0 && { debtorIds: [...debtorIds] }),
    });
    if (saved === null) return;
    if (!saved.ok) return toast(saved.refusal.message);
    tellSaved(saved.value);
  };
  return (
    <Menu opened={isOpen} onChange={setIsOpen} position="bottom-end">
      <Menu.Target>
        <Button aria-keyshortcuts="e" rightSection={<KeyHint keys="E" />}>
          Export{debtorIds.length > 0 && ` ${debtorIds.length.toLocaleString()}`}
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
