import { clientRows, HEADERS } from '../excel-addin/client-rows';
import { choose, sentences } from './menu-items';
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
import { protect, type Closing } from './protect';
import { OUR_COUNT, OURS } from './our-place';

const CLIENTS = 8;

/** A list that is scored, and of which a client answers otherwise since. */
function scoredOnce(rows = clientRows(CLIENTS)): OpenAddon {
  const addon = openAddon({ Clients: rows });
  score(addon);
  addon.workbook.sheet('Clients').enter(1, 3, [['yes', 'yes', 4, 'separate']]);
  return addon;
}

const open: readonly (Closing & { readonly what: string })[] = [
  {
    what: 'the rates, of which none is to be changed',
    sheet: 'OML Settings',
    area: { row: 4, column: 1, rowCount: 24, columnCount: 1 },
  },
  {
    what: 'the head of the history',
    sheet: 'OML History',
    area: { row: 0, column: 0, rowCount: 1, columnCount: 26 },
  },
  {
    what: 'the lines that the history has',
    sheet: 'OML History',
    area: { row: 0, column: 0, rowCount: CLIENTS, columnCount: 26 },
  },
  {
    what: 'the list but for our columns',
    sheet: 'Clients',
    unprotected: [{ row: 0, column: OURS, rowCount: 1000, columnCount: OUR_COUNT }],
  },
  {
    what: "the list but for our columns, and for some of the user's",
    sheet: 'Clients',
    unprotected: [
      { row: 0, column: 3, rowCount: 1000, columnCount: 4 },
      { row: 0, column: OURS - 1, rowCount: 500, columnCount: OUR_COUNT + 3 },
    ],
  },
  {
    what: "all of the user's columns",
    sheet: 'Clients',
    area: { row: 0, column: 0, rowCount: 1000, columnCount: OURS },
  },
];

test.each(open)('a second run of a colleague is not kept out by a protection of $what', (closing) => {
  const right = scoredOnce();
  const addon = scoredOnce();
  protect(addon, closing);
  for (const each of [right, addon]) expect(score(openedBy(COLLEAGUE, each))).toMatchObject({ is: 'scored' });
  expect(contentOf(addon)).toEqual(contentOf(right));
});

test('a column that the user has protected between two of ours does no harm', () => {
  const withTheirs = () => {
    const addon = scoredOnce();
    const sheet = addon.workbook.sheet('Clients');
    sheet.insertColumns(OURS + 3, 1);
    sheet.enter(0, OURS + 3, [['Mine'], ['keep']]);
    return addon;
  };
  const [right, addon] = [withTheirs(), withTheirs()];
  protect(addon, { sheet: 'Clients', area: { row: 0, column: OURS + 3, rowCount: 1000, columnCount: 1 } });
  for (const each of [right, addon]) expect(score(openedBy(COLLEAGUE, each))).toMatchObject({ is: 'scored' });
  expect(contentOf(addon)).toEqual(contentOf(right));
  expect(addon.workbook.sheet('Clients').rows()[1]?.[OURS + 3]).toBe('keep');
});

const closed: readonly (Closing & { readonly what: string; readonly cells: string })[] = [
  {
    what: 'the settings, of which one has lost its name',
    sheet: 'OML Settings',
    area: { row: 4, column: 0, rowCount: 24, columnCount: 2 },
    cells: 'The cells A5:B28 of the sheet "OML Settings"',
  },
  {
    what: 'the rows below the history',
    sheet: 'OML History',
    area: { row: 3, column: 0, rowCount: 900, columnCount: 2 },
    cells: 'The cells A4:B903 of the sheet "OML History"',
  },
  {
    what: 'the list but for a part of our columns',
    sheet: 'Clients',
    unprotected: [{ row: 0, column: OURS, rowCount: 1000, columnCount: OUR_COUNT - 1 }],
    cells: 'All cells of the sheet "Clients"',
  },
  { what: 'the portfolio', sheet: 'OML Portfolio', cells: 'All cells of the sheet "OML Portfolio"' },
  {
    what: 'a part of the portfolio',
    sheet: 'OML Portfolio',
    area: { row: 50, column: 2, rowCount: 1, columnCount: 1 },
    cells: 'The cells C51 of the sheet "OML Portfolio"',
  },
];

test.each(closed)('a protection of $what is reported, and nothing is written', (closing) => {
  const addon = scoredOnce();
  addon.workbook.sheet('OML Settings').enter(4, 0, [['']]);
  protect(addon, closing);
  const before = contentOf(addon);
  const refusal = score(openedBy(COLLEAGUE, addon));
  expect(refusal).toMatchObject({ is: 'refused', because: 'protectedSheet' });
  expect(JSON.stringify(refusal)).toContain(JSON.stringify(closing.cells).slice(1, -1));
  expect(contentOf(addon)).toEqual(before);
});

describe('a header row that is protected over all columns of a sheet', () => {
  /** The sheet ends with the list, so that columns have to be put in. */
  const narrow = (rows = clientRows(CLIENTS)) => {
    const addon = openAddon({ Clients: rows });
    const state = addon.host.file.state(addon.workbook.sheet('Clients'));
    state.columnCount = rows[0]?.length ?? 0;
    const area = { row: 0, column: 0, rowCount: 1, columnCount: state.columnCount };
    protect(addon, { sheet: 'Clients', area });
    return addon;
  };

  test('forbids inserting our columns, which is reported before anything is written', () => {
    const addon = narrow();
    const before = contentOf(addon);
    const refusal = score(openedBy(COLLEAGUE, addon));
    expect(refusal).toMatchObject({ is: 'refused', because: 'protectedSheet' });
    expect(JSON.stringify(refusal)).toContain('The cells A1:H1 of the sheet');
    expect(contentOf(addon)).toEqual(before);
    expect(addon.host.file.state(addon.workbook.sheet('Clients')).columnCount).toBe(HEADERS.length);
    expect(score(openedBy(OWNER, addon))).toMatchObject({ is: 'scored' });
  });

  test('lets no questions be put in either', () => {
    const addon = narrow([['Client'], ['Ames']]);
    const before = contentOf(addon);
    const asked = { request: EMPTY_REQUEST, extent: 'all' } as const;
    expect(call(openedBy(COLLEAGUE, addon), 'omlAddColumns', asked)).toMatchObject({
      is: 'refused',
      because: 'protectedSheet',
    });
    expect(contentOf(addon)).toEqual(before);
  });
});

test.each<Closing & { readonly what: string; readonly cells: string }>([
  {
    what: 'the settings that list them',
    sheet: 'OML Settings',
    area: { row: 30, column: 0, rowCount: 20, columnCount: 2 },
    cells: 'The cells A31:B50 of the sheet "OML Settings"',
  },
  { what: 'the portfolio', sheet: 'OML Portfolio', cells: 'All cells of the sheet "OML Portfolio"' },
  {
    what: 'a cell of theirs',
    sheet: 'Clients',
    area: { row: 1, column: OURS + 1, rowCount: 1, columnCount: 1 },
    cells: 'The cells J2 of the sheet "Clients"',
  },
])('a protection of $what keeps the results, which a sentence says', (closing) => {
  const addon = scoredOnce();
  protect(addon, closing);
  const before = contentOf(addon);
  choose(addon, 'removeResults', COLLEAGUE);
  expect(sentences(addon).at(-1)).toContain(`${closing.cells} are protected.`);
  expect(contentOf(addon)).toEqual(before);
});
