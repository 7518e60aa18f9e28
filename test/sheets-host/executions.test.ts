import { COLLEAGUE, failureIn, hostOf, OWNER, valueIn, valueOf } from './add-on';

const SHEET = 'const sheet = SpreadsheetApp.getActive().getSheetByName("Clients");';

test('every service call is counted, with its duration', () => {
  const host = hostOf(`function go() { ${SHEET} sheet.getRange(1, 1, 1000, 10).getValues(); }`);
  const { calls, milliseconds } = host.run('go', [], { kind: 'menu' });
  expect(calls.map((call) => [call.number, `${call.className}.${call.method}`, call.milliseconds])).toEqual([
    [1, 'SpreadsheetApp.getActive', 0],
    [2, 'Spreadsheet.getSheetByName', 5],
    [3, 'Sheet.getRange', 5],
    [4, 'Range.getValues', 40],
  ]);
  expect(milliseconds).toBe(50);
});

test.each([
  ['PropertiesService.getDocumentProperties().getProperty("a")', 30],
  ['PropertiesService.getDocumentProperties().setProperty("a", "1")', 62],
  ['CacheService.getDocumentCache().get("a")', 3],
  ['CacheService.getDocumentCache().put("a", "1")', 93],
  ['Utilities.sleep(1500)', 1500],
])('%s takes %i ms', (call, milliseconds) => {
  expect(hostOf(`function go() { ${call}; }`).run('go', [], { kind: 'menu' }).milliseconds).toBe(
    milliseconds,
  );
});

test('the script sees the virtual clock', () => {
  expect(
    valueOf(
      'const before = Date.now(); Utilities.sleep(2500); return [Date.now() - before, new Date() - before, new Date(before).toISOString()];',
      {
        startsAt: Date.UTC(2025, 5, 1, 12),
      },
    ),
  ).toEqual([2500, 2500, '2025-06-01T12:00:00.000Z']);
});

test("the script's dates are in the time zone of the manifest", () => {
  expect(
    valueOf(`const summer = new Date(2025, 6, 1, 9, 30);
      const set = new Date(summer.getTime()); set.setHours(23);
      return [summer.toISOString(), summer.getHours(), summer.getTimezoneOffset(), set.toISOString(),
        new Date('2025-01-15T10:00').toISOString(), new Date('2025-01-15').toISOString(), summer instanceof Date];`),
  ).toEqual([
    '2025-07-01T13:30:00.000Z',
    9,
    240,
    '2025-07-02T03:30:00.000Z',
    '2025-01-15T15:00:00.000Z',
    '2025-01-15T00:00:00.000Z',
    true,
  ]);
});

test.each([
  ['menu', 7 * 60_000],
  ['sidebar', 7 * 60_000],
  ['onOpen', 31_000],
] as const)(
  'an execution from %s is stopped when it takes too long, whatever the script catches',
  (kind, slept) => {
    const host = hostOf(
      `function onOpen() { for (let left = ${slept}; left > 0; left -= 30000) try { Utilities.sleep(Math.min(left, 30000)) } catch {} return 1; }`,
    );
    expect(failureIn(host.run('onOpen', [], { kind }))).toBe('Exception: Exceeded maximum execution time');
  },
);

test('what was written before it was stopped stays', () => {
  const host = hostOf(
    `function go() { ${SHEET} sheet.getRange('A1').setValue(1); for (;;) Utilities.sleep(60000); }`,
  );
  expect(failureIn(host.run('go', [], { kind: 'menu' }))).toBe('Exception: Exceeded maximum execution time');
  expect(host.file.workbook.sheet('Clients').rows()).toEqual([[1]]);
});

