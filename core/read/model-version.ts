import { MODEL_VERSION } from '../model/version';
import { SETTINGS_SECTIONS, VERSION_LABEL } from '../model/sheets';
import { cellName } from '../cells/problem';
import { OUR_SHEETS, type Row } from '../cells/cell';

/** The version of the model that last scored a workbook, as its settings sheet says it. */
export interface WrittenVersion {
  readonly version: string;
  /** Such as `OML Settings!B3`. */
  readonly cell: string;
}

/** The newest version beside its label above the settings; `undefined` in a workbook of model 1.0. */
export function writtenVersion(rows: readonly Row[]): WrittenVersion | undefined {
  const end = rows.findIndex(([first]) => first === SETTINGS_SECTIONS.settings[0]);
  const found = rows.slice(0, end === -1 ? 0 : end).flatMap((cells, row) =>
    cells.flatMap((cell, column): WrittenVersion[] => {
      const version = String(cells[column + 1] ?? '').trim();
      const isVersion = cell === VERSION_LABEL && VERSION.test(version);
      return isVersion ? [{ version, cell: `${OUR_SHEETS.settings}!${cellName(row, column + 1)}` }] : [];
    }),
  );
  return found.reduce<WrittenVersion | undefined>(
    (newest, each) => (newest === undefined || isNewer(each.version, newest.version) ? each : newest),
    undefined,
  );
}

const VERSION = /^\d{1,6}(?:\.\d{1,6})*$/;

/** Whether a version is newer than another, ours unless told: 1.10 is newer than 1.9. */
export function isNewer(version: string, than: string = MODEL_VERSION): boolean {
  const [one, other] = [version, than].map((each) => each.split('.').map(Number));
  const length = Math.max(one?.length ?? 0, other?.length ?? 0);
  for (let part = 0; part < length; part += 1) {
    const difference = (one?.[part] ?? 0) - (other?.[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
