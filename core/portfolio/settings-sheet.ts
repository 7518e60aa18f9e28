import { FIELDS } from '../model/fields';
import { SETTING_LINES, type SettingLine, type Settings } from '../model/settings';
import { MODEL_VERSION } from '../model/version';
import { SETTINGS_SECTIONS, SHEET_TITLES, VERSION_LABEL } from '../model/sheets';
import { cellName } from '../cells/problem';
import type { RunPlan } from '../plan/run-plan';
import type { Block, DescribedCell, SheetDescription } from '../cells/sheet-description';
import { OUR_SHEETS, type Cell, type CellFormat } from '../cells/cell';

const FIRST_SETTING_ROW = 4;
/** The row with the version of the model, zero-based. */
export const VERSION_ROW = 2;

/** What the settings sheet remembers of a run, or of setup. */
export type Remembered = Pick<RunPlan, 'settings' | 'locale' | 'confirmed' | 'ourColumns' | 'addedColumns'>;

/** The settings sheet: the one memory of the MSP's choices that all hosts share. */
export function settingsSheet(plan: Remembered): SheetDescription {
  const settings = SETTING_LINES.map((line) => settingLine(line, plan));
  const mapping = plan.confirmed.map(({ header, field }) => line(header, fieldName(field)));
  const ours = plan.ourColumns.map(({ header, sheet }) => line(header, sheet));
  const added = plan.addedColumns.map(({ header, sheet }) => line(header, sheet));
  const sections = [
    { heads: SETTINGS_SECTIONS.settings, lines: settings },
    { heads: SETTINGS_SECTIONS.mapping, lines: mapping },
    { heads: SETTINGS_SECTIONS.ourColumns, lines: ours },
    ...(added.length > 0 ? [{ heads: SETTINGS_SECTIONS.addedColumns, lines: added }] : []),
  ];
  let row = FIRST_SETTING_ROW - 1;
  const blocks = sections.map(({ heads, lines }): Block => {
    const block = { row, column: 0, cells: [heads.map(head), ...lines] };
    row += lines.length + 2;
    return block;
  });
  return {
    name: OUR_SHEETS.settings,
    columnWidths: [26, 22, 80],
    blocks: [titleBlock(), ...blocks],
    lines: {},
    charts: [],
    print: { firstRow: 0, firstColumn: 0, lastRow: row - 2, lastColumn: 2 },
  };
}

/** The cell of a setting as other sheets refer to it, such as `'OML Settings'!$B$5`. */
export function settingReference(id: string): string {
  const row = FIRST_SETTING_ROW + SETTING_LINES.findIndex((line) => line.id === id);
  const name = cellName(row, 1).replace(/^([A-Z]+)/, '$$$1$$');
  return `'${OUR_SHEETS.settings}'!${name}`;
}

function titleBlock(): Block {
  const note =
    'Change a value in the column Value, then score again. Leave it blank to use the standard number.';
  return {
    row: 0,
    column: 0,
    cells: [
      [cell(SHEET_TITLES.settings, 'title')],
      [cell(note, 'subtitle')],
      [cell(VERSION_LABEL, 'label'), cell(MODEL_VERSION, 'value')],
    ],
  };
}

function settingLine(settingOf: SettingLine, plan: Remembered): DescribedCell[] {
  const { id, kind, meaning } = settingOf;
  const value = valueOf(id, plan);
  const format: CellFormat = kind.is === 'number' || kind.is === 'percent' ? 'number' : 'text';
  return [cell(id, 'label'), cell(value, 'input', format), cell(meaning, 'note')];
}

/** What the run worked with, so that the formulas over this sheet come to what the run wrote. */
function valueOf(id: string, { settings, locale }: Remembered): Cell {
  const [, name, level] = /^(hoursLow|hoursHigh|itPercent)(\d)$/.exec(id) ?? [];
  if (level !== undefined) {
    return settings.levels[Number(level)]?.[name as keyof Settings['levels'][number]] ?? ''; // the pattern names its keys
  }
  if (id === 'locale') return locale;
  const value = settings[id as Exclude<keyof Settings, 'levels'>] ?? ''; // what is no level's is a key of the settings
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
}

function fieldName(id: RunPlan['confirmed'][number]['field']): string {
  return FIELDS.find((field) => field.id === id)?.header ?? id;
}

function line(...values: readonly string[]): DescribedCell[] {
  return values.map((value) => cell(value, 'label'));
}

function head(value: string): DescribedCell {
  return cell(value, 'columnHead');
}

function cell(value: Cell, role: DescribedCell['role'], format: CellFormat = 'text'): DescribedCell {
  return { value, role, format };
}