describe('a fault', () => {
  const message = "We're sorry, a server error occurred. Please wait a bit and try again.";
  const code = `function go() { ${SHEET} for (let n = 1; n < 4; n += 1) try { sheet.getRange(n, 1).setValue(n) } catch (error) { console.log(String(error)); } }`;

  test('is thrown at the call with its number', () => {
    const host = hostOf(code);
    host.faults.push({ at: 4, message });
    const { calls, logs } = host.run('go', [], { kind: 'menu' });
    expect(calls[3]).toEqual({
      number: 4,
      className: 'Range',
      method: 'setValue',
      milliseconds: 0,
      error: message,
    });
    expect(logs).toEqual([`Exception: ${message}`]);
    expect(host.file.workbook.sheet('Clients').rows()).toEqual([[''], [2], [3]]);
  });

  test('is thrown at a call of a method', () => {
    const host = hostOf(code);
    host.faults.push({ at: { method: 'Range.setValue', occurrence: 2 }, message });
    host.run('go', [], { kind: 'menu' });
    expect(host.file.workbook.sheet('Clients').rows()).toEqual([[1], [''], [3]]);
  });

  test('may lose only the answer', () => {
    const host = hostOf(code);
    host.faults.push({ at: { method: 'Range.setValue', occurrence: 2 }, moment: 'after', message });
    expect(host.run('go', [], { kind: 'menu' }).logs).toHaveLength(1);
    expect(host.file.workbook.sheet('Clients').rows()).toEqual([[1], [2], [3]]);
  });

  test('may be limited to one execution', () => {
    const host = hostOf(code);
    host.faults.push({ at: 4, execution: 2, message });
    expect(host.run('go', [], { kind: 'menu' }).logs).toEqual([]);
    expect(host.run('go', [], { kind: 'menu' }).logs).toHaveLength(1);
  });
});

describe('a lock', () => {
  const code = `
    function take(name) { return LockService['get' + name + 'Lock']().tryLock(5000); }
    function wait() { LockService.getDocumentLock().waitLock(1000); }
    function hold() { const lock = LockService.getDocumentLock(); lock.waitLock(1000); Utilities.getUuid(); const had = lock.hasLock(); lock.releaseLock(); return [had, lock.hasLock()]; }`;

  /** What a second execution does while one holds the document's lock. */
  function whileHeld(act: (host: ReturnType<typeof hostOf>) => void): unknown {
    const host = hostOf(code);
    host.beforeCall = ({ method }) => {
      if (method === 'getUuid') act(host);
    };
    return valueIn(host, 'hold');
  }

  test('is held until it is released', () => {
    expect(whileHeld(() => undefined)).toEqual([true, false]);
  });

  test('is not held by two at once, and trying takes its time', () => {
    let found: unknown;
    whileHeld((host) => {
      const record = host.run('take', ['Document'], { kind: 'sidebar', user: COLLEAGUE });
      found = [record.outcome, record.milliseconds];
    });
    expect(found).toEqual([{ kind: 'returned', value: false }, 5040]);
  });

  test('that is waited for in vain throws', () => {
    let found = '';
    whileHeld((host) => {
      found = failureIn(host.run('wait', [], { kind: 'menu', user: COLLEAGUE }));
    });
    expect(found).toBe('Exception: Lock timeout: another process was holding the lock for too long.');
  });

  test('of one user does not block another user', () => {
    const host = hostOf(code);
    const taken: unknown[] = [];
    host.beforeCall = ({ method }, { user }) => {
      if (method === 'tryLock' && user === OWNER)
        taken.push(valueIn(host, 'take', { args: ['User'], user: COLLEAGUE }));
    };
    taken.push(valueIn(host, 'take', { args: ['User'] }));
    expect(taken).toEqual([true, true]);
  });

  test('is released with its execution', () => {
    const host = hostOf(
      `${code} function forget() { LockService.getDocumentLock().waitLock(10); throw new Error('x'); }`,
    );
    host.run('forget', [], { kind: 'menu' });
    expect(valueIn(host, 'take', { args: ['Document'] })).toBe(true);
  });
});

test('properties of the document are shared, those of a user are not', () => {
  const host = hostOf(`
    function set() { PropertiesService.getDocumentProperties().setProperties({ a: '1' }); PropertiesService.getUserProperties().setProperty('b', '2'); }
    function get() { return [PropertiesService.getDocumentProperties().getProperties(), PropertiesService.getUserProperties().getProperty('b')]; }`);
  host.run('set', [], { kind: 'menu' });
  expect(valueIn(host, 'get')).toEqual([{ a: '1' }, '2']);
  expect(valueIn(host, 'get', { user: COLLEAGUE })).toEqual([{ a: '1' }, null]);
});

