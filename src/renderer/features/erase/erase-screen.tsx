/** Erasing a person: what goes, what stays and why, what Accord can't reach; then the reason, and the deed. */
import { Checkbox, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { DebtorId } from '#core/basics/ids';
import type { Refusal } from '#core/basics/result';
import type { z } from '#core/basics/zod';
import { erasePersonSchema } from '#core/contract/erasing';
import { mayErase, type ErasureScope } from '#core/erasures/may-erase';
import { NoSuchDebtor } from '../../book/no-such-debtor';
import { practiceStore } from '../../book/practice-store';
import { useBook, useOpenBook, useToday } from '../../book/use-book';
import { crumbsTo, useDebtor } from '../../book/use-debtor';
import { Card } from '../../ui/card';
import { Form, PasswordField, TextField, useCheckedForm } from '../../ui/form';
import { FormActions } from '../../ui/form-actions';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { RefusalNote } from '../../ui/refusal';
import { toast } from '../../ui/toast';

const formSchema = erasePersonSchema.pick({ reason: true, secret: true });

export function EraseScreen({ debtorId }: { readonly debtorId: DebtorId }) {
  const debtor = useDebtor(debtorId);
  const may = useBook(mayErase, debtorId, useToday());
  if (!debtor) return <NoSuchDebtor />;
  return (
    <div className="form-page">
      <PageHead
        title={`Erase the data of ${debtor.name}`}
        crumbs={crumbsTo(debtor)}
        subtitle="For a person who has the right to be forgotten. It can’t be undone."
      />
      {may.ok ? <EraseForm debtorId={debtorId} scope={may.value} /> : <RefusalNote refusal={may.refusal} />}
    </div>
  );
}

function EraseForm({ debtorId, scope }: { readonly debtorId: DebtorId; readonly scope: ErasureScope }) {
  const { hasPassword } = useOpenBook();
  const [, go] = useLocation();
  const [isSure, setIsSure] = useState(false);
  const { erase, refusal, refuse } = useErase(debtorId);
  const form = useCheckedForm(formSchema, { reason: '', secret: hasPassword ? '' : undefined });
  return (
    <Stack gap="md">
      <Scope scope={scope} />
      <Form
        form={form}
        onSave={async (asked) => (isSure ? erase(asked) : refuse(tickFirst))}
        refusal={refusal}
        actions={
          <FormActions
            save="Erase for good"
            isForGood
            isSaving={form.formState.isSubmitting}
            onCancel={() => go(paths.debtor(debtorId))}
          />
        }
      >
        <TextField
          form={form}
          name="reason"
          label="Why"
          description="It stands in the trail for ever. Don’t name the person: “They asked for it on 3 March”."
          required
        />
        {hasPassword && <PasswordField form={form} name="secret" label="The book’s password" required />}
        <Checkbox
          checked={isSure}
          onChange={(event) => setIsSure(event.currentTarget.checked)}
          label="I have read what goes and what stays. I know that nobody can bring it back."
        />
      </Form>
    </Stack>
  );
}

const tickFirst: Refusal = {
  code: 'not-sure',
  message: 'Tick the box first, so that it never happens by a slip.',
};

function useErase(debtorId: DebtorId) {
  const { bookId } = useOpenBook();
  const [, go] = useLocation();
  const [refusal, refuse] = useState<Refusal | null>(null);
  const erase = async (asked: z.output<typeof formSchema>) => {
    const erased = await practiceStore.erase({ bookId, debtorId, ...asked });
    if (!erased.ok) return refuse(erased.refusal);
    const left = erased.value.left.join(', ');
    const rest = left && ` What may still hold their words is left for you to delete: ${left}`;
    const seeBackups = { label: 'See old backups', act: () => go(paths.backups(bookId)) };
    toast(`The person’s data is erased.${rest}`, [seeBackups]);
    go(paths.trail);
  };
  return { erase, refusal, refuse };
}

function Scope({ scope: { notes, letters, attachments, invoices } }: { readonly scope: ErasureScope }) {
  return (
    <Card title="What happens">
      <Stack gap="xs">
        <Text>
          <b>Goes, here and in the trail:</b> the name, addresses, phones and emails; the words of {notes}{' '}
          {notes === 1 ? 'note' : 'notes'} and {letters} {letters === 1 ? 'letter' : 'letters'}; {attachments}{' '}
          attached {attachments === 1 ? 'file' : 'files'}; all they told of their circumstances and their
          budget.
        </Text>
        <Text>
          <b>Stays:</b> numbers, days and amounts of {invoices} {invoices === 1 ? 'invoice' : 'invoices'} and
          of plans and promises, with who wrote them down and when. The law on accounts and tax asks for them,
          three to ten years depending on the country (GDPR, article 17(3)(b)).
        </Text>
        <Text>
          <b>The trail begins anew:</b> its first entry will say that this was done, why, and with which hash
          the trail ended before. A hash you kept elsewhere is found there and nowhere else.
        </Text>
        <Text>
          <b>What Accord can’t reach:</b> backups made before, exported files, printed letters, emails, and
          what was written about the person under another name. Delete old backups once a new one is made.
        </Text>
      </Stack>
    </Card>
  );
}
