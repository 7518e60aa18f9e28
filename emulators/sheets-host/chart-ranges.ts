import type { HostValue } from './host-object';
import { rangeObject } from './range-of-file';
import type { SheetChart } from './sheet-chart';
import type { SpreadsheetFile } from './spreadsheet-file';

/** The ranges that a chart draws, without those of deleted sheets. */
export function rangesOfChart(file: SpreadsheetFile, { ranges }: SheetChart): HostValue {
  return ranges.flatMap(({ sheet: name, area }) => {
    const sheet = file.workbook.findSheet(name);
    return sheet === undefined ? [] : [rangeObject({ file, sheet }, area)];
  });
}
