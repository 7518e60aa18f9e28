import { isoDay } from '../calendar';
import type { Answer } from '../model/answers';
import { FIELDS, type ClientFieldId, type FieldId } from '../model/fields';
import type { LocaleRules } from '../model/locales';
import { PRACTICES, type PracticeId } from '../model/practices';
import type { Cell, Row } from '../workbook';
import type { ClientFacts } from './facts';
import type { MappedColumn } from './map-columns';
import { cellName, isErrorCell, quoted, type Problem } from '../problem';
import { unreachable } from '../unreachable';
import {
  ANSWERS_EXPECTED,
  isNotYet,
  saysNothing,
  namesANumber,
  readAnswer,
  readContract,
  readReviews,
} from './read-answer';
import { readCadence } from './read-cadence';
import { readDate } from './read-date';
import { readNumber } from './read-number';
import { outOfRange, type Reading } from './reading';

/** What reading needs to know beside the cells. */
export interface ReadingContext {
  readonly places: readonly MappedColumn[];
  readonly locale: LocaleRules;
  /** Serial of the day of the run, where it is known: no review can be later. */
  readonly today: number | undefined;
}

/** A client's row as it was understood, and what was not. */
export interface ReadClient {
  readonly facts: ClientFacts;
  readonly problems: readonly Problem[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Report = (found: string, expected: string, message: string) => void;

const HEADERS = new Map<FieldId, string>(FIELDS.map(({ id, header }) => [id, header]));
const PRACTICE_IDS = new Set<string>(PRACTICES.map(({ id }) => id));
/** The cast is sound: every id is there by construction. */
const ALL_UNKNOWN = Object.fromEntries(PRACTICES.map(({ id }) => [id, 'unknown'])) as Record<
  PracticeId,
  Answer
>;

/** Reads a client's row. Never fails: what is not understood is unknown, and a problem that names its cell. */
export function readClient(row: Row, sheetRow: number, context: ReadingContext): ReadClient {
  const problems: Problem[] = [];
  const answers = { ...ALL_UNKNOWN };
  const facts: Mutable<ClientFacts> = {
    client: '',
    isActive: true,
    cadence: [],
    cadenceHasOtherWords: false,
    answers,
  };
  for (const place of context.places) {
    const cell = visible(row[place.column] ?? '');
    if (cell === '') continue;
    const { field } = place;
    const header = HEADERS.get(field) ?? field;
    const report: Report = (found, expected, message) =>
      problems.push({
        cell: cellName(sheetRow, place.column),
        found,
        expected,
        message: `${header}: ${message}`,
      });
    if (isErrorCell(cell)) report(quoted(cell), 'a value', `the cell shows the error ${quoted(cell)}`);
    else if (isPractice(field)) answers[field] = answerIn(cell, { field, header: place.header }, report);
    else Object.assign(facts, factIn(cell, field, { ...context, isInverted: place.isInverted, report }));
  }
  return { facts, problems };
}

/** The name of a client as it counts: without surrounding space; blank where the cell is an error. */
export function readName(cell: Cell): string {
  return isErrorCell(cell) ? '' : String(visible(cell)).trim();
}

/** A cell without the marks that show nothing and that exports leave behind, such as a zero-width space. */
function visible(cell: Cell): Cell {
  return typeof cell === 'string' && /[^ -~]/.test(cell) ? cell.replace(/\p{Cf}/gu, '') : cell;
}

function isPractice(field: FieldId): field is PracticeId {
  return PRACTICE_IDS.has(field);
}

interface PracticePlace {
  readonly field: PracticeId;
  readonly header: string;
}

function answerIn(cell: Cell, place: PracticePlace, report: Report): Answer {
  const answer = readPractice(cell, place);
  if (answer === undefined) reportUnreadable(cell, expectedAnswer(place.field), report);
  return answer ?? 'unknown';
}

function readPractice(cell: Cell, { field, header }: PracticePlace): Answer | undefined {
  if (field === 'qbr') return readReviews(cell, namesANumber(header));
  return field === 'separateContract' ? readContract(cell) : readAnswer(cell);
}

function expectedAnswer(practice: PracticeId): string {
  if (practice === 'qbr') return `${ANSWERS_EXPECTED}, or the number of reviews a year`;
  return practice === 'separateContract' ? `${ANSWERS_EXPECTED}, separate or bundled` : ANSWERS_EXPECTED;
}

interface FactContext extends ReadingContext {
  readonly isInverted: boolean;
  readonly report: Report;
}

/** What a cell that is no practice says of the client; nothing where it was not understood. */
function factIn(cell: Cell, field: ClientFieldId, context: FactContext): Partial<ClientFacts> {
  switch (field) {
    case 'client':
      return { client: readName(cell) };
    case 'clientId':
    case 'accountManager':
      return given(field, String(cell).trim() || undefined);
    case 'active':
      return { isActive: isActiveIn(cell, context) };
    case 'employees':
    case 'mspMrr':
    case 'vcioFee':
    case 'vcioHours':
    case 'itFocus':
    case 'clientMaturity':
    case 'targetLevel':
      return given(
        field,
        settle(cell, readNumber(cell, NUMBERS_EXPECTED[field], context.locale), context.report),
      );
    case 'lastReview':
      return given(field, lastReviewIn(cell, context));
    case 'cadence':
      return cadenceIn(cell, context.report);
    default:
      return unreachable(field);
  }
}

/** The cast is sound: the value has the type of its field. */
function given<K extends keyof ClientFacts>(
  field: K,
  value: ClientFacts[K] | undefined,
): Partial<ClientFacts> {
  return value === undefined ? {} : { [field]: value };
}

const NUMBERS_EXPECTED = {
  employees: { kind: 'whole', from: 0 },
  mspMrr: { kind: 'money', from: 0 },
  vcioFee: { kind: 'money', from: 0 },
  vcioHours: { kind: 'hours', from: 0 },
  itFocus: { kind: 'percent', from: 0, to: 100 },
  clientMaturity: { kind: 'whole', from: 1, to: 5 },
  targetLevel: { kind: 'whole', from: 1, to: 5 },
} as const;

/** Blank or unreadable is active; the words say it themselves, a yes or no says it of the header. */
function isActiveIn(cell: Cell, { isInverted, report }: FactContext): boolean {
  const word = String(cell).trim().toLowerCase();
  if (word === 'active' || word === 'inactive') return word === 'active';
  const answer = isNotYet(cell) ? undefined : readAnswer(cell);
  if (answer === undefined) reportUnreadable(cell, 'yes or no, active or inactive', report);
  return answer !== (isInverted ? 'yes' : 'no');
}

function cadenceIn(cell: Cell, report: Report): Partial<ClientFacts> {
  if (saysNothing(cell)) return {};
  const { cycles, unknownWords } = readCadence(String(cell));
  const misread = cycles.length === 0 ? String(cell) : unknownWords.join(' ');
  if (misread !== '') reportUnreadable(misread, 'ad-hoc, annual, quarterly, monthly or weekly', report);
  return { cadence: cycles, cadenceHasOtherWords: unknownWords.length > 0 };
}

function lastReviewIn(cell: Cell, { locale, today, report }: FactContext): number | undefined {
  const reading = readDate(cell, locale);
  const shown = reading.is === 'value' && typeof cell === 'number' ? isoDay(cell) : cell;
  return settle(shown, pastDay(reading, today), report);
}

function pastDay(reading: Reading<number>, today: number | undefined): Reading<number> {
  if (today === undefined || reading.is !== 'value' || reading.value <= today) return reading;
  return outOfRange(`a day no later than ${isoDay(today)}`);
}

/** The value of a reading, its problems reported. */
function settle(cell: Cell, reading: Reading<number>, report: Report): number | undefined {
  switch (reading.is) {
    case 'value':
      return reading.value;
    case 'blank':
      return undefined;
    case 'unreadable':
      reportUnreadable(cell, reading.expected, report);
      return undefined;
    case 'outOfRange':
      report(
        quoted(cell),
        reading.expected,
        `"${quoted(cell)}" is out of range, expected ${reading.expected}`,
      );
      return undefined;
    case 'ambiguous':
      report(
        quoted(cell),
        'a number that reads one way only',
        `"${quoted(cell)}" can be read as ${reading.value} or ${reading.other} and is read as ${reading.value}`,
      );
      return reading.value;
    default:
      return unreachable(reading);
  }
}

function reportUnreadable(cell: Cell, expected: string, report: Report): void {
  report(quoted(cell), expected, `"${quoted(cell)}" is not understood, expected ${expected}`);
}
