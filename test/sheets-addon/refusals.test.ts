import type { Refusal } from '../../core/plan/refusal';
import type { Row } from '../../core/cells/cell';
import { clientRows, HEADERS } from '../excel-addin/client-rows';
import {
  call,
  COLLEAGUE,
  contentOf,
  EMPTY_REQUEST,
  openAddon,
  openedBy,
  OWNER,
  score,
  type OpenAddon,
} from './open-addon';
import { protect } from './protect';

interface Case {
  readonly what: string;
  readonly rows?: readonly Row[];
  readonly sheets?: Readonly<Record<string, readonly Row[]>>;
  readonly prepare?: (addon: OpenAddon) => void;
  readonly because: Refusal['because'];
  /** What the sentence says. */
  readonly says: string;
}

const list = clientRows(3);

const cases: readonly Case[] = [
  {
    what: 'a protected list',
    prepare: (addon) => protect(addon, { sheet: 'Clients' }),
    because: 'protectedSheet',
    says:
      'All cells of the sheet "Clients" are protected. ' +
      'Ask their owner to let you edit them, then run again.',
  },
  {
    what: 'a protected range where our columns would go',
    prepare: (addon) =>
      protect(addon, { sheet: 'Clients', area: { row: 2, column: 9, rowCount: 2, columnCount: 3 } }),
    because: 'protectedSheet',
    says:
      'The cells J3:L4 of the sheet "Clients" are protected. ' +
      'Ask their owner to let you edit them, then run again.',
  },
  {
    what: 'a protected history',
    sheets: { 'OML History': [['Date']] },
    prepare: (addon) => protect(addon, { sheet: 'OML History' }),
    because: 'protectedSheet',
    says: 'All cells of the sheet "OML History" are protected',
  },
  {
    what: 'a merged header',
    prepare: ({ workbook }) =>
      workbook.sheet('Clients').merge({ row: 0, column: 1, rowCount: 1, columnCount: 2 }),
    because: 'mergedCells',
    says: 'The cells B1:C1 of the sheet "Clients" are merged. Unmerge them and run again.',
  },
  {
    what: 'merged cells where our columns would go',
    prepare: ({ workbook }) =>
      workbook.sheet('Clients').merge({ row: 2, column: 9, rowCount: 2, columnCount: 1 }),
    because: 'mergedCells',
    says: 'The cells J3:J4 of the sheet "Clients" are merged',
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
    what: 'a sheet of the user with the name of one of ours',
    sheets: { 'OML Portfolio': [['Shares', 'Price']] },
    because: 'foreignSheet',
    says: 'The sheet "OML Portfolio" was not made by vCIO OML. Rename it and run again.',
  },
  {
    what: 'a list without a practice',
    rows: list.map((row) => row.slice(0, 3)),
    because: 'noPracticeColumn',
    says: 'The sheet "Clients" has clients but no questions to score',
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
    says: 'No header row was found in the first 25 rows of the sheet "Clients"',
  },
  {
    what: 'a wrong setting',
    sheets: { 'OML Settings': [['vCIO OML Settings'], [], [], ['Setting', 'Value'], ['hourlyRate', 'much']] },
    because: 'settings',
    says: 'hourlyRate',
  },
  {
    what: 'a spreadsheet that has no room for our columns',
    prepare: ({ host, workbook }) => {
      host.file.state(workbook.sheet('Clients')).rowCount = 384_000;
      host.file.state(workbook.sheet('Clients')).columnCount = 26;
    },
    because: 'noRoom',
    says: 'With the OML columns and sheets the spreadsheet would have 10,062,000 cells, and it can have 10,000,000. ',
  },
];

