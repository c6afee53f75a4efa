/** A state in one or two words on its own tint; the words carry the meaning, the colour only helps to find it. */
import type { ReactNode } from 'react';
import './badge.css';

export type BadgeTone = 'teal' | 'amber' | 'brick' | 'blue' | 'violet' | 'green' | 'grey';

export function Badge({
  tone = 'grey',
  children,
}: {
  readonly tone?: BadgeTone;
  readonly children: ReactNode;
}) {
  return (
    <span className="badge" data-tone={tone}>
      {children}
    </span>
  );
}
