import { isoDay } from '../calendar';
import type { Answer } from '../model/answers';
import type { ClientFieldId, FieldId } from '../model/fields';
import { PRACTICES, type PracticeId } from '../model/practices';
import type { Cell, Row } from '../workbook';
import type { ClientFacts } from './facts';
import { isErrorCell, quoted, type Problem } from '../problem';
import { unreachable } from '../unreachable';
import {
  ANSWERS_EXPECTED,
  isNotYet,
  saysNothing,
  readAnswer,
  readContract,
  readReviews,
} from './read-answer';
import { readCadence } from './read-cadence';
import { readDate } from './read-date';
import { readNumber } from './read-number';
import { outOfRange, type Reading } from './reading';
import { report, reportUnreadable, settle, type CellAt, type ReadingContext } from './report-cell';

/** A client's row as it was understood, and what was not. */
export interface ReadClient {
  readonly facts: ClientFacts;
  readonly problems: readonly Problem[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

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
    const at: CellAt = { context, place, sheetRow, problems };
    const { field } = place;
    if (isErrorCell(cell))
      report(at, cell, { expected: 'a value', message: `the cell shows the error ${quoted(cell)}` });
    else if (isPractice(field)) answers[field] = answerIn(cell, field, at);
    else readFact(facts, { field, cell }, at);
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

function answerIn(cell: Cell, practice: PracticeId, at: CellAt): Answer {
  const answer = readPractice(cell, practice, at.place.header);
  if (answer === undefined) reportUnreadable(at, cell, expectedAnswer(practice));
  return answer ?? 'unknown';
}

function readPractice(cell: Cell, practice: PracticeId, header: string): Answer | undefined {
  if (practice === 'qbr') return readReviews(cell, header);
  return practice === 'separateContract' ? readContract(cell) : readAnswer(cell);
}

function expectedAnswer(practice: PracticeId): string {
  if (practice === 'qbr') return `${ANSWERS_EXPECTED}, or the number of reviews a year`;
  return practice === 'separateContract' ? `${ANSWERS_EXPECTED}, separate or bundled` : ANSWERS_EXPECTED;
}

/** Reads a cell that is no practice; what is not understood stays unknown. Sets the facts in place, as rows are many. */
function readFact(
  facts: Mutable<ClientFacts>,
  { field, cell }: { readonly field: ClientFieldId; readonly cell: Cell },
  at: CellAt,
): void {
  switch (field) {
    case 'client':
      facts.client = readName(cell);
      return;
    case 'clientId':
    case 'accountManager': {
      const name = String(cell).trim();
      if (name !== '') facts[field] = name;
      return;
    }
    case 'active':
      facts.isActive = isActiveIn(cell, at);
      return;
    case 'employees':
    case 'mspMrr':
    case 'vcioFee':
    case 'vcioHours':
    case 'itFocus':
    case 'clientMaturity':
    case 'targetLevel': {
      const number = settle(at, cell, readNumber(cell, NUMBERS_EXPECTED[field], at.context.locale));
      if (number !== undefined) facts[field] = number;
      return;
    }
    case 'lastReview': {
      const day = lastReviewIn(cell, at);
      if (day !== undefined) facts.lastReview = day;
      return;
    }
    case 'cadence':
      readCadenceInto(facts, cell, at);
      return;
    default:
      unreachable(field);
  }
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
function isActiveIn(cell: Cell, at: CellAt): boolean {
  const word = String(cell).trim().toLowerCase();
  if (word === 'active' || word === 'inactive') return word === 'active';
  const answer = isNotYet(cell) ? undefined : readAnswer(cell);
  if (answer === undefined) reportUnreadable(at, cell, 'yes or no, active or inactive');
  return answer !== (at.place.isInverted ? 'yes' : 'no');
}

function readCadenceInto(facts: Mutable<ClientFacts>, cell: Cell, at: CellAt): void {
  if (saysNothing(cell)) return;
  const { cycles, unknownWords } = readCadence(String(cell));
  const misread = cycles.length === 0 ? String(cell) : unknownWords.join(' ');
  if (misread !== '') reportUnreadable(at, misread, 'ad-hoc, annual, quarterly, monthly or weekly');
  facts.cadence = cycles;
  facts.cadenceHasOtherWords = unknownWords.length > 0;
}

function lastReviewIn(cell: Cell, at: CellAt): number | undefined {
  const reading = readDate(cell, at.context.locale);
  const shown = reading.is === 'value' && typeof cell === 'number' ? isoDay(cell) : cell;
  return settle(at, shown, pastDay(reading, at.context.today));
}

function pastDay(reading: Reading<number>, today: number | undefined): Reading<number> {
  if (today === undefined || reading.is !== 'value' || reading.value <= today) return reading;
  return outOfRange(`a day no later than ${isoDay(today)}`);
}
