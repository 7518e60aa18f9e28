import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../files/temporary-folder';
import { caseFolder } from './case-folder';
import { PATIENCE, root, runProcess } from './run-command';

jest.setTimeout(PATIENCE);

/** JavaScript, of which only its own project of TypeScript knows the types. */
const { freshScript } = jest.requireActual<{ freshScript: (program: Program) => string }>(
  '../../scripts/fresh-script',
);

interface Program {
  readonly root: string;
  readonly program: string;
  readonly folder: string;
}

const folder = temporaryFolder();

/** A day before any test, and one that no test is run on. */
const TIMES = {
  past: new Date('2026-01-05'),
  earlier: new Date('2025-01-05'),
  future: new Date('2100-01-05'),
};
const FILES = {
  'program.ts': "import { word } from './word';\nconsole.log(word);\n",
  'word.ts': "export const word: string = 'one';\n",
  'package-lock.json': '{}',
  'tsconfig.base.json': '{}',
  'scripts/bundle-programs.js': '// bundles',
};
type FileName = keyof typeof FILES;

/** A project of two sources whose script has been made. */
function project() {
  const home = caseFolder(folder).file('');
  const write = (file: FileName, text: string, time: Date) => {
    writeFileSync(path.join(home, file), text);
    utimesSync(path.join(home, file), time, time);
  };
  mkdirSync(path.join(home, 'scripts'));
  for (const [file, text] of Object.entries(FILES)) write(file as FileName, text, TIMES.past); // a key of the table
  const make = () => freshScript({ root: home, program: 'program.ts', folder: 'out' });
  const script = make();
  /** Whether the script is made another time. */
  const isMadeAgain = () => {
    if (existsSync(script)) utimesSync(script, TIMES.past, TIMES.past);
    expect(make()).toBe(script);
    return statSync(script).mtimeMs !== TIMES.past.getTime();
  };
  return { script, make, isMadeAgain, write, remove: (file: FileName) => rmSync(path.join(home, file)) };
}

type Project = ReturnType<typeof project>;

const CHANGES: readonly (readonly [what: string, change: (here: Project) => void, isNew: boolean])[] = [
  ['nothing has changed', () => undefined, false],
  ['a source was written to', ({ write }) => write('word.ts', 'export const word = 2;\n', TIMES.past), true],
  ['a source is newer', ({ write }) => write('word.ts', FILES['word.ts'], TIMES.future), true],
  ['a source is older', ({ write }) => write('program.ts', FILES['program.ts'], TIMES.earlier), true],
  ['other packages are installed', ({ write }) => write('package-lock.json', '{ }', TIMES.past), true],
  [
    'scripts are made another way',
    ({ write }) => write('scripts/bundle-programs.js', FILES['scripts/bundle-programs.js'], TIMES.earlier),
    true,
  ],
  ['the script is gone', ({ script }) => rmSync(script), true],
  ['the script is cut short', ({ script }) => truncateSync(script, 400), true],
];

test.each(CHANGES)('a script where %s', (_, change, isNew) => {
  const here = project();
  change(here);
  expect(here.isMadeAgain()).toBe(isNew);
});

test('a script says what its sources say, and is made once', () => {
  const here = project();
  here.write('word.ts', "export const word = 'two';\n", TIMES.past);
  expect(here.isMadeAgain()).toBe(true);
  expect(readFileSync(here.script, 'utf8')).toContain('"two"');
  expect(here.isMadeAgain()).toBe(false);
});

test('a source that may have changed while it was read is read again the next time', () => {
  const here = project();
  here.write('word.ts', FILES['word.ts'], TIMES.future);
  here.make();
  expect(here.isMadeAgain()).toBe(true);
});

test.each<[string, (here: Project) => void, RegExp]>([
  ['lacks a source', ({ remove }) => remove('word.ts'), /Could not resolve "\.\/word"/],
  ['is no TypeScript', ({ write }) => write('word.ts', 'export const', TIMES.past), /Expected identifier/],
])('a program that %s fails with its place, and the script before is no answer', (_, change, sentence) => {
  const here = project();
  change(here);
  expect(here.make).toThrow(sentence);
  expect(here.make).toThrow(sentence);
});

test.each([
  {
    what: 'a source is no TypeScript',
    packages: 'node_modules',
    says: 'command/score.ts, line 2: Expected identifier but found end of file',
  },
  { what: 'packages are missing', packages: 'no_packages', says: "Cannot find module 'esbuild'" },
])('where $what, npm run score says so in a sentence', async ({ packages, says }) => {
  const home = caseFolder(folder).file('');
  cpSync(path.join(root, 'scripts'), path.join(home, 'scripts'), { recursive: true });
  mkdirSync(path.join(home, 'command'));
  writeFileSync(path.join(home, 'command/score.ts'), 'let a;\nconst');
  symlinkSync(path.join(root, 'node_modules'), path.join(home, packages));
  expect(await runProcess(process.execPath, [path.join(home, 'scripts/run-command.js')])).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: `The command cannot be built: ${says}. Mend that or run npm ci, then run again.\n`,
  });
});
