import type { Refusal } from '../../core/plan/refusal';
import type { Cell, Row } from '../../core/cells/cell';
import type { RunRequest } from '../../core/plan/run-request';
import { Workbook } from '../../emulators/workbook/workbook';
import { clientRows, HEADERS } from './client-rows';
import { EMPTY_REQUEST, openAddin, UNWATCHED } from './open-addin';

interface Case {
  readonly what: string;
  readonly rows?: readonly Row[];
  readonly sheets?: Readonly<Record<string, readonly Row[]>>;
  readonly prepare?: (workbook: Workbook) => void;
  readonly request?: Partial<RunRequest>;
  readonly because: Refusal['because'];
  /** What the sentence says. */
  readonly says: string;
}

const list = clientRows(3);
const STRUCTURE_IS_PROTECTED =
  'The structure of the workbook is protected, so no sheet can be added. ' +
  'Lift that under Review, Protect Workbook, and run again.';

const cases: readonly Case[] = [
  {
    what: 'a read-only workbook',
    prepare: (workbook) => (workbook.isReadOnly = true),
    because: 'readOnlyWorkbook',
    says: 'The workbook is read-only. Save a copy of it and run again there.',
  },
  {
    what: 'a protected list',
    prepare: (workbook) => (workbook.sheet('Clients').isProtected = true),
    because: 'protectedSheet',
    says: 'The sheet "Clients" is protected. Unprotect it and run again.',
  },
  {
    what: 'a workbook whose structure is protected and that lacks our sheets',
    prepare: (workbook) => (workbook.isStructureProtected = true),
    because: 'protectedSheet',
    says: STRUCTURE_IS_PROTECTED,
  },
  {
    what: 'a workbook whose structure is protected and that lacks one of our sheets',
    sheets: { 'OML History': [], 'OML Settings': [] },
    prepare: (workbook) => (workbook.isStructureProtected = true),
    because: 'protectedSheet',
    says: STRUCTURE_IS_PROTECTED,
  },
  {
    what: 'a protected history',
    sheets: { 'OML History': [['Date']] },
    prepare: (workbook) => (workbook.sheet('OML History').isProtected = true),
    because: 'protectedSheet',
    says: 'The sheet "OML History" is protected. Unprotect it and run again.',
  },
  {
    what: 'a merged header',
    prepare: (workbook) =>
      (workbook.sheet('Clients').merges = [{ row: 0, column: 1, rowCount: 1, columnCount: 2 }]),
    because: 'mergedCells',
    says: 'The cells B1:C1 of the sheet "Clients" are merged. Unmerge them and run again.',
  },
  {
    what: 'merged cells where our columns would go',
    prepare: (workbook) =>
      (workbook.sheet('Clients').merges = [{ row: 2, column: 9, rowCount: 2, columnCount: 1 }]),
    because: 'mergedCells',
    says: 'The cells J3:J4 of the sheet "Clients" are merged. Unmerge them and run again.',
  },
  {
    what: "merged cells that reach from the user's last column into ours",
    prepare: (workbook) =>
      (workbook.sheet('Clients').merges = [{ row: 2, column: 7, rowCount: 1, columnCount: 4 }]),
    because: 'mergedCells',
    says: 'The cells H3:K3 of the sheet "Clients" are merged. Unmerge them and run again.',
  },
  {
    what: 'a title that is merged down into the header',
    rows: [['Our clients'], ...list],
    prepare: (workbook) =>
      (workbook.sheet('Clients').merges = [{ row: 0, column: 2, rowCount: 2, columnCount: 1 }]),
    because: 'mergedCells',
    says: 'The cells C1:C2 of the sheet "Clients" are merged. Unmerge them and run again.',
  },
  {
    what: "a user's column under one of our headers",
    rows: list.map((row, index): Row => [...row, index === 0 ? 'OML Level' : 'mine']),
    because: 'foreignColumn',
    says:
      'Column "OML Level" in I1 has the name of an OML column. ' +
      'Rename yours, or let vCIO OML use it and overwrite it.',
  },
  {
    what: 'two columns of the user with one of our headers, one of them given to us',
    rows: list.map((row, index): Row => [...row, ...new Array<Cell>(2).fill(index === 0 ? 'OML Level' : 5)]),
    request: { adopts: true },
    because: 'doubledColumn',
    says: 'Two columns are named "OML Level", the second in J1. Rename or delete one of them, then run again.',
  },
  {
    what: 'a sheet of the user with the name of one of ours',
    sheets: { 'OML Portfolio': [['Shares', 'Price']] },
    because: 'foreignSheet',
    says: 'The sheet "OML Portfolio" was not made by vCIO OML. Rename it and run again.',
  },
  {
    what: 'a list without a practice',
    rows: list.map((row) => row.slice(0, 3)),
    because: 'noPracticeColumn',
    says:
      'The sheet "Clients" has clients but no questions to score. ' +
      'Add the assessment columns, answer what you know, then score.',
  },
  {
    what: 'a list without a client',
    rows: [HEADERS, [], ['', 5]],
    because: 'noClientRows',
    says: 'The sheet "Clients" has no client below its header in row 1. Add at least one.',
  },
  {
    what: 'an empty sheet',
    rows: [],
    because: 'noHeaderRow',
    says:
      'No header row was found in the first 25 rows of the sheet "Clients". ' +
      'Name the columns in one row: Client, and at least one practice such as IT Roadmap.',
  },
  {
    what: 'a list that fills the sheet to its right edge',
    rows: list.map((row): Row => [...row, ...new Array<Cell>(16_384 - row.length).fill('x')]),
    because: 'noRoom',
    says:
      'The sheet "Clients" would have 16393 columns, and a sheet can have 16384. ' +
      'Delete columns that you do not need, then run again.',
  },
  {
    what: 'a wrong setting',
    sheets: {
      'OML Settings': [['vCIO OML Settings'], [], [], ['Setting', 'Value'], ['hourlyRate', 'much']],
    },
    because: 'settings',
    says: 'In OML Settings!B5 the setting hourlyRate is "much", so write a number, 0 or more.',
  },
];

