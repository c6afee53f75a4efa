/** In place of every screen of a locked book: its name, and the question for its password. */
import { Anchor, Group, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { BookId } from '#core/basics/ids';
import type { Refusal } from '#core/basics/result';
import { z } from '#core/basics/zod';
import type { BookEntry } from '#core/contract/books';
import { practiceStore } from '../../book/practice-store';
import { usePractice } from '../../book/use-book';
import { Badge } from '../../ui/badge';
import { Card } from '../../ui/card';
import { Form, PasswordField, useCheckedForm } from '../../ui/form';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import './password.css';
import { useCapsLock } from './use-caps-lock';
import { useCountdown } from './use-countdown';
import { WorkButton } from '../../ui/work-button';

const typed = z.object({ secret: z.string().min(1, 'Type the password first.') });

export function UnlockScreen() {
  const { practice, locked } = usePractice();
  const entry = practice?.books.find(({ bookId }) => bookId === locked);
  return entry ? <Unlock key={entry.bookId} entry={entry} /> : null;
}

function Unlock({ entry: { bookId, name } }: { readonly entry: BookEntry }) {
  return (
    <div className="unlock">
      <PageHead
        title={name}
        badge={<Badge>Locked</Badge>}
        subtitle="This book has a password. Nothing in it can be read until the password is given."
      />
      <Card>
        <AskPassword bookId={bookId} />
      </Card>
      <Text c="dimmed">
        Capital and small letters count. If the password is lost, type the code from the recovery sheet in its
        place; then choose a new password under Books, “Password…”. Without either, nobody can open this book.
      </Text>
    </div>
  );
}

function AskPassword({ bookId }: Pick<BookEntry, 'bookId'>) {
  const { form, unlock, refusal, wait } = useUnlock(bookId);
  const capsLock = useCapsLock();
  return (
    <Form
      form={form}
      onSave={unlock}
      refusal={refusal}
      actions={
        <Group justify="space-between">
          <Anchor component={Link} href={paths.books}>
            Other books
          </Anchor>
          <WorkButton
            type="submit"
            variant="filled"
            isWorking={form.formState.isSubmitting}
            disabled={wait > 0}
          >
            {wait > 0 ? `Wait ${wait} s` : 'Unlock'}
          </WorkButton>
        </Group>
      }
    >
      <PasswordField
        form={form}
        name="secret"
        label="Password"
        description={capsLock.isOn && 'Caps Lock is on.'}
        {...capsLock.hear}
      />
    </Form>
  );
}

function useUnlock(bookId: BookId) {
  const form = useCheckedForm(typed, { secret: '' });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  /** Seconds, after too many tries. */
  const [wait, setWait] = useCountdown();
  useEffect(() => form.setFocus('secret'), [form]);
  const unlock = async ({ secret }: z.infer<typeof typed>) => {
    const opened = await practiceStore.unlock(bookId, secret);
    if (opened.ok) return;
    setRefusal(opened.refusal);
    setWait(opened.refusal.waitSeconds ?? 0);
    form.setFocus('secret', { shouldSelect: true });
  };
  return { form, unlock, refusal, wait };
}
