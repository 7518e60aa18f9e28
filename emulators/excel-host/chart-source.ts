import type { Area } from '../workbook/area';
import { plainValue } from '../workbook/cell-value';
import { newSeries, type Chart, type ChartSeries } from '../workbook/chart';
import type { Sheet } from '../workbook/sheet';

/** The cells that a chart is made from. */
interface Source {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * The series that Excel makes from a block of cells: names from a first line of text, categories from a first line in
 * the other direction that is not numbers.
 */
export function seriesFrom(
  source: Source,
  seriesBy: string,
): { readonly plotBy: Chart['plotBy']; readonly series: readonly ChartSeries[] } {
  const { rowCount, columnCount } = source.area;
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && rowCount >= columnCount);
  const plotBy = byColumns ? 'columns' : 'rows';
  const lineCount = byColumns ? columnCount : rowCount;
  const lines = Array.from({ length: lineCount }, (_, index) => line(source, { plotBy, index }));
  const hasNames = lines
    .slice(lines.length > 1 ? 1 : 0)
    .every(({ values: [first] }) => typeof first === 'string');
  const [first] = lines;
  const body = hasNames ? (first?.values.slice(1) ?? []) : (first?.values ?? []);
  const hasCategories = lineCount > 1 && body.some((value) => typeof value === 'string' && value !== '');
  const categories =
    hasCategories && first !== undefined ? pastName(first.area, { plotBy, hasNames }) : undefined;
  const series = lines.slice(hasCategories ? 1 : 0).map(({ area, values }, index) => ({
    ...newSeries(hasNames ? String(values[0]) : `Series${index + 1}`),
    values: { sheet: source.sheet.name, area: pastName(area, { plotBy, hasNames }) },
    ...(categories === undefined ? {} : { categories: { sheet: source.sheet.name, area: categories } }),
  }));
  return { plotBy, series };
}

function line({ sheet, area }: Source, { plotBy, index }: { plotBy: Chart['plotBy']; index: number }) {
  const own =
    plotBy === 'columns'
      ? { ...area, column: area.column + index, columnCount: 1 }
      : { ...area, row: area.row + index, rowCount: 1 };
  return { area: own, values: sheet.values(own).flat().map(plainValue) };
}

function pastName(area: Area, { plotBy, hasNames }: { plotBy: Chart['plotBy']; hasNames: boolean }): Area {
  if (!hasNames) return area;
  return plotBy === 'columns'
    ? { ...area, row: area.row + 1, rowCount: Math.max(1, area.rowCount - 1) }
    : { ...area, column: area.column + 1, columnCount: Math.max(1, area.columnCount - 1) };
}
