import type { FinishedRun } from '../core/finish-run';
import type { Problem } from '../core/problem';

/** How many problems the report lists; the file's notes have them all. */
const PROBLEMS_LISTED = 20;

/** What the command says of a run: levels, totals, the best moves, and what was not understood. */
export function textReport({ figures }: FinishedRun, problems: readonly Problem[], written: string): string {
  return [
    headline(figures),
    levelTable(figures),
    totals(figures),
    moves(figures),
    problemList(problems),
    `Written: ${written}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

type Figures = FinishedRun['figures'];

function headline({
  scored,
  clients,
  inactive,
  unanswered,
  nameless,
  sourceSheet,
  modelVersion,
  mspLevel,
}: Figures) {
  const reasons = [
    ...(inactive > 0 ? [`${inactive} not active`] : []),
    ...(unanswered > 0 ? [`${unanswered} without an answer`] : []),
  ];
  const others = reasons.length > 0 ? ` (not scored: ${reasons.join(', ')})` : '';
  const rows =
    nameless > 0 ? `; ${nameless} ${nameless === 1 ? 'row' : 'rows'} with answers but no client name` : '';
  return (
    `vCIO OML: ${scored} of ${clients} clients in "${sourceSheet}" scored${others}${rows}\n` +
    `Model ${modelVersion}, MSP level ${mspLevel ?? 'not set'}`
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
    scored > 0 ? '100%' : '0%',
    ...[hoursTarget, itHours, managementHours].map(hours),
    money(mrrFloor),
  ];
  return table(['OML', 'Clients', 'Share', 'Hours/year', 'IT', 'Management', 'MRR floor'], [...rows, total]);
}

function totals(figures: Figures): string {
  const { load, capacityHours, mspMrr, mrrFloorShare, feeGap, averageCompleteness } = figures;
  const lines = [
    `Hours a year   ${hours(figures.hoursTarget)} target, ${hours(figures.hoursLow)} to ${hours(figures.hoursHigh)}` +
      (figures.hoursSpent === undefined ? '' : `; ${hours(figures.hoursSpent)} spent`),
    `vCIOs needed   ${load.now.vcios.toFixed(1)} now, ${load.oneLevelUp.vcios.toFixed(1)} one level up, ` +
      `${load.atTargets.vcios.toFixed(1)} at the targets (one has ${hours(capacityHours)} hours)`,
    `MRR floor      ${money(figures.mrrFloor)} a month` +
      (mspMrr === undefined || mrrFloorShare === undefined
        ? ''
        : `, ${percent(mrrFloorShare)} of the MSP MRR of ${money(mspMrr)}`),
    ...(feeGap === undefined ? [] : [`vCIO fees      ${feeGapInWords(feeGap)}`]),
    `Not paid for   ${money(figures.adviceCarried)} a year of advice inside MSP contracts, ` +
      `${money(figures.unbilledService)} of vCIO service not covered by its fee`,
    `Limited by     ${limits(figures)}`,
    `Reviews        ${figures.reviewsOverdue} overdue` +
      (averageCompleteness === undefined
        ? ''
        : `; ${percent(averageCompleteness)} of the questions answered on average`),
  ];
  return lines.join('\n');
}

function feeGapInWords(gap: number): string {
  return gap > 0 ? `${money(gap)} a month below the floor` : `${money(-gap)} a month above the floor`;
}

function limits({ limitedBy }: Figures): string {
  const counts = Object.entries(limitedBy).filter(([, count]) => count > 0);
  return counts.map(([limit, count]) => `${limit} ${count}`).join(', ') || 'nothing';
}

function moves({ bestMoves }: Figures): string {
  if (bestMoves.length === 0) return '';
  const lines = bestMoves.map(({ client, row, from, to, mrrUplift, firstStep }, index) => {
    const rank = String(index + 1).padStart(2);
    return `${rank}. ${client} (row ${row}): OML ${from} to ${to}, +${money(mrrUplift)} a month\n    ${firstStep}`;
  });
  return ['Best next moves', ...lines].join('\n');
}

function problemList(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const width = Math.max(...problems.slice(0, PROBLEMS_LISTED).map(({ cell }) => cell.length));
  const lines = problems
    .slice(0, PROBLEMS_LISTED)
    .map(({ cell, message }) => `${cell.padEnd(width)}  ${message}`);
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
