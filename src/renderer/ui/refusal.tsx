/** Why something was not done, beside what was tried. */
import { IconInfoCircle } from '@tabler/icons-react';
import type { Refusal } from '#core/basics/result';
import './refusal.css';

export function RefusalNote({ refusal }: { readonly refusal: Refusal | null }) {
  return (
    <div role="alert" className="refusal" hidden={refusal === null}>
      <IconInfoCircle size={18} aria-hidden="true" />
      <span>{refusal?.message}</span>
    </div>
  );
}
