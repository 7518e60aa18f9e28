import { isoDay } from '../cells/calendar';
import type { ClientFieldId } from '../model/fields';
import type { LocaleRules } from '../model/locales';
import type { Cell } from '../cells/cell';
import type { Draft, ReadingContext, ReadInto } from './draft';
import { keptByText } from './kept-by-text';
import type { MappedColumn } from './map-columns';
import { readActive } from './read-active';
import { saysNothing } from './read-answer';
import { readCadence, type Cadence } from './read-cadence';
import { readClientType } from './read-client-type';
import { readDate } from './read-date';
import { readNumber } from './read-number';
import { outOfRange, type Reading } from './reading';
import { complaintOf, settle, told, type Told } from './report-cell';
import { quoted } from '../cells/problem';
import { valueReader } from './visible-cell';

/** Reads a column that is no practice; what is not understood stays unknown. */
export function factReader(
  place: MappedColumn,
  field: ClientFieldId,
  { locale, today }: ReadingContext,
): ReadInto {
  switch (field) {
    case 'client':
      return into(field, valueReader(field, nameIn));
    case 'clientId': // hardly one twice
      return into(field, valueReader(field, textIn));
    case 'accountManager':
    case 'package':
      return into(field, keptByText(valueReader(field, textIn)));
    case 'active':
      return into('inactive', keptByText(valueReader(field, (cell) => readActive(cell, place))));
    case 'clientType':
      return into('noClient', keptByText(valueReader(field, readClientType)));
    case 'employees':
    case 'mspMrr':
    case 'vcioFee':
    case 'vcioHours':
    case 'itFocus':
    case 'clientMaturity':
    case 'targetLevel': {
      const expected = NUMBERS_EXPECTED[field];
      return into(
        field,
        keptByText(valueReader(field, (cell) => settle(field, cell, readNumber(cell, expected, locale)))),
      );
    }
    case 'lastReview':
      return into(field, keptByText(valueReader(field, (cell) => readLastReview(cell, locale, today))));
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

/** Sets one fact. */
function into<K extends keyof Draft>(fact: K, read: (cell: Cell) => Told<Draft[K]>): ReadInto {
  return (cell, facts) => {
    const { value, complaint } = read(cell);
    if (value !== undefined) facts[fact] = value;
    return complaint;
  };
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
