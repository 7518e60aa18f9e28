import { cellChecks } from './cell-checks';
import { ANYTHING, Skipped, type Check, type Person, type Stage } from './check';
import { filterChecks } from './filter-checks';
import { mergeChecks } from './merge-checks';
import { personChecks } from './person-checks';
import { ruleChecks } from './rule-checks';
import { sheetChecks } from './sheet-checks';

/** Every check, those that need a person last. */
const CHECKS: readonly Check[] = [
  ...cellChecks,
  ...mergeChecks,
  ...ruleChecks,
  ...filterChecks,
  ...sheetChecks,
  ...personChecks,
];

/**
 * Holds Excel against what the local Excel of the tests takes it to do (emulators/excel-host), and says a line for each
 * check. PASS is as expected; FAIL is news, which the local Excel or the add-in has to learn; INFO tells what Excel does
 * where the add-in does not depend on it; SKIP is a check that the person did not want.
 */
export async function runContract(person: Person, say: (line: string) => void): Promise<void> {
  let failed = 0;
  for (const check of CHECKS) {
    const line = await lineOf(check, person);
    if (line.startsWith('FAIL')) failed += 1;
    say(line);
  }
  say(`${failed === 0 ? 'PASS' : 'FAIL'} ${CHECKS.length} checks, ${failed} failed`);
}

async function lineOf({ name, expected, act }: Check, person: Person): Promise<string> {
  const sheetName = await addSheet();
  const stage: Stage = {
    name: sheetName,
    on: (work) => onSheet(sheetName, work),
    ask: async (task, sentence) => {
      if (!(await person.ask(task, sentence))) throw new Skipped();
    },
  };
  try {
    return verdictOn(name, expected, await act(stage));
  } catch (error) {
    return error instanceof Skipped ? `SKIP ${name}` : verdictOn(name, expected, told(error));
  } finally {
    await deleteSheet(sheetName);
  }
}

function verdictOn(name: string, expected: unknown, found: unknown): string {
  if (expected === ANYTHING) return `INFO ${name}: ${shown(found)}`;
  const isAsExpected =
    expected instanceof RegExp
      ? typeof found === 'string' && expected.test(found)
      : shown(found) === shown(expected);
  const wanted = expected instanceof RegExp ? String(expected) : shown(expected);
  return isAsExpected ? `PASS ${name}` : `FAIL ${name}: expected ${wanted}, found ${shown(found)}`;
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

/** An error by its code, where Excel gives one. */
function told(error: unknown): string {
  if (error instanceof OfficeExtension.Error) return error.code;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

function onSheet<Result>(name: string, work: Parameters<Stage['on']>[0]): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const result = await work(context.workbook.worksheets.getItem(name), context);
    await context.sync();
    return result as Result; // what the work gave
  });
}

function addSheet(): Promise<string> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.load({ name: true });
    sheet.activate();
    await context.sync();
    return sheet.name;
  });
}

function deleteSheet(name: string): Promise<void> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}
