/** What the letter is about, in words; where the book knows several, one chooses among them. */
import { Radio, Stack } from '@mantine/core';
import type { DebtorId } from '#core/basics/ids';
import type { LetterKind } from '#core/letters/kinds';
import { stillMeant, subjectsOf, type Chosen, type Subjects } from '#core/letters/subjects';
import { useAbout } from '../../book/use-about';
import { useFigures } from '../../ui/figures';
import { WhichInvoices } from './which-invoices';

interface AboutWhichProps {
  readonly debtorId: DebtorId;
  readonly kind: LetterKind;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

export function AboutWhich({ debtorId, kind, chosen, onChoose }: AboutWhichProps) {
  const { today } = useFigures();
  const subjects = useAbout(subjectsOf, debtorId, kind, today);
  const meant = stillMeant(subjects, chosen);
  const choose = (part: Chosen) => onChoose({ ...chosen, ...part });
  return (
    <>
      <WhichInvoices
        parts={subjects.invoices}
        invoiceIds={meant.invoiceIds}
        onChoose={(invoiceIds) => choose({ invoiceIds })}
      />
      {subjects.one && <WhichOne one={subjects.one} {...{ meant, choose }} />}
    </>
  );
}

const asked = {
  planId: 'About which plan',
  promiseId: 'About which promise',
  disputeId: 'About which dispute',
  paymentId: 'About which payment',
} as const;

interface WhichOneProps {
  readonly one: NonNullable<Subjects['one']>;
  readonly meant: Chosen;
  readonly choose: (chosen: Chosen) => void;
}

function WhichOne({ one: { field, subjects }, meant, choose }: WhichOneProps) {
  const [likeliest] = subjects;
  if (!likeliest) return null;
  if (subjects.length === 1) return <p className="letter-note letter-quiet">About: {likeliest.words}.</p>;
  return (
    <Radio.Group
      label={asked[field]}
      value={meant[field] ?? likeliest.id}
      onChange={(id) => choose({ [field]: id })}
    >
      <Stack gap={6} mt={4} className="letter-subjects">
        {subjects.map(({ id, words }) => (
          <Radio key={id} value={id} label={words} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
