import { LEVELS } from '../model/levels';
import { DEFAULT_RULES, localeRules, type LocaleRules } from '../model/locales';
import { SETTING_LINES, type SettingKind, type SettingLine, type Settings } from '../model/settings';
import type { Cell } from '../cells/cell';
import { isErrorCell, quoted, type Problem } from '../cells/problem';
import { saysNothing, readAnswer } from './read-answer';
import { readNumber } from './read-number';
import { unreadable, value, type Reading } from './reading';

/** A setting's value as somebody wrote it. */
export interface SettingEntry {
  readonly id: string;
  readonly value: Cell;
  /** Where it was written: a cell of the settings sheet, or the option that gave it. */
  readonly cell: string;
}

/** The settings of a run; with a problem among them nothing may be run. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** Characters of the longest symbol of a currency. */
const LONGEST_SYMBOL = 5;

type SettingValue = string | number | boolean | undefined;

/**
 * Reads settings; a later entry of one id wins, a blank or missing one is the seed's. Unknown ids are passed over.
 * Text numbers are read by the setting `locale`, else by the workbook's.
 */
export function readSettings(
  entries: readonly SettingEntry[],
  workbookLocale: string | undefined,
): ReadSettings {
  const given = new Map(entries.map((entry) => [entry.id, entry]));
  const locale = String(given.get('locale')?.value ?? '') || (workbookLocale ?? '');
  const rules = localeRules(locale) ?? DEFAULT_RULES;
  const lines = SETTING_LINES.map((line) => ({ id: line.id, ...readLine(line, given.get(line.id), rules) }));
  const settings = toSettings(new Map(lines.map(({ id, value: settled }) => [id, settled])));
  return {
    settings,
    problems: [...lines.flatMap(({ problem }) => problem ?? []), ...bandProblems(settings, given)],
  };
}

interface SettledLine {
  readonly value: SettingValue;
  readonly problem?: Problem;
}

function readLine(line: SettingLine, entry: SettingEntry | undefined, rules: LocaleRules): SettledLine {
  const seed = { value: seedOf(line) };
  if (entry === undefined || (typeof entry.value === 'string' && saysNothing(entry.value))) return seed;
  const reading = readSetting(entry.value, line.kind, rules);
  if (reading.is === 'value' || reading.is === 'ambiguous') return { value: reading.value };
  if (reading.is === 'blank') return seed;
  const found = quoted(entry.value);
  const { expected } = reading;
  const message = `the setting ${line.id} is "${found}", so write ${expected}`;
  return { ...seed, problem: { cell: entry.cell, found, expected, message } };
}

function readSetting(cell: Cell, kind: SettingKind, rules: LocaleRules): Reading<SettingValue> {
  if (isErrorCell(cell)) return unreadable('a value');
  switch (kind.is) {
    case 'number':
      return readNumberSetting(cell, kind, rules);
    case 'percent':
      return readPercentSetting(cell, kind, rules);
    case 'symbol': {
      const symbol = String(cell).trim();
      return symbol.length <= LONGEST_SYMBOL ? value(symbol) : unreadable('a symbol such as $ or CHF');
    }
    case 'yesNo': {
      const answer = readAnswer(cell);
      return answer === 'yes' || answer === 'no' ? value(answer === 'yes') : unreadable('yes or no');
    }
    case 'choice': {
      const word = String(cell).trim().toLowerCase();
      return kind.of.includes(word) ? value(word) : unreadable(kind.of.join(' or '));
    }
    case 'locale': {
      const name = String(cell).trim();
      return localeRules(name) === undefined
        ? unreadable('a locale such as en-US, en-GB or de-DE')
        : value(name.replace(/_/g, '-'));
    }
  }
}

/** On the sheet a percentage is written as its number, where 1 and less would be read as a fraction the next time. */
function readPercentSetting(
  cell: Cell,
  { above }: Extract<SettingKind, { is: 'percent' }>,
  rules: LocaleRules,
): Reading<number> {
  const expected = above === undefined ? 'a percentage above 1%, or 0' : 'a percentage above 1%, up to 100%';
  const reading = readNumber(cell, { kind: 'percent', from: 0, to: 100 }, rules);
  if (reading.is !== 'value') return reading;
  const isTooSmall = above !== undefined && reading.value <= above;
  return isTooSmall || (reading.value > 0 && reading.value <= 1) ? unreadable(expected) : reading;
}

function readNumberSetting(
  cell: Cell,
  kind: Extract<SettingKind, { is: 'number' }>,
  rules: LocaleRules,
): Reading<number> {
  const { from, to = Infinity } = kind;
  // A capacity of 1,176 hours is never a little over one, whatever the locale.
  const loneSeparator = kind.unit === 'money' ? 'byLocale' : 'thousands';
  const reading = readNumber(cell, { kind: kind.unit, from, to, loneSeparator }, rules);
  const isTooSmall = reading.is === 'value' && kind.above !== undefined && reading.value <= kind.above;
  if (isTooSmall) return unreadable(`a number above ${kind.above}`);
  return reading.is === 'unreadable' || reading.is === 'outOfRange'
    ? unreadable(`${kind.unit === 'whole' ? 'a whole number' : 'a number'}${boundsInWords(kind)}`)
    : reading;
}

function boundsInWords({ from, to, above }: Extract<SettingKind, { is: 'number' }>): string {
  if (above !== undefined) return ` above ${above}`;
  return to === undefined ? `, ${from} or more` : ` from ${from} to ${to}`;
}

function seedOf({ seed, kind }: SettingLine): SettingValue {
  return kind.is === 'yesNo' ? seed === 'yes' : seed;
}

/** The casts are sound: each line's kind decides the type of its value. */
function toSettings(values: ReadonlyMap<string, SettingValue>): Settings {
  return {
    hourlyRate: values.get('hourlyRate') as number,
    mspLevel: values.get('mspLevel') as Settings['mspLevel'],
    contractRequired: values.get('contractRequired') as boolean,
    readinessMargin: values.get('readinessMargin') as number,
    stepsPerCell: values.get('stepsPerCell') as number,
    capacityHours: values.get('capacityHours') as number,
    affordableShare: values.get('affordableShare') as number,
    currency: values.get('currency') as string | undefined,
    columns: values.get('columns') as Settings['columns'],
    locale: values.get('locale') as string | undefined,
    levels: LEVELS.map(({ level, hoursLow, hoursHigh, itPercent }) => ({
      hoursLow: (values.get(`hoursLow${level}`) as number | undefined) ?? hoursLow,
      hoursHigh: (values.get(`hoursHigh${level}`) as number | undefined) ?? hoursHigh,
      itPercent: (values.get(`itPercent${level}`) as number | undefined) ?? itPercent,
    })),
  };
}

function bandProblems(settings: Settings, given: ReadonlyMap<string, SettingEntry>): Problem[] {
  return settings.levels.flatMap(({ hoursLow, hoursHigh }, level) => {
    if (hoursLow <= hoursHigh) return [];
    const culprit = given.get(`hoursHigh${level}`) ?? given.get(`hoursLow${level}`);
    return {
      cell: culprit?.cell ?? '',
      found: `${hoursLow} to ${hoursHigh}`,
      expected: 'a low end that is not above the high end',
      message: `the hours of OML ${level} run from ${hoursLow} to ${hoursHigh}, so write a low end that is not above the high end`,
    };
  });
}
