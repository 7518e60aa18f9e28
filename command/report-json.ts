import { isoDay } from '../core/cells/calendar';
import { clientDetails } from '../core/client-card';
import type { FinishedRun } from '../core/finish-run';
import type { Problem } from '../core/cells/problem';
import type { RunPlan } from '../core/plan/run-plan';
import type { ScoredClient } from '../core/score-chunk';
import { harmlessJson } from './shown';
import type { WriteText } from './write-text';

/** Writes one JSON object: clients as they come, then what is known at the end. */
export class JsonReport {
  readonly #write: WriteText;
  #isFirst = true;

  constructor(write: WriteText) {
    this.#write = write;
  }

  /** Begins the object. */
  async begin({ modelVersion }: RunPlan): Promise<void> {
    await this.#write(`{"modelVersion":${jsonOf(modelVersion)},"clients":[`);
  }

  /** Adds some clients. */
  async add(clients: readonly ScoredClient[]): Promise<void> {
    if (clients.length === 0) return;
    const text = clients.map((client) => jsonOf(clientOf(client))).join(',\n');
    await this.#write(`${this.#isFirst ? '\n' : ',\n'}${text}`);
    this.#isFirst = false;
  }

  /** Ends the object. */
  async end(plan: RunPlan, { figures }: FinishedRun, problems: readonly Problem[]): Promise<void> {
    const portfolio = { ...nullsIn(figures), generated: isoDay(figures.generated) };
    const mapping = Object.fromEntries(plan.mappedColumns.map(({ field, header }) => [field, header]));
    const tail = { portfolio, problems, mapping };
    await this.#write(`\n],${jsonOf(tail).slice(1)}\n`);
  }
}

function jsonOf(value: unknown): string {
  return harmlessJson(JSON.stringify(value));
}

/** A client with every output under its key; blank outputs are null, the day is ISO, the steps are all of them. */
function clientOf(scored: ScoredClient): Readonly<Record<string, unknown>> {
  const { row, client, values, steps, stepsLeft } = clientDetails(scored);
  const isScored = values.oml !== '';
  const outputs = Object.entries(values).map(([id, value]) => [id, value === '' ? null : value] as const);
  return {
    row: row + 1,
    client,
    ...Object.fromEntries(outputs),
    nextReview: typeof values.nextReview === 'number' ? isoDay(values.nextReview) : null,
    steps: isScored ? steps : null,
    stepsLeft: stepsLeft ?? null,
    notes: values.notes,
  };
}

/** The same object with null for what is not known, also further down, so that every key is always there. */
function nullsIn(figures: object): Readonly<Record<string, unknown>> {
  const entries: [string, unknown][] = Object.entries(figures);
  return Object.fromEntries(entries.map(([key, value]) => [key, withNulls(value)]));
}

function withNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNulls);
  return typeof value === 'object' && value !== null ? nullsIn(value) : (value ?? null);
}
