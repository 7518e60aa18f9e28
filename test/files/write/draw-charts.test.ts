import type { Chart, SheetDescription } from '../../../core/cells/sheet-description';
import { chartXml, drawingXml } from '../../../xlsx/draw/draw-charts';
import { LEVEL_COLORS } from '../../../styles/palette';
import { finishList } from '../../core/finished-run';
import { SAMPLE_LIST } from '../../core/sample-list';
import { allIn, treeOf, type ElementTree } from './element-tree';

/** The child elements of a chart's elements, in the order of the schema, as far as ours have them; ECMA-376, 21.2. */
const order: Readonly<Record<string, readonly string[]>> = {
  'c:chartSpace': ['date1904', 'lang', 'roundedCorners', 'style', 'chart', 'spPr', 'txPr', 'printSettings'],
  'c:chart': ['title', 'autoTitleDeleted', 'plotArea', 'legend', 'plotVisOnly', 'dispBlanksAs'],
  'c:title': ['tx', 'layout', 'overlay', 'spPr', 'txPr'],
  'c:plotArea': ['layout', 'barChart', 'catAx', 'valAx', 'spPr'],
  'c:barChart': ['barDir', 'grouping', 'varyColors', 'ser', 'dLbls', 'gapWidth', 'overlap', 'axId'],
  'c:ser': ['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'dPt', 'dLbls', 'cat', 'val'],
  'c:dPt': ['idx', 'invertIfNegative', 'marker', 'bubble3D', 'explosion', 'spPr'],
  'c:dLbls': [
    ...['numFmt', 'spPr', 'txPr', 'dLblPos', 'showLegendKey', 'showVal', 'showCatName', 'showSerName'],
    ...['showPercent', 'showBubbleSize', 'separator'],
  ],
  'c:catAx': [
    ...['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'title', 'numFmt', 'majorTickMark'],
    ...['minorTickMark', 'tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses', 'auto', 'lblAlgn', 'lblOffset'],
    'noMultiLvlLbl',
  ],
  'c:valAx': [
    ...['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'title', 'numFmt', 'majorTickMark'],
    ...['minorTickMark', 'tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses', 'crossBetween', 'majorUnit'],
  ],
  'c:legend': ['legendPos', 'layout', 'overlay', 'spPr', 'txPr'],
  'c:strRef': ['f', 'strCache'],
  'c:strCache': ['ptCount', 'pt'],
  'c:numRef': ['f', 'numCache'],
  'c:numCache': ['formatCode', 'ptCount', 'pt'],
};

const { portfolio } = finishList(SAMPLE_LIST);
const charts = portfolio.charts.map((chart) => ({
  name: chart.name,
  chart: treeOf(chartXml(portfolio, chart)),
}));

test.each(charts)('the elements of the chart "$name" are in the order of the schema', ({ chart }) => {
  const misplaced = allIn(chart).filter((element) => {
    const allowed = order[`c:${element.name}`];
    if (allowed === undefined) return false;
    const ranks = element.children.map(({ name }) => allowed.indexOf(name));
    return ranks.includes(-1) || ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0));
  });
  expect(misplaced).toEqual([]);
});

test.each(charts)('the chart "$name" has two crossing axes, and says whether they are shown', ({ chart }) => {
  const plot = chart.child('chart').child('plotArea');
  const ids = plot
    .child('barChart')
    .children.filter(({ name }) => name === 'axId')
    .map(valueOf);
  const axes = [plot.child('catAx'), plot.child('valAx')];
  expect(axes.map((axis) => valueOf(axis.child('axId')))).toEqual(ids);
  expect(axes.map((axis) => valueOf(axis.child('crossAx')))).toEqual([...ids].reverse());
  expect(axes.map((axis) => valueOf(axis.child('delete')))).toEqual(['0', expect.stringMatching(/^[01]$/)]);
});

const sheet: SheetDescription = {
  name: "Owner's <Page>",
  columnWidths: [],
  blocks: [
    {
      row: 4,
      column: 1,
      cells: [
        [text('Level'), text('IT & "more"'), text('Mgmt')],
        [{ ...text('OML 0'), level: 0 }, number(0), number(0)],
        [{ ...text('OML 5'), level: 5 }, number(90), number(10)],
      ],
    },
  ],
  lines: {},
  charts: [],
};

const columns: Chart = {
  name: 'OML one & only',
  title: 'Clients <by> level',
  kind: 'column',
  categories: { firstRow: 5, lastRow: 6, firstColumn: 1, lastColumn: 1 },
  series: [seriesIn(2)],
  covers: { firstRow: 9, lastRow: 22, firstColumn: 4, lastColumn: 7 },
};
const stacked: Chart = { ...columns, kind: 'stackedColumn', series: [seriesIn(2), seriesIn(3)] };

test('a series refers to its cells and stores their values', () => {
  const series = seriesOf(columns)[0];
  expect(series?.child('tx').xml).toBe(
    `<c:tx><c:strRef><c:f>'Owner''s &lt;Page&gt;'!$C$5</c:f><c:strCache><c:ptCount val="1"/>` +
      '<c:pt idx="0"><c:v>IT &amp; "more"</c:v></c:pt></c:strCache></c:strRef></c:tx>',
  );
  expect(series?.child('cat').xml).toBe(
    `<c:cat><c:strRef><c:f>'Owner''s &lt;Page&gt;'!$B$6:$B$7</c:f><c:strCache><c:ptCount val="2"/>` +
      '<c:pt idx="0"><c:v>OML 0</c:v></c:pt><c:pt idx="1"><c:v>OML 5</c:v></c:pt></c:strCache></c:strRef></c:cat>',
  );
  expect(series?.child('val').xml).toBe(
    `<c:val><c:numRef><c:f>'Owner''s &lt;Page&gt;'!$C$6:$C$7</c:f><c:numCache>` +
      '<c:formatCode>General</c:formatCode><c:ptCount val="2"/>' +
      '<c:pt idx="0"><c:v>0</c:v></c:pt><c:pt idx="1"><c:v>90</c:v></c:pt></c:numCache></c:numRef></c:val>',
  );
});

test('the columns of one series have the colours of their levels', () => {
  const points = (seriesOf(columns)[0]?.children ?? []).filter(({ name }) => name === 'dPt');
  expect(points.map(colorOf)).toEqual([LEVEL_COLORS[0]?.fill, LEVEL_COLORS[5]?.fill]);
});

test('several series are stacked, each in its own colour', () => {
  const plot = treeOf(chartXml(sheet, stacked)).child('chart').child('plotArea').child('barChart');
  expect(valueOf(plot.child('grouping'))).toBe('stacked');
  expect(valueOf(plot.child('overlap'))).toBe('100');
  const series = seriesOf(stacked);
  expect(series.flatMap(({ children }) => children).filter(({ name }) => name === 'dPt')).toEqual([]);
  expect(new Set(series.map(colorOf)).size).toBe(2);
});

test.each([
  { what: 'one series', chart: columns, hasLegend: false },
  { what: 'several series', chart: stacked, hasLegend: true },
])('a chart of $what has a legend: $hasLegend', ({ chart, hasLegend }) => {
  const names = treeOf(chartXml(sheet, chart))
    .child('chart')
    .children.map(({ name }) => name);
  expect(names.includes('legend')).toBe(hasLegend);
});

test.each([
  { what: 'a column of 0', chart: columns, format: '#,##0;;;', position: 'outEnd' },
  { what: 'a part below 9 % of the highest column', chart: stacked, format: '[<9]"";#,##0', position: 'ctr' },
])('$what has no data label', ({ chart, format, position }) => {
  const labels = seriesOf(chart).map((series) => series.child('dLbls'));
  expect(labels.map((each) => each.child('numFmt').attribute('formatCode'))).toEqual(
    labels.map(() => format),
  );
  expect(labels.map((each) => valueOf(each.child('dLblPos')))).toEqual(labels.map(() => position));
});

test('a chart with only zeros is drawn too', () => {
  const empty = {
    ...stacked,
    series: [{ ...seriesIn(2), values: { ...seriesIn(2).values, lastRow: 5 } }, seriesIn(9)],
  };
  expect(chartXml(sheet, empty)).toContain('[&lt;1]');
});

test('the title is text of the chart', () => {
  expect(chartXml(sheet, columns)).toContain('<a:t>Clients &lt;by&gt; level</a:t>');
});

test('the drawing has each chart over its cells, with its name and relationship', () => {
  const other = { ...stacked, name: 'OML other' };
  const anchors = treeOf(drawingXml({ ...sheet, charts: [columns, other] }, ['rId4', 'rId7'])).children;
  expect(anchors.map(({ name }) => name)).toEqual(['twoCellAnchor', 'twoCellAnchor']);
  expect(anchors.map(({ children }) => children.map(({ name }) => name))).toEqual(
    anchors.map(() => ['from', 'to', 'graphicFrame', 'clientData']),
  );
  expect(anchors[0]?.child('from').xml).toMatch(/<xdr:col>4<.*<xdr:row>9</);
  expect(anchors[0]?.child('to').xml).toMatch(/<xdr:col>8<.*<xdr:row>23</);
  expect(anchors.map((anchor) => /name="([^"]*)"/.exec(anchor.xml)?.[1])).toEqual([
    'OML one &amp; only',
    'OML other',
  ]);
  expect(anchors.map((anchor) => /r:id="([^"]*)"/.exec(anchor.xml)?.[1])).toEqual(['rId4', 'rId7']);
  expect(new Set(anchors.map((anchor) => /cNvPr id="(\d+)"/.exec(anchor.xml)?.[1])).size).toBe(2);
});

function text(value: string) {
  return { value, role: 'label', format: 'text' } as const;
}

function number(value: number) {
  return { value, role: 'value', format: 'hours' } as const;
}

function seriesIn(column: number) {
  return {
    name: { row: 4, column },
    values: { firstRow: 5, lastRow: 6, firstColumn: column, lastColumn: column },
  };
}

function seriesOf(chart: Chart): readonly ElementTree[] {
  const plot = treeOf(chartXml(sheet, chart)).child('chart').child('plotArea').child('barChart');
  return plot.children.filter(({ name }) => name === 'ser');
}

function valueOf(element: ElementTree): string {
  return element.attribute('val') ?? '';
}

function colorOf(element: ElementTree): string | undefined {
  return /srgbClr val="(\w+)"/.exec(element.child('spPr').xml)?.[1];
}
