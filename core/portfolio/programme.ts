import type { Assessment } from '../assess/assess';
import { nextGate } from '../assess/assess';
import { keptByGate } from '../assess/gates';
import { missingPractices } from '../assess/steps';
import { PRACTICES, type PracticeId } from '../model/practices';
import { FIRST_SOLD_LEVEL } from './gain';

/** One piece of work that may lift many clients: a practice, or what comes before the practices. */
export type Work = PracticeId | 'clientMaturity' | 'mspLevel';

/** The clients that wait for a piece of work. */
export interface Waiting {
  /** Clients whose steps name it. */
  readonly waiting: number;
  /** Those of them that need nothing else; for the last two works, those that do not wait for the other of them. */
  readonly alone: number;
  /** Cents a month that those it lifts alone bring, where their next level is sold apart. */
  readonly gainCents: number;
}

/** Every work and who waits for it. */
export type Programme = Readonly<Record<Work, Waiting>>;

/** Every work in the order of the model's table, what is about no practice last. */
export const WORKS: readonly Work[] = [...PRACTICES.map(({ id }) => id), 'clientMaturity', 'mspLevel'];

/** Nobody waits for anything. */
export const NO_PROGRAMME = Object.fromEntries(
  WORKS.map((work) => [work, { waiting: 0, alone: 0, gainCents: 0 }]),
) as Programme; // every work is there by construction

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A programme that is being added to, in place; in the order of `WORKS`. */
export type OpenProgramme = readonly Mutable<Waiting>[];

/** A copy to add to. */
export function openProgramme(programme: Programme): OpenProgramme {
  return WORKS.map((work) => ({ ...programme[work] }));
}

/** What it has come to. */
export function closeProgramme(open: OpenProgramme): Programme {
  return Object.fromEntries(WORKS.map((work, place) => [work, open[place]])) as Programme; // every work is there
}

/** Adds a client and the gain of its next move in cents a month. */
export function addToProgramme(open: OpenProgramme, client: Assessment, gain: number): void {
  const gate = nextGate(client);
  if (gate === undefined || client.isTargetReached) return;
  const isUnready = client.maturityNeeded !== undefined;
  if (isUnready) addTo(open[MATURITY], !client.waitsForMsp, 0);
  if (client.waitsForMsp) addTo(open[MSP_LEVEL], !isUnready, 0);
  const isAlone = client.stepsLeft === 1 && !isUnready && !client.waitsForMsp;
  const counted = isAlone && gate.level >= FIRST_SOLD_LEVEL ? Math.max(0, gain) : 0;
  for (const place of missingWorks(gate)) addTo(open[place], isAlone, counted);
}

const [MATURITY, MSP_LEVEL] = [WORKS.indexOf('clientMaturity'), WORKS.indexOf('mspLevel')];

const missingWorks = keptByGate((gate) => missingPractices(gate).map(({ id }) => WORKS.indexOf(id)));

function addTo(waiting: Mutable<Waiting> | undefined, isAlone: boolean, gain: number): void {
  if (waiting === undefined) return;
  waiting.waiting += 1;
  if (isAlone) waiting.alone += 1;
  waiting.gainCents += gain;
}
