/** The programs that measure: `src/main/bench`, built with the app's own sources, each run in Electron's own Node. */
import { capture } from '../programs.mjs';
import { electronProgram } from '../electron-runtime.mjs';
import { inProject } from '../project.mjs';
import { Obstacle } from '../steps.mjs';

const folder = inProject('.cache', 'bench', 'programs');
const names = [
  'make-book',
  'open-book',
  'parse-journal',
  'read-tone',
  'record-notes',
  'rewrite-store',
  'search-notes',
  'three-offers',
];

/** They are no part of the app, so the app's build leaves them out. */
export async function buildPrograms() {
  const { build } = await import('vite');
  const input = Object.fromEntries(
    names.map((name) => [name, inProject('src', 'main', 'bench', `${name}.ts`)]),
  );
  await build({
    configFile: false,
    root: inProject(),
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20.18',
      rolldownOptions: { input, output: { entryFileNames: '[name].mjs' } },
    },
    ssr: { noExternal: true },
  });
}

/**
 * Runs one to its end and answers with the JSON it prints.
 *
 * @param {string} name
 * @param {(string | number)[]} args
 */
export async function measureWith(name, ...args) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const { code, output } = await capture([electronProgram(), `${folder}/${name}.mjs`, ...args.map(String)], {
    env,
  });
  if (code !== 0) throw new Obstacle(`${name} came to no result:\n\n${output}`);
  return JSON.parse(output.split('\n').at(-1) ?? '');
}
