import { ANYTHING, valuesOf, withoutSheet, type Check, type Stage } from './check';
import { addRule } from './rule-checks';

const UNDO = 'Click into the sheet and press Ctrl+Z (⌘Z) once, then choose Done.';

/** What needs somebody in front of Excel. */
export const personChecks: readonly Check[] = [
  {
    name: 'one undo takes back what one request did, all of it and no more',
    expected: [
      ['first', ''],
      ['', ''],
    ],
    act: async ({ on, ask }) => {
      await on((sheet) => void (sheet.getRange('A1').values = [['first']]));
      await on((sheet) => {
        sheet.getRange('B1').values = [['second']];
        sheet.getRange('A2').values = [['second']];
      });
      await ask('undo', UNDO);
      return on((sheet) => valuesOf(sheet, 'A1:B2'));
    },
  },
  {
    name: 'undo after Excel was asked for merged cells',
    expected: ANYTHING,
    act: async ({ on, ask }) => {
      await on((sheet) => void (sheet.getRange('A1').values = [['first']]));
      await on(async (sheet, context) => {
        const merged = sheet.getRange('A1:B2').getMergedAreasOrNullObject().load({ areaCount: true });
        await context.sync();
        return merged.isNullObject;
      });
      await ask('undo', UNDO);
      return on((sheet) => valuesOf(sheet, 'A1'));
    },
  },
  {
    name: 'rules after the deletion of one was undone: read, or refused as the add-in expects',
    expected: /^(1 read|ItemNotFound|GeneralException)$/,
    act: async ({ on, ask }) => {
      await on((sheet) => addRule(sheet));
      await on(async (sheet, context) => {
        const rules = sheet.getRange('A2:A5').conditionalFormats.load({ type: true });
        await context.sync();
        rules.items[0]?.delete();
      });
      await ask('undo', UNDO);
      return on(readRules);
    },
  },
  {
    name: 'two rules that were made by hand on the same cells: read, or refused as the add-in expects',
    expected: /^(2 read|ItemNotFound|GeneralException)$/,
    act: async ({ on, ask }) => {
      await ask(
        'addTwoRules',
        'Select A2:A5, add under Conditional Formatting, Highlight Cells Rules, one Greater Than and one Less Than, then choose Done.',
      );
      return on(readRules);
    },
  },
  {
    name: 'a selection is told with its address',
    expected: ['B2'],
    act: async (stage) => [...new Set(await selections(stage))],
  },
  {
    name: 'while a cell is edited a request is refused, and one that may wait waits',
    expected: ['InvalidOperationInCellEditMode', 'waited'],
    act: whileEdited,
  },
  {
    name: 'a function that looks its zeros up while a cell is edited gets its result',
    expected: [[1]],
    act: async ({ on, ask }) => {
      await on((sheet) => {
        sheet.getRange('A1:C2').values = [
          ['Client', 'IT Advice', 'Quarterly Reviews'],
          ['Acme', 'yes', 0],
        ];
      });
      await ask(
        'callFunction',
        'Enter =OMLCHECK.LEVEL(A1:C1,A2:C2) in E2, begin at once to type in G2, press Enter after five seconds, then choose Done.',
      );
      return on((sheet) => valuesOf(sheet, 'E2'));
    },
  },
];

async function readRules(sheet: Excel.Worksheet): Promise<string> {
  const rules = sheet.getRange('A2:A5').conditionalFormats;
  rules.load({ type: true, customOrNullObject: { rule: { formula: true } } });
  await sheet.context.sync();
  return `${rules.items.length} read`;
}

async function selections({ ask }: Stage): Promise<readonly string[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const addresses: string[] = [];
    const listening = context.workbook.worksheets.onSelectionChanged.add(({ address }) => {
      addresses.push(withoutSheet(address));
      return Promise.resolve();
    });
    await context.sync();
    await ask('selectCell', 'Select the cell B2, then choose Done.');
    listening.remove();
    await context.sync();
    return addresses;
  });
}

async function whileEdited({ name, ask }: Stage): Promise<unknown> {
  await ask('editCell', 'Type a letter into a cell and leave it so, without Enter, then choose Done.');
  const read = (options: Excel.RunOptions) =>
    Excel.run(options, async (context) => {
      await valuesOf(context.workbook.worksheets.getItem(name), 'A1');
    });
  const refused = await read({}).then(
    () => 'answered',
    (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
  );
  const waiting = read({ delayForCellEdit: true });
  const early = waiting.then(() => 'answered at once');
  const late = new Promise((resolve) => setTimeout(() => resolve('waited'), SHORT_WHILE));
  const found = await Promise.race([early, late]);
  await ask('finishCell', 'Press Enter in that cell, then choose Done.');
  await waiting;
  return [refused, found];
}

/** In milliseconds; Excel answers sooner where it does not wait. */
const SHORT_WHILE = 500;
