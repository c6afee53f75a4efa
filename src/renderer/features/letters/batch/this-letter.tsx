/** One letter among many: which kind goes out, what it asks for, and why it goes out all the same. */
import { NativeSelect, TextInput } from '@mantine/core';
import { letterKindNames, type LetterKind } from '#core/letters/kinds';
import { namesAgency } from '#core/letters/templates';
import type { Warning } from '#core/letters/safe-to-send';
import { possibleKinds, type Candidate } from '#core/reports/letter-candidates';
import { useBook } from '../../../book/use-book';
import { Amount } from '../../../ui/amount';
import { Card } from '../../../ui/card';
import { DespiteHold } from '../../../ui/despite-hold';
import { useFigures } from '../../../ui/figures';
import { LinkButton } from '../../../ui/link-button';
import { RefusalNote } from '../../../ui/refusal';
import { AgencyField } from './agency-field';
import type { LettersInHand } from './use-letter-choice';

interface ThisLetterProps {
  readonly choice: LettersInHand;
  readonly row: Candidate;
}

export function ThisLetter({ choice, row }: ThisLetterProps) {
  const { debtorId, kind, amount, postcode, stop, despiteHold } = row;
  const { today } = useFigures();
  const { fitting, others } = useBook(possibleKinds, debtorId, today);
  // What was chosen stays on offer, so that one sees why it can't go out.
  const asked = [...fitting, ...others].includes(kind) ? others : [kind, ...others];
  return (
    <>
      <Card title="In this letter">
        <NativeSelect
          label="Which letter"
          data={[
            { group: 'Fits now', items: asOptions(fitting) },
            { group: 'Others', items: asOptions(asked) },
          ].filter(({ items }) => items.length > 0)}
          value={kind}
          onChange={(event) => choice.change(debtorId, { kind: event.currentTarget.value as LetterKind })}
        />
        {namesAgency(kind) && (
          <AgencyField choice={choice} mt="sm" description="In all letters that name one." />
        )}
        <dl className="letters-facts">
          <dt>Asks for</dt>
          <dd>{amount > 0 ? <Amount cents={amount} /> : 'Nothing'}</dd>
          <dt>Postcode</dt>
          <dd>{postcode || 'None'}</dd>
        </dl>
      </Card>
      {row.warnings.length > 0 && <Warned {...{ choice, row }} />}
      <RefusalNote refusal={stop} />
      {stop?.code === 'on-hold' && (
        <DespiteHold
          action="Put it in all the same"
          onGive={(reason) => choice.change(debtorId, { despiteHold: reason, isIn: true })}
        />
      )}
      {despiteHold && (
        <Card title="Goes out although on hold" tone="amber">
          <p className="letter-note">“{despiteHold}”</p>
          <LinkButton underline="always" onClick={() => choice.change(debtorId, { despiteHold: '' })}>
            Leave it here after all
          </LinkButton>
        </Card>
      )}
    </>
  );
}

function Warned({ choice, row }: ThisLetterProps) {
  return (
    <Card title="Look first" tone="amber">
      {row.warnings.map((warning) => (
        <WarnedOf key={warning.code} {...{ choice, row, warning }} />
      ))}
    </Card>
  );
}

interface WarnedOfProps extends ThisLetterProps {
  readonly warning: Warning;
}

/** Saying why is what puts it in; the reason is for this letter, until it is given to all that share the warning. */
function WarnedOf({ choice, row, warning: { code, sentence, todo } }: WarnedOfProps) {
  const { debtorId } = row;
  const { reasons = {} } = choice.choiceOf(debtorId);
  const shared = choice.forAll[code]?.trim() ?? '';
  const own = reasons[code] ?? '';
  const others = choice.shown.filter(
    (each) => each.debtorId !== debtorId && each.warnings.some((other) => other.code === code),
  ).length;
  const give = (reason: string) =>
    choice.change(debtorId, {
      reasons: { ...reasons, [code]: reason },
      ...(reason.trim() !== '' && { isIn: true }),
    });
  return (
    <div className="letters-warned">
      <p className="letter-note">
        {sentence} <span className="letter-quiet">{todo}</span>
      </p>
      <TextInput
        label="Why it goes out all the same"
        description={shared ? `Left empty, the reason for all counts: “${shared}”` : 'It goes on the trail.'}
        maxLength={300}
        value={own}
        onChange={(event) => give(event.currentTarget.value)}
      />
      {others > 0 && own.trim() !== '' && own.trim() !== shared && (
        <LinkButton underline="always" onClick={() => choice.giveReason(code, own)}>
          Give this reason to {others === 1 ? 'the other one' : `the other ${others}`} with this warning
        </LinkButton>
      )}
    </div>
  );
}

function asOptions(kinds: readonly LetterKind[]) {
  return kinds.map((value) => ({ value, label: letterKindNames[value] }));
}
