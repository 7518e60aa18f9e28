import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { Linter } from 'eslint';

const BUILD = path.join(__dirname, '../../dist/excel');
const textOf = (name: string): string => readFileSync(path.join(BUILD, name), 'utf8');
const oldEngine = textOf('old-engine.js');

interface Page {
  readonly Office?: object;
  readonly vcioOml?: object;
  readonly addEventListener?: (event: string, listener: () => void) => void;
  readonly attachEvent?: (event: string, listener: () => void) => void;
}

/** What the pane says after the page has loaded. */
function saidOn(page: Page): string {
  const pane = { innerText: '' };
  const listeners: (() => void)[] = [];
  const listen = (_: string, listener: () => void) => listeners.push(listener);
  const listening = 'attachEvent' in page ? { attachEvent: listen } : { addEventListener: listen };
  const document = { getElementById: () => pane };
  vm.runInNewContext(oldEngine, { window: { ...page, ...listening }, document });
  for (const listener of listeners) listener();
  return pane.innerText;
}

test.each([
  {
    what: 'an engine that cannot read the add-in',
    page: { Office: {} },
    says: /^vCIO OML needs the WebView2 runtime/,
  },
  {
    what: 'an engine so old that it knows no addEventListener',
    page: { Office: {}, attachEvent: () => undefined },
    says: /^vCIO OML needs the WebView2 runtime/,
  },
  { what: "a page without Office's library", page: {}, says: /^Excel could not load a part of vCIO OML/ },
  { what: 'a page that runs', page: { Office: {}, vcioOml: {} }, says: /^$/ },
])('$what says so', ({ page, says }) => {
  expect(saidOn(page)).toMatch(says);
});

test('that script is built as written, and an old engine can read it', () => {
  const found = new Linter().verify(oldEngine, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } });
  expect(found).toEqual([]);
  const newer = new Linter().verify(textOf('addin.js'), { languageOptions: { ecmaVersion: 5 } });
  expect(newer.some(({ fatal }) => fatal)).toBe(true);
});

test.each(['taskpane.html', 'support.html', 'contract.html'])(
  '%s does not let anything change its base, send forms or embed it',
  (name) => {
    const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(textOf(name))?.[1] ?? '';
    const directives = policy.split(';').map((directive) => directive.trim());
    expect(directives).toEqual(
      expect.arrayContaining(["base-uri 'none'", "form-action 'none'", "object-src 'none'"]),
    );
  },
);
