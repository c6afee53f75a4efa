/** What every screen stands in: the theme, the day picker's language, the toasts and the addresses. */
import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import './theme.css';
import './toasts.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { usePractice } from '../book/use-book';
import { cssVariables, theme } from './theme';

export function Providers({ children }: { readonly children: ReactNode }) {
  const chosen = usePractice().practice?.settings.theme ?? 'system';
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      {...(chosen === 'system' ? {} : { forceColorScheme: chosen })}
    >
      {/* Beside the sidebar: the buttons that save and go on stand at the right, and stay free. */}
      <Notifications
        className="toasts"
        position="bottom-left"
        transitionDuration={100}
        containerWidth={460}
        aria-live="polite"
      />
      {/* eslint-disable-next-line react/hooks -- wouter is told where addresses are kept by being given the hook */}
      <Router hook={useHashLocation}>{children}</Router>
    </MantineProvider>
  );
}
