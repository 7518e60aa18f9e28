import type { Chart } from '../../core/cells/sheet-description';
import { xmlAttribute } from '../write/cell-xml';
import { AXIS_IDS_XML } from './chart-axes';
import { figuresXml, wordsXml, type ChartCells } from './chart-data';
import { fillLookXml, textLookXml } from './chart-text';
import * as palette from '../../styles/palette';

/** The columns of a chart with their figures and colours. */
export function columnsXml(cells: ChartCells, chart: Chart): string {
  const isStacked = chart.kind === 'stackedColumn';
  const series = chart.series.map((_, index) => seriesXml(cells, chart, index));
  return (
    `<c:barChart><c:barDir val="col"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${series.join('')}<c:gapWidth val="50"/>` +
    `${isStacked ? '<c:overlap val="100"/>' : ''}${AXIS_IDS_XML}</c:barChart>`
  );
}

function seriesXml(cells: ChartCells, chart: Chart, index: number): string {
  const series = chart.series[index];
  if (series === undefined) return '';
  const { row, column } = series.name;
  const name = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  const colors = index % 2 === 0 ? palette.FIRST_SERIES : palette.SECOND_SERIES;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${wordsXml(cells, name)}</c:tx>` +
    `${fillLookXml(colors.fill)}<c:invertIfNegative val="0"/>` +
    `${chart.series.length === 1 ? pointColorsXml(cells, chart) : ''}${labelsXml(cells, chart, colors)}` +
    `<c:cat>${wordsXml(cells, chart.categories)}</c:cat><c:val>${figuresXml(cells, series.values)}</c:val></c:ser>`
  );
}

/** Columns in the colours of their levels. */
function pointColorsXml(cells: ChartCells, { categories }: Chart): string {
  return cells
    .in(categories)
    .map((cell, index) => {
      const colors = cell?.level === undefined ? undefined : palette.LEVEL_COLORS[cell.level];
      if (colors === undefined) return '';
      const cellStyle = `<c:invertIfNegative val="0"/><c:bubble3D val="0"/>${fillLookXml(colors.fill)}`;
      return `<c:dPt><c:idx val="${index}"/>${cellStyle}</c:dPt>`;
    })
    .join('');
}

/** The figure of each column, if there is room for it. */
function labelsXml(cells: ChartCells, chart: Chart, colors: palette.Colors): string {
  const isStacked = chart.kind === 'stackedColumn';
  const format = isStacked ? `[<${leastLabelled(cells, chart)}]"";#,##0` : '#,##0;;;';
  const font = { size: 9, color: isStacked ? colors.ink : palette.INK, isBold: !isStacked };
  const shown = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'].map(
    (what) => `<c:show${what} val="${what === 'Val' ? 1 : 0}"/>`,
  );
  return (
    `<c:dLbls><c:numFmt formatCode="${xmlAttribute(format)}" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>` +
    `${textLookXml(font)}<c:dLblPos val="${isStacked ? 'ctr' : 'outEnd'}"/>${shown.join('')}</c:dLbls>`
  );
}

/** Below this a part of a column is too low for its figure, seen from the highest column. */
function leastLabelled(cells: ChartCells, { series }: Chart): number {
  const figures = series.map(({ values }) => cells.in(values).map((cell) => Number(cell?.value ?? 0)));
  const heights = (figures[0] ?? []).map((_, place) =>
    figures.reduce((height, ofSeries) => height + (ofSeries[place] ?? 0), 0),
  );
  return Math.max(1, Math.ceil(Math.max(0, ...heights) * LABEL_SHARE));
}

/** A label is about so high, measured by the highest column. */
const LABEL_SHARE = 0.09;
