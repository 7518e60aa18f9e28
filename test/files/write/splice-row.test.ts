import { spliceRow, type RowXml } from '../../../xlsx/write/splice-row';

const cell = (column: number, xml: string) => ({ column, xml });
const row = (xml: string, more: Partial<RowXml> = {}): RowXml => ({ xml, index: 2, prefix: '', ...more });

test.each([
  {
    what: 'after the last cell',
    xml: '<row r="3"><c r="A3"><v>1</v></c></row>',
    cells: [cell(1, '<c r="B3"/>'), cell(2, '<c r="C3"/>')],
    spliced: '<row r="3"><c r="A3"><v>1</v></c><c r="B3"/><c r="C3"/></row>',
  },
  {
    what: 'after several cells, the last of them empty',
    xml: '<row r="3"><c r="A3"><v>1</v></c><c r="B3" s="4"/></row>',
    cells: [cell(2, '<c r="C3"/>')],
    spliced: '<row r="3"><c r="A3"><v>1</v></c><c r="B3" s="4"/><c r="C3"/></row>',
  },
  {
    what: 'in place of those in the middle',
    xml: '<row r="3"><c r="A3"/><c r="B3"><f>A3</f><v>1</v></c><c r="C3" s="1"/></row>',
    cells: [cell(1, '<c r="B3" s="2"/>')],
    spliced: '<row r="3"><c r="A3"/><c r="B3" s="2"/><c r="C3" s="1"/></row>',
  },
  {
    what: 'in place of one that becomes empty',
    xml: '<row r="3"><c r="A3"/><c r="B3"><v>1</v></c><c r="C3"/></row>',
    cells: [cell(1, '')],
    spliced: '<row r="3"><c r="A3"/><c r="C3"/></row>',
  },
  {
    what: 'between others',
    xml: '<row r="3"><c r="A3"/>\n<c r="Z3"/></row>',
    cells: [cell(1, '<c r="B3"/>'), cell(3, '<c r="D3"/>')],
    spliced: '<row r="3"><c r="A3"/>\n<c r="B3"/><c r="D3"/><c r="Z3"/></row>',
  },
  {
    what: 'before all others',
    xml: '<row r="3"><c r="C3"/></row>',
    cells: [cell(0, '<c r="A3"/>')],
    spliced: '<row r="3"><c r="A3"/><c r="C3"/></row>',
  },
  {
    what: 'around others, one of them replaced',
    xml: '<row r="3"><c r="B3"/><c r="D3"><v>1</v></c></row>',
    cells: [cell(0, '<c r="A3"/>'), cell(3, '<c r="D3" s="1"/>'), cell(4, '<c r="E3"/>')],
    spliced: '<row r="3"><c r="A3"/><c r="B3"/><c r="D3" s="1"/><c r="E3"/></row>',
  },
  {
    what: 'into a row that is an empty tag',
    xml: '<row r="3" s="1" />',
    cells: [cell(0, '<c r="A3"/>')],
    spliced: '<row r="3" s="1"><c r="A3"/></row>',
  },
  {
    what: 'into a row without cells',
    xml: '<row r="3"></row>',
    cells: [cell(0, '<c r="A3"/>')],
    spliced: '<row r="3"><c r="A3"/></row>',
  },
  {
    what: 'before what a program keeps at the end of a row',
    xml: '<row r="3"><c r="A3"/><extLst><ext uri="c"/></extLst></row>',
    cells: [cell(1, '<c r="B3"/>')],
    spliced: '<row r="3"><c r="A3"/><c r="B3"/><extLst><ext uri="c"/></extLst></row>',
  },
  {
    what: 'into a row that has only what a program keeps',
    xml: '<row r="3"><extLst><ext uri="c"/></extLst></row>',
    cells: [cell(1, '<c r="B3"/>')],
    spliced: '<row r="3"><c r="B3"/><extLst><ext uri="c"/></extLst></row>',
  },
  {
    what: 'after a text in CDATA that looks like a cell',
    xml: '<row r="3"><c r="E3" t="inlineStr"><is><t><![CDATA[<c r="A3"/>]]></t></is></c></row>',
    cells: [cell(1, '<c r="B3"/>'), cell(5, '<c r="F3"/>')],
    spliced:
      '<row r="3"><c r="B3"/><c r="E3" t="inlineStr"><is><t><![CDATA[<c r="A3"/>]]></t></is></c><c r="F3"/></row>',
  },
  {
    what: 'beside a comment that looks like a cell',
    xml: '<row r="3"><c r="E3"/><!--<c r="A3"/>--></row>',
    cells: [cell(4, '<c r="E3" s="1"/>')],
    spliced: '<row r="3"><c r="E3" s="1"/><!--<c r="A3"/>--></row>',
  },
  {
    what: 'after cells without names',
    xml: '<row><c><v>1</v></c><c/></row>',
    cells: [cell(2, '<c r="C3"/>')],
    spliced: '<row><c r="A3"><v>1</v></c><c r="B3"/><c r="C3"/></row>',
  },
  {
    what: 'in place of a cell without a name',
    xml: '<row><c/><c><v>1</v></c><c s="1"><v>2</v></c></row>',
    cells: [cell(1, '')],
    spliced: '<row><c r="A3"/><c r="C3" s="1"><v>2</v></c></row>',
  },
  {
    what: 'where attributes hold a >',
    xml: '<row r="3" x="a>b" y=\'/>\'><c r="A3" x="a>b"/></row>',
    cells: [cell(0, '<c r="A3"/>'), cell(1, '<c r="B3"/>')],
    spliced: '<row r="3" x="a>b" y=\'/>\'><c r="A3"/><c r="B3"/></row>',
  },
  {
    what: 'nowhere if there are none',
    xml: '<row r="3" spans="1:1"/>',
    cells: [],
    spliced: '<row r="3" spans="1:1"/>',
  },
])('cells are put $what', ({ xml, cells, spliced }) => {
  expect(spliceRow(row(xml), cells)).toBe(spliced);
});

