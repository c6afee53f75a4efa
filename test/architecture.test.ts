/** Who may import whom: the one table of docs/architecture.md, checked against every import in src. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../src');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

/** Every file of src, as `core/plans/equal.ts`. */
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => name.replaceAll('\\', '/'))
  .toSorted();

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join(src, from), 'utf8');
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...statements].map((match) => ({
    from,
    to: targetOf(from, match[2] ?? match[3] ?? match[4] ?? ''),
    isType: match[1] !== undefined,
  }));
});

/** A path inside src (`core/plans/equal`), or the name of a library (`zod`, `node:fs`). */
function targetOf(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (!specifier.startsWith('.')) return specifier;
  return relative(src, resolve(src, dirname(from), specifier)).replaceAll('\\', '/');
}

/** In what order the folders of core may build on one another; folders of one rank do not know each other. */
const ranks: readonly (readonly string[])[] = [
  ['basics'],
  ['law'],
  // nouns: any folder not named in another rank
  [],
  ['book'],
  ['today', 'reports', 'timeline', 'trail', 'exchange', 'search'],
  ['contract', 'sample'],
];
const NOUN_RANK = 2;

function rankOf(folder: string): number {
  const rank = ranks.findIndex((folders) => folders.includes(folder));
  return rank < 0 ? NOUN_RANK : rank;
}

/** The only libraries core may use: pure, and the same in every process. */
const coreLibraries = ['zod', 'temporal-polyfill', 'big.js', 'mustache', 'markdown-it', 'uqr'];

const isLibrary = (to: string) => !/^(core|main|preload|renderer)\//.test(to) && !to.startsWith('..');
const folderIn = (path: string) => path.split('/')[1] ?? '';

function offenders(rule: (found: Import) => boolean): string[] {
  return imports.filter(rule).map(({ from, to }) => `${from} → ${to}`);
}

describe('who may import whom', () => {
  it('finds the files and imports it is to check', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(200);
  });

  it('core knows only itself and a few pure libraries', () => {
    const strange = (to: string) =>
      isLibrary(to) ? !coreLibraries.includes(to) : !/^(core|\.\.\/resources)\//.test(to);
    expect(offenders(({ from, to }) => from.startsWith('core/') && strange(to))).toEqual([]);
  });

  it('core builds upwards: basics, law, nouns, book, and what reads a book', () => {
    const isUpward = ({ from, to }: Import) =>
      from.startsWith('core/') && to.startsWith('core/') && rankOf(folderIn(to)) > rankOf(folderIn(from));
    expect(offenders(isUpward)).toEqual([]);
  });

  it('a noun may ask another, but not decide or apply for it', () => {
    const reachesIn = ({ from, to }: Import) =>
      from.startsWith('core/') &&
      rankOf(folderIn(from)) === NOUN_RANK &&
      folderIn(to) !== folderIn(from) &&
      /^core\/[^/]+\/(decide|apply)$/.test(to);
    expect(offenders(reachesIn)).toEqual([]);
  });

  it('only basics/zod.ts knows zod, since it has to be set up before the first schema', () => {
    expect(offenders(({ from, to }) => to === 'zod' && from !== 'core/basics/zod.ts')).toEqual([]);
  });

  it('electron is known to main/electron, the composition root and the preload only', () => {
    const allowed = (from: string) =>
      from.startsWith('main/electron/') || from === 'main/index.ts' || from === 'preload/index.ts';
    expect(offenders(({ from, to }) => /^electron($|\/)/.test(to) && !allowed(from))).toEqual([]);
  });

  it('main does not know the page, and the page not main', () => {
    const crosses = ({ from, to }: Import) =>
      (from.startsWith('main/') && to.startsWith('renderer/')) ||
      (from.startsWith('renderer/') &&
        (to.startsWith('main/') || to.startsWith('node:') || to === 'electron'));
    expect(offenders(crosses)).toEqual([]);
  });

  it('the preload takes only the names of channels by value', () => {
    const takesMore = ({ from, to, isType }: Import) =>
      from.startsWith('preload/') && !isType && to !== 'electron' && to !== 'core/contract/channels';
    expect(offenders(takesMore)).toEqual([]);
  });

  it('a feature links to another by route, never by import; nothing imports the app folder', () => {
    const featureOf = (path: string) => /^renderer\/features\/([^/]+)/.exec(path)?.[1];
    const crosses = ({ from, to }: Import) =>
      featureOf(from) !== undefined && featureOf(to) !== undefined && featureOf(from) !== featureOf(to);
    const importsApp = ({ from, to }: Import) =>
      to.startsWith('renderer/app/') && !from.startsWith('renderer/app/') && from !== 'renderer/main.tsx';
    const uiReachesUp = ({ from, to }: Import) =>
      from.startsWith('renderer/ui/') && /^renderer\/(features|book|app)\//.test(to);
    expect(offenders((found) => crosses(found) || importsApp(found) || uiReachesUp(found))).toEqual([]);
  });

  it('no file hides what it holds behind a general name', () => {
    const vague = /(^|\/)(utils?|helpers?|common|types|manager|misc|index)\.(tsx?)$/;
    const isEntry = (name: string) => name === 'main/index.ts' || name === 'preload/index.ts';
    expect(files.filter((name) => vague.test(name) && !isEntry(name))).toEqual([]);
  });

  it('no file has outgrown its one idea', () => {
    const long = files.filter((name) => readFileSync(join(src, name), 'utf8').split('\n').length > 350);
    expect(long).toEqual([]);
  });
});
