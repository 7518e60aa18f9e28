import { ANYTHING, type Check } from './check';

/** Sheets, charts, choices and pages. */
export const sheetChecks: readonly Check[] = [
  {
    name: 'a sheet that is hidden is shown before it is activated',
    expected: 'InvalidOperation',
    act: ({ on }) =>
      on(async (sheet, context) => {
        sheet.visibility = Excel.SheetVisibility.hidden;
        await context.sync();
        sheet.activate();
      }),
  },
  {
    name: 'the name of another sheet is refused',
    expected: 'ItemAlreadyExists',
    act: ({ name, on }) => on((_, context) => void context.workbook.worksheets.add(name)),
  },
  {
    name: 'the colour of a tab and of a cell that have none',
    expected: ['', '#FFFFFF'],
    act: ({ on }) =>
      on(async (sheet, context) => {
        sheet.load({ tabColor: true });
        const { fill } = sheet.getRange('A1').format;
        fill.load({ color: true });
        await context.sync();
        return [sheet.tabColor, fill.color];
      }),
  },
  {
    name: 'charts are found by their names and take their series from cells',
    expected: ['OML check', 1],
    act: ({ on }) =>
      on(async (sheet, context) => {
        addChart(sheet);
        await context.sync();
        const chart = sheet.charts.getItem('OML check').load({ name: true });
        const count = chart.series.getCount();
        await context.sync();
        return [chart.name, count.value];
      }),
  },
  {
    name: 'the place of a legend that is not shown',
    expected: ANYTHING,
    act: ({ on }) =>
      on(async (sheet, context) => {
        addChart(sheet);
        await context.sync();
        const { legend } = sheet.charts.getItem('OML check');
        legend.visible = false;
        legend.position = 'Bottom';
        await context.sync();
        return 'taken';
      }),
  },
  {
    name: 'choices of a cell are written out, and its question is shown beside it',
    expected: ['List', 'IT Roadmap'],
    act: ({ on }) =>
      on(async (sheet, context) => {
        const { dataValidation } = sheet.getRange('A1:A9');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'yes,no,n/a' } };
        dataValidation.prompt = { showPrompt: true, title: 'IT Roadmap', message: 'Is there one?' };
        dataValidation.load({ type: true, prompt: true });
        await context.sync();
        return [dataValidation.type, dataValidation.prompt.title];
      }),
  },
  {
    name: 'pages are set up, with or without a printer',
    expected: ['Portrait', 1, true],
    act: ({ on }) =>
      on(async (sheet, context) => {
        const { pageLayout } = sheet;
        pageLayout.setPrintArea(sheet.getRange('A1:C9'));
        pageLayout.orientation = 'Portrait';
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.centerHorizontally = true;
        pageLayout.load({ orientation: true, zoom: true, centerHorizontally: true });
        await context.sync();
        return [pageLayout.orientation, pageLayout.zoom.horizontalFitToPages, pageLayout.centerHorizontally];
      }),
  },
];

function addChart(sheet: Excel.Worksheet): void {
  sheet.getRange('A1:A3').values = [[1], [2], [3]];
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:A3'), Excel.ChartSeriesBy.columns);
  chart.name = 'OML check';
}
