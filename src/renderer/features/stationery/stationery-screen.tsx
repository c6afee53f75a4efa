/** How the letters of the open book look, beside a made-up letter as it will print. */
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { Link, useLocation } from 'wouter';
import type { BookState } from '#core/book/state';
import { profileOf } from '#core/profile/state';
import { stationeryOf, type Stationery } from '#core/stationery/state';
import { tellDone } from '../../book/undo';
import { useBook, useOpenBook } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { usePreview } from '../../book/use-preview';
import { Form, useCheckedForm } from '../../ui/form';
import { FormActions } from '../../ui/form-actions';
import { PageHead } from '../../ui/page-head';
import { PagePreview } from '../../ui/page-preview';
import { paths } from '../../ui/paths';
import { RefusalNote } from '../../ui/refusal';
import { StationeryFields } from './stationery-fields';
import { stationeryFormSchema, stationeryTexts, type StationeryButLogo } from './stationery-form';
import './stationery-screen.css';

export function StationeryScreen() {
  const [, go] = useLocation();
  const { bookId } = useOpenBook();
  const stationery = useBook(stationeryIn);
  const command = useCommand();
  const form = useCheckedForm(stationeryFormSchema, stationeryTexts(stationery));
  const [logo, setLogo] = useState(stationery.logo);
  const shown = useSettled(form.control, logo, stationery);
  const save = async (changed: StationeryButLogo) => {
    const saved = await command.send({ type: 'stationery.change', stationery: { ...changed, logo } });
    if (saved.ok) tellDone(bookId, saved.value, 'Letters written from now on look like this.');
  };
  return (
    <>
      <PageHead
        title="Stationery"
        crumbs={[{ label: 'Books', to: paths.books }]}
        subtitle="How letters written from now on look; letters already issued stay as they are."
        // It is of the envelope that is saved.
        actions={shown.layout === stationery.layout && <ToTestSheet />}
      />
      <div className="stationery-columns">
        <Form
          form={form}
          onSave={save}
          refusal={command.refusal}
          actions={<FormActions save="Save" isSaving={command.isPending} onCancel={() => go(paths.books)} />}
        >
          <StationeryFields form={form} savedLayout={stationery.layout} logo={logo} onLogo={setLogo} />
        </Form>
        <Sample stationery={shown} />
      </div>
    </>
  );
}

function ToTestSheet() {
  return (
    <Button component={Link} href={paths.testSheet} variant="default">
      Test sheet…
    </Button>
  );
}

type Control = ReturnType<
  typeof useCheckedForm<ReturnType<typeof stationeryTexts>, StationeryButLogo>
>['control'];

/** What is typed, a moment after the last key and once it can be read; until then what it was before. */
function useSettled(control: Control, logo: Stationery['logo'], first: Stationery): Stationery {
  const [settled, setSettled] = useState(first);
  const typed = useWatch({ control });
  useEffect(() => {
    const waiting = setTimeout(() => {
      const read = stationeryFormSchema.safeParse(typed);
      if (read.success) setSettled({ ...read.data, logo });
    }, 250);
    return () => clearTimeout(waiting);
  }, [typed, logo]);
  return settled;
}

function Sample({ stationery }: { readonly stationery: Stationery }) {
  const page = usePreview({ paper: 'sample-letter', stationery });
  return (
    <div>
      {page?.ok === false && <RefusalNote refusal={page.refusal} />}
      {page?.ok !== false && (
        <PagePreview pdf={page?.value ?? null} label="A made-up letter as it will print" />
      )}
    </div>
  );
}

function stationeryIn(state: BookState): Stationery {
  return stationeryOf(state, profileOf(state));
}
