/** Bringing in a ledger file: choose it, see what is in it, then say yes. Nothing is written before that. */
import { Stack } from '@mantine/core';
import { useState } from 'react';
import type { ChosenSheet } from '#core/contract/files';
import { PageHead } from '../../ui/page-head';
import { ChooseFile } from './choose-file';
import { ImportPreview } from './import-preview';
import './import-screen.css';
import { PreviousImports } from './previous-imports';

export function ImportScreen() {
  const [chosen, setChosen] = useState<ChosenSheet | null>(null);
  if (chosen) return <ImportPreview chosen={chosen} onLeave={() => setChosen(null)} />;
  return (
    <>
      <PageHead
        title="Import"
        subtitle="Bring in what the accounting program says is owed. Importing again later adds only what is new or has changed."
      />
      <Stack gap="md">
        <ChooseFile onChosen={setChosen} />
        <PreviousImports />
      </Stack>
    </>
  );
}
