import { isoDay, addMonths } from '../calendar';
import { IT_FOCUS_TOLERANCE, LEAST_HOURS_OF_MANAGEMENT_CYCLES } from '../model/warnings';
import type { Problem } from '../problem';
import type { Assessment, NotScored } from './assess';
import { impliesAdvice } from './settle-answers';
import { withoutBinaryTraces } from '../rounding';
import { figure, listInWords } from './words';

/** What else is known of a client's row. */
export interface RowRemarks {
  readonly problems: readonly Problem[];
  /** Whether another row bears the same name. */
  readonly isDuplicate: boolean;
}

/** What the owner should know of a client's row, in a fixed order. */
export function notesOn(
  assessed: Assessment | NotScored,
  { problems, isDuplicate }: RowRemarks,
): readonly string[] {
  const misread = problems.map(({ message }) => message);
  const duplicate = isDuplicate ? ['Client: this name stands in the list more than once'] : [];
  if (assessed.is === 'notScored') return [whyNotScored(assessed), ...misread, ...duplicate];
  return [
    ...hoursNotes(assessed),
    ...focusNotes(assessed),
    ...contractNotes(assessed),
    ...cycleNotes(assessed),
    ...notApplicableNotes(assessed),
    ...adviceNotes(assessed),
    ...misread,
    ...maturityNotes(assessed),
    ...duplicate,
    ...reviewNotes(assessed),
  ];
}

function whyNotScored({ because }: NotScored): string {
  return because === 'inactive'
    ? 'Not scored: the client is not active'
    : 'Not scored: no practice is answered yes or no';
}

function hoursNotes({ facts: { vcioHours }, level, hours: { low, high }, settings }: Assessment): string[] {
  if (vcioHours === undefined || (vcioHours >= low && vcioHours <= high)) return [];
  const found = `vCIO Hours: ${figure(vcioHours)} a year`;
  const expected = level === 0 ? 'none' : `${figure(low)} to ${figure(high)}`;
  const gap = gapBetweenBands(vcioHours, settings.levels.slice(1));
  if (gap !== undefined) {
    const between = `between ${figure(gap.from)} and ${figure(gap.to)}, which no level knows`;
    return [`${found}, ${between} (OML ${level} expects ${expected})`];
  }
  if (level === 0) return [`${found}, though OML 0 expects none`];
  return [`${found}, ${vcioHours < low ? 'below' : 'above'} the ${expected} of OML ${level}`];
}

/** The hours around a number that lies in no level's band, yet between two of them. */
function gapBetweenBands(hours: number, bands: Assessment['settings']['levels']) {
  if (bands.some(({ hoursLow, hoursHigh }) => hours >= hoursLow && hours <= hoursHigh)) return undefined;
  const from = Math.max(...bands.map(({ hoursHigh }) => hoursHigh).filter((high) => high < hours));
  const to = Math.min(...bands.map(({ hoursLow }) => hoursLow).filter((low) => low > hours));
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : undefined;
}

function focusNotes({ facts: { itFocus }, itPercent, level }: Assessment): string[] {
  if (itFocus === undefined || itPercent === undefined) return [];
  if (withoutBinaryTraces(Math.abs(itFocus - itPercent)) <= IT_FOCUS_TOLERANCE) return [];
  return [`IT Focus %: ${figure(itFocus)}% observed, OML ${level} expects ${figure(itPercent)}%`];
}

function contractNotes({ answers }: Assessment): string[] {
  if (answers.separateContract !== 'yes') return [];
  const missing = [
    ...(answers.roadmap === 'no' ? ['IT Roadmap'] : []),
    ...(answers.qbr === 'no' ? ['Quarterly Reviews'] : []),
  ];
  if (missing.length === 0) return [];
  return [
    `Separate vCIO Contract: yes, though ${listInWords(missing)} ${missing.length === 1 ? 'is' : 'are'} no`,
  ];
}

function cycleNotes({ answers, facts: { vcioHours } }: Assessment): string[] {
  if (answers.managementCycles !== 'yes' || vcioHours === undefined) return [];
  if (vcioHours >= LEAST_HOURS_OF_MANAGEMENT_CYCLES) return [];
  return [
    `Monthly and Weekly Cycles: yes, with only ${figure(vcioHours)} a year of vCIO Hours, ` +
      `expected ${LEAST_HOURS_OF_MANAGEMENT_CYCLES} or more`,
  ];
}

function notApplicableNotes({ gates }: Assessment): string[] {
  return gates.flatMap(({ level, required }) => {
    const headers = required.filter(({ answer }) => answer === 'n/a').map(({ header }) => header);
    if (headers.length === 0) return [];
    return [
      `${listInWords(headers)}: n/a counts as no, as OML ${level} requires ${headers.length === 1 ? 'it' : 'them'}`,
    ];
  });
}

function adviceNotes({ facts, answers }: Assessment): string[] {
  const practice = impliesAdvice(answers);
  if (facts.answers.advice !== 'no' || practice === undefined) return [];
  return ['IT Advice: answered no, counted as yes, as another practice is in place'];
}

function maturityNotes({
  facts: { clientMaturity },
  level,
  settings: { readinessMargin },
}: Assessment): string[] {
  if (clientMaturity === undefined || clientMaturity + readinessMargin >= level) return [];
  return [
    `Client IT Maturity: ${clientMaturity}, the service at OML ${level} runs ahead of the client ` +
      `(OML ${clientMaturity + readinessMargin} would fit)`,
  ];
}

function reviewNotes({ facts: { lastReview }, level, nextReview, isOverdue, today }: Assessment): string[] {
  if (nextReview === undefined || today === undefined) return [];
  if (isOverdue && lastReview !== undefined) {
    return [`Last Review: ${isoDay(lastReview)}, the next is overdue since ${isoDay(nextReview)}`];
  }
  const isLongAgo = level <= 1 && lastReview !== undefined && addMonths(lastReview, 12) < today;
  if (!isLongAgo) return [];
  return [`Last Review: ${isoDay(lastReview)}, none for over a year`];
}
