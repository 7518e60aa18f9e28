import { Workbook } from '../../emulators/workbook/workbook';
import { inBuild, openAddin, type OpenAddin } from './open-addin';

/** What the page asks a person to do. */
type Task = 'undo' | 'addTwoRules' | 'editCell' | 'finishCell' | 'callFunction' | 'selectCell';

interface Contract {
  readonly runContract: (
    person: { readonly ask: (task: Task, sentence: string) => Promise<boolean> },
    say: (line: string) => void,
  ) => Promise<void>;
}

/** The built page that compares Excel with the local host, on the local host. */
async function openContract(): Promise<OpenAddin & { readonly contract: Contract }> {
  const workbook = Workbook.fromSheets({ Scratch: [] }, { calculate: calculated });
  const addin = await openAddin(workbook, { remembersUndo: true });
  const contract = inBuild('contract.js', 'vcioContract') as Contract; // what contract.ts exports
  return { ...addin, contract };
}

/** All formulas of the checks give a text that shows nothing. */
function calculated(): string {
  return '';
}

/** What a person does in Excel when asked. */
function personAt({ host, workbook }: OpenAddin): Record<Task, () => void | Promise<void>> {
  const sheet = () => workbook.activeSheet;
  return {
    undo: () => void host.undo(),
    addTwoRules: () => {
      const area = { row: 1, column: 0, rowCount: 4, columnCount: 1 };
      const rule = { kind: 'comparison', operator: 'GreaterThan', formula1: '=1' } as const;
      const made = { type: 'CellValue', area, rule, look: {}, stopsOthers: false };
      sheet().conditionalFormats = [
        { ...made, id: 'by hand 1' },
        { ...made, id: 'by hand 2' },
      ];
    },
    selectCell: () => host.select(sheet().name, 'B2'),
    editCell: () => {
      host.isEditingCell = true;
    },
    finishCell: () => {
      host.isEditingCell = false;
    },
    callFunction: async () => {
      const [headers, rows] = [1, 2].map((row) => [sheet().rows()[row - 1]]);
      const at = `${sheet().name}!`;
      host.isEditingCell = true;
      const called = host.callFunction('LEVEL', [headers, rows], [`${at}A1:C1`, `${at}A2:C2`]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      host.isEditingCell = false;
      const outcome = await called;
      const value = 'value' in outcome ? (outcome.value as number[][])[0]?.[0] : outcome.error.message; // one cell
      sheet().enter(1, 4, [[value ?? '']]);
    },
  };
}

async function linesOf(
  addin: OpenAddin & { readonly contract: Contract },
  does: (task: Task) => boolean = () => true,
): Promise<readonly string[]> {
  const lines: string[] = [];
  const person = personAt(addin);
  await addin.contract.runContract(
    {
      ask: async (task, sentence) => {
        expect(sentence).toMatch(/, then choose Done\.$/);
        if (!does(task)) return false;
        await person[task]();
        return true;
      },
    },
    (line) => lines.push(line),
  );
  return lines;
}

test('the local Excel keeps the contract, and the workbook is unchanged', async () => {
  const addin = await openContract();
  const lines = await linesOf(addin);
  expect(lines.filter((line) => !/^(PASS|INFO) /.test(line))).toEqual([]);
  expect(lines.at(-1)).toBe(`PASS ${lines.length - 1} checks, 0 failed`);
  expect(addin.host.missingMembers).toEqual([]);
  expect(addin.workbook.sheets.map(({ name }) => name)).toEqual(['Scratch']);
});

test('if Excel behaves differently, a line says what was expected and what was found', async () => {
  const addin = await openContract();
  addin.host.faults.push({ moment: 'use', member: 'PageLayout.Zoom', use: 'set', code: 'GeneralException' });
  const lines = await linesOf(addin, () => false);
  expect(lines.filter((line) => line.startsWith('FAIL '))).toEqual([
    'FAIL pages are set up, with or without a printer: expected ["Portrait",1,true], found "GeneralException"',
    `FAIL ${lines.length - 1} checks, 1 failed`,
  ]);
  expect(lines.filter((line) => line.startsWith('SKIP '))).toHaveLength(7);
  expect(addin.workbook.sheets.map(({ name }) => name)).toEqual(['Scratch']);
});

const NOTHING = (): void => undefined;

interface PageOfElements {
  getElementById(id: string): Element | null;
}

/** The part of an element that the page uses. */
class Element {
  hidden = false;
  textContent = '';
  onclick: () => void = NOTHING;

  append(text: string): void {
    this.textContent += text;
  }
}

test('the page starts at a click, asks with two buttons, and shows its lines', async () => {
  // Once loaded, the page's script runs whenever the add-in's does.
  await openContract();
  const elements = new Map(['begin', 'question', 'done', 'skip', 'lines'].map((id) => [id, new Element()]));
  const [begin, question, done, skip, lines] = [...elements.values()];
  const { document } = globalThis as unknown as { readonly document: PageOfElements }; // that of load-in-node
  const found = jest.spyOn(document, 'getElementById').mockImplementation((id) => elements.get(id) ?? null);
  const addin = await openAddin(Workbook.fromSheets({ Scratch: [] }, { calculate: calculated }));
  for (let turn = 0; turn < 1000 && begin?.onclick === NOTHING; turn += 1) await nextTurn();
  begin?.onclick();
  const asked = new Set<string>();
  for (let turn = 0; turn < 5000 && !ENDED.test(lines?.textContent ?? ''); turn += 1) {
    await nextTurn();
    if (question?.textContent === undefined || question.textContent === '') continue;
    asked.add(question.textContent);
    expect([done?.hidden, skip?.hidden]).toEqual([false, false]);
    skip?.onclick();
  }
  found.mockRestore();
  expect([begin?.hidden, done?.hidden, asked.size > 4]).toEqual([true, true, true]);
  expect(lines?.textContent).toMatch(/^PASS a block of another size/);
  expect(addin.workbook.sheets).toHaveLength(1);
});

const ENDED = /^(PASS|FAIL) \d+ checks/m;

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}
