/** The head of a screen: where it is, what it is, and what can be done here. Esc goes to the last crumb. */
import { Anchor, Title } from '@mantine/core';
import { Fragment, useEffect, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useFiguresIfAny } from './figures';
import './page-head.css';
import { paths, type LettersHome } from './paths';
import { useShortcuts } from './shortcuts';

/** Characters that stand on one line beside three or four actions. */
const LONG = 50;

export interface Crumb {
  readonly label: string;
  readonly to: string;
}

export const homeCrumbs: Readonly<Record<LettersHome, Crumb>> = {
  books: { label: 'Books', to: paths.books },
  letters: { label: 'Letters', to: paths.letters },
};

interface PageHeadProps {
  readonly title: string;
  /** From the outside in; the screen itself is not among them. */
  readonly crumbs?: readonly Crumb[];
  /** Beside the title: a state. */
  readonly badge?: ReactNode;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
}

export function PageHead({ title, crumbs = [], badge, subtitle, actions }: PageHeadProps) {
  const [, go] = useLocation();
  const parent = crumbs.at(-1);
  useShortcuts({ Escape: parent && (() => go(parent.to)) });
  const client = useFiguresIfAny()?.client;
  useEffect(() => {
    document.title = [title, client, 'Accord'].filter(Boolean).join(' · ');
  }, [title, client]);
  return (
    <header className="page-head">
      <div className="page-head-words" data-long={title.length > LONG || undefined}>
        {crumbs.length > 0 && (
          <nav aria-label="Where you are" className="page-head-crumbs">
            {crumbs.map(({ label, to }) => (
              <Fragment key={to}>
                <Anchor component={Link} href={to} c="dimmed">
                  {label}
                </Anchor>
                <span aria-hidden="true">›</span>
              </Fragment>
            ))}
          </nav>
        )}
        <div className="page-head-title">
          <Title order={1}>{title}</Title>
          {badge}
        </div>
        {subtitle && <div className="page-head-subtitle">{subtitle}</div>}
      </div>
      {actions && <div className="page-head-actions">{actions}</div>}
    </header>
  );
}
