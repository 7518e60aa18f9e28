import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ask, EXCEL, openPlayground } from './open-playground';

const OFFICE = path.dirname(createRequire(__filename).resolve('@microsoft/office-js/dist/office.js'));

test.each([
  { who: 'another name of this computer', headers: { Host: 'localhost' } },
  { who: 'a website whose name leads here', headers: { Host: 'rebound.example' } },
  { who: 'another port', headers: { Host: '127.0.0.1:1' } },
  { who: 'a page of another website', headers: { Origin: 'https://evil.example' } },
  { who: 'a page without an origin', headers: { Origin: 'null' } },
])('$who is refused everything', async ({ headers }) => {
  const { origins } = await openPlayground();
  const asked = [
    ask(origins.page, '/', { headers }),
    ask(origins.page, '/workbook', { headers }),
    ask(origins.page, '/do', { method: 'POST', headers, body: '{"do":"undo"}' }),
    ask(origins.addIn, '/taskpane.html', { headers }),
  ];
  const answers = await Promise.all(asked);
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  expect(answers.every(({ body }) => body.length === 0)).toBe(true);
});

test('nothing is changed for who does not say where they come from, nor for the frame of the add-in', async () => {
  const { origins } = await openPlayground();
  const post = { method: 'POST', body: '{"do":"undo"}' };
  const fromFrame = { ...post, headers: { Origin: origins.addIn } };
  const answers = [
    await ask(origins.page, '/do', post),
    await ask(origins.page, '/do', fromFrame),
    await ask(origins.page, '/pane?page=page-1', fromFrame),
    await ask(origins.addIn, '/taskpane.html', fromFrame),
    await ask(origins.page, '/do', { ...post, method: 'PUT', headers: { Origin: origins.page } }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
});

test.each([
  '/../package.json',
  '/assets/../../../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/package.json',
  '/..\\package.json',
  '//etc/passwd',
  '/etc/passwd',
  '/playground.html/../playground.tsx',
  '/lib/1/hosted/../../../package.json',
  '/__proto__',
  '/constructor',
])('%s is served by neither server', async (target) => {
  const { origins } = await openPlayground();
  for (const origin of [origins.page, origins.addIn])
    expect(await ask(origin, target)).toMatchObject({ status: 404, body: Buffer.alloc(0) });
});

test('what is asked in another form than the page asks it does nothing', async () => {
  const { origins } = await openPlayground();
  const bodies = [
    '',
    'null',
    '[]',
    '{"do":"enter"}',
    '{"do":"clear","sheet":"x","area":{"row":-1}}',
    '{"do":"no"}',
  ];
  for (const body of bodies) {
    const asked = { method: 'POST', headers: { Origin: origins.page }, body };
    expect(await ask(origins.page, '/do', asked)).toMatchObject({ status: 404 });
  }
  for (const target of [
    '/cells?sheet=x&row=0&column=0&rows=1&columns=1',
    '/cells',
    '/sheet?sheet=x',
    '/cell',
  ])
    expect(await ask(origins.page, target)).toMatchObject({ status: 404 });
});

test('no other website may read anything, and no page may frame ours', async () => {
  const { origins } = await openPlayground();
  const page = await ask(origins.page, '/');
  const pane = await ask(origins.addIn, '/taskpane.html', { headers: { Origin: origins.page } });
  for (const { headers, status } of [page, pane]) {
    expect(status).toBe(200);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  }
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(page.headers['content-security-policy']).toContain("default-src 'self'");
  expect(pane.headers['content-security-policy']).toBe(`frame-ancestors ${origins.page}`);
});

test('of the page that ships only the place of office.js differs, twice', async () => {
  const { origins } = await openPlayground();
  const served = (await ask(origins.addIn, '/taskpane.html')).body.toString();
  const shipped = readFileSync(path.join(EXCEL, 'taskpane.html'), 'utf8');
  const [before, ...parts] = shipped.split('https://appsforoffice.microsoft.com');
  expect(parts).toHaveLength(2);
  expect(served).toBe([before, ...parts].join(origins.addIn));
  expect(parts[0]?.startsWith(';')).toBe(true); // in its security policy
  expect(parts[1]?.startsWith('/lib/1/hosted/office.js')).toBe(true);
});

test('office.js is three lines and then the bytes that Microsoft ships', async () => {
  const { origins } = await openPlayground();
  const { body } = await ask(origins.addIn, '/lib/1/hosted/office.js');
  const shipped = readFileSync(path.join(OFFICE, 'office.js'));
  expect(body.subarray(-shipped.length).equals(shipped)).toBe(true);
  const before = body.subarray(0, -shipped.length).toString();
  expect(before.match(/\n/g)).toHaveLength(3);
  expect(before.endsWith('\n')).toBe(true);
});

test.each(['addin.js', 'taskpane.js', 'taskpane.css', 'old-engine.js', 'functions.json'])(
  '%s is served as it ships',
  async (file) => {
    const { origins } = await openPlayground();
    const { body } = await ask(origins.addIn, `/${file}`);
    expect(body.equals(readFileSync(path.join(EXCEL, file)))).toBe(true);
  },
);

test('the other files of office.js are served as they ship', async () => {
  const { origins } = await openPlayground();
  const { body } = await ask(origins.addIn, '/lib/1/hosted/excel-web-16.00.js');
  expect(body.equals(readFileSync(path.join(OFFICE, 'excel-web-16.00.js')))).toBe(true);
});

test('it listens to this computer alone, and is gone when it is closed', async () => {
  const playground = await openPlayground();
  const addresses = [playground.origins.page, playground.origins.addIn].map((origin) => new URL(origin));
  expect(addresses.map(({ hostname }) => hostname)).toEqual(['127.0.0.1', '127.0.0.1']);
  await playground.close();
  for (const { origin } of addresses) await expect(ask(origin, '/')).rejects.toThrow('ECONNREFUSED');
});
