/** What will be here, and the first step towards it. */
import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons: the first step, and another way if there is one. */
  readonly actions?: ReactNode;
}

export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Title order={2}>{title}</Title>
      <Text c="dimmed">{children}</Text>
      {actions && <div className="empty-state-actions">{actions}</div>}
    </div>
  );
}
