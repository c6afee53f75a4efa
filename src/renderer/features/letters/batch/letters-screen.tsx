/** Letters to many: who is written to today, what stands against it, and what went out together before. */
import { Anchor, Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { buckets, type Bucket } from '#core/invoices/balance';
import { letterKindNames, letterKinds, type LetterKind } from '#core/letters/kinds';
import { namesAgency } from '#core/letters/templates';
import { MOST_TOGETHER } from '#core/letters/state';
import { sum } from '#core/basics/money';
import { PrintOrderSelect } from '../../../book/print-order-select';
import { ActionButton } from '../../../ui/action-button';
import { bucketNames } from '../../../ui/ageing-bar';
import { Amount } from '../../../ui/amount';
import { EmptyState } from '../../../ui/empty-state';
import { PageHead } from '../../../ui/page-head';
import { paths } from '../../../ui/paths';
import '../letter-screen.css';
import './batch.css';
import { AgencyField } from './agency-field';
import { CandidateGrid } from './candidate-grid';
import { EarlierBatches } from './earlier-batches';
import { IssueLetters } from './issue-letters';
import { LookAtLetters } from './look-at-letters';
import { ReasonsCard } from './reasons-card';
import { useLetterChoice, type LettersInHand } from './use-letter-choice';

export function LettersScreen() {
  const choice = useLetterChoice();
  const [lookAt, setLookAt] = useState<string | null>(null);
  const [isIssuing, setIsIssuing] = useState(false);
  const { chosenRows, shown, unanswered } = choice;
  const count = chosenRows.length;
  if (lookAt !== null) {
    return <LookAtLetters choice={choice} begin={lookAt} onClose={() => setLookAt(null)} />;
  }
  const first = chosenRows[0] ?? shown[0];
  return (
    <div className="letters">
      <PageHead
        title="Letters"
        subtitle={
          <>
            <strong>{count === 1 ? '1 letter' : `${count} letters`}</strong> of {shown.length} to go out,
            asking for <Amount cents={sum(chosenRows.map(({ amount }) => amount))} />
          </>
        }
        actions={
          choice.all.length > 0 && (
            <>
              <ActionButton shortcut="v" disabled={!first} onClick={() => first && setLookAt(first.debtorId)}>
                Look through
              </ActionButton>
              <ActionButton
                shortcut="mod+Enter"
                primary
                disabled={count === 0 || count > MOST_TOGETHER || unanswered > 0}
                onClick={() => setIsIssuing(true)}
              >
                Issue and print…
              </ActionButton>
            </>
          )
        }
      />
      <p className="letter-note letter-quiet">
        What they say:{' '}
        <Anchor component={Link} href={paths.templates} underline="always">
          Words of letters
        </Anchor>
        . How they look:{' '}
        <Anchor component={Link} href={paths.stationery} underline="always">
          Stationery
        </Anchor>
        .
      </p>
      {choice.all.length === 0 ? (
        <EmptyState title="Nobody needs a letter today">
          Whoever is overdue, has a plan that waits, or has just paid shows up here with the letter that fits.
        </EmptyState>
      ) : (
        <>
          <Choosers choice={choice} />
          {count > MOST_TOGETHER && (
            <p className="letter-note">
              At most {MOST_TOGETHER.toLocaleString('en')} letters go out together. Choose a kind or an age
              above, and issue the others after that.
            </p>
          )}
          <CandidateGrid choice={choice} onOpen={setLookAt} />
          <ReasonsCard choice={choice} />
        </>
      )}
      <EarlierBatches />
      {isIssuing && <IssueLetters choice={choice} onClose={() => setIsIssuing(false)} />}
    </div>
  );
}

function Choosers({ choice }: { readonly choice: LettersInHand }) {
  const { all, kind, setKind, bucket, setBucket, order, setOrder, fromList, forgetList } = choice;
  const kinds = letterKinds.filter((each) => all.some((row) => row.fits === each));
  const inBuckets = buckets.filter((each) => all.some((row) => row.bucket === each));
  return (
    <div className="letters-choosers">
      <NativeSelect
        label="Which letters"
        value={kind ?? ''}
        onChange={(event) => setKind((event.currentTarget.value || null) as LetterKind | null)}
        data={[
          { value: '', label: `All that fit (${all.length})` },
          ...kinds.map((each) => ({
            value: each,
            label: `${letterKindNames[each]} (${all.filter((row) => row.fits === each).length})`,
          })),
        ]}
      />
      <NativeSelect
        label="How old the debt is"
        value={bucket ?? ''}
        onChange={(event) => setBucket((event.currentTarget.value || null) as Bucket | null)}
        data={[
          { value: '', label: 'Any age' },
          ...inBuckets.map((each) => ({
            value: each,
            label: each === 'not-due' ? 'Nothing overdue' : `${bucketNames[each]} days`,
          })),
        ]}
      />
      <PrintOrderSelect order={order} onChoose={setOrder} />
      {choice.shown.some((row) => namesAgency(row.kind)) && <AgencyField choice={choice} />}
      {fromList !== null && (
        <Button variant="default" onClick={forgetList}>
          Only the {fromList} chosen in the list: show everyone
        </Button>
      )}
    </div>
  );
}
