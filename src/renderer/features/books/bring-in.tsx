/** The ways to a book that is somewhere already: its folder, moved or copied, or a backup. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Refusal } from '#core/basics/result';
import { call } from '../../book/call';
import { useGoToBook } from '../../book/use-go-to-book';
import { Card } from '../../ui/card';
import { paths } from '../../ui/paths';
import { RefusalNote } from '../../ui/refusal';
import './books-screen.css';

export function BringIn() {
  const goToBook = useGoToBook();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const adopt = async () => {
    setRefusal(null);
    const adopted = await call('book.adopt', undefined);
    if (adopted === null) return;
    if (!adopted.ok) return setRefusal(adopted.refusal);
    await goToBook(adopted.value);
  };
  return (
    <Card title="A book from elsewhere">
      <div className="bring-in">
        <span>From another computer, from a stick, or moved to another folder.</span>
        <Button onClick={() => void adopt()}>Open a book’s folder…</Button>
        <Button component={Link} href={paths.restoreBackup}>
          Restore a backup…
        </Button>
      </div>
      <RefusalNote refusal={refusal} />
    </Card>
  );
}
