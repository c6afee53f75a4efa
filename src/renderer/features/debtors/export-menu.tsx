/** Taking the debtors or their invoices out, as a file any spreadsheet program opens. */
import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import type { TableFormat, TableName } from '#core/exchange/tables';
import { call } from '../../book/call';
import { tellSaved } from '../../book/tell-saved';
import { useOpenBook } from '../../book/use-book';
import { KeyHint } from '../../ui/key-hint';
import { useShortcuts } from '../../ui/shortcuts';
import { toast } from '../../ui/toast';

interface ExportChoice {
  readonly table: TableName;
  readonly format: TableFormat;
  readonly label: string;
}

const choices: readonly ExportChoice[] = [
  { table: 'debtors', format: 'xlsx', label: 'Debtors as Excel workbook' },
  { table: 'debtors', format: 'csv', label: 'Debtors as CSV' },
  { table: 'invoices', format: 'xlsx', label: 'Invoices as Excel workbook' },
  { table: 'invoices', format: 'csv', label: 'Invoices as CSV' },
];

export function ExportMenu() {
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
