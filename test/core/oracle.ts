/**
 * A second opinion on levels, hours, money and steps: the contract again, written as plainly as possible and without a
 * line of core. Money is in cents and settings are in hundredths, so that every sum is exact.
 */
import {
  CONTRACT_PRACTICES,
  HOURS_OF_LEVEL,
  PRACTICE_IDS,
  SUPPORTING_OF_GATE,
  type ContractPractice,
} from './contract';

/** An answer as a cell gives it; blank is unknown. */
export type OracleAnswer = 'yes' | 'no' | 'n/a' | '';

/** A client as the oracle sees it. */
export interface OracleClient {
  readonly answers: Readonly<Record<ContractPractice, OracleAnswer>>;
  readonly cadence: readonly string[];
  readonly employees?: number | undefined;
  readonly feeCents?: number | undefined;
  readonly clientMaturity?: number | undefined;
  readonly targetLevel?: number | undefined;
  /** As `2026-03-31`. */
  readonly lastReview?: string | undefined;
}

/** An MSP as the oracle sees it; what is left out has the standard value. */
export interface OracleMsp {
  readonly today: string;
  readonly mspLevel?: number | undefined;
  readonly contractRequired: boolean;
  readonly readinessMargin: number;
  readonly rateCents: number;
  /** Of levels 1 to 5, in hundredths of an hour; standard if absent. */
  readonly bands?: readonly { readonly low: number; readonly high: number }[] | undefined;
}

/** What the oracle expects; `undefined` if the client is not scored. */
export interface OracleScore {
  readonly oml: number;
  readonly possible: number;
  readonly progress: number;
  readonly completeness: number;
  readonly limitedBy: string;
  readonly hoursTarget: number;
  readonly itShare: number | '';
  readonly mrrFloor: number;
  readonly feeGap: number | '';
  readonly nextReview: string;
  readonly stepsLeft: number;
  /** Kind, and the practice if it is about one: `do separateContract`. */
  readonly steps: readonly string[];
}

type Answers = Record<ContractPractice, OracleAnswer>;

/** What the contract says about a client. */
export function ask(client: OracleClient, msp: OracleMsp): OracleScore | undefined {
  const answers = settle(client);
  if (!PRACTICE_IDS.some((id) => answers[id] === 'yes' || answers[id] === 'no')) return undefined;

  const oml = climb(answers, msp);
  const possible = climb(imply(replaceUnknown(answers)), msp);
  const isTargetReached = client.targetLevel !== undefined && client.targetLevel <= oml;
  const waitsForMsp = msp.mspLevel !== undefined && oml >= msp.mspLevel;
  const isOutOfReach =
    oml < 5 && client.clientMaturity !== undefined && client.clientMaturity + msp.readinessMargin < oml + 1;
  const halfHours = targetInHalfHours(oml, client.employees, msp);
  const floorCents = halfUp(BigInt(halfHours) * BigInt(msp.rateCents), 2n * 12n);
  const itPercent = HOURS_OF_LEVEL[oml]?.itPercent;
  const answered = PRACTICE_IDS.filter((id) => answers[id] !== '').length;

  return {
    oml,
    possible,
    progress: oml === 5 ? 5 : (oml * 10 + tenthsOfGate(oml + 1, answers, msp)) / 10,
    completeness: halfUp(BigInt(answered * 100), BigInt(PRACTICE_IDS.length)) / 100,
    limitedBy: limit(),
    hoursTarget: halfHours / 2,
    itShare: itPercent === undefined ? '' : itPercent / 100,
    mrrFloor: floorCents / 100,
    feeGap: oml >= 3 && client.feeCents !== undefined ? (floorCents - client.feeCents) / 100 : '',
    nextReview: reviewAfter(oml, client, msp.today),
    stepsLeft: stepsLeft(),
    steps: steps(),
  };

  function limit(): string {
    if (oml === 5) return 'Top level';
    if (isTargetReached) return 'Target reached';
    if (waitsForMsp) return 'MSP practice';
    if (isOutOfReach) return 'Client readiness';
    if (oml === 2 && msp.contractRequired && ['no', 'n/a'].includes(answers.separateContract))
      return 'Contract';
    const { required, supporting } = gate(oml + 1, answers, msp);
    const isOpen = [...required, ...supporting].some((id) => answers[id] === '');
    return possible > oml && isOpen ? 'Open questions' : 'Practices';
  }

  function stepsLeft(): number {
    if (oml === 5 || isTargetReached) return 0;
    const { required, supporting, wanted } = gate(oml + 1, answers, msp);
    return (
      required.length - countYes(required, answers) + Math.max(0, wanted - countYes(supporting, answers))
    );
  }

  function steps(): readonly string[] {
    if (oml === 5) return ['keep'];
    if (isTargetReached) return ['keep'];
    const toDo: string[] = [];
    if (waitsForMsp) toDo.push('cap-msp');
    if (isOutOfReach) toDo.push('cap-client');
    const kindOf = (id: ContractPractice) => (answers[id] === '' ? 'confirm' : 'do');
    const { required, supporting, wanted } = gate(oml + 1, answers, msp);
    if (required.includes('separateContract') && answers.separateContract !== 'yes') {
      toDo.push(`${kindOf('separateContract')} separateContract`);
    }
    for (const id of required) {
      if (id !== 'separateContract' && answers[id] !== 'yes') toDo.push(`${kindOf(id)} ${id}`);
    }
    if (countYes(supporting, answers) < wanted) {
      for (const id of supporting) {
        if (answers[id] === 'no' || answers[id] === '') toDo.push(`${kindOf(id)} ${id}`);
      }
    }
    return toDo;
  }
}

