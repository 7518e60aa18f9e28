import { isoDay, addMonths } from '../calendar';
import { IT_FOCUS_TOLERANCE, LEAST_HOURS_OF_MANAGEMENT_CYCLES } from '../model/warnings';
import type { Problem } from '../problem';
import type { Assessment, NotScored } from './assess';
import { answerTo } from '../model/answer-codes';
import { keptByGate } from './gates';
import { impliesAdvice } from './settle-answers';
import { withoutBinaryTraces } from '../rounding';
import { figure, listInWords } from './words';

/** What the owner should know of a client's row, in a fixed order; `''` where there is nothing. */
export function notesOn(
  assessed: Assessment | NotScored,
  problems: readonly Problem[],
  isDuplicate: boolean,
): string {
  const isScored = assessed.is === 'scored';
  let notes = isScored ? '' : whyNotScored(assessed);
  if (isScored) for (const note of BEFORE_MISREAD) notes = joined(notes, note(assessed));
  for (const { message } of problems) notes = joined(notes, message);
  if (isScored) notes = joined(notes, maturityNote(assessed));
  if (isDuplicate) notes = joined(notes, 'Client: this name stands in the list more than once');
  return isScored ? joined(notes, reviewNote(assessed)) : notes;
}

/** Nothing is `''`. */
type Note = (assessment: Assessment) => string;

function joined(notes: string, note: string): string {
  if (note === '') return notes;
  return notes === '' ? note : `${notes}; ${note}`;
}

function whyNotScored({ because }: NotScored): string {
  return because === 'inactive'
    ? 'Not scored: the client is not active'
    : 'Not scored: no practice is answered yes or no';
}

function hoursNote({ facts: { vcioHours }, level, hours: { low, high }, settings }: Assessment): string {
  if (vcioHours === undefined || (vcioHours >= low && vcioHours <= high)) return '';
  const found = `vCIO Hours: ${figure(vcioHours)} a year`;
  const expected = level === 0 ? 'none' : `${figure(low)} to ${figure(high)}`;
  const gap = gapBetweenBands(vcioHours, settings.levels.slice(1));
  if (gap !== undefined) {
    const between = `between ${figure(gap.from)} and ${figure(gap.to)}, which no level knows`;
    return `${found}, ${between} (OML ${level} expects ${expected})`;
  }
  if (level === 0) return `${found}, though OML 0 expects none`;
  return `${found}, ${vcioHours < low ? 'below' : 'above'} the ${expected} of OML ${level}`;
}

/** The hours around a number that lies in no level's band, yet between two of them. */
function gapBetweenBands(hours: number, bands: Assessment['settings']['levels']) {
  if (bands.some(({ hoursLow, hoursHigh }) => hours >= hoursLow && hours <= hoursHigh)) return undefined;
  const from = Math.max(...bands.map(({ hoursHigh }) => hoursHigh).filter((high) => high < hours));
  const to = Math.min(...bands.map(({ hoursLow }) => hoursLow).filter((low) => low > hours));
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : undefined;
}

function focusNote({ facts: { itFocus }, itPercent, level }: Assessment): string {
  if (itFocus === undefined || itPercent === undefined) return '';
  if (withoutBinaryTraces(Math.abs(itFocus - itPercent)) <= IT_FOCUS_TOLERANCE) return '';
  return `IT Focus %: ${figure(itFocus)}% observed, OML ${level} expects ${figure(itPercent)}%`;
}

function contractNote({ answers }: Assessment): string {
  if (answerTo('separateContract', answers) !== 'yes') return '';
  const missing = [
    ...(answerTo('roadmap', answers) === 'no' ? ['IT Roadmap'] : []),
    ...(answerTo('qbr', answers) === 'no' ? ['Quarterly Reviews'] : []),
  ];
  if (missing.length === 0) return '';
  return `Separate vCIO Contract: yes, though ${listInWords(missing)} ${missing.length === 1 ? 'is' : 'are'} no`;
}

function cycleNote({ answers, facts: { vcioHours } }: Assessment): string {
  if (vcioHours === undefined || answerTo('managementCycles', answers) !== 'yes') return '';
  if (vcioHours >= LEAST_HOURS_OF_MANAGEMENT_CYCLES) return '';
  return (
    `Monthly and Weekly Cycles: yes, with only ${figure(vcioHours)} a year of vCIO Hours, ` +
    `expected ${LEAST_HOURS_OF_MANAGEMENT_CYCLES} or more`
  );
}

function notApplicableNotes({ gates }: Assessment): string {
  let notes = '';
  for (const gate of gates) notes = joined(notes, notApplicableNote(gate));
  return notes;
}

const notApplicableNote = keptByGate(({ level, required }): string => {
  const headers = required.filter(({ answer }) => answer === 'n/a').map(({ header }) => header);
  if (headers.length === 0) return '';
  return `${listInWords(headers)}: n/a counts as no, as OML ${level} requires ${headers.length === 1 ? 'it' : 'them'}`;
});

function adviceNote({ facts, answers }: Assessment): string {
  if (answerTo('advice', facts.answers) !== 'no' || !impliesAdvice(answers)) return '';
  return 'IT Advice: answered no, counted as yes, as another practice is in place';
}

function maturityNote({
  facts: { clientMaturity },
  level,
  settings: { readinessMargin },
}: Assessment): string {
  if (clientMaturity === undefined || clientMaturity + readinessMargin >= level) return '';
  return (
    `Client IT Maturity: ${clientMaturity}, the service at OML ${level} runs ahead of the client ` +
    `(OML ${clientMaturity + readinessMargin} would fit)`
  );
}

function reviewNote({ facts: { lastReview }, level, nextReview, isOverdue, today }: Assessment): string {
  if (nextReview === undefined || today === undefined) return '';
  if (isOverdue && lastReview !== undefined) {
    return `Last Review: ${isoDay(lastReview)}, the next is overdue since ${isoDay(nextReview)}`;
  }
  const isLongAgo = level <= 1 && lastReview !== undefined && addMonths(lastReview, 12) < today;
  if (!isLongAgo) return '';
  return `Last Review: ${isoDay(lastReview)}, none for over a year`;
}

const BEFORE_MISREAD: readonly Note[] = [
  hoursNote,
  focusNote,
  contractNote,
  cycleNote,
  notApplicableNotes,
  adviceNote,
];
