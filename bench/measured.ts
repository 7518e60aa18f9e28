import { markdownTable } from '../scripts/markdown-table';

/** One line of the table: what was measured, beside the least that any program has to do, or beside another program. */
export interface Measured {
  /** What is done, such as `.csv to .csv, 100,000 rows`. */
  readonly what: string;
  /** How long ours took; `undefined` if it is no time. */
  readonly ours: string;
  /** The limit or the other program, and how long it took. */
  readonly beside: string;
  /** Ours in times of that. */
  readonly ratio: number | undefined;
  /** The most that the ratio, or the figure if there is no ratio, may be; said beside it. */
  readonly goal: string;
  readonly isMet: boolean | undefined;
}

/** A line with a ratio that may be `atMost`. */
export function compared(
  what: string,
  {
    ours,
    other,
    unit,
    beside,
  }: { readonly ours: number; readonly other: number; readonly unit: string; readonly beside: string },
  atMost?: number,
): Measured {
  const ratio = ours / other;
  return {
    what,
    ours: `${rounded(ours)} ${unit}`,
    beside: `${beside}: ${rounded(other)} ${unit}`,
    ratio,
    goal: atMost === undefined ? '' : `at most ${atMost} times`,
    isMet: atMost === undefined ? undefined : ratio <= atMost,
  };
}

/** A line with a figure that may be `atMost`. */
export function bounded(
  what: string,
  { figure, unit }: { readonly figure: number; readonly unit: string },
  atMost: number,
): Measured {
  return {
    what,
    ours: `${rounded(figure)} ${unit}`,
    beside: '',
    ratio: undefined,
    goal: `at most ${atMost} ${unit}`,
    isMet: figure <= atMost,
  };
}

/** The table in Markdown. */
export function tableOf(lines: readonly Measured[]): string {
  const cells = lines.map(({ what, ours, beside, ratio, goal, isMet }) => [
    what,
    ours,
    beside,
    ratio === undefined ? '' : ratio.toFixed(2),
    goal,
    isMet === undefined ? '' : isMet ? 'yes' : 'no',
  ]);
  return markdownTable([['', 'ours', 'beside', 'ratio', 'goal', 'met'], ...cells]);
}

function rounded(figure: number): string {
  return figure >= 100 ? String(Math.round(figure)) : figure >= 10 ? figure.toFixed(1) : figure.toFixed(2);
}
