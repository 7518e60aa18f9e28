/** What only a person can do in Excel, by the name that a test knows it by. */
export type Task = 'undo' | 'addTwoRules' | 'editCell' | 'finishCell' | 'callFunction' | 'selectCell';

/** Whoever sits in front of Excel. */
export interface Person {
  /** Asks for something in a sentence; false where they skip it. */
  ask(task: Task, sentence: string): Promise<boolean>;
}

/** Where a check is made: an empty sheet of its own. */
export interface Stage {
  /** The name of the sheet, which is in view. */
  readonly name: string;
  /** Does something on the sheet, and sends what it leaves queued. */
  readonly on: <Result>(work: SheetWork<Result>) => Promise<Result>;
  /** Has the person do something; where they skip it, the check is skipped. */
  readonly ask: (task: Task, sentence: string) => Promise<void>;
}

/** What is done on a sheet. */
export type SheetWork<Result> = (
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
) => Result | Promise<Result>;

/** In the place of what is expected: whatever is found is only told. */
export const ANYTHING = Symbol('anything');

/** Something that the local Excel of the tests takes Excel to do. */
export interface Check {
  readonly name: string;
  /** What is found, or the error that Excel gives: a value, or a pattern of its text. */
  readonly expected: unknown;
  readonly act: (stage: Stage) => Promise<unknown>;
}

/** Ends a check that needs somebody who does not want to. */
export class Skipped extends Error {}

/** What a range has in its cells. */
export async function valuesOf(sheet: Excel.Worksheet, address: string): Promise<unknown[][]> {
  const range = sheet.getRange(address).load({ values: true });
  await sheet.context.sync();
  return range.values;
}

/** An address without its sheet. */
export function withoutSheet(address: string): string {
  return address.replace(/^.*!/, '');
}
