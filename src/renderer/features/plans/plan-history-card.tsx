/** How a plan came to be what it is: offered, agreed, signed, changed, ended; the latest version first. */
import { changeNames } from '#core/plans/say-change';
import { versionWords } from '#core/plans/say-version';
import type { Plan, PlanVersion } from '#core/plans/state';
import { Card } from '../../ui/card';
import { DayText } from '../../ui/day-text';
import { useFigures } from '../../ui/figures';

const endings: Readonly<Record<NonNullable<PlanVersion['ended']>['how'], string>> = {
  refused: 'They said no',
  withdrawn: 'Withdrawn',
  broken: 'Ended, not kept,',
  ended: 'Ended',
};

export function PlanHistoryCard({ plan }: { readonly plan: Plan }) {
  const versions = plan.versions.map((version, number) => ({ version, number })).toReversed();
  return (
    <Card title="Where it stands">
      {versions.map(({ version, number }) => (
        <section key={number} className="plan-version">
          <Version version={version} isNow={number === plan.versions.length - 1} />
        </section>
      ))}
    </Card>
  );
}

interface VersionProps {
  readonly version: PlanVersion;
  readonly isNow: boolean;
}

function Version({ version, isNow }: VersionProps) {
  const { currency, locale } = useFigures();
  return (
    <>
      <AfterIt version={version} />
      {version.change ? <Changed version={version} change={version.change} /> : <Made version={version} />}
      {!isNow && <p className="plan-note plan-quiet">Then: {versionWords(version, currency, locale)}.</p>}
    </>
  );
}

interface PartProps {
  readonly version: PlanVersion;
}

/** What came once it stood: it was signed, its rest was given, it ended; the latest first. */
function AfterIt({ version: { signed, given, ended } }: PartProps) {
  return (
    <>
      {ended && (
        <p className="plan-note">
          {endings[ended.how]} <DayText day={ended.on} />
          {ended.words && `: “${ended.words}”`}. Its invoices are due as before.
        </p>
      )}
      {given && (
        <p className="plan-note">
          The agreed rest was written off <DayText day={given.on} />.
        </p>
      )}
      {signed && (
        <p className="plan-note">
          Signed <DayText day={signed.on} />
          {signed.who && ` by ${signed.who}`}
          {signed.where && `; the paper is in ${signed.where}`}.
        </p>
      )}
    </>
  );
}

interface ChangedProps extends PartProps {
  readonly change: NonNullable<PlanVersion['change']>;
}

function Changed({ version: { proposed, agreed, words }, change }: ChangedProps) {
  return (
    <p className="plan-note">
      Changed <DayText day={proposed.on} />: {changeNames[change.kind].toLowerCase()}
      {words && `, “${words}”`}
      {agreed?.who && `, agreed with ${agreed.who}`}
      {proposed.by && `; noted by ${proposed.by}`}.
    </p>
  );
}

function Made({ version: { proposed, agreed } }: PartProps) {
  return (
    <>
      {agreed && (
        <p className="plan-note">
          Agreed <DayText day={agreed.on} />
          {agreed.who && ` with ${agreed.who}`}.
        </p>
      )}
      <p className="plan-note">
        Offered <DayText day={proposed.on} />
        {proposed.by && ` by ${proposed.by}`}.
      </p>
    </>
  );
}
