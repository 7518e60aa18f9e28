import { addMonths, isoDay } from '../cells/calendar';
import { answersTo } from '../model/answer-codes';
import { maturityName } from '../model/maturities';
import { PRACTICES } from '../model/practices';
import { IT_FOCUS_TOLERANCE, LEAST_HOURS_OF_MANAGEMENT_CYCLES } from '../model/warnings';
import type { Problem } from '../cells/problem';
import { cleanFloat } from '../cells/rounding';
import { isPutOut, type Assessment, type NotScored } from './assess';
import { keptByGate } from './gates';
import { hoursNote } from './hours-note';
import { adviceImpliedBy } from './settle-answers';
import { figure, listInWords } from './words';

/** What the owner should know of a client's row, in a fixed order, joined by `; `; `''` if there is nothing to say. */
export function notesOn(
  assessed: Assessment | NotScored,
  problems: readonly Problem[],
  isDuplicate: boolean,
): string {
  const isScored = assessed.is === 'scored';
  let notes = isScored ? notesBeforeMisread(assessed) : whyNotScored(assessed);
  if (isPutOut(assessed)) return notes;
  for (const { message } of problems) notes = joined(notes, withoutSemicolon(message));
  if (isScored) notes = joined(joined(notes, maturityNote(assessed)), mspNote(assessed));
  if (isDuplicate) notes = joined(notes, 'Client: this name is in the list more than once');
  return isScored ? joined(notes, reviewNote(assessed)) : notes;
}

const [adviceIn, roadmapIn, reviewsIn] = [answersTo('advice'), answersTo('roadmap'), answersTo('qbr')];
const [contractIn, cyclesIn] = [answersTo('separateContract'), answersTo('managementCycles')];

function notesBeforeMisread(assessment: Assessment): string {
  let notes = hoursNote(assessment);
  notes = joined(notes, focusNote(assessment));
  notes = joined(notes, contractNote(assessment));
  notes = joined(notes, feeNote(assessment));
  notes = joined(notes, cycleNote(assessment));
  notes = joined(notes, notApplicableNotes(assessment));
  return joined(notes, adviceNote(assessment));
}

function joined(notes: string, note: string): string {
  if (note === '') return notes;
  return notes === '' ? note : `${notes}; ${note}`;
}

/** What a cell says may have a `; ` in it, which would read as the end of a note. */
function withoutSemicolon(message: string): string {
  return message.includes('; ') ? message.replace(/; /g, ', ') : message;
}

function whyNotScored({ because, facts }: NotScored): string {
  const why = because === 'inactive' ? facts.inactive : facts.noClient;
  return because === 'unanswered'
    ? 'Not scored: no practice is answered yes or no, so answer at least one'
    : withoutSemicolon(`Not scored: ${why ?? ''}`);
}

function focusNote({ facts: { itFocus }, itPercent, level }: Assessment): string {
  if (itFocus === undefined || itPercent === undefined) return '';
  if (cleanFloat(Math.abs(itFocus - itPercent)) <= IT_FOCUS_TOLERANCE) return '';
  return `IT Focus %: ${figure(itFocus)}% of the time goes to IT, ${figure(itPercent)}% is expected at OML ${level}`;
}

function contractNote({ answers, settings }: Assessment): string {
  if (!settings.contractRequired || contractIn(answers) !== 'yes') return '';
  const noRoadmap = roadmapIn(answers) === 'no';
  const noReviews = reviewsIn(answers) === 'no';
  if (noRoadmap && noReviews)
    return `${CONTRACT_YES} IT Roadmap and Quarterly Reviews are no, and OML 2 needs both first`;
  if (noRoadmap) return `${CONTRACT_YES} IT Roadmap is no, and OML 2 needs it first`;
  return noReviews ? `${CONTRACT_YES} Quarterly Reviews are no, and OML 2 needs them first` : '';
}

const CONTRACT_YES = 'Separate vCIO Contract: yes, but';

/** A fee for which the client gets less than it pays for. */
function feeNote({ facts: { vcioFee }, answers, level, budgets, settings }: Assessment): string {
  if (vcioFee === undefined || vcioFee <= 0) return '';
  const contract = contractIn(answers);
  const isWithoutContract = settings.contractRequired && (contract === 'no' || contract === 'n/a');
  const { mrrFloor } = budgets[3];
  const wouldPay = level < 3 && vcioFee >= mrrFloor;
  if (!wouldPay && !isWithoutContract) return '';
  const fee = `vCIO Fee: ${figure(vcioFee)} a month`;
  if (!wouldPay) return `${fee} is billed without a Separate vCIO Contract`;
  return (
    `${fee}${isWithoutContract ? ' without a Separate vCIO Contract' : ''} ` +
    `would pay for OML 3 (from ${figure(mrrFloor)} for a client this size), and the client gets OML ${level}`
  );
}

function cycleNote({ answers, facts: { vcioHours } }: Assessment): string {
  if (vcioHours === undefined || cyclesIn(answers) !== 'yes') return '';
  if (vcioHours >= LEAST_HOURS_OF_MANAGEMENT_CYCLES) return '';
  return (
    `Monthly and Weekly Cycles: yes, but only ${figure(vcioHours)} vCIO Hours a year, ` +
    `and such cycles take ${LEAST_HOURS_OF_MANAGEMENT_CYCLES} or more`
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
  const them = headers.length === 1 ? 'it' : headers.length === 2 ? 'both' : 'them';
  return `${listInWords(headers)}: n/a counts as no, because OML ${level} needs ${them}`;
});

function adviceNote({ facts, answers }: Assessment): string {
  if (adviceIn(facts.answers) !== 'no') return '';
  const practice = adviceImpliedBy(answers);
  const header = PRACTICES.find(({ id }) => id === practice)?.header;
  return header === undefined
    ? ''
    : `IT Advice: answered no, read as yes because ${header} ${isOrAre(header)} yes`;
}

function isOrAre(header: string): string {
  return header.endsWith('s') && !header.endsWith('ss') ? 'are' : 'is';
}

function maturityNote({
  facts: { clientMaturity },
  level,
  settings: { readinessMargin },
}: Assessment): string {
  if (clientMaturity === undefined || clientMaturity + readinessMargin >= level) return '';
  return (
    `Client IT Maturity: ${clientMaturity} (${maturityName(clientMaturity)}), so OML ${level} runs ahead of the client, ` +
    `and OML ${clientMaturity + readinessMargin} would fit`
  );
}

function mspNote({ level, settings: { mspLevel } }: Assessment): string {
  if (mspLevel === undefined || level <= mspLevel) return '';
  return `MSP Level: OML ${mspLevel}, so OML ${level} here runs ahead of the MSP's own level`;
}

function reviewNote(assessment: Assessment): string {
  const { facts, level, hasReviewInterval, nextReview, isOverdue, today } = assessment;
  const { lastReview } = facts;
  if (nextReview === undefined || today === undefined || lastReview === undefined) return '';
  if (isOverdue) return `Last Review: ${isoDay(lastReview)}, and the next was due ${isoDay(nextReview)}`;
  const isLongAgo = level <= 1 && !hasReviewInterval && addMonths(lastReview, 12) < today;
  return isLongAgo ? `Last Review: ${isoDay(lastReview)}, more than a year ago` : '';
}
