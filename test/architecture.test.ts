import path from 'node:path';
import { transformSync } from '@swc/core';
import ts from 'typescript';
import { sources } from './sources';

interface Layer {
  readonly files: string;
  readonly mayImport: readonly string[];
  readonly mayImportTypesOf?: readonly string[];
  readonly neverImports?: readonly string[];
}

const doors = ['core/plan-run', 'core/score-chunk', 'core/finish-run', 'core/functions'];

/**
 * Who may know whom: `*` is one name, `**` everything below, `package:` what npm or Node brings.
 * What no row describes may import what it likes.
 */
const layers: readonly Layer[] = [
  { files: 'core/*', mayImport: ['core/**'] },
  { files: 'core/model/**', mayImport: ['core/model/**', 'core/workbook', 'core/calendar'] },
  { files: 'core/read/**', mayImport: ['core/read/**', 'core/model/**', 'core/*'], neverImports: doors },
  {
    files: 'core/assess/**',
    mayImport: ['core/assess/**', 'core/model/**', 'core/*'],
    mayImportTypesOf: ['core/read/facts'],
    neverImports: doors,
  },
  {
    files: 'core/portfolio/**',
    mayImport: ['core/portfolio/**', 'core/assess/**', 'core/model/**', 'core/*'],
    neverImports: doors,
  },
  { files: 'looks/**', mayImport: ['looks/**', 'core/*'] },
  { files: 'pane/**', mayImport: ['pane/**', 'core/*', 'package:**'] },
  { files: 'headless/**', mayImport: ['headless/**', 'looks/**', 'core/*', 'package:**'] },
  { files: 'excel-addin/**', mayImport: ['excel-addin/**', 'looks/**', 'pane/**', 'core/*', 'package:**'] },
  { files: 'playground/workbook/**', mayImport: ['playground/workbook/**', 'core/*'] },
  {
    files: 'playground/excel-host/**',
    mayImport: ['playground/excel-host/**', 'playground/workbook/**', 'core/*', 'package:**'],
  },
  {
    files: 'playground/sheets-host/**',
    mayImport: ['playground/sheets-host/**', 'playground/workbook/**', 'core/*', 'package:**'],
  },
  { files: 'sheets-addon/**', mayImport: ['sheets-addon/**', 'looks/**', 'pane/**', 'core/*', 'package:**'] },
];

/** What core must not say, comments aside. */
const forbiddenInCore = [
  { rule: 'exports by name, never by default', text: /\bexport\s+default\b/ },
  { rule: 'does not ask what day it is', text: /\bnew\s+Date\s*(\(\s*\)|(?!\s*\())|\bDate\s*\.\s*now\b/ },
  { rule: 'leaves nothing to chance', text: /\bMath\s*\.\s*random\b/ },
];

const namesThatSayNothing = ['index', 'utils', 'common', 'misc', 'helpers', 'types'];

/** One module, named by its path without the extension, as imports name it. */
interface Module {
  readonly name: string;
  readonly code: string;
  readonly imports: readonly string[];
  /** The part of the imports that is still there when the program runs. */
  readonly runtimeImports: readonly string[];
}

/** Declarations of what is no TypeScript, such as stylesheets, import nothing. */
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
  return { name, code, imports: importsOf(text, name), runtimeImports: importsOf(code, name) };
});

test.each(layers)('$files imports only $mayImport', (layer) => {
  const offences = modules
    .filter((module) => matches(layer.files, module.name))
    .flatMap((module) =>
      module.imports
        .filter((imported) => !mayImport(layer, module, imported))
        .map((imported) => `${module.name} imports ${imported}`),
    );
  expect(offences).toEqual([]);
});

test('every folder of core has its row in the table', () => {
  const strays = modules
    .map(({ name }) => name)
    .filter((name) => matches('core/**', name) && !layers.some(({ files }) => matches(files, name)));
  expect(strays).toEqual([]);
});

test('no imports go in a circle', () => {
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

test('every file is named after its idea', () => {
  const offences = modules
    .map(({ name }) => name)
    .filter((name) => namesThatSayNothing.includes(path.posix.basename(name).replace(/\..*/, '')));
  expect(offences).toEqual([]);
});

test.each(forbiddenInCore)('core $rule', ({ text }) => {
  const offences = modules.filter(({ name, code }) => matches('core/**', name) && text.test(code));
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

function mayImport(layer: Layer, module: Module, imported: string): boolean {
  const isAmong = (patterns: readonly string[] = []) =>
    patterns.some((pattern) => matches(pattern, imported));
  if (isAmong(layer.neverImports)) return false;
  if (isAmong(layer.mayImport)) return true;
  return isAmong(layer.mayImportTypesOf) && !module.runtimeImports.includes(imported);
}

function matches(pattern: string, name: string): boolean {
  const expression = pattern.replace(/\*\*?/g, (star) => (star === '**' ? '.*' : '[^/]*'));
  return new RegExp(`^${expression}$`).test(name);
}

/** The first circle found, as the modules on it; empty where there is none. */
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
