/** Giving a book a password: first what that means and what can't be undone, then the password. */
import { Group } from '@mantine/core';
import { Card } from '../../ui/card';
import { Form, useCheckedForm } from '../../ui/form';
import { newPasswordSchema, nothingTyped } from './new-password';
import { NewPasswordFields } from './new-password-fields';
import { useProtect } from './use-protect';
import { WorkButton } from '../../ui/work-button';

const schema = newPasswordSchema(false);

export function SetPassword({ onSet }: { readonly onSet: (recoveryCode: string | null) => void }) {
  const form = useCheckedForm(schema, nothingTyped);
  const { protect, refusal } = useProtect(({ recoveryCode }) => onSet(recoveryCode));
  return (
    <>
      <WhatItMeans />
      <Card title="Set a password">
        <Form
          form={form}
          onSave={({ password }) => protect({ kind: 'set', password })}
          refusal={refusal}
          actions={
            <Group justify="flex-end">
              <WorkButton type="submit" variant="filled" isWorking={form.formState.isSubmitting}>
                Set the password
              </WorkButton>
            </Group>
          }
        >
          <NewPasswordFields form={form} />
        </Form>
      </Card>
    </>
  );
}

function WhatItMeans() {
  return (
    <Card title="Before you set one" tone="amber">
      <ul className="points">
        <li>
          <strong>
            Without the password and without the recovery sheet nobody can open this book, not the makers of
            Accord either.
          </strong>{' '}
          The sheet comes next: print it, or write it down.
        </li>
        <li>
          Everything in the book’s folder is encrypted: entries, attachments, and what is half typed. Its name
          stays in the list of books.
        </li>
        <li>Backups made from now on need the password too.</li>
        <li>
          Older backups, and letters, tables and other files saved from this book, stay readable by whoever
          has them.
        </li>
        <li>Your colleagues need the password as well. It is the same for everybody who opens the book.</li>
      </ul>
    </Card>
  );
}
