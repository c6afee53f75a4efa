/** The lines of statements as a file for a spreadsheet program. */
import { Button, Menu } from '@mantine/core';
import type { CallArgument } from '#core/contract/contract';
import { call } from '../../book/call';
import { tellSaved } from '../../book/tell-saved';
import { useOpenBook } from '../../book/use-book';
import { toast } from '../../ui/toast';

type Asked = Pick<CallArgument<'statements.rows'>, 'choice' | 'debtorIds'>;

/** `ask` is null while something is missing. */
export function RowsMenu({ ask }: { readonly ask: Asked | null }) {
  const { bookId } = useOpenBook();
  const save = async (format: 'xlsx' | 'csv') => {
    if (!ask) return;
    const saved = await call('statements.rows', { ...ask, bookId, format });
    if (saved?.ok) tellSaved(saved.value);
    else if (saved) toast(saved.refusal.message);
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button disabled={ask === null}>As rows…</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void save('xlsx')}>Excel workbook</Menu.Item>
        <Menu.Item onClick={() => void save('csv')}>CSV</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
