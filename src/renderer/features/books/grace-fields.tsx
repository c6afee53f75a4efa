/** How long the business waits before something counts as late: three sentences, each with its number to change. */
import type { UseFormReturn } from 'react-hook-form';
import type { Grace } from '#core/profile/grace';
import type { Profile } from '#core/profile/state';
import { Card } from '../../ui/card';
import { TextField } from '../../ui/form';
import './grace-fields.css';
import type { ProfileTexts } from './profile-form';

interface Sentence {
  readonly name: keyof Grace;
  readonly before: string;
  /** After the number 1, and after any other. */
  readonly after: readonly [string, string];
}

const sentences: readonly Sentence[] = [
  {
    name: 'promiseDays',
    before: 'A promise counts as kept when the money comes up to',
    after: ['day late.', 'days late.'],
  },
  {
    name: 'instalmentDays',
    before: 'An instalment counts as missed',
    after: ['day after its day.', 'days after its day.'],
  },
  {
    name: 'reviewAfter',
    before: 'Review the plan after',
    after: ['missed instalment.', 'missed instalments.'],
  },
];

export function GraceFields({ form }: { readonly form: UseFormReturn<ProfileTexts, unknown, Profile> }) {
  return (
    <Card title="How long you wait">
      {sentences.map(({ name, before, after: [one, many] }) => (
        <div key={name} className="grace-sentence">
          <span>{before}</span>
          <TextField
            form={form}
            name={name}
            aria-label={`${before} … ${many}`}
            inputMode="numeric"
            maxLength={2}
            w={48}
            styles={{ input: { textAlign: 'center' }, error: { whiteSpace: 'nowrap' } }}
          />
          <span>{form.watch(name)?.trim() === '1' ? one : many}</span>
        </div>
      ))}
    </Card>
  );
}
