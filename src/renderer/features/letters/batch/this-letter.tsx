/** One letter among many: which kind goes out, what it asks for, and why it goes out all the same. */
import { TextInput } from '@mantine/core';
import { letterKindNames, type LetterKind } from '#core/letters/kinds';
import { namesAgency } from '#core/letters/templates';
import type { Warning } from '#core/letters/safe-to-send';
import { isWrittenApart, possibleKinds, type Candidate } from '#core/reports/letter-candidates';
import { useBook } from '../../../book/use-book';
import { Amount } from '../../../ui/amount';
import { Card } from '../../../ui/card';
import { Choice } from '../../../ui/choice';
import { DespiteHold } from '../../../ui/despite-hold';
import { useFigures } from '../../../ui/figures';
import { LetterRefusal } from '../letter-refusal';
import { LinkButton } from '../../../ui/link-button';
import { optionsOf } from '../../../ui/options';
import { AgencyField } from './agency-field';
import { WriteApart } from './written-apart';
import type { LettersInHand } from './use-letter-choice';

interface ThisLetterProps {
  readonly choice: LettersInHand;
  readonly row: Candidate;
}

export function ThisLetter({ choice, row }: ThisLetterProps) {
  const { debtorId, kind, amount, postcode, stop, despiteHold } = row;
  return (
    <>
      <Card title="In this letter">
        <WhichKind row={row} onChoose={(to) => choice.change(debtorId, { kind: to })} />
        {namesAgency(kind) && (
          <AgencyField choice={choice} mt="sm" description="In all letters that name one." />
        )}
        <dl className="letters-facts">
          {stop === null && (
            <>
              <dt>Asks for</dt>
              <dd>{amount > 0 ? <Amount cents={amount} /> : 'Nothing'}</dd>
            </>
          )}
          <dt>Postcode</dt>
          <dd>{postcode || 'None'}</dd>
        </dl>
      </Card>
      {stop === null && row.warnings.length > 0 && <Warned {...{ choice, row }} />}
      {stop && <LetterRefusal refusal={stop} debtorId={debtorId} />}
      {isWrittenApart(stop) && <WriteApart row={row} />}
      {stop?.code === 'on-hold' && (
        <DespiteHold
          action="Put it in all the same"
          onGive={(reason) => choice.change(debtorId, { despiteHold: reason, isIn: true })}
        />
      )}
      {despiteHold && (
        <AlthoughHeld reason={despiteHold} onLeave={() => choice.change(debtorId, { despiteHold: '' })} />
      )}
    </>
  );
}

interface WhichKindProps {
  readonly row: Candidate;
  readonly onChoose: (kind: LetterKind) => void;
}

function WhichKind({ row: { debtorId, kind }, onChoose }: WhichKindProps) {
  const { today } = useFigures();
  const { fitting, others } = useBook(possibleKinds, debtorId, today);
  // What was chosen stays on offer, so that one sees why it can't go out.
  const asked = [...fitting, ...others].includes(kind) ? others : [kind, ...others];
  const groups = [
    { group: 'Fits now', items: optionsOf(fitting, letterKindNames) },
    { group: 'Others', items: optionsOf(asked, letterKindNames) },
  ];
  return (
    <Choice
      label="Which letter"
      data={groups.filter(({ items }) => items.length > 0)}
      value={kind}
      onChoose={onChoose}
    />
  );
}

function AlthoughHeld({ reason, onLeave }: { readonly reason: string; readonly onLeave: () => void }) {
  return (
    <Card title="Goes out although on hold" tone="amber">
      <p className="letter-note">“{reason}”</p>
      <LinkButton underline="always" onClick={onLeave}>
        Leave it here after all
      </LinkButton>
    </Card>
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