test.each(cases)('$what is refused with a sentence, and nothing is written', async (given) => {
  const workbook = Workbook.fromSheets({ Clients: given.rows ?? list, ...given.sheets });
  given.prepare?.(workbook);
  const before = contentOf(workbook);
  const { bridge, host } = await openAddin(workbook);
  const refusal = await bridge.score({ ...EMPTY_REQUEST, ...given.request }, UNWATCHED);
  expect(refusal).toMatchObject({ is: 'refused', because: given.because });
  expect(sentenceOf(refusal)).toContain(given.says);
  expect(sentenceOf(refusal)).toMatch(/^["A-Z].*\.$/);
  expect(contentOf(workbook)).toEqual(before);
  expect(host.requests.filter(({ writesCells }) => writesCells)).toEqual([]);
});

/** Asking for merged cells clears the undo list on the desktop, so the first check does not. */
const onlyInRun: readonly Refusal['because'][] = ['noClientRows', 'mergedCells'];

test.each(cases.filter(({ because }) => !onlyInRun.includes(because)))(
  'the pane reports $what before anybody asks for a run',
  async (given) => {
    const workbook = Workbook.fromSheets({ Clients: given.rows ?? list, ...given.sheets });
    given.prepare?.(workbook);
    const { bridge } = await openAddin(workbook);
    const { outcome } = await bridge.preview({ ...EMPTY_REQUEST, ...given.request });
    expect(outcome).toMatchObject({ is: 'refused', because: given.because });
  },
);

test('a column of the user with one of our headers is taken over with consent', async () => {
  const rows = list.map((row, index): Row => [...row, index === 0 ? 'OML Level' : 'mine']);
  const { bridge, workbook } = await openAddin(Workbook.fromSheets({ Clients: rows }));
  await bridge.score({ ...EMPTY_REQUEST, adopts: true }, UNWATCHED);
  const [header, first] = workbook.sheet('Clients').rows();
  expect([header?.[8], first?.[8]]).toEqual(['OML Level', 0]);
});

function contentOf({ sheets }: Workbook): unknown {
  return sheets.map((sheet) => [sheet.name, sheet.rows({ formulas: true })]);
}

function sentenceOf(outcome: object): string {
  if (!('problems' in outcome)) return '';
  const { problems } = outcome as Refusal; // only a refusal has them at the top
  return problems.map(({ message }) => message).join(' ');
}
