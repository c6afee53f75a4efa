/**
 * What no page of this app may do: leave, open windows, ask for permissions, download, or reach a network.
 *
 * Each rule answers a line of Electron's security checklist; test/e2e/security.spec.ts attacks each.
 */
import { app, type Session, type WebContents } from 'electron';
import { APP_ORIGIN } from './app-protocol';

/** Chromium's own habits of calling home, off. Has to run before the app is ready. */
export function silenceChromium(): void {
  const switches = app.commandLine;
  switches.appendSwitch('disable-background-networking');
  switches.appendSwitch('disable-component-update');
  switches.appendSwitch('disable-domain-reliability');
  switches.appendSwitch('no-pings');
  // No name is ever looked up: what slipped past every other rule has nowhere to go.
  switches.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** Every page the app makes, the main window's and the hidden print window's, now and later. */
export function lockDownPages(): void {
  app.on('web-contents-created', (_event, contents) => lockDown(contents));
}

function lockDown(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
}

/** No permission, no download, no dictionary, and no request but the app's own. */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  // Without a language there is no dictionary to fetch; switching the checker off alone still fetches one.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOurOwn(details.url) }));
}

/** The app's own files, and what the page made itself. */
function isOurOwn(url: string): boolean {
  const { protocol } = new URL(url);
  return protocol === 'app:' || protocol === 'blob:' || protocol === 'data:' || protocol === 'devtools:';
}

/** Is this frame the app's own page, at the top of its window? */
export function isOurPage(frame: { readonly url: string; readonly parent: unknown } | null): boolean {
  if (frame === null || frame.parent !== null) return false;
  const url = new URL(frame.url);
  // `URL.origin` is "null" for schemes the standard does not know, so the parts are compared.
  return `${url.protocol}//${url.host}` === APP_ORIGIN;
}
