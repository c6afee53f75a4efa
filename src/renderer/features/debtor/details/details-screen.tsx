/** Who a debtor is and where to reach them, on a page of its own: for putting right, and for somebody new. */
import { Anchor, Button, Group } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { DebtorId } from '#core/basics/ids';
import { noDetails, type Debtor, type DebtorDetails } from '#core/debtors/state';
import { NoSuchDebtor } from '../../../book/no-such-debtor';
import { crumbsTo, useDebtor } from '../../../book/use-debtor';
import { useOpenBook } from '../../../book/use-book';
import { useCommand, type CommandInHand } from '../../../book/use-command';
import { useFormDraft, useKeeping } from '../../../book/use-form-draft';
import { DraftNote } from '../../../ui/draft-note';
import { Form, useCheckedForm } from '../../../ui/form';
import { PageHead } from '../../../ui/page-head';
import { paths } from '../../../ui/paths';
import { ArchiveLink } from './archive-link';
import { DetailsFields } from './details-fields';
import { detailsFormSchema, detailsTexts, type DetailsTexts } from './details-form';
import './details.css';
import { WorkButton } from '../../../ui/work-button';

export function NewDebtorScreen() {
  const [, go] = useLocation();
  const { bookId } = useOpenBook();
  const command = useCommand();
  const add: OnSave = (details, forget) =>
    command.carryOut({ type: 'debtor.add', details }, `${details.name} is on the list.`, ({ commit }) => {
      const event = commit.events.find((one) => one.type === 'debtor.added');
      go(event ? paths.debtor(event.debtor.id) : paths.debtors, { replace: true });
      forget();
    });
  return (
    <div className="details">
      <PageHead
        title="Add a debtor"
        crumbs={[{ label: 'Debtors', to: paths.debtors }]}
        subtitle="A name is enough; the rest can follow."
      />
      <DetailsPage
        draftKey={`new-debtor ${bookId}`}
        saved={detailsTexts(noDetails)}
        focus="name"
        save="Add debtor"
        onSave={add}
        command={command}
      />
    </div>
  );
}

export function DetailsScreen({ debtorId }: { readonly debtorId: DebtorId }) {
  const debtor = useDebtor(debtorId);
  if (debtor) return <EditDetails debtor={debtor} />;
  return <NoSuchDebtor />;
}

function EditDetails({ debtor }: { readonly debtor: Debtor }) {
  const command = useCommand();
  const change: OnSave = (details, forget) =>
    command.carryOut(
      { type: 'debtor.change', debtorId: debtor.id, details },
      'The details are saved.',
      () => {
        // Whoever came here from a letter that lacked the address goes back to it.
        history.back();
        forget();
      },
    );
  return (
    <div className="details">
      <PageHead title={`Details of ${debtor.name}`} crumbs={crumbsTo(debtor)} />
      <DetailsPage
        draftKey={`details ${debtor.id}`}
        saved={detailsTexts(debtor)}
        // Without an address it is most likely what is missing: a letter asks for it.
        focus={debtor.addresses.length > 0 ? 'people.0.name' : 'addresses.0.street'}
        save="Save"
        onSave={change}
        command={command}
        more={<MoreToDo debtor={debtor} />}
      />
    </div>
  );
}

/** `forget` once it is saved: what is typed is then no draft any more. */
type OnSave = (details: DebtorDetails, forget: () => void) => Promise<void>;

interface DetailsPageProps {
  readonly draftKey: string;
  readonly saved: DetailsTexts;
  /** The field most likely to be what one came for. */
  readonly focus: 'name' | 'people.0.name' | 'addresses.0.street';
  readonly save: string;
  readonly onSave: OnSave;
  readonly command: CommandInHand;
  readonly more?: ReactNode;
}

function DetailsPage({ draftKey, saved, focus, save, onSave, command, more }: DetailsPageProps) {
  const draft = useFormDraft(draftKey, saved);
  const form = useCheckedForm(detailsFormSchema, draft.texts);
  useKeeping(form, draft);
  useEffect(() => form.setFocus(focus), [form, focus]);
  const leave = () => {
    draft.forget();
    history.back();
  };
  return (
    <>
      {draft.isFromBefore && <DraftNote onDrop={() => draft.drop(form)} />}
      <Form
        form={form}
        refusal={command.refusal}
        onSave={(details) => onSave(details, draft.forget)}
        actions={
          <Group justify="flex-end" gap="xs">
            {more}
            <Button onClick={leave}>Cancel</Button>
            <WorkButton type="submit" variant="filled" isWorking={command.isPending}>
              {save}
            </WorkButton>
          </Group>
        }
      >
        <DetailsFields form={form} />
      </Form>
    </>
  );
}

/** What is seldom wanted, at the foot. */
function MoreToDo({ debtor }: { readonly debtor: Debtor }) {
  return (
    <Group gap="md" mr="auto">
      {!debtor.archived && <ArchiveLink debtor={debtor} />}
      <Anchor component={Link} href={paths.merge(debtor.id)} c="dimmed" size="sm">
        Merge with a duplicate…
      </Anchor>
      <Anchor component={Link} href={paths.eraseDebtor(debtor.id)} c="dimmed" size="sm">
        Erase their data…
      </Anchor>
    </Group>
  );
}
