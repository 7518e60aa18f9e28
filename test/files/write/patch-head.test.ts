import { patchHead, type HeadPatch } from '../../../xlsx/write/patch-head';

/** Cells in D2 to E5, in columns that are four and nine characters wide. */
const PATCH: HeadPatch = {
  area: { firstRow: 1, firstColumn: 3, lastRow: 4, lastColumn: 4 },
  widths: [
    { column: 3, width: 4 },
    { column: 4, width: 9 },
  ],
};
/** Ours are that wide, plus five of seven pixels. */
const OURS =
  '<col min="4" max="4" width="4.7143" customWidth="1"/><col min="5" max="5" width="9.7143" customWidth="1"/>';

test.each([
  { what: 'of the cells left of it', reference: 'A1:C6', now: 'A1:E6' },
  { what: 'of one cell', reference: 'B3', now: 'B2:E5' },
  { what: 'that holds ours already', reference: 'A1:Z99', now: 'A1:Z99' },
  { what: 'below and right of ours', reference: 'G8:H9', now: 'D2:H9' },
  { what: 'that names none', reference: '', now: 'D2:E5' },
])('a used area $what grows around ours', ({ reference, now }) => {
  const head = `<worksheet><dimension ref="${reference}"/><sheetData>`;
  expect(patchHead(head, { ...PATCH, widths: [] })).toBe(`<worksheet><dimension ref="${now}"/><sheetData>`);
});

test.each([
  { what: 'are none', cols: '', now: OURS },
  { what: 'is an empty list', cols: '<cols/>', now: OURS },
  {
    what: 'are others',
    cols: '<cols><col min="1" max="2" width="7"/><col min="6" max="6" hidden="1"/></cols>',
    now: `<col min="1" max="2" width="7"/>${OURS}<col min="6" max="6" hidden="1"/>`,
  },
  {
    what: 'is a range around ours',
    cols: '<cols><col min="1" max="16384" width="8.5" style="2"/></cols>',
    now: `<col min="1" max="3" width="8.5" style="2"/>${OURS}<col min="6" max="16384" width="8.5" style="2"/>`,
  },
  {
    what: 'is a range that ends in ours',
    cols: "<cols><col width='7' min='3' max='4' hidden='1'/></cols>",
    now: `<col min="3" max="3" width='7' hidden='1'/>${OURS}`,
  },
  {
    what: 'is a range that begins in ours',
    cols: '<cols><col min="5" max="7" customWidth="1" width="3"></col></cols>',
    now: `${OURS}<col min="6" max="7" customWidth="1" width="3"/>`,
  },
  {
    what: 'are the widths of ours',
    cols: '<cols><col min="4" max="5" width="50" customWidth="1"/></cols>',
    now: OURS,
  },
])('if there $what, our columns get their widths', ({ cols, now }) => {
  const head = `<worksheet><sheetViews><sheetView/></sheetViews>${cols}<sheetData>`;
  expect(patchHead(head, PATCH)).toBe(
    `<worksheet><sheetViews><sheetView/></sheetViews><cols>${now}</cols><sheetData>`,
  );
});

test('the area and the columns change at once, and all else stays', () => {
  const head =
    '<?xml version="1.0"?>\n<!-- <cols> --><worksheet><dimension ref="A1:C6"/>\n<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1"/></cols>\n<sheetData >';
  expect(patchHead(head, PATCH)).toBe(
    '<?xml version="1.0"?>\n<!-- <cols> --><worksheet><dimension ref="A1:E6"/>\n<sheetFormatPr defaultRowHeight="15"/>' +
      `<cols><col min="1" max="1"/>${OURS}</cols>\n<sheetData >`,
  );
});

test('a head is unchanged if it names no area and no column is new', () => {
  const head = '<worksheet><cols><col min="4" max="4" width="2"/></cols><sheetData>';
  expect(patchHead(head, { ...PATCH, widths: [] })).toBe(head);
});

test("what is written has the part's prefix", () => {
  const head = '<x:worksheet><x:dimension ref="A1"/><x:cols><x:col min="1" max="4"/></x:cols><x:sheetData>';
  expect(patchHead(head, PATCH)).toBe(
    `<x:worksheet><x:dimension ref="A1:E5"/><x:cols><x:col min="1" max="3"/>${OURS.replaceAll('<', '<x:')}</x:cols><x:sheetData>`,
  );
});

test.each([
  ['\uFEFF<?xml version="1.0" encoding="UTF-16"?>', '<?xml version="1.0" encoding="UTF-8"?>'],
  [
    "<?xml version='1.0' encoding='utf-16le' standalone='yes'?>",
    "<?xml version='1.0' encoding=\"UTF-8\" standalone='yes'?>",
  ],
  ['<?xml version="1.0" encoding="UTF-8"?>', '<?xml version="1.0" encoding="UTF-8"?>'],
  ['<?xml version="1.0"?>', '<?xml version="1.0"?>'],
  ['', ''],
])('the declaration %j becomes %j', (declaration, now) => {
  const rest = '<worksheet><sheetData>';
  expect(patchHead(declaration + rest, { ...PATCH, widths: [] })).toBe(now + rest);
});
