import { callFunction } from '../core/custom-functions';
import { bounded, compared, type Measured } from './measured';
import { generatedList } from './generated-list';
import { emptyShapes, limitPass, noteShape } from './limit';
import { planAllColumns, scoreRows } from './score-rows';

/** How many rows are scored, and how often; the fastest of the rounds counts, as noise only ever adds. */
export interface ScoringRequest {
  readonly rows: number;
  readonly rounds: number;
}

const AT_MOST = 5;
const GROWS_AT_MOST = 1.05;
/** In milliseconds. */
const FUNCTION_AT_MOST = 100;
const FUNCTION_ROWS = 2000;
/** The growth is taken from so many rows to so many, the list again and again. */
const [FEW, MANY] = [10_000, 1_000_000];

/** Times scoring and its limit in turns over the same rows. */
export function measureScoring({ rows: count, rounds }: ScoringRequest): readonly Measured[] {
  const list = generatedList(count);
  const plan = planAllColumns(list);
  const rows = list.slice(plan.headerRow + 1);
  const shapes = emptyShapes(rows.length, plan.outputColumns.length);
  let row = 0;
  scoreRows(plan, list, (cells) => {
    for (const made of cells) noteShape(shapes, row++, made);
  });
  let [ours, limit] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round += 1) {
    limit = Math.min(
      limit,
      microsecondsPerRow(count, () => limitPass(rows, shapes)),
    );
    ours = Math.min(
      ours,
      microsecondsPerRow(count, () => scoreAll(list, count)),
    );
  }
  const what = `scoring ${count.toLocaleString('en-US')} messy rows, every column, cells in and out`;
  return [compared(what, { ours, other: limit, unit: 'µs a row', beside: 'the limit' }, AT_MOST)];
}

/** How long a custom function takes over the rows that a formula may well have, the fastest of some calls. */
export function measureFunction(): readonly Measured[] {
  const list = generatedList(FUNCTION_ROWS);
  const { headerRow } = planAllColumns(list);
  const [headers = [], ...rows] = list.slice(headerRow);
  let figure = Infinity;
  for (let round = 0; round < 9; round += 1) {
    const start = process.hrtime.bigint();
    callFunction('SCORE', { headers: [headers], rows });
    figure = Math.min(figure, Number(process.hrtime.bigint() - start) / 1e6);
  }
  const what = `custom function SCORE over ${FUNCTION_ROWS.toLocaleString('en-US')} rows`;
  return [bounded(what, { figure, unit: 'ms' }, FUNCTION_AT_MOST)];
}

/** How scoring grows with the rows: 1 is in proportion. */
export function measureGrowth(): readonly Measured[] {
  const list = generatedList(FEW);
  const time = (rows: number) => microsecondsPerRow(rows, () => scoreAll(list, rows));
  time(FEW * 10);
  const few = Math.min(...Array.from({ length: 20 }, () => time(FEW)));
  const many = Math.min(time(MANY), time(MANY));
  const exponent = 1 + Math.log(many / few) / Math.log(MANY / FEW);
  return [
    {
      what: `growth of scoring from ${FEW.toLocaleString('en-US')} to ${MANY.toLocaleString('en-US')} rows`,
      ours: `exponent ${exponent.toFixed(3)}`,
      beside: '',
      ratio: undefined,
      goal: `at most ${GROWS_AT_MOST}`,
      isMet: exponent <= GROWS_AT_MOST,
    },
  ];
}

/** Scores so many rows, the list again and again. */
function scoreAll(list: ReturnType<typeof generatedList>, rows: number): number {
  const plan = planAllColumns(list);
  let written = 0;
  const perList = list.length - plan.headerRow - 1;
  for (let done = 0; done < rows; done += perList)
    scoreRows(plan, list, (cells) => (written += cells.length));
  return written;
}

function microsecondsPerRow(rows: number, run: () => number): number {
  const start = process.hrtime.bigint();
  if (run() === 0) throw new Error('Nothing was done.');
  return Number(process.hrtime.bigint() - start) / 1000 / rows;
}