test.each(cases)('$what is refused with a sentence, and nothing is written', (given) => {
  const addon = opened(given);
  const before = stateOf(addon);
  const refusal = score(openedBy(COLLEAGUE, addon));
  expect(refusal).toMatchObject({ is: 'refused', because: given.because });
  expect(sentenceOf(refusal)).toContain(given.says);
  expect(sentenceOf(refusal)).toMatch(/^["A-Z].*\.$/);
  expect(stateOf(addon)).toEqual(before);
});

test.each(cases.filter(({ because }) => because !== 'noClientRows'))(
  'the sidebar reports $what before anybody asks for a run',
  (given) => {
    const { outcome } = call(openedBy(COLLEAGUE, opened(given)), 'omlPreview', EMPTY_REQUEST);
    expect(outcome).toMatchObject({ is: 'refused', because: given.because });
    expect(sentenceOf(outcome)).toContain(given.says);
  },
);

test.each(cases.filter(({ because }) => because === 'protectedSheet'))(
  '$what does not stop the owner of the spreadsheet',
  (given) => {
    expect(score(openedBy(OWNER, opened(given)))).toMatchObject({ is: 'scored' });
  },
);

test('a protected range that our columns do not touch stops nobody', () => {
  const addon = openAddon({ Clients: list });
  protect(addon, { sheet: 'Clients', area: { row: 0, column: 0, rowCount: 4, columnCount: 8 } });
  expect(score(openedBy(COLLEAGUE, addon))).toMatchObject({ is: 'scored' });
});

test('a column of the user with one of our headers is taken over with consent', () => {
  const addon = openAddon({
    Clients: list.map((row, index): Row => [...row, index === 0 ? 'OML Level' : 'mine']),
  });
  expect(score(addon, { ...EMPTY_REQUEST, adopts: true })).toMatchObject({ is: 'scored' });
  const [header, first] = addon.workbook.sheet('Clients').rows();
  expect([header?.[8], first?.[8]]).toEqual(['OML Level', 0]);
});

test.each([
  {
    what: 'a sheet that is gone',
    sheets: { Clients: list, Notes: [['mine']] },
    wanted: 'Prospects',
    says: 'The sheet "Prospects" is gone. Look again, then run again.',
  },
  {
    what: 'a spreadsheet with only our sheets',
    sheets: { 'OML Portfolio': [['vCIO OML Portfolio']] },
    wanted: undefined,
    says: 'The spreadsheet has no sheet with a list. Add one, or choose New client list.',
  },
])('$what is reported in a sentence, and nothing is written', ({ sheets, wanted, says }) => {
  const addon = openAddon(sheets);
  const before = stateOf(addon);
  expect(() => score(addon, { ...EMPTY_REQUEST, sheet: wanted })).toThrow(says);
  expect(stateOf(addon)).toEqual(before);
});

test('questions are not put into protected cells', () => {
  const addon = openAddon({ Clients: [['Client'], ['Ames']] });
  protect(addon, { sheet: 'Clients', area: { row: 1, column: 2, rowCount: 1, columnCount: 1 } });
  const before = stateOf(addon);
  const refusal = call(openedBy(COLLEAGUE, addon), 'omlAddColumns', {
    request: EMPTY_REQUEST,
    extent: 'all',
  });
  expect(sentenceOf(refusal)).toContain('The cells C2 of the sheet "Clients" are protected');
  expect(stateOf(addon)).toEqual(before);
});

function opened({ rows = list, sheets = {}, prepare }: Case): OpenAddon {
  const addon = openAddon({ Clients: rows, ...sheets });
  prepare?.(addon);
  return addon;
}

/** Everything that a run could have changed. */
function stateOf(addon: OpenAddon): unknown {
  const { host, workbook } = addon;
  const looks = workbook.sheets.map((sheet) => {
    const { rowCount, columnCount, rules, charts } = host.file.state(sheet);
    return [
      rowCount,
      columnCount,
      rules,
      charts,
      sheet.looks.usedArea(),
      sheet.merges,
      [...sheet.columnWidths],
    ];
  });
  return [contentOf(addon), looks, [...host.state.properties('document').values]];
}

function sentenceOf(outcome: object): string {
  if (!('problems' in outcome)) return '';
  const { problems } = outcome as Refusal; // only a refusal has them at the top
  return problems.map(({ message }) => message).join(' ');
}
