/** Every text there is, by kind and channel, in one language at a time: Accord's, or the book's own. */
import { Anchor, SegmentedControl, Table } from '@mantine/core';
import { Link } from 'wouter';
import type { BookState } from '#core/book/state';
import {
  channelsOf,
  letterChannelNames,
  letterChannels,
  letterKindNames,
  letterKinds,
  letterLanguageNames,
  letterLanguages,
  type LetterKind,
  type LetterLanguage,
} from '#core/letters/kinds';
import { firmnessNames } from '#core/letters/template';
import { templateOf } from '#core/letters/templates';
import { useBook, useProfile } from '../../../book/use-book';
import { Badge } from '../../../ui/badge';
import { Card } from '../../../ui/card';
import { useKeptState } from '../../../ui/kept-state';
import { optionsOf } from '../../../ui/options';
import { homeCrumbs, PageHead } from '../../../ui/page-head';
import { paths, type LettersHome } from '../../../ui/paths';
import './templates.css';

export function TemplatesScreen({ home }: { readonly home: LettersHome }) {
  const { locale } = useProfile();
  const usual = letterLanguages.find((each) => locale.startsWith(each)) ?? 'en';
  const [language, setLanguage] = useKeptState<LetterLanguage>('templates language', usual);
  return (
    <>
      <PageHead
        title="Words of letters"
        crumbs={[homeCrumbs[home]]}
        subtitle="What this book’s letters say. Change any of them; Accord’s stay at hand."
        actions={
          <SegmentedControl
            aria-label="Language"
            data={optionsOf(letterLanguages, letterLanguageNames)}
            value={language}
            onChange={setLanguage}
          />
        }
      />
      <Card>
        <Table className="templates-table" verticalSpacing="xs">
          <ChannelHeads />
          <Table.Tbody>
            {letterKinds.map((kind) => (
              <KindRow key={kind} {...{ home, kind, language }} />
            ))}
          </Table.Tbody>
        </Table>
      </Card>
    </>
  );
}

interface KindRowProps {
  readonly home: LettersHome;
  readonly kind: LetterKind;
  readonly language: LetterLanguage;
}

function KindRow({ home, kind, language }: KindRowProps) {
  const own = useBook(ownTemplatesOf);
  // For whoever writes, in the language of the screens.
  const letter = templateOf(kind, 'letter', 'en');
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {letterKindNames[kind]}
        {letter && (
          <span className="templates-purpose">
            {letter.purpose} {firmnessNames[letter.firmness]}.
          </span>
        )}
      </Table.Th>
      {letterChannels.map((channel) => {
        const template = channelsOf[kind].includes(channel) ? templateOf(kind, channel, language) : null;
        const name = `${letterKindNames[kind]}, ${letterChannelNames[channel].toLowerCase()}`;
        return (
          <Table.Td key={channel}>
            {template && (
              <Anchor
                component={Link}
                href={paths.template(home, template.id)}
                aria-label={`${name}: ${own[template.id] ? 'your own words' : 'Accord’s words'}`}
              >
                {own[template.id] ? <Badge tone="teal">Your own</Badge> : 'Accord’s'}
              </Anchor>
            )}
          </Table.Td>
        );
      })}
    </Table.Tr>
  );
}

function ChannelHeads() {
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th scope="col">What for</Table.Th>
        {letterChannels.map((channel) => (
          <Table.Th key={channel} scope="col">
            {letterChannelNames[channel]}
          </Table.Th>
        ))}
      </Table.Tr>
    </Table.Thead>
  );
}

function ownTemplatesOf({ ownTemplates }: BookState) {
  return ownTemplates;
}
