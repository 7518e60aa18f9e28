import type { Chart, DescribedCell, SheetDescription } from '../../core/cells/sheet-description';
import { columnAfter, rowAfter, type Area } from '../../emulators/workbook/area';
import { plainValue } from '../../emulators/workbook/cell-value';
import type { Chart as ChartInMemory } from '../../emulators/workbook/chart';
import type { Sheet } from '../../emulators/workbook/sheet';
import { referenceTo } from '../../xlsx/cell-reference';
import type { DrawSheet } from '../../xlsx/draw/draw-sheet';
import { NAMESPACES } from '../../xlsx/namespaces';
import { cellXml, xmlAttribute } from '../../xlsx/write/cell-xml';
import { cellStyleOf } from './look-of';

/** Characters of the standard font in so many points of a column's width. */
const charactersIn = (points: number): number => (points / 0.75 - 5) / 7;

/** A sheet in memory as the writer of workbooks knows one: its cells, which its charts read, and its charts. */
export function describedSheet(sheet: Sheet): SheetDescription {
  const rows = sheet.rows();
  const cells = rows.map((row) =>
    row.map((value): DescribedCell => ({ role: 'value', format: 'text', value })),
  );
  return {
    name: sheet.name,
    columnWidths: [],
    blocks: cells.length === 0 ? [] : [{ row: 0, column: 0, cells }],
    lines: {},
    charts: sheet.charts.flatMap((chart) => chartOf(sheet, chart)),
  };
}

/** A chart whose series have their names right above their values, as ours have. */
function chartOf(sheet: Sheet, chart: ChartInMemory): readonly Chart[] {
  const [first] = chart.series;
  const categories = first?.categories?.area;
  const { placedOver } = chart;
  if (categories === undefined || placedOver === undefined) return [];
  const series = chart.series.flatMap(({ values }) => {
    if (values?.sheet !== sheet.name) return [];
    const { row, column } = values.area;
    return [{ name: { row: row - 1, column }, values: inclusive(values.area) }];
  });
  const kind = /stacked/i.test(chart.type) ? 'stackedColumn' : 'column';
  return [
    {
      name: chart.name,
      title: chart.title,
      kind,
      categories: inclusive(categories),
      series,
      covers: inclusive(placedOver),
    },
  ];
}

function inclusive(area: Area): Chart['covers'] {
  return {
    firstRow: area.row,
    firstColumn: area.column,
    lastRow: rowAfter(area) - 1,
    lastColumn: columnAfter(area) - 1,
  };
}

/** Makes the XML of a sheet in memory with its cells, looks, sizes, merged cells and frozen rows. */
export function drawnFromMemory(sheet: Sheet): DrawSheet {
  return (_, { styles, drawingId }) => {
    const { rows: frozenRows, columns: frozenColumns } = sheet.frozen;
    const pane =
      frozenRows + frozenColumns === 0
        ? ''
        : `<pane${frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : ''}${frozenRows > 0 ? ` ySplit="${frozenRows}"` : ''} ` +
          `topLeftCell="${referenceTo({ firstRow: frozenRows, firstColumn: frozenColumns, lastRow: frozenRows, lastColumn: frozenColumns })}" ` +
          `activePane="${frozenColumns === 0 ? 'bottomLeft' : frozenRows === 0 ? 'topRight' : 'bottomRight'}" state="frozen"/>`;
    const grid = sheet.showsGridlines ? '' : ' showGridLines="0"';
    const tab =
      sheet.tabColor === '' ? '' : `<sheetPr><tabColor rgb="FF${sheet.tabColor.slice(1)}"/></sheetPr>`;
    const widths = [...sheet.columnWidths].sort(([one], [other]) => one - other);
    const columns = widths.map(
      ([column, points]) =>
        `<col min="${column + 1}" max="${column + 1}" width="${charactersIn(points).toFixed(4)}" customWidth="1"/>`,
    );
    const merges = sheet.merges.map((area) => `<mergeCell ref="${referenceTo(inclusive(area))}"/>`);
    const drawing = drawingId === undefined ? '' : `<drawing r:id="${xmlAttribute(drawingId)}"/>`;
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      `<worksheet xmlns="${NAMESPACES.spreadsheet}" xmlns:r="${NAMESPACES.relationships}">${tab}`,
      `<sheetViews><sheetView${grid} workbookViewId="0">${pane}</sheetView></sheetViews>`,
      '<sheetFormatPr defaultRowHeight="15"/>',
      columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
      `<sheetData>${rowsXml(sheet, (look) => styles.styleOf(cellStyleOf(look)))}</sheetData>`,
      merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
      `${drawing}</worksheet>`,
    ].join('');
  };
}

function rowsXml(sheet: Sheet, styleOf: (look: ReturnType<Sheet['looks']['at']>) => number): string {
  const used = sheet.usedArea({ valuesOnly: false });
  if (used === undefined) return '';
  let xml = '';
  for (let row = 0; row < rowAfter(used); row += 1) {
    let cells = '';
    for (let column = 0; column < columnAfter(used); column += 1) {
      const look = sheet.looks.at(row, column);
      const style = Object.keys(look).length === 0 ? undefined : styleOf(look);
      const formula = sheet.cells.formula(row, column)?.slice(1);
      cells += cellXml({ row, column, style, formula, value: plainValue(sheet.valueAt(row, column)) });
    }
    const points = sheet.rowHeights.get(row);
    const height = points === undefined ? '' : ` ht="${points}" customHeight="1"`;
    const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : '';
    if (cells !== '' || height !== '') xml += `<row r="${row + 1}"${height}${hidden}>${cells}</row>`;
  }
  return xml;
}
