import { hostOf, useOffice } from './office';

useOffice();

async function onClients(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await Excel.run((context) => work(context.workbook.worksheets.getItem('Clients'), context));
}

test('looks are set, one by one and several at once', async () => {
  const { workbook } = await hostOf({ Clients: [] });
  await onClients(async (sheet, context) => {
    const { format } = sheet.getRange('A1:B2');
    format.fill.color = '#ffee00';
    format.font.bold = true;
    format.font.size = 14;
    format.font.color = '#112233';
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Top';
    format.wrapText = true;
    format.indentLevel = 1;
    const several = sheet.getRanges('D1,F1:F2').format;
    several.font.italic = true;
    several.fill.color = '#00FF00';
    sheet.getRange('A2').format.fill.clear();
    await context.sync();
  });
  const sheet = workbook.sheet('Clients');
  const look = {
    fontColor: '#112233',
    fontSize: 14,
    horizontalAlignment: 'Center',
    indent: 1,
    isBold: true,
    verticalAlignment: 'Top',
    wrapsText: true,
  };
  expect(sheet.cell('B2').look).toEqual({ ...look, fill: '#FFEE00' });
  expect(sheet.cell('A2').look).toEqual(look);
  expect(sheet.cell('F2').look).toEqual({ isItalic: true, fill: '#00FF00' });
  expect(sheet.cell('E1').look).toEqual({});
});

test('if cells look different the answer is null', async () => {
  await hostOf({ Clients: [] });
  await onClients(async (sheet, context) => {
    sheet.getRange('A1').format.font.bold = true;
    const { font } = sheet.getRange('A1:A2').format;
    font.load('bold,size');
    await context.sync();
    expect([font.bold, font.size]).toEqual([null, 11]);
  });
});

test('borders are drawn at the edges of a range, and inside', async () => {
  const { workbook } = await hostOf({ Clients: [] });
  await onClients(async (sheet, context) => {
    const { borders } = sheet.getRange('A1:B2').format;
    const bottom = borders.getItem('EdgeBottom');
    bottom.style = 'Continuous';
    bottom.color = '#999999';
    bottom.weight = 'Medium';
    borders.getItem('InsideVertical').style = 'Dash';
    bottom.load('style,color,weight');
    await context.sync();
    expect(bottom).toMatchObject({ style: 'Continuous', color: '#999999', weight: 'Medium' });
  });
  const sheet = workbook.sheet('Clients');
  const line = { style: 'Continuous', color: '#999999', weight: 'Medium' };
  const dash = { style: 'Dash', color: '#000000', weight: 'Thin' };
  expect(sheet.cell('A1').look).toEqual({ rightBorder: dash });
  expect(sheet.cell('A2').look).toEqual({ bottomBorder: line, rightBorder: dash });
  expect(sheet.cell('B2').look).toEqual({ bottomBorder: line });
});

test('rows and columns have heights and widths, in points, and are fitted to their contents', async () => {
  const { workbook } = await hostOf({ Clients: [] });
  await onClients(async (sheet, context) => {
    sheet.getRange('B:C').format.columnWidth = 100;
    sheet.getRange('2:2').format.rowHeight = 40;
    sheet.getRange('D:D').format.autofitColumns();
    const range = sheet.getRange('B2:D3').load('left,top,width,height');
    const { format } = sheet.getRange('A1:B1');
    format.load('columnWidth');
    await context.sync();
    expect(range).toMatchObject({ left: 48, top: 15, width: 248, height: 55 });
    expect(format.columnWidth).toBeNull();
  });
  const sheet = workbook.sheet('Clients');
  expect([...sheet.columnWidths]).toEqual([
    [1, 100],
    [2, 100],
  ]);
  expect(sheet.fitted).toMatchObject([{ lines: 'columns', area: { column: 3, columnCount: 1 } }]);
});

