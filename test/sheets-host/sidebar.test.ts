import { failureIn, hostOf, valueIn, valueOf, type Given } from './add-on';
import { TRANSIENT } from '../../emulators/sheets-host/fault';
import { parentPage, sidebarPage } from '../../emulators/sheets-host/sidebar-pages';
import type { HtmlPage } from '../../emulators/sheets-host/html-page';

/** The page that a script shows in the sidebar. */
function shown(body: string, given: Given = {}): HtmlPage | undefined {
  const host = hostOf(`function go() { ${body} }`, given);
  valueIn(host);
  return host.state.sidebar;
}

const SHOW =
  'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("OML").setWidth(300));';

test('a page is shown with its title', () => {
  expect(shown(SHOW, { pages: { Sidebar: '<p>Hello</p>' } })).toEqual({
    content: '<p>Hello</p>',
    title: 'OML',
    width: 300,
    height: undefined,
  });
});

test.each([
  ['comments', '<p>a<!-- b -->c</p>', '<p>ac</p>'],
  ['comments in scripts', '<script>f("<!-- b -->")</script>', '<script>f("")</script>'],
  ['what follows // in a script', '<script>f(); // g\nh();</script>', '<script>f(); \nh();</script>'],
  ['what follows // in a text of a script', '<script>f("https://x");</script>', '<script>f("https:</script>'],
])('%s is stripped', (_what, html, served) => {
  expect(shown(SHOW, { pages: { Sidebar: html } })?.content).toBe(served);
});

test.each([
  ['// outside of scripts', '<a href="https://x">//</a>'],
  ['the address of a script', '<script src="https://x"></script>'],
  ['what is escaped', String.raw`<script>f("https:/\/x", "<\!-- b --\>", "\u00e9")</script>`],
  ['letters outside of scripts', '<p>Ünïcode – …</p>'],
])('%s is left alone', (_what, html) => {
  expect(shown(SHOW, { pages: { Sidebar: html } })?.content).toBe(html);
});

test('non-ASCII letters in scripts are mangled', () => {
  expect(shown(SHOW, { pages: { Sidebar: '<script>f("é")</script>' } })?.content).toBe(
    '<script>f("Ã©")</script>',
  );
});

test('a template prints escaped and unescaped values, and runs code', () => {
  expect(
    valueOf(
      `const page = HtmlService.createTemplateFromFile('Page'); page.name = '<b>&"x"'; page.rows = [1, 2];
       return page.evaluate().setTitle('T').getContent();`,
      {
        pages: { Page: '<i><?= name ?></i><?!= name ?>\n<? for (const row of rows) { ?>[<?= row ?>]<? } ?>' },
      },
    ),
  ).toBe('<i>&lt;b&gt;&amp;&#34;x&#34;</i><b>&"x"\n[1][2]');
});

test('a template can call functions of the script', () => {
  const host = hostOf(
    'function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); } function go() { return HtmlService.createTemplate("<?!= include(\'Style\') ?>").evaluate().getContent(); }',
    {
      pages: { Style: '<style>p { color: red }</style>' },
    },
  );
  expect(valueIn(host)).toBe('<style>p { color: red }</style>');
});

test.each([
  ['plain data', 'return { a: [1, "x", null, true], b: undefined }', { a: [1, 'x', null, true] }],
  ['nothing', '', null],
  ['a number that is none', 'return NaN', null],
])('google.script.run carries %s', (_what, body, value) => {
  expect(valueOf(body)).toEqual(value);
});

test.each([
  ['a date', 'return [new Date(0)]', 'TypeError: Failed due to illegal value in property: 0'],
  [
    'a date in an object',
    'return { when: new Date(0) }',
    'TypeError: Failed due to illegal value in property: when',
  ],
  ['a function', 'return () => 1', 'TypeError: Failed due to illegal value in property: 0'],
  [
    "one of Google's objects",
    'return SpreadsheetApp.getActive()',
    'Error: The script completed but the returned value is not a supported return type.',
  ],
])('google.script.run cannot carry %s', (_what, body, message) => {
  expect(failureIn(hostOf(`function go() { ${body} }`).run('go', [], { kind: 'sidebar' }))).toBe(message);
});

test('what the sidebar sends is copied, and may not contain dates', () => {
  const host = hostOf('function go(given) { given.list.push(given.list instanceof Array); return given; }');
  const given = { list: [1] };
  expect(valueIn(host, 'go', { args: [given] })).toEqual({ list: [1, true] });
  expect(given).toEqual({ list: [1] });
  expect(failureIn(host.run('go', [new Date(0)], { kind: 'sidebar' }))).toBe(
    'TypeError: Failed due to illegal value in property: 0',
  );
});

test('the sidebar cannot call functions that end in an underscore', () => {
  expect(failureIn(hostOf('function go_() {}').run('go_', [], { kind: 'sidebar' }))).toBe(
    'Error: Script function not found: go_',
  );
});

test('messages from the page are answered with a value or an error', () => {
  const host = hostOf(
    'function double(number) { if (number > 9) throw new Error("Too large"); return number * 2; }',
  );
  const ask = (number: number): unknown =>
    JSON.parse(host.answer(JSON.stringify({ id: 7, name: 'double', args: [number] })));
  expect(ask(4)).toEqual({ id: 7, value: 8 });
  expect(ask(10)).toEqual({ id: 7, error: { name: 'ScriptError', message: 'Error: Too large' } });
});

test("if the browser has several accounts, the page's calls may be refused", () => {
  const host = hostOf('function go() { return 1; }');
  host.sidebarRefusal = TRANSIENT.permissionDenied;
  expect(JSON.parse(host.answer(JSON.stringify({ id: 1, name: 'go', args: [] })))).toMatchObject({
    error: { message: expect.stringContaining('PERMISSION_DENIED') as unknown },
  });
});

test('the page in the sidebar can call the functions of the script', () => {
  const page = {
    content: '<html><head><title>x</title></head><body></body></html>',
    title: '',
    width: 300,
    height: undefined,
  };
  const html = sidebarPage(page, ['go', 'hidden_']);
  expect(html).toMatch(/<head><script>[\s\S]*const functions = \["go"\];[\s\S]*<\/script><title>/);
  expect(parentPage('http://b.test/')).toContain('sandbox="allow-downloads allow-forms');
});
