import { FIELDS } from '../model/fields';
import { OUTPUTS } from '../model/outputs';
import { SETTINGS_SECTIONS } from '../model/sheets';
import { fieldNamed, settingNamed } from './user-choices';
import { OUR_SHEETS, type Cell, type Row } from '../cells/cell';
import { isSameHeader, type ConfirmedHeader } from './map-columns';
import { writtenVersion, type WrittenVersion } from './model-version';
import { cellName, quoted, type Problem } from '../cells/problem';
import type { SettingEntry } from './read-settings';

/** A column that an earlier run or setup wrote. */
export interface OurColumn {
  readonly header: string;
  readonly sheet: string;
}

/** What the settings sheet remembers. */
export interface SettingsSheet {
  readonly entries: readonly SettingEntry[];
  readonly confirmed: readonly ConfirmedHeader[];
  readonly ourColumns: readonly OurColumn[];
  /** Columns of fields that setup has added. */
  readonly addedColumns: readonly OurColumn[];
  /** The model that last scored the workbook. */
  readonly modelVersion: WrittenVersion | undefined;
  /** Lines that cannot be worked with. */
  readonly problems: readonly Problem[];
}

type Section = keyof typeof SETTINGS_SECTIONS;

/** Reads the cells of the settings sheet, from A1 on; lines that are none of its own are passed over. */
export function readSettingsSheet(rows: readonly Row[]): SettingsSheet {
  const entries: SettingEntry[] = [];
  const confirmed: ConfirmedHeader[] = [];
  const ourColumns: OurColumn[] = [];
  const addedColumns: OurColumn[] = [];
  const problems: Problem[] = [];
  let section: Section = 'settings';
  rows.forEach(([first = '', second = ''], row) => {
    const heading = sectionOf(first, second);
    if (heading !== undefined) section = heading;
    else if (first === '') return;
    else if (section === 'settings') entries.push(...settingIn(first, second, cellAt(row)));
    else if (section === 'mapping') {
      const field = fieldNamed(String(second));
      if (field === undefined) problems.push(noSuchField(first, second, cellAt(row)));
      else confirmed.push({ header: String(first), field });
    } else {
      const [known, columns] =
        section === 'ourColumns' ? ([OUTPUTS, ourColumns] as const) : ([FIELDS, addedColumns] as const);
      const isKnown = known.some(({ header }) => isSameHeader(header, first));
      if (isKnown) columns.push({ header: String(first), sheet: String(second) });
    }
  });
  return {
    entries,
    confirmed,
    ourColumns,
    addedColumns,
    modelVersion: writtenVersion(rows),
    problems,
  };
}

function cellAt(row: number): string {
  return `${OUR_SHEETS.settings}!${cellName(row, 1)}`;
}

function settingIn(first: Cell, value: Cell, cell: string): SettingEntry[] {
  const id = settingNamed(String(first));
  return id === undefined ? [] : [{ id, value, cell }];
}

function sectionOf(first: Cell, second: Cell): Section | undefined {
  for (const section of ['settings', 'mapping', 'ourColumns', 'addedColumns'] as const) {
    const [one, other] = SETTINGS_SECTIONS[section];
    if (first === one && second === other) return section;
  }
  return undefined;
}

function noSuchField(header: Cell, fieldName: Cell, cell: string): Problem {
  const expected = 'the header or the id of a field, or ignore';
  const found = quoted(fieldName);
  return {
    cell,
    found,
    expected,
    message: `the column "${quoted(header)}" is read as "${found}", expected ${expected}`,
  };
}
