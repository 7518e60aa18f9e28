import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hostOf, valueIn } from '../sheets-host/add-on';

const script = readFileSync(path.join(__dirname, '../../emulators/contract.gs'), 'utf8');

test.each(['en_US', 'de_DE'])('with the locale %s the local host keeps the contract', (locale) => {
  const host = hostOf(script, { locale });
  valueIn(host, 'checkContract');
  const logs = host.executions.flatMap((execution) => execution.logs);
  expect(logs.filter((line) => !/^(PASS|INFO) /.test(line))).toEqual([]);
  expect(logs.at(-1)).toBe(`PASS ${logs.length - 1} checks, 0 failed`);
  expect(host.missingMembers).toEqual([]);
  expect(host.file.workbook.sheets.map(({ name }) => name)).toEqual(['Clients']);
  expect(host.file.workbook.culture).toBe(locale);
});

test('if the host behaves differently, a line says what was expected and what was found', () => {
  const host = hostOf(script);
  host.faults.push({ message: 'Not today.', at: { method: 'Range.getMergedRanges', occurrence: 1 } });
  valueIn(host, 'checkContract');
  const logs = host.executions.flatMap((execution) => execution.logs);
  expect(logs.filter((line) => line.startsWith('FAIL '))).toEqual([
    'FAIL a part of a merged range gives the whole: expected ["B2:C3"], found "Exception: Not today."',
    `FAIL ${logs.length - 1} checks, 1 failed`,
  ]);
});