test('conditional formats are kept in their order, with rules and looks', async () => {
  const { workbook } = await hostOf({ Clients: [] });
  await onClients(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange('B2:B9');
    const byValue = conditionalFormats.add('CellValue');
    byValue.cellValue.rule = { formula1: '=3', operator: 'EqualTo' };
    byValue.cellValue.format.fill.color = '#C6EFCE';
    byValue.cellValue.format.font.color = '#006100';
    const byFormula = conditionalFormats.add('Custom');
    byFormula.custom.rule.formula = '=$A2=""';
    byFormula.custom.format.font.bold = true;
    byFormula.stopIfTrue = true;
    conditionalFormats.load('items/type,items/priority');
    const count = sheet.getRange('B5').conditionalFormats.getCount();
    const elsewhere = sheet.getRange('C5').conditionalFormats.getCount();
    await context.sync();
    expect(conditionalFormats.items.map(({ type, priority }) => ({ type, priority }))).toEqual([
      { type: 'Custom', priority: 0 },
      { type: 'CellValue', priority: 1 },
    ]);
    expect([count.value, elsewhere.value]).toEqual([2, 0]);
  });
  const area = { row: 1, column: 1, rowCount: 8, columnCount: 1 };
  expect(workbook.sheet('Clients').conditionalFormats).toMatchObject([
    { area, rule: { kind: 'formula', formula: '=$A2=""' }, look: { isBold: true }, stopsOthers: true },
    {
      area,
      rule: { kind: 'comparison', operator: 'EqualTo', formula1: '=3' },
      look: { fill: '#C6EFCE', fontColor: '#006100' },
    },
  ]);
});

test('a conditional format is found among others by its rule, and deleted', async () => {
  const { workbook } = await hostOf({ Clients: [] });
  await onClients(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange('B:B');
    conditionalFormats.add('CellValue').cellValue.rule = { formula1: '=1', operator: 'EqualTo' };
    conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    await context.sync();
    conditionalFormats.load({ type: true, cellValueOrNullObject: { rule: true } });
    await context.sync();
    expect(
      conditionalFormats.items.map(({ cellValueOrNullObject: { isNullObject } }) => isNullObject),
    ).toEqual([true, false]);
    for (const format of conditionalFormats.items) if (format.type === 'CellValue') format.delete();
    await context.sync();
  });
  expect(workbook.sheet('Clients').conditionalFormats.map(({ type }) => type)).toEqual(['Custom']);
});

test('data validation is kept with its messages, and cleared cell by cell', async () => {
  const { workbook } = await hostOf({ Clients: [] });
  const list = { inCellDropDown: true, source: 'Yes,No' };
  await onClients(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('B2:B9');
    dataValidation.rule = { list };
    dataValidation.prompt = { title: 'Answer', message: 'Yes or no', showPrompt: true };
    dataValidation.errorAlert = { title: '', message: '', showAlert: false, style: 'Information' };
    dataValidation.ignoreBlanks = false;
    sheet.getRange('B5').dataValidation.clear();
    const { dataValidation: first } = sheet.getRange('B2');
    const { dataValidation: fifth } = sheet.getRange('B5');
    first.load('rule,type,prompt,ignoreBlanks');
    fifth.load('type');
    await context.sync();
    expect(first).toMatchObject({ rule: { list }, type: 'List', ignoreBlanks: false });
    expect(first.prompt).toEqual({ title: 'Answer', message: 'Yes or no', showPrompt: true });
    expect(fifth.type).toBe('None');
  });
  expect(workbook.sheet('Clients').validations.map(({ area }) => [area.row, area.rowCount])).toEqual([
    [1, 3],
    [5, 4],
  ]);
});

test.each([
  { what: 'no rule', rule: {} },
  {
    what: 'a list of more than 255 characters',
    rule: { list: { inCellDropDown: true, source: 'x'.repeat(256) } },
  },
])('$what is not a validation rule', async ({ rule }) => {
  await hostOf({ Clients: [] });
  const setting = onClients(async (sheet, context) => {
    sheet.getRange('A1').dataValidation.rule = rule;
    await context.sync();
  });
  await expect(setting).rejects.toMatchObject({ code: 'InvalidArgument' });
});
