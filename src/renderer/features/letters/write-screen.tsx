/** Writing to a debtor: which letter, by which channel, and the page or the words as they would go out today. */
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { DebtorId } from '#core/basics/ids';
import { parseIsoDay } from '#core/basics/local-date';
import type { LetterRequest } from '#core/letters/commands';
import { fittingKinds } from '#core/letters/fitting';
import { stillMeant, subjectsOf, type Chosen } from '#core/letters/subjects';
import { NoSuchDebtor } from '../../book/no-such-debtor';
import { useAbout } from '../../book/use-about';
import { useDebtor } from '../../book/use-debtor';
import { useFigures } from '../../ui/figures';
import { useKeptState } from '../../ui/kept-state';
import { paths } from '../../ui/paths';
import { ChooseLetter, type Choice } from './choose-letter';
import { LetterPage } from './letter-page';
import { MessagePage } from './message-page';
import { LetterCoach } from './tone/letter-coach';

/** A page is made anew once the typing rests. */
const REST_MS = 300;

export function WriteScreen({ debtorId }: { readonly debtorId: DebtorId }) {
  const { today } = useFigures();
  const [, go] = useLocation();
  const debtor = useDebtor(debtorId);
  const fitting = useAbout(fittingKinds, debtorId, today);
  // Still there when one comes back from changing the words.
  const [chosen, setChosen] = useKeptState<Choice | null>(`write ${debtorId}`, null);
  const [first] = useState<Choice>({
    kind: fitting[0] ?? 'cover-note',
    channel: 'letter',
    by: '',
    agency: '',
    words: '',
    about: {},
  });
  const choice = chosen ?? first;
  const subjects = useAbout(subjectsOf, debtorId, choice.kind, today);
  const [settled] = useDebouncedValue(choice, REST_MS);
  if (!debtor) return <NoSuchDebtor />;
  const { kind, channel } = choice;
  // What was chosen counts at once; what is typed counts when it rests.
  const typed = kind === settled.kind ? settled : choice;
  const request = requestOf(debtorId, { ...typed, kind, channel }, stillMeant(subjects, choice.about));
  const chooser = (
    <>
      <ChooseLetter {...{ debtorId, fitting, choice }} onChoose={setChosen} />
      <LetterCoach {...{ debtorId, request }} />
    </>
  );
  if (channel !== 'letter') return <MessagePage {...{ debtor, request, chooser }} />;
  return (
    <LetterPage
      {...{ debtor, kind, chooser }}
      plan={null}
      letter={null}
      request={{ ...request, channel }}
      onIssued={(letterId) => {
        setChosen(null);
        go(paths.letter(letterId));
      }}
    />
  );
}

function requestOf(
  debtorId: DebtorId,
  { kind, channel, by, agency, words }: Choice,
  about: Chosen,
): LetterRequest {
  const day = parseIsoDay(by);
  return { kind, channel, debtorId, agency, words, ...about, ...(day && { by: day }) };
}
