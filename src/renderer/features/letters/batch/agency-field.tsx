/** Who would take the matter over, said once for all letters that name somebody. */
import { TextInput, type TextInputProps } from '@mantine/core';
import type { LettersInHand } from './use-letter-choice';

interface AgencyFieldProps extends Pick<TextInputProps, 'mt' | 'description'> {
  readonly choice: LettersInHand;
}

export function AgencyField({ choice: { agency, setAgency }, ...how }: AgencyFieldProps) {
  return (
    <TextInput
      {...how}
      label="Agency that would take over"
      maxLength={120}
      value={agency}
      onChange={(event) => setAgency(event.currentTarget.value)}
    />
  );
}
