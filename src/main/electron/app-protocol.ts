/**
 * The app's own protocol: `app://accord/…` serves the built renderer and nothing else of the disk.
 *
 * An origin of our own instead of `file://`, where every file of the computer would be the same origin.
 */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol, type Session } from 'electron';

export const APP_ORIGIN = 'app://accord';

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};

/** Has to run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    // What was compiled once is kept beside the window's own data; the name of each file of ours holds its hash.
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves `folder` at the origin in this session; anything outside it, or not there, is a 404. */
export function serveApp(session: Session, folder: string): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.host !== 'accord') return notFound();
    const path = normalize(join(folder, decodeURIComponent(url.pathname)));
    const type = mimeTypes[extname(path)];
    if (!path.startsWith(folder + sep) || type === undefined) return notFound();
    try {
      return new Response(await readFile(path), { headers: { 'content-type': type } });
    } catch {
      return notFound();
    }
  });
}

function notFound(): Response {
  return new Response('', { status: 404 });
}
