/** Who of all the debtors is shown: each choice says what it leaves, and how to have everybody back. */
import { Button, NativeSelect } from '@mantine/core';
import { buckets } from '#core/invoices/balance';
import { everyone, isNarrowed, standingChoices, type StandingChoice } from '#core/reports/list-view';
import { bucketNames } from '../../ui/ageing-bar';
import type { DebtorListInHand } from './use-debtor-list';

const standingNames: Readonly<Record<StandingChoice, string>> = {
  'nothing-agreed': 'Nothing agreed',
  'on-hold': 'On hold',
  promised: 'Promised',
  'promise-due': 'Promise was due',
  'promise-broken': 'Promise not kept, or in part',
  plan: 'On a plan',
};

/** After how long without a word somebody may feel forgotten, in days. */
const quietChoices = [7, 14, 30, 60, 90];

export function ListFilters({ list: { view, look, tags } }: { readonly list: DebtorListInHand }) {
  return (
    <fieldset className="list-filters" aria-label="Show only">
      <Button
        size="compact-md"
        variant={view.overdueOnly ? 'light' : 'default'}
        aria-pressed={view.overdueOnly}
        onClick={() => look({ overdueOnly: !view.overdueOnly })}
      >
        Overdue only
      </Button>
      <Choice
        label="Age"
        all="Any age"
        choices={buckets.map((bucket) => [
          bucket,
          bucket === 'not-due' ? 'Not due' : `${bucketNames[bucket]} days`,
        ])}
        chosen={view.bucket}
        onChoose={(chosen) => look({ bucket: buckets.find((bucket) => bucket === chosen) ?? null })}
      />
      <Choice
        label="State"
        all="Any state"
        choices={standingChoices.map((choice) => [choice, standingNames[choice]])}
        chosen={view.standing}
        onChoose={(chosen) => look({ standing: standingChoices.find((one) => one === chosen) ?? null })}
      />
      <Choice
        label="Last contact"
        all="Any last contact"
        choices={quietChoices.map((days) => [String(days), `No contact for ${days} days`])}
        chosen={view.quietDays === null ? null : String(view.quietDays)}
        onChoose={(chosen) => look({ quietDays: chosen === null ? null : Number(chosen) })}
      />
      {(tags.length > 0 || view.tag !== null) && (
        <Choice
          label="Tag"
          all="Any tag"
          choices={tags.map((tag) => [tag, tag])}
          chosen={view.tag}
          onChoose={(tag) => look({ tag })}
        />
      )}
      {isNarrowed(view) && (
        <Button
          size="compact-md"
          variant="subtle"
          onClick={() => look({ ...everyone, columns: view.columns, order: view.order })}
        >
          Show everyone
        </Button>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly chosen: string | null;
  readonly onChoose: (chosen: string | null) => void;
}

function Choice({ label, all, choices, chosen, onChoose }: ChoiceProps) {
  return (
    <NativeSelect
      size="xs"
      aria-label={label}
      data={[{ value: '', label: all }, ...choices.map(([value, name]) => ({ value, label: name }))]}
      value={chosen ?? ''}
      data-narrows={chosen !== null}
      onChange={(event) => onChoose(event.currentTarget.value || null)}
    />
  );
}
