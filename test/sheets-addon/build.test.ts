import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { FUNCTIONS } from '../../core/custom-functions';
import { FUNCTION_ARGUMENTS, FUNCTION_RESULT, FUNCTION_WORDS } from '../../core/model/custom-functions';
import { readFunctionMetadata } from '../../scripts/manifest/function-metadata';
import { AppsScriptHost } from '../../emulators/sheets-host/apps-script-host';
import { SpreadsheetFile } from '../../emulators/sheets-host/spreadsheet-file';
import { Workbook } from '../../emulators/workbook/workbook';
import { serverCalls } from '../../sheets-addon/server/server-calls';
import { BUILT, openAddon } from './open-addon';

const folder = path.join(__dirname, '../../dist/sheets');

const menuTargets = ['openSidebar', 'scoreClients', 'showPortfolio', 'removeResults'];
const ofCells = Object.keys(FUNCTIONS).map((name) => `OML_${name}`);

test('the folder holds the script, the page and the manifest, and nothing else', () => {
  expect(readdirSync(folder).toSorted()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']);
});

test('the page does not let anything change its base, send forms or embed programs', () => {
  const page = readFileSync(path.join(folder, 'Sidebar.html'), 'utf8');
  expect(page).toContain(`content="base-uri 'none'; form-action 'none'; object-src 'none'"`);
});

test('Google finds only the functions of the menu, the sidebar and the cells', () => {
  const { functions, globals } = openAddon({ Clients: [] }).host;
  expect(functions.toSorted()).toEqual(
    ['onInstall', 'onOpen', ...menuTargets, ...Object.keys(serverCalls), ...ofCells].toSorted(),
  );
  expect([...globals].filter(([, kind]) => kind === 'other')).toEqual([['Addon_', 'other']]);
});

test('the script is a script of ES2020', () => {
  const file = ts.createSourceFile('Code.js', BUILT.code, ts.ScriptTarget.ES2020, true, ts.ScriptKind.JS);
  const newer: string[] = [];
  const look = (node: ts.Node): void => {
    if (isNewerThanES2020(node)) newer.push(node.getText().slice(0, 80));
    node.forEachChild(look);
  };
  look(file);
  expect(newer).toEqual([]);
  expect(ts.isExternalModule(file)).toBe(false);
});

test('the menu is built before the user has allowed anything, and needs no other service', () => {
  for (const authMode of ['NONE', 'LIMITED', 'FULL'] as const) {
    const { host } = openAddon({ Clients: [] });
    const { outcome, calls } = host.run('onOpen', [], { kind: 'onOpen', authMode });
    expect(outcome.kind).toBe('returned');
    expect([...new Set(calls.map(({ className }) => className))]).toEqual(['SpreadsheetApp', 'Ui', 'Menu']);
    expect(host.state.menus).toEqual([
      {
        caption: undefined,
        entries: [
          { kind: 'item', caption: 'Open', functionName: 'openSidebar' },
          { kind: 'item', caption: 'Score clients', functionName: 'scoreClients' },
          { kind: 'item', caption: 'Portfolio', functionName: 'showPortfolio' },
          { kind: 'separator' },
          { kind: 'item', caption: 'Remove results', functionName: 'removeResults' },
        ],
      },
    ]);
  }
});

test('the menu is there as soon as the add-on is installed', () => {
  const { host } = openAddon({ Clients: [] });
  host.run('onInstall', [], { kind: 'onInstall' });
  expect(host.state.menus).toHaveLength(1);
});

test('loading the script asks nothing of Google', () => {
  const file = new SpreadsheetFile(Workbook.fromSheets({ Clients: [] }));
  const host = new AppsScriptHost(file, { ...BUILT, code: `${BUILT.code}\nfunction nothing() {}` });
  expect(host.run('nothing', [], { kind: 'menu' }).calls).toEqual([]);
});

test('the manifest asks for this spreadsheet and its sidebar, and for nothing else', () => {
  const manifest: unknown = JSON.parse(BUILT.manifest);
  expect(manifest).toMatchObject({
    runtimeVersion: 'V8',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  });
  expect(manifest).not.toHaveProperty('addOns');
});

test("nothing from a spreadsheet gets into a log of the script's owner", () => {
  expect(JSON.parse(BUILT.manifest)).toMatchObject({ exceptionLogging: 'NONE' });
  expect(BUILT.code).not.toMatch(/\b(?:console|Logger)\s*\.\s*\w/);
  expect(BUILT.pages.Sidebar).not.toMatch(/\bconsole\s*\.\s*\w/);
});

describe('the page of the sidebar', () => {
  const page = BUILT.pages.Sidebar;
  const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);

  test('has its script inline, and fetches nothing', () => {
    expect(scripts).toHaveLength(1);
    expect(page).not.toMatch(/<script[^>]+src=|<link|@import/);
  });

  test.each([
    { what: 'no // that Google would cut off', pattern: /\/\// },
    { what: 'no comment that Google would take out', pattern: /<!--/ },
    { what: 'no tag of a template', pattern: /<\?/ },
    { what: 'no end of a script in a text', pattern: /<\/script/i },
    { what: 'no letters that Google would mangle', pattern: /[^\0-\x7F]/ },
  ])('has $what in its script', ({ pattern }) => {
    for (const script of scripts) expect(pattern.exec(script)?.[0]).toBeUndefined();
  });

  test('has one template tag, which says what it starts with', () => {
    expect(page.match(/<\?[^>]*\?>/g)).toEqual(['<?= begins ?>']);
    expect(page).not.toContain('<!--');
  });
});

test.each(Object.entries(FUNCTION_WORDS))(
  'Sheets and Excel describe the result and arguments of %s in the same words',
  (name, gives) => {
    const given = FUNCTION_ARGUMENTS.map(({ name: argument, meaning }) => `${argument} ${meaning}`);
    expect(toldToSheets(`OML_${name}`)).toEqual({
      said: gives,
      given,
      returned: FUNCTION_RESULT,
      parameters: FUNCTION_ARGUMENTS.map((argument) => argument.name).join(', '),
    });
    const ofExcel = metadata?.find(({ id }) => id === name);
    expect(ofExcel?.description).toBe(gives);
    expect(ofExcel?.parameters.map((each) => `${each.name} ${each.description}`)).toEqual(given);
  },
);

const metadata = readFunctionMetadata(readFileSync(path.join(folder, '../excel/functions.json'), 'utf8'));

/** The comment above a function of the script, as Google shows it. */
function toldToSheets(name: string) {
  const comment = new RegExp(String.raw`/\*\*((?:(?!\*/)[\s\S])*)\*/\s*function ${name}\((.*)\)`).exec(
    BUILT.code,
  );
  const [, text = '', parameters] = comment ?? [];
  const lines = text.split('\n').map((line) => line.replace(/^ \* ?/, '').trim());
  expect(lines).toContain('@customfunction');
  return {
    said: lines.find((line) => /^[A-Z]/.test(line)),
    given: lines.flatMap((line) => /^@param \{.+?\} (.+)$/.exec(line)?.[1] ?? []),
    returned: lines.flatMap((line) => /^@return (.+)$/.exec(line)?.[1] ?? []).join(),
    parameters,
  };
}

/** Class fields, private names, `??=` and the like, and numbers with `_`. */
function isNewerThanES2020(node: ts.Node): boolean {
  const isNewAssignment =
    ts.isBinaryExpression(node) &&
    [
      ts.SyntaxKind.QuestionQuestionEqualsToken,
      ts.SyntaxKind.BarBarEqualsToken,
      ts.SyntaxKind.AmpersandAmpersandEqualsToken,
    ].includes(node.operatorToken.kind);
  return (
    isNewAssignment ||
    ts.isPrivateIdentifier(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isClassStaticBlockDeclaration(node) ||
    (ts.isNumericLiteral(node) && node.getText().includes('_'))
  );
}
