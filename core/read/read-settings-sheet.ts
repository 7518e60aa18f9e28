import { SETTING_LINES } from '../model/settings';
import { SETTINGS_SECTIONS } from '../model/sheets';
import { fieldNamed } from '../user-choices';
import { OUR_SHEETS, type Cell, type Row } from '../workbook';
import type { ConfirmedHeader } from './map-columns';
import { cellName } from '../problem';
import type { SettingEntry } from './read-settings';

/** A column that an earlier run wrote. */
export interface OurColumn {
  readonly header: string;
  readonly sheet: string;
}

/** What the settings sheet remembers. */
export interface SettingsSheet {
  readonly entries: readonly SettingEntry[];
  readonly confirmed: readonly ConfirmedHeader[];
  readonly ourColumns: readonly OurColumn[];
}

type Section = keyof typeof SETTINGS_SECTIONS;

/** Reads the cells of the settings sheet, from A1 on; lines that are none of its own are passed over. */
export function readSettingsSheet(rows: readonly Row[]): SettingsSheet {
  const entries: SettingEntry[] = [];
  const confirmed: ConfirmedHeader[] = [];
  const ourColumns: OurColumn[] = [];
  let section: Section | undefined;
  rows.forEach(([first = '', second = ''], row) => {
    const heading = sectionOf(first, second);
    if (heading !== undefined) section = heading;
    else if (first === '') return;
    else if (section === 'settings' && SETTING_IDS.has(String(first))) {
      entries.push({ id: String(first), value: second, cell: `${OUR_SHEETS.settings}!${cellName(row, 1)}` });
    } else if (section === 'mapping') confirmed.push(...confirmedIn(first, second));
    else if (section === 'ourColumns') ourColumns.push({ header: String(first), sheet: String(second) });
  });
  return { entries, confirmed, ourColumns };
}

const SETTING_IDS = new Set(SETTING_LINES.map(({ id }) => id));

function sectionOf(first: Cell, second: Cell): Section | undefined {
  for (const section of ['settings', 'mapping', 'ourColumns'] as const) {
    const [one, other] = SETTINGS_SECTIONS[section];
    if (first === one && second === other) return section;
  }
  return undefined;
}

/** A field is named by its header or its id. */
function confirmedIn(header: Cell, fieldName: Cell): ConfirmedHeader[] {
  const field = fieldNamed(String(fieldName));
  return field === undefined ? [] : [{ header: String(header), field }];
}
