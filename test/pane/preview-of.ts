import { likelyHeaderRow } from '../../core/read/likely-header';
import { planRun } from '../../core/plan-run';
import type { Row } from '../../core/cells/cell';
import type { Preview } from '../../core/preview-list';
import type { RunRequest } from '../../core/plan/run-request';

/** A workbook in a test's form; plain data. */
export interface ToldWorkbook {
  /** The sheet with the list, and its cells from A1. */
  readonly sheet: string;
  readonly rows: readonly Row[];
  /** The names of its other lists; none by default. */
  readonly otherSheets?: readonly string[];
  /** The cells of the settings sheet; absent by default. */
  readonly settingsSheet?: readonly Row[];
  /** What forbids a run, whatever the list; nothing by default. */
  readonly refusal?: Extract<Preview['outcome'], { is: 'refused' }>;
}

/** 2026-11-22. */
const TODAY = 46_348;

/** What a host finds out about the list. */
export function previewOf(workbook: ToldWorkbook, request: RunRequest): Preview {
  const { sheet: listed, rows, otherSheets = [], settingsSheet, refusal } = workbook;
  const sheet = request.sheet ?? listed;
  const { settings, confirmed, adopts } = request;
  const topRows = rows.slice(0, 25);
  const row = likelyHeaderRow(topRows, confirmed);
  const outcome = planRun({
    sheet,
    sheetNames: [listed, ...otherSheets],
    rowCount: rows.length,
    columnCount: Math.max(...rows.map((cells) => cells.length)),
    topRows,
    tables: [],
    settingsSheet,
    settings,
    confirmed,
    locale: 'en-US',
    today: TODAY,
    ownershipBy: 'settingsSheet',
    adopts,
    limits: { columns: 16_384 },
    formulaSeparator: ',',
  });
  return {
    sheets: [listed, ...otherSheets],
    sheet,
    header: row === undefined ? undefined : { row, cells: topRows[row] ?? [] },
    outcome: refusal ?? outcome,
  };
}
