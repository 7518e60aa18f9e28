import path from 'node:path';
import { transformSync } from '@swc/core';
import ts from 'typescript';
import { ROOMS, roomOf, type Room } from '../scripts/rooms';
import { sources } from './sources';

/** What core must not contain, apart from comments. */
const forbiddenInCore = [
  { rule: 'exports by name, never by default', text: /\bexport\s+default\b/ },
  { rule: 'does not ask what day it is', text: /\bnew\s+Date\s*(\(\s*\)|(?!\s*\())|\bDate\s*\.\s*now\b/ },
  { rule: 'leaves nothing to chance', text: /\bMath\s*\.\s*random\b/ },
];

const DOORS = [
  'client-card',
  'custom-functions',
  'finish-run',
  'new-list',
  'plan-run',
  'plan-setup',
  'preview-list',
  'remove-results',
  'score-chunk',
];

/** Words that names no longer use. docs/architecture.md has one word for each thing. */
const GIVEN_UP = new Set([
  ...['wish', 'wishes', 'survey', 'surveyed', 'dress', 'dressed', 'stretch', 'stretches', 'strip', 'strips'],
  ...['spoken', 'remedy', 'remedies', 'obstacle', 'obstacles'],
]);
const GIVEN_UP_PHRASES =
  /: (?:heldState|holdState|textKey|rowKeys?|keyOf(?:Rows|Plan|Texts|Block)|sideBySide|inFigures|falseZeros|inTurn|tryAgain|ifAllowed|isInPlace|runHead)$/i;

const namesThatSayNothing = ['index', 'utils', 'common', 'misc', 'helpers', 'types'];

/** One module, named by its path without the extension, as imports name it. */
interface Module {
  readonly name: string;
  readonly code: string;
  readonly imports: readonly string[];
}

/** Declarations of files other than TypeScript, such as stylesheets, import nothing. */
const written = sources('.ts', '.tsx').filter(({ path: file }) => !file.endsWith('.d.ts'));

const modules = written.map(({ path: file, text }): Module => {
  const name = file.replace(/\.tsx?$/, '');
  const { code } = transformSync(text, {
    swcrc: false,
    isModule: true,
    jsc: {
      parser: { syntax: 'typescript', tsx: file.endsWith('.tsx') },
      target: 'esnext',
      transform: { verbatimModuleSyntax: true },
      minify: { format: { comments: false } },
    },
  });
  return { name, code, imports: importsOf(text, name) };
});

const houses = modules.filter(({ name }) => !name.startsWith('test/'));

test.each(ROOMS)('$folder imports only from the rooms that it names', ({ folder, imports }) => {
  const offences = houses
    .filter(({ name }) => roomOf(name)?.folder === folder)
    .flatMap((module) =>
      module.imports
        .filter((imported) => !mayImport({ folder, imports }, imported))
        .map((imported) => `${module.name} imports ${imported}`),
    );
  expect(offences).toEqual([]);
});

test('an area and a size of cells have one type each; the emulators use the types of their hosts', () => {
  const another =
    /readonly (?:rowCount: number;\s+readonly columnCount|firstRow: number;\s+readonly firstColumn)\b/;
  const declaring = written
    .filter(({ path: file, text }) => another.test(text) && !/^(?:emulators|test)\//.test(file))
    .map(({ path: file }) => file);
  expect(declaring).toEqual(['core/cells/sheet-description.ts']);
});

test('the rooms that a room names are further down the list', () => {
  const order = [...ROOMS.map(({ folder }) => folder), 'npm'];
  const upward = ROOMS.flatMap(({ folder, imports }) =>
    imports
      .filter((imported) => order.indexOf(imported) <= order.indexOf(folder))
      .map((imported) => `${folder} names ${imported}`),
  );
  expect(upward).toEqual([]);
});

test('every file of the product is in a room, and every room has files', () => {
  expect(houses.filter(({ name }) => roomOf(name) === undefined).map(({ name }) => name)).toEqual([]);
  const used = new Set(houses.map(({ name }) => roomOf(name)?.folder));
  expect(ROOMS.filter(({ folder }) => !used.has(folder))).toEqual([]);
});

test('only the doors are at the top of core', () => {
  const doors = houses.map(({ name }) => name).filter((name) => /^core\/[^/]+$/.test(name));
  expect(doors.sort()).toEqual(DOORS.map((door) => `core/${door}`));
});

test('imports have no cycles', () => {
  expect(circle()).toEqual([]);
});

test('imports name the file without its extension', () => {
  const offences = modules.flatMap((module) =>
    module.imports
      .filter((imported) => /\.[cm]?[jt]sx?$/.test(imported) && !imported.startsWith('package:'))
      .map((imported) => `${module.name} imports ${imported}`),
  );
  expect(offences).toEqual([]);
});

test('no file has a name that says nothing', () => {
  const offences = modules
    .map(({ name }) => name)
    .filter((name) => namesThatSayNothing.includes(path.posix.basename(name).replace(/\..*/, '')));
  expect(offences).toEqual([]);
});

test('no name has a word that was replaced by a plainer one', () => {
  const others = written.filter(({ path: file }) => file !== 'test/architecture.test.ts');
  const files = others.map(({ path: file }) => file);
  const names = others.flatMap(({ path: file, text }) =>
    identifiersOf(text).map((name) => `${file}: ${name}`),
  );
  const parts = (name: string) => name.split(/(?=[A-Z])|[^A-Za-z]+/).map((part) => part.toLowerCase());
  const offences = [...files, ...names].filter((name) =>
    parts(name.replace(/^.*[/ ]/, '')).some((part) => GIVEN_UP.has(part)),
  );
  const phrases = names.filter((name) => GIVEN_UP_PHRASES.test(name));
  expect([...new Set([...offences, ...phrases])]).toEqual([]);
});

test.each(forbiddenInCore)('core $rule', ({ text }) => {
  const offences = modules.filter(({ name, code }) => name.startsWith('core/') && text.test(code));
  expect(offences.map(({ name }) => name)).toEqual([]);
});

function importsOf(code: string, importer: string): readonly string[] {
  return ts
    .preProcessFile(code)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.')
        ? path.posix.join(path.posix.dirname(importer), fileName)
        : `package:${fileName}`,
    );
}

function identifiersOf(text: string): readonly string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.JSX, text);
  const names = new Set<string>();
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan())
    if (token === ts.SyntaxKind.Identifier) names.add(scanner.getTokenText());
  return [...names];
}

function mayImport({ folder, imports }: Pick<Room, 'folder' | 'imports'>, imported: string): boolean {
  const from = imported.startsWith('package:') ? 'npm' : (roomOf(imported)?.folder ?? 'nowhere');
  return from === folder || imports.includes(from);
}

/** The modules of the first cycle found; empty if there is none. */
function circle(): readonly string[] {
  const importsByName = new Map(modules.map(({ name, imports }) => [name, imports]));
  const cleared = new Set<string>();

  const walk = (name: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name];
    if (cleared.has(name)) return [];
    for (const imported of importsByName.get(name) ?? []) {
      const found = walk(imported, [...trail, name]);
      if (found.length > 0) return found;
    }
    cleared.add(name);
    return [];
  };

  for (const { name } of modules) {
    const found = walk(name, []);
    if (found.length > 0) return found;
  }
  return [];
}