test('a number among properties that are set together becomes text', () => {
  expect(
    valueOf(
      `const store = PropertiesService.getDocumentProperties(); store.setProperties({ a: 5, b: 'x' }); return store.getProperties();`,
    ),
  ).toEqual({ a: '5', b: 'x' });
});

test('a cache expires', () => {
  expect(
    valueOf(
      `const cache = CacheService.getScriptCache(); cache.put('a', '1', 10); const first = cache.get('a'); Utilities.sleep(10000); return [first, cache.get('a')];`,
    ),
  ).toEqual(['1', null]);
});

test('another user may act between two calls', () => {
  const host = hostOf(`
    function go() { ${SHEET} const rows = sheet.getLastRow(); sheet.getRange(rows + 1, 1).setValue('mine'); }
    function add() { ${SHEET} sheet.appendRow(['theirs']); }`);
  host.beforeCall = ({ method }) => {
    if (method === 'setValue') host.run('add', [], { kind: 'menu', user: COLLEAGUE });
  };
  host.run('go', [], { kind: 'menu' });
  expect(host.file.workbook.sheet('Clients').rows()).toEqual([['mine']]);
  expect(host.executions.map(({ functionName }) => functionName)).toEqual(['add', 'go']);
});

test('a trigger gets its event', () => {
  const host = hostOf(
    `function onOpen(event) { console.log(event.authMode === ScriptApp.AuthMode.LIMITED, String(event.source)); }`,
  );
  expect(host.run('onOpen', [], { kind: 'onOpen' }).logs).toEqual(['true Spreadsheet']);
});

test('menus are built from items, lines and menus', () => {
  const host = hostOf(`function onOpen() {
    const ui = SpreadsheetApp.getUi();
    ui.createAddonMenu().addItem('Score', 'score').addSeparator().addSubMenu(ui.createMenu('More').addItem('Help', 'help')).addToUi(); }`);
  host.run('onOpen', [], { kind: 'onOpen' });
  expect(host.state.menus[0]?.entries).toEqual([
    { kind: 'item', caption: 'Score', functionName: 'score' },
    { kind: 'separator' },
    {
      kind: 'menu',
      menu: { caption: 'More', entries: [{ kind: 'item', caption: 'Help', functionName: 'help' }] },
    },
  ]);
});

test('a message box is answered with the button the test presses', () => {
  const host = hostOf(
    `function go() { const ui = SpreadsheetApp.getUi(); return ui.alert('Title', 'Really?', ui.ButtonSet.YES_NO) === ui.Button.YES; }`,
  );
  host.state.answerAlert = () => 'YES';
  expect(valueIn(host)).toBe(true);
  expect(host.state.alerts).toEqual([
    { title: 'Title', prompt: 'Really?', buttons: 'YES_NO', answer: 'YES' },
  ]);
});

test('toasts and logs are kept', () => {
  const host = hostOf(
    `function go() { SpreadsheetApp.getActive().toast('Done', 'OML', 5); console.log('a', { b: 1 }); Logger.log('%s of %s', 1, 2); }`,
  );
  expect(host.run('go', [], { kind: 'menu' }).logs).toEqual(['a {"b":1}', '1 of 2']);
  expect(host.state.toasts).toEqual([{ message: 'Done', title: 'OML' }]);
});

test('dates are written as Java writes them', () => {
  expect(
    valueOf(
      `return Utilities.formatDate(new Date(Date.UTC(2025, 0, 5, 23, 7, 9)), 'Europe/Berlin', "yyyy-MM-dd'T'HH:mm:ssXXX EEE d MMM")`,
    ),
  ).toBe('2025-01-06T00:07:09+01:00 Mon 6 Jan');
});

test('the session knows the user', () => {
  const host = hostOf(
    'function go() { return [Session.getActiveUserLocale(), Session.getScriptTimeZone(), Session.getTemporaryActiveUserKey().length > 0]; }',
  );
  host.state.userLocale = 'de';
  expect(valueIn(host)).toEqual(['de', 'America/New_York', true]);
});

test('a missing function cannot be run', () => {
  expect(failureIn(hostOf('').run('gone', [], { kind: 'menu' }))).toBe(
    'Error: Script function not found: gone',
  );
});
