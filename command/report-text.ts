import { changesInWords } from '../core/portfolio/changes-in-words';
import {
  aloneWords,
  leftOutWords,
  noDataWords,
  noFeeWords,
  notAskedWords,
  restsOnWords,
  workName,
} from '../core/portfolio/figure-words';
import type { FinishedRun } from '../core/finish-run';
import type { Problem } from '../core/cells/problem';
import { shown } from './shown';

/** How many problems the report lists; the file's notes have them all. */
const PROBLEMS_LISTED = 20;

/** What the command says of a run: levels, totals, what to do next, what changed, and what was not understood. */
export function textReport(
  { figures, changes }: FinishedRun,
  problems: readonly Problem[],
  written: string,
): string {
  return [
    headline(figures),
    levelTable(figures),
    totals(figures),
    programme(figures),
    moves(figures),
    changesInWords(changes).map(shown).join('\n'),
    problemList(problems),
    `Written: ${shown(written)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

type Figures = FinishedRun['figures'];

function headline(figures: Figures): string {
  const { scored, clients, inactive, notClients, unanswered, nameless, sourceSheet } = figures;
  const { modelVersion, mspLevel, servedLevel } = figures;
  const reasons = [
    ...(unanswered > 0 ? [`${unanswered} without an answer`] : []),
    ...(inactive > 0 ? [`also ${inactive} inactive`] : []),
    ...(notClients > 0 ? [`${inactive > 0 ? '' : 'also '}${notClients} not a client by type`] : []),
  ];
  const others = reasons.length > 0 ? ` (${reasons.join(', ')})` : '';
  const rows =
    nameless > 0 ? `; ${nameless} ${nameless === 1 ? 'row' : 'rows'} with answers but no client name` : '';
  const served = servedLevel === undefined ? '' : ` (three clients or more have reached OML ${servedLevel})`;
  return (
    `vCIO OML: ${scored} of ${clients} clients in "${shown(sourceSheet)}" scored${others}${rows}\n` +
    `Model ${modelVersion}, MSP level ${mspLevel ?? 'not set'}${served}`
  );
}

function levelTable({ levels, scored, hoursTarget, itHours, managementHours, mrrFloor }: Figures): string {
  const rows = levels.map((level) => [
    `${level.level}  ${level.name}`,
    String(level.clients),
    percent(level.share),
    hours(level.hoursTarget),
    hours(level.itHours),
    hours(level.managementHours),
    money(level.mrrFloor),
  ]);
  const total = [
    '   Total',
    String(scored),
    scored > 0 ? '100%' : '–',
    ...[hoursTarget, itHours, managementHours].map((figure) => orDash(figure, hours)),
    orDash(mrrFloor, money),
  ];
  return table(['OML', 'Clients', 'Share', 'Hours/year', 'IT', 'Management', 'MRR floor'], [...rows, total]);
}

/** One line a figure: the figure and what it rests on, or why there is none. */
function totals(figures: Figures): string {
  const { load, capacityHours, hoursLow, hoursHigh, feeGap, mspMrr, limitedBy } = figures;
  const known = <T>(name: string, value: T | undefined, inWords: (value: T) => string): string =>
    value === undefined ? (noDataWords(figures, name) ?? '') : inWords(value);
  const resting = (name: keyof Figures['restsOn'], words: string) => {
    const rests = restsOnWords(figures, name);
    return rests === '' ? words : `${words} (${rests})`;
  };
  const vcios = (name: keyof Figures['load']) =>
    known(`load.${name}`, load[name], (one) => one.vcios.toFixed(1));
  const limits = Object.entries(limitedBy).flatMap(([limit, count]) => {
    if (count === undefined) return [`${limit} (${noDataWords(figures, `limitedBy.${limit}`) ?? ''})`];
    return count === 0 ? [] : [`${limit} ${count}`];
  });
  const lines: readonly (readonly [name: string, words: string])[] = [
    [
      'Target hours',
      known(
        'hoursTarget',
        figures.hoursTarget,
        (target) => `${hours(target)} a year, ${hours(hoursLow ?? 0)} to ${hours(hoursHigh ?? 0)}`,
      ),
    ],
    ['Hours spent', known('hoursSpent', figures.hoursSpent, (spent) => resting('hoursSpent', hours(spent)))],
    [
      'vCIOs needed',
      `${vcios('now')} at today's levels, ${vcios('oneLevelUp')} one level up, ` +
        `${vcios('atTargets')} at the targets (one has ${hours(capacityHours)} hours)`,
    ],
    [
      'MRR floor',
      known(
        'mrrFloor',
        figures.mrrFloor,
        (floor) => `${money(floor)} a month at ${figures.hourlyRate} an hour`,
      ),
    ],
    [
      'MSP MRR',
      known('mspMrr', mspMrr, (mrr) =>
        resting('mspMrr', `${money(mrr)} a month, the floor is ${percent(figures.mrrFloorShare ?? 0)} of it`),
      ),
    ],
    [
      'vCIO fees',
      known('feesBilled', figures.feesBilled, (fees) => resting('feesBilled', `${money(fees)} a month`)),
    ],
    ['Fees and floor', known('feeGap', feeGap, (gap) => resting('feeGap', feeGapInWords(gap)))],
    [
      'Advice carried',
      known('adviceCarried', figures.adviceCarried, (amount) =>
        resting('adviceCarried', `${money(amount)} a year by MSP contracts`),
      ),
    ],
    [
      'Not covered',
      known('notCovered', figures.notCovered, (amount) =>
        resting('notCovered', `${money(amount)} a year of vCIO service by its fee`),
      ),
    ],
    ['Limited by', limits.join(', ') || 'nothing'],
    [
      'Reviews overdue',
      known('reviewsOverdue', figures.reviewsOverdue, (count) => resting('reviewsOverdue', String(count))),
    ],
    [
      'Answered',
      known('averageCompleteness', figures.averageCompleteness, (share) => `${percent(share)} on average`),
    ],
  ];
  const width = Math.max(...lines.map(([name]) => name.length));
  return lines.map(([name, words]) => `${name.padEnd(width)}  ${words}`).join('\n');
}

