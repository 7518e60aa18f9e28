import { plainValue } from '../workbook/cell-value';
import { readTexts } from './read-values';
import { ScriptException } from './script-exception';
import type { CellsOfFile } from './selves';
import type { SheetChart } from './sheet-chart';
import type { SpreadsheetFile } from './spreadsheet-file';

/** What a chart shows: the labels below its columns, and the heights of those of each colour. */
export interface PlottedChart {
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly unknown[] }[];
}

/**
 * How Google reads a chart's ranges. Their columns are put side by side, whatever row each begins in: the first is the
 * domain, every other one a series. The header rows are counted from the top of each range.
 */
export function plottedChart(file: SpreadsheetFile, chart: SheetChart): PlottedChart {
  if (chart.isTransposed || chart.mergeStrategy !== 'MERGE_COLUMNS')
    throw new ScriptException('a chart whose series are rows', 'NotImplemented');
  const [domain, ...series] = columnsOf(file, chart);
  return {
    labels: domain === undefined ? [] : readTexts(domain).flat().slice(chart.headers),
    series: series.map((cells) => ({
      name: readTexts(cells).flat().slice(0, chart.headers).join(' '),
      values: cells.sheet.values(cells.area).flat().map(plainValue).slice(chart.headers),
    })),
  };
}

function columnsOf(file: SpreadsheetFile, { ranges }: SheetChart): readonly CellsOfFile[] {
  return ranges.flatMap(({ sheet: name, area }) => {
    const sheet = file.workbook.findSheet(name);
    if (sheet === undefined) return [];
    return Array.from({ length: area.columnCount }, (_, index) => ({
      file,
      sheet,
      area: { ...area, column: area.column + index, columnCount: 1 },
    }));
  });
}