/** Answers, then the cadence, then implied advice. */
function settle({ answers, cadence }: OracleClient): Answers {
  const settled: Answers = { ...answers };
  if (cadence.length > 0) {
    const rareOnly = cadence.every((word) => word === 'ad-hoc' || word === 'annual');
    if (settled.qbr === '' && cadence.includes('quarterly')) settled.qbr = 'yes';
    else if (settled.qbr === '' && rareOnly) settled.qbr = 'no';
    const named = ['monthly', 'weekly'].filter((word) => cadence.includes(word)).length;
    if (settled.managementCycles === '' && named === 2) settled.managementCycles = 'yes';
    else if (settled.managementCycles === '' && named === 0) settled.managementCycles = 'no';
  }
  return imply(settled);
}

function imply(answers: Answers): Answers {
  const isImplied = PRACTICE_IDS.some((id) => id !== 'advice' && answers[id] === 'yes');
  return isImplied ? { ...answers, advice: 'yes' } : answers;
}

function replaceUnknown(answers: Answers): Answers {
  const replaced = { ...answers };
  for (const id of PRACTICE_IDS) if (replaced[id] === '') replaced[id] = 'yes';
  return replaced;
}

function gate(level: number, answers: Answers, { contractRequired }: OracleMsp) {
  const required: ContractPractice[] = [];
  const supporting: ContractPractice[] = [];
  for (const [id, , gateLevel, kind] of CONTRACT_PRACTICES) {
    if (gateLevel !== level) continue;
    if (id === 'separateContract' && !contractRequired) continue;
    (kind === 'required' ? required : supporting).push(id);
  }
  const notApplicable = supporting.filter((id) => answers[id] === 'n/a').length;
  const wanted = Math.min(SUPPORTING_OF_GATE[level] ?? 0, supporting.length - notApplicable);
  return { required, supporting, wanted };
}

function climb(answers: Answers, msp: OracleMsp): number {
  let level = 0;
  while (level < 5) {
    const { required, supporting, wanted } = gate(level + 1, answers, msp);
    if (countYes(required, answers) < required.length || countYes(supporting, answers) < wanted) break;
    level += 1;
  }
  return level;
}

function countYes(ids: readonly ContractPractice[], answers: Answers): number {
  return ids.filter((id) => answers[id] === 'yes').length;
}

function tenthsOfGate(level: number, answers: Answers, msp: OracleMsp): number {
  const { required, supporting, wanted } = gate(level, answers, msp);
  const met = countYes(required, answers) + Math.min(wanted, countYes(supporting, answers));
  return Math.min(9, Math.floor((10 * met) / (required.length + wanted)));
}

/** Sixths of the band: D 0, C 2, B 4, A 6, unknown 3. */
function targetInHalfHours(level: number, employees: number | undefined, { bands }: OracleMsp): number {
  const seed = HOURS_OF_LEVEL[level] ?? HOURS_OF_LEVEL[0];
  const band = level === 0 ? undefined : bands?.[level - 1];
  const low = band?.low ?? seed.low * 100;
  const high = band?.high ?? seed.high * 100;
  const hundredthsTimesSix = 6 * low + sixths(employees) * (high - low);
  return halfUp(BigInt(hundredthsTimesSix) * 2n, 600n);
}

function sixths(employees: number | undefined): number {
  if (employees === undefined) return 3;
  if (employees < 15) return 0;
  if (employees < 30) return 2;
  return employees < 60 ? 4 : 6;
}

/** A fraction to the nearest whole number, half up. */
function halfUp(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator));
}

function reviewAfter(level: number, { lastReview, cadence }: OracleClient, today: string): string {
  const months = [
    ...(level === 2 ? [3] : []),
    ...(level >= 3 ? [1] : []),
    ...cadence.flatMap((word) => ({ weekly: 1, monthly: 1, quarterly: 3, annual: 12 })[word] ?? []),
  ];
  if (months.length === 0) return quarterEndAfter(today);
  const interval = Math.min(...months);
  if (lastReview !== undefined) return monthsLater(lastReview, interval);
  if (interval === 1) return lastDayOfMonth(today);
  return interval === 3 ? quarterEndAfter(today) : `${today.slice(0, 4)}-12-31`;
}

/** Day by day until one ends a quarter. */
function quarterEndAfter(today: string): string {
  let next = today;
  do next = dayAfter(next);
  while (!/-(03-31|06-30|09-30|12-31)$/.test(next));
  return next;
}

function lastDayOfMonth(iso: string): string {
  let last = iso;
  while (dayAfter(last).slice(0, 7) === iso.slice(0, 7)) last = dayAfter(last);
  return last;
}

function monthsLater(iso: string, months: number): string {
  let first = `${iso.slice(0, 7)}-01`;
  for (let month = 0; month < months; month += 1) first = dayAfter(lastDayOfMonth(first));
  const sameDay = first.slice(0, 8) + iso.slice(8);
  const last = lastDayOfMonth(first);
  return sameDay < last ? sameDay : last;
}

function dayAfter(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
