import { isoDay } from '../cells/calendar';
import type { ClientFieldId } from '../model/fields';
import type { LocaleRules } from '../model/locales';
import type { Cell } from '../cells/cell';
import type { Draft, ReadingContext, ReadInto } from './draft';
import { keptByText } from './kept-by-text';
import type { MappedColumn } from './map-columns';
import { numberReader } from './number-reader';
import { readActive } from './read-active';
import { saysNothing } from './read-answer';
import { readCadence, type Cadence } from './read-cadence';
import { readClientType } from './read-client-type';
import { readDate } from './read-date';
import { outOfRange, type Reading } from './reading';
import { complaintOf, settle, told, type Told } from './report-cell';
import { quoted } from '../cells/problem';
import { isPlainText, readName, valueReader } from './visible-cell';

/** Reads a column that is no practice; what is not understood stays unknown. */
export function factReader(
  place: MappedColumn,
  field: ClientFieldId,
  { locale, today }: ReadingContext,
): ReadInto {
  switch (field) {
    case 'client':
      return nameReader();
    case 'clientId': // hardly one twice
      return idReader();
    case 'accountManager':
      return into(keptByText(valueReader(field, textIn)), (facts, name) => (facts.accountManager = name));
    case 'package':
      return into(keptByText(valueReader(field, textIn)), (facts, name) => (facts.package = name));
    case 'active':
      return into(
        keptByText(valueReader(field, (cell) => readActive(cell, place))),
        (facts, said) => (facts.inactive = said),
      );
    case 'clientType':
      return into(keptByText(valueReader(field, readClientType)), (facts, said) => (facts.noClient = said));
    case 'employees':
    case 'mspMrr':
    case 'vcioFee':
    case 'vcioHours':
    case 'itFocus':
    case 'clientMaturity':
    case 'targetLevel':
      return numberReader(field, locale);
    case 'lastReview':
      return into(
        keptByText(valueReader(field, (cell) => readLastReview(cell, locale, today))),
        (facts, day) => (facts.lastReview = day),
      );
    case 'cadence':
      return cadenceReader();
  }
}

function nameIn(cell: Cell): Told<string> {
  return told(String(cell).trim() || undefined);
}

function textIn(cell: Cell): Told<string> {
  return saysNothing(cell) ? told<string>(undefined) : nameIn(cell);
}

/** Reads the names of clients; most need no cleaning. */
function nameReader(): ReadInto {
  const readOther = valueReader('client', nameIn);
  return (cell, facts) => {
    facts.client = readName(cell);
    return facts.client === '' ? readOther(cell).complaint : undefined;
  };
}

function idReader(): ReadInto {
  const readOther = valueReader('clientId', textIn);
  return (cell, facts) => {
    const isPlain = typeof cell === 'string' && isPlainText(cell) && !saysNothing(cell);
    const { value, complaint } = isPlain ? told(cell) : readOther(cell);
    facts.clientId = value;
    return complaint;
  };
}

/** Sets one fact. */
function into<T>(read: (cell: Cell) => Told<T>, set: (facts: Draft, value: T) => void): ReadInto {
  return (cell, facts) => {
    const { value, complaint } = read(cell);
    if (value !== undefined) set(facts, value);
    return complaint;
  };
}

function cadenceReader(): ReadInto {
  const read = keptByText(
    valueReader('cadence', (cell): Told<Cadence> => {
      if (saysNothing(cell)) return told<Cadence>(undefined);
      const cadence = readCadence(String(cell));
      const misread = cadence.cycles.length === 0 ? String(cell) : cadence.unknownWords.join(' ');
      if (misread === '') return told(cadence);
      const message = `"${quoted(misread)}" is not one of ad-hoc, annual, quarterly, monthly and weekly`;
      return told(
        cadence,
        complaintOf('cadence', misread, {
          expected: 'ad-hoc, annual, quarterly, monthly or weekly',
          message,
        }),
      );
    }),
  );
  return (cell, facts) => {
    const { value, complaint } = read(cell);
    if (value !== undefined) {
      facts.cadence = value.cycles;
      facts.cadenceHasOtherWords = value.unknownWords.length > 0;
    }
    return complaint;
  };
}

function readLastReview(cell: Cell, locale: LocaleRules, today: number | undefined): Told<number> {
  const reading = readDate(cell, locale);
  const shown = reading.is === 'value' && typeof cell === 'number' ? isoDay(cell) : cell;
  return settle('lastReview', shown, pastDay(reading, today));
}

function pastDay(reading: Reading<number>, today: number | undefined): Reading<number> {
  if (today === undefined || reading.is !== 'value' || reading.value <= today) return reading;
  return outOfRange(`a day no later than ${isoDay(today)}`, 'is after today');
}
