import { hostOf, useOffice } from './office';

useOffice();

const levels = [
  ['Level', 'Clients', 'Hours'],
  ['Zero', 5, 50],
  ['One', 3, 30],
  ['Two', 1, 10],
];

async function onPortfolio(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  await Excel.run((context) => work(context.workbook.worksheets.getItem('Portfolio'), context));
}

test('a chart takes names and categories from the first row and column of its block', async () => {
  const { workbook } = await hostOf({ Portfolio: levels });
  await onPortfolio(async (sheet, context) => {
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');
    await context.sync();
  });
  const categories = { sheet: 'Portfolio', area: { row: 1, column: 0, rowCount: 3, columnCount: 1 } };
  expect(workbook.sheet('Portfolio').charts).toMatchObject([
    {
      type: 'ColumnClustered',
      plotBy: 'columns',
      series: [
        { name: 'Clients', categories, values: { area: { row: 1, column: 1, rowCount: 3, columnCount: 1 } } },
        { name: 'Hours', categories, values: { area: { row: 1, column: 2, rowCount: 3, columnCount: 1 } } },
      ],
    },
  ]);
});

test('everything the add-in sets of a chart is kept', async () => {
  const { workbook } = await hostOf({ Portfolio: levels });
  await onPortfolio(async (sheet, context) => {
    const chart = sheet.charts.add('ColumnStacked', sheet.getRange('B2:B4'), 'Columns');
    chart.name = 'Levels';
    chart.title.text = 'Clients per level';
    chart.title.format.font.size = 12;
    chart.title.format.font.color = '#336699';
    chart.legend.position = 'Bottom';
    chart.legend.visible = false;
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.categoryAxis.format.font.size = 9;
    chart.format.fill.setSolidColor('#FFFFFF');
    const series = chart.series.getItemAt(0);
    series.name = 'Clients';
    series.setXAxisValues(sheet.getRange('A2:A4'));
    series.gapWidth = 50;
    series.overlap = 100;
    series.hasDataLabels = true;
    series.dataLabels.position = 'OutsideEnd';
    series.format.fill.setSolidColor('#336699');
    series.points.getItemAt(2).format.fill.setSolidColor('#00FF00');
    const added = chart.series.add('Hours');
    added.setValues(sheet.getRange('C2:C4'));
    chart.setPosition('E2', 'H10');
    chart.load('left,top,width,height,id');
    await context.sync();
    expect(chart).toMatchObject({ left: 192, top: 15, width: 192, height: 135 });
  });
  expect(workbook.sheet('Portfolio').charts).toMatchObject([
    {
      name: 'Levels',
      title: 'Clients per level',
      titleFont: { size: 12, color: '#336699' },
      hasLegend: false,
      legendPosition: 'Bottom',
      valueAxis: { isVisible: false, hasMajorGridlines: false, minimum: 0 },
      categoryAxis: { font: { size: 9 } },
      fill: '#FFFFFF',
      placedOver: { row: 1, column: 4, rowCount: 9, columnCount: 4 },
      series: [
        {
          name: 'Clients',
          categories: { area: { row: 1, column: 0, rowCount: 3 } },
          gapWidth: 50,
          overlap: 100,
          hasLabels: true,
          labels: { showsValue: true, position: 'OutsideEnd' },
          fill: '#336699',
          points: new Map([[2, { fill: '#00FF00' }]]),
        },
        { name: 'Hours', values: { area: { row: 1, column: 2 } } },
      ],
    },
  ]);
});

test('charts are found by name, and deleted', async () => {
  const { workbook } = await hostOf({ Portfolio: levels });
  await onPortfolio(async (sheet, context) => {
    sheet.charts.add('Line', sheet.getRange('A1:B4'), 'Columns').name = 'One';
    sheet.charts.add('Line', sheet.getRange('A1:B4'), 'Columns').name = 'Two';
    sheet.charts.load('items/name');
    const one = sheet.charts.getItemOrNullObject('one');
    const none = sheet.charts.getItemOrNullObject('Three');
    await context.sync();
    expect([sheet.charts.items.map(({ name }) => name), one.isNullObject, none.isNullObject]).toEqual([
      ['One', 'Two'],
      false,
      true,
    ]);
    one.delete();
    await context.sync();
  });
  expect(workbook.sheet('Portfolio').charts.map(({ name }) => name)).toEqual(['Two']);
});

test('a value that Excel would not accept is refused', async () => {
  await hostOf({ Portfolio: levels });
  const setting = onPortfolio(async (sheet, context) => {
    sheet.charts.add('Line', sheet.getRange('A1:B4'), 'Columns').series.getItemAt(0).gapWidth = 501;
    await context.sync();
  });
  await expect(setting).rejects.toMatchObject({ code: 'InvalidArgument' });
});
