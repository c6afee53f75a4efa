/** A white card on the paper, with a heading when it has one. */
import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import './card.css';

interface CardProps {
  readonly title?: ReactNode;
  /** Beside the title, at the right. */
  readonly aside?: ReactNode;
  /** A tinted ground for what wants attention; the words have to say why. */
  readonly tone?: 'teal' | 'amber' | 'brick';
  readonly children: ReactNode;
}

export function Card({ title, aside, tone, children }: CardProps) {
  const id = useId();
  const head = title !== undefined && (
    <div className="card-head">
      <Title order={2} id={id}>
        {title}
      </Title>
      {aside}
    </div>
  );
  return (
    <section className="card" data-tone={tone} aria-labelledby={head ? id : undefined}>
      {head}
      {children}
    </section>
  );
}
