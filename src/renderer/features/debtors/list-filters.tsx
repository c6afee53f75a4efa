/** Who of all the debtors is shown: each choice says what it leaves, and how to have everybody back. */
import { Button } from '@mantine/core';
import { buckets } from '#core/invoices/balance';
import { everyone, isNarrowed, standingChoices, type StandingChoice } from '#core/reports/list-view';
import { bucketNames } from '../../ui/ageing-bar';
import { Choice } from '../../ui/choice';
import { optionsOf, type Option } from '../../ui/options';
import { ToggleButton } from '../../ui/toggle-button';
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

const ages = buckets.map((value) => ({
  value,
  label: value === 'not-due' ? 'Not due' : `${bucketNames[value]} days`,
}));
const standings = optionsOf(standingChoices, standingNames);
const silences = quietChoices.map((days) => ({ value: `${days}`, label: `No contact for ${days} days` }));

export function ListFilters({ list: { view, look, tags } }: { readonly list: DebtorListInHand }) {
  const { overdueOnly, bucket, standing, quietDays, tag, columns, order } = view;
  return (
    <fieldset className="list-filters" aria-label="Show only">
      <ToggleButton size="compact-md" isOn={overdueOnly} onSwitch={(to) => look({ overdueOnly: to })}>
        Overdue only
      </ToggleButton>
      <Filter label="Age" all="Any age" data={ages} chosen={bucket} onChoose={(to) => look({ bucket: to })} />
      <Filter
        label="State"
        all="Any state"
        data={standings}
        chosen={standing}
        onChoose={(to) => look({ standing: to })}
      />
      <Filter
        label="Last contact"
        all="Any last contact"
        data={silences}
        chosen={quietDays === null ? null : `${quietDays}`}
        onChoose={(to) => look({ quietDays: to === null ? null : Number(to) })}
      />
      {(tags.length > 0 || tag !== null) && (
        <Filter
          label="Tag"
          all="Any tag"
          data={tags.map((value) => ({ value, label: value }))}
          chosen={tag}
          onChoose={(to) => look({ tag: to })}
        />
      )}
      {isNarrowed(view) && (
        <Button size="compact-md" variant="subtle" onClick={() => look({ ...everyone, columns, order })}>
          Show everyone
        </Button>
      )}
    </fieldset>
  );
}

interface FilterProps<Value extends string> {
  readonly label: string;
  readonly all: string;
  readonly data: readonly Option<Value>[];
  readonly chosen: Value | null;
  readonly onChoose: (chosen: Value | null) => void;
}

function Filter<Value extends string>({ label, all, data, chosen, onChoose }: FilterProps<Value>) {
  return (
    <Choice
      size="xs"
      aria-label={label}
      data={[{ value: '', label: all }, ...data]}
      value={chosen ?? ''}
      data-narrows={chosen !== null}
      onChoose={(value) => onChoose(value || null)}
    />
  );
}
