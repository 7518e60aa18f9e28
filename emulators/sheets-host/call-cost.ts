import type { HostObject } from './host-object';

/** How long a call takes at Google, in milliseconds, according to published measurements. */
export function callCost(
  target: HostObject | undefined,
  { className, method }: { readonly className: string; readonly method: string },
): number {
  const own = BY_METHOD[`${className}.${method}`];
  if (own !== undefined) return own;
  if (target?.className === 'Range' && /^get\w*s$/.test(method))
    return 20 + cells(target.self.area) * MILLISECONDS_A_CELL.read;
  if (target?.className === 'Range' && /^(set|clear)/.test(method))
    return 40 + (method.endsWith('s') ? cells(target.self.area) : 0) * MILLISECONDS_A_CELL.written;
  if (/^(get|is|has|can)/.test(method)) return READING_OF[className] ?? 0;
  return WRITING_OF[className] ?? 0;
}

const MILLISECONDS_A_CELL = { read: 0.002, written: 0.01 };

const BY_METHOD: Readonly<Record<string, number>> = {
  'Cache.get': 3,
  'Cache.getAll': 3,
  'Cache.put': 93,
  'Cache.putAll': 93,
  'Cache.remove': 20,
  'Lock.hasLock': 1,
  'Lock.releaseLock': 20,
  'Lock.tryLock': 40,
  'Lock.waitLock': 40,
  'Properties.deleteProperty': 62,
  'Properties.deleteAllProperties': 62,
  'Properties.setProperties': 62,
  'Properties.setProperty': 62,
  'Range.getValue': 20,
  'Range.getDisplayValue': 20,
  'Sheet.getLastColumn': 15,
  'Sheet.getLastRow': 15,
  'SpreadsheetApp.flush': 50,
  'Spreadsheet.insertSheet': 200,
  'Spreadsheet.toast': 20,
  'Ui.showSidebar': 100,
};

const READING_OF: Readonly<Record<string, number>> = { Properties: 30, Sheet: 5, Spreadsheet: 5 };
const WRITING_OF: Readonly<Record<string, number>> = {
  Banding: 30,
  Filter: 30,
  Protection: 30,
  Range: 40,
  RangeList: 60,
  Sheet: 40,
  Spreadsheet: 40,
};

function cells({
  rowCount,
  columnCount,
}: {
  readonly rowCount: number;
  readonly columnCount: number;
}): number {
  return rowCount * columnCount;
}
