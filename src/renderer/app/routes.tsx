/** Shows the screen that stands at the address. One of a book is reached only while a book is open, or asks for its password. */
import { Suspense, useEffect, type ReactNode } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { usePractice } from '../book/use-book';
import { WelcomeScreen } from '../features/books/welcome-screen';
import { UnlockScreen } from '../features/password/unlock-screen';
import { catchFocus } from '../ui/lost-focus';
import { paths } from '../ui/paths';
import { ErrorBoundary } from './error-boundary';
import { screensOfBook, screensWithoutBook, type Named, type Screens } from './screens';
import { useScreenPlace } from './use-screen-place';

export function Routes() {
  const [location] = useLocation();
  const { book, locked } = usePractice();
  return (
    // A new address, or another book, is a fresh start: what went wrong on the last page stays there.
    <ErrorBoundary key={`${book?.bookId} ${location}`}>
      <ScreenPlace address={location} />
      <Suspense>
        <Switch>
          {routesTo(screensWithoutBook)}
          {/* The address stays while the password is asked for, so that one is back where one was. */}
          {(book || locked) && routesTo(screensOfBook, book ? null : <UnlockScreen />)}
          <Route path={paths.home}>
            <Home />
          </Route>
          <Route>
            <Redirect to={paths.home} replace />
          </Route>
        </Switch>
        <NewScreen />
      </Suspense>
    </ErrorBoundary>
  );
}

/** @param instead what stands at all of them in place of the screen */
function routesTo(screens: Screens, instead: ReactNode = null) {
  return Object.entries(screens).map(([path, show]) => (
    <Route key={path} path={path}>
      {(params) => instead ?? show(params as unknown as Named)}
    </Route>
  ));
}

/** Before the screen, so that it is asked how far down that stands while it is still there. */
function ScreenPlace({ address }: { readonly address: string }) {
  useScreenPlace(address);
  return null;
}

/** Drawn anew with each screen: the link that led here is gone, and unless the screen has put the focus it begins here. */
function NewScreen() {
  useEffect(() => catchFocus(null), []);
  return null;
}

/** What there is to do in the book, or the way to a first book; a book that could not be opened is told of among the books. */
function Home() {
  const { book, locked, practice } = usePractice();
  if (book || locked) return <Redirect to={paths.today} replace />;
  return practice?.books.length === 0 ? <WelcomeScreen /> : <Redirect to={paths.books} replace />;
}
