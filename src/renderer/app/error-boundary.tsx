/** Catches what a screen could not do, so that the rest of the app stays. One stands round each route. */
import { Button } from '@mantine/core';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { copyText } from '../ui/copy-text';
import { EmptyState } from '../ui/empty-state';

interface Caught {
  readonly details: string | null;
}

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = { details: null };

  static getDerivedStateFromError(thrown: unknown): Caught {
    return { details: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
  }

  override componentDidCatch(thrown: Error, info: ErrorInfo): void {
    this.setState({ details: `${thrown.stack ?? thrown.message}\n${info.componentStack ?? ''}` });
  }

  override render(): ReactNode {
    const { details } = this.state;
    if (details === null) return this.props.children;
    return (
      <EmptyState
        title="This page could not be shown"
        actions={
          <>
            <Button variant="filled" onClick={() => history.back()}>
              Go back
            </Button>
            <Button onClick={() => copyText(details)}>Copy details</Button>
          </>
        }
      >
        Something in Accord itself went wrong here. Everything that was saved is safe. The details help
        whoever looks into it; they may hold names from this book.
      </EmptyState>
    );
  }
}