function feeGapInWords(gap: number): string {
  return gap < 0 ? `${money(-gap)} a month above the floor (fine)` : `${money(gap)} a month below the floor`;
}

function programme(figures: Figures): string {
  const title = 'One piece of work that lifts many clients';
  if (figures.programme.length === 0) return `${title}\nNo step left at any client`;
  const rows = figures.programme.map((work) => [
    workName(work.work),
    String(work.waiting),
    aloneWords(work),
    work.gain === undefined || work.gain <= 0 ? '' : money(work.gain),
  ]);
  return `${title}\n${table(['Work', 'Clients waiting', 'Needing only this', 'Gain a month'], rows)}`;
}

function moves(figures: Figures): string {
  const lines = figures.bestMoves.map(({ client, row, from, to, gain, stepsLeft, firstStep }, index) => {
    const rank = String(index + 1).padStart(2);
    const steps = `${stepsLeft} ${stepsLeft === 1 ? 'step' : 'steps'} left`;
    return (
      `${rank}. ${shown(client)} (row ${row}): OML ${from} to ${to}, ${steps}, +${money(gain)} a month\n` +
      `    ${firstStep.text}`
    );
  });
  const remarks = [leftOutWords(figures), notAskedWords(figures), noFeeWords(figures)];
  return [
    'Best next moves',
    ...lines,
    ...remarks.flatMap((words) => (words === undefined ? [] : [`${words}.`])),
  ].join('\n');
}

function orDash(figure: number | undefined, inWords: (figure: number) => string): string {
  return figure === undefined ? '–' : inWords(figure);
}

function problemList(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const width = Math.max(...problems.slice(0, PROBLEMS_LISTED).map(({ cell }) => cell.length));
  const lines = problems
    .slice(0, PROBLEMS_LISTED)
    .map(({ cell, message }) => `${cell.padEnd(width)}  ${shown(message)}`);
  const rest = problems.length - lines.length;
  return [
    `To check (${problems.length})`,
    ...lines,
    ...(rest > 0 ? [`… and ${rest} more, each in the notes of its client`] : []),
  ].join('\n');
}

/** Columns side by side: the first to the left, figures to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

function hours(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 1 });
}

function money(value: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 100)}%`;
}
