/** The first screen of an empty practice: what Accord is, and the ways on. */
import { Button, Text, Title } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { AccordMark } from '../../ui/accord-mark';
import { Card } from '../../ui/card';
import { paths } from '../../ui/paths';
import { RefusalNote } from '../../ui/refusal';
import { useSampleBook } from './use-sample-book';
import { BringIn } from './bring-in';
import './welcome-screen.css';
import { WorkButton } from '../../ui/work-button';

export function WelcomeScreen() {
  const [, go] = useLocation();
  const sample = useSampleBook(() => go(paths.today));
  return (
    <div className="welcome">
      <AccordMark size={56} />
      <Title order={1}>Get paid, and keep the customer</Title>
      <Text className="welcome-words">
        Accord helps you reach the people behind overdue invoices: who owes what, what was said, what was
        agreed. It works on this computer alone, without the internet.
      </Text>
      <RefusalNote refusal={sample.refusal} />
      <div className="welcome-ways">
        <Card title="Look around first">
          <Text c="dimmed">
            A made-up business with debtors, calls and plans. Try anything; throw it away later.
          </Text>
          <WorkButton variant="filled" onClick={sample.open} isWorking={sample.isPending}>
            Open the sample book
          </WorkButton>
        </Card>
        <Card title="Start with your own">
          <Text c="dimmed">Tell Accord the business’s name and currency, then bring in its ledger file.</Text>
          <Button component={Link} href={paths.newBook}>
            Create a book
          </Button>
        </Card>
        <Card title="What is a book?">
          <Text c="dimmed">
            One client business and everyone who owes it, in one folder of its own. Copy the folder and you
            have the whole book. Ten clients are ten books, and nothing of one is seen in another.
          </Text>
        </Card>
      </div>
      <BringIn />
    </div>
  );
}