test.each([
  {
    what: 'after',
    xml: '<x:row r="3"><x:c r="A3"/></x:row>',
    spliced: '<x:row r="3"><x:c r="A3"/><x:c r="B3"/></x:row>',
  },
  {
    what: 'in place of',
    xml: '<x:row r="3"><x:c r="B3"><x:v>1</x:v></x:c></x:row>',
    spliced: '<x:row r="3"><x:c r="B3"/></x:row>',
  },
  {
    what: 'between',
    xml: '<x:row><x:c/><x:c r="D3"/></x:row>',
    spliced: '<x:row><x:c r="A3"/><x:c r="B3"/><x:c r="D3"/></x:row>',
  },
  { what: 'without', xml: '<x:row r="3"/>', spliced: '<x:row r="3"><x:c r="B3"/></x:row>' },
])('cells with a prefix are put $what others', ({ xml, spliced }) => {
  expect(spliceRow(row(xml, { prefix: 'x:' }), [cell(1, '<x:c r="B3"/>')])).toBe(spliced);
});

test.each([
  { tag: '<row r="3" spans="1:1">', opened: '<row r="3" spans="1:3">' },
  { tag: "<row spans='2:2' r='3'>", opened: '<row spans="2:3" r=\'3\'>' },
  { tag: '<row r="3" spans="1:3">', opened: '<row r="3" spans="1:3">' },
  { tag: '<row r="3" spans="1:9">', opened: '<row r="3" spans="1:9">' },
  { tag: '<row r="3">', opened: '<row r="3">' },
])('a row $tag with a new cell in C is $opened', ({ tag, opened }) => {
  expect(spliceRow(row(`${tag}</row>`), [cell(2, '<c r="C3"/>')])).toBe(`${opened}<c r="C3"/></row>`);
});

test.each([
  { tag: '<row r="3">', points: 30, opened: '<row r="3" ht="30">' },
  { tag: '<row r="3" ht="15">', points: 30, opened: '<row r="3" ht="30">' },
  { tag: '<row ht="15.75" r="3">', points: 30, opened: '<row ht="30" r="3">' },
  { tag: '<row r="3" ht="45">', points: 30, opened: '<row r="3" ht="45">' },
  { tag: '<row r="3" ht="15" customHeight="1">', points: 30, opened: '<row r="3" ht="15" customHeight="1">' },
  {
    tag: "<row r='3' ht='15' customHeight='true'>",
    points: 30,
    opened: "<row r='3' ht='15' customHeight='true'>",
  },
  { tag: '<row r="3" ht="15" customHeight="0">', points: 30, opened: '<row r="3" ht="30" customHeight="0">' },
  { tag: '<row r="3">', points: undefined, opened: '<row r="3">' },
  { tag: '<row r="3" ht="15">', points: undefined, opened: '<row r="3" ht="15">' },
  { tag: '<row r="3" note=">" spans="1:2">', points: 30, opened: '<row r="3" note=">" spans="1:3" ht="30">' },
])('a row $tag that becomes $points points high is $opened', ({ tag, points, opened }) => {
  expect(spliceRow(row(`${tag}</row>`, { points }), [cell(2, '<c r="C3"/>')])).toBe(
    `${opened}<c r="C3"/></row>`,
  );
});

test.each([
  '<f t="shared" ref="B3:B9" si="0">1</f>',
  '<f t="array" ref="B3:C3">1</f>',
  "<f ref='B2:B3' t='shared' si='1'>1</f>",
  '<f t="dataTable" ref="B3:B4" dt2D="0" dtr="0" r1="A1"/>',
])('%s, which other cells share, is not overwritten', (formula) => {
  const xml = `<row r="3"><c r="A3"/><c r="B3">${formula}<v>1</v></c></row>`;
  expect(() => spliceRow(row(xml), [cell(1, '<c r="B3"/>')])).toThrow(
    /^B3 has a shared formula where the OML columns go\. /,
  );
  const kept = spliceRow(row(xml), [cell(0, ''), cell(2, '<c r="C3"/>')]);
  expect(kept).toBe(`<row r="3"><c r="B3">${formula}<v>1</v></c><c r="C3"/></row>`);
});

test.each([
  '<f>B9</f>',
  '<f t="shared" si="0"/>',
  '<f t="shared" ref="B3" si="0">1</f>',
  '<f t="array" ref="B3:B3">1</f>',
])('%s of the cell alone is overwritten', (formula) => {
  const xml = `<row r="3"><c r="B3">${formula}<v>1</v></c></row>`;
  expect(spliceRow(row(xml), [cell(1, '<c r="B3"/>')])).toBe('<row r="3"><c r="B3"/></row>');
});
