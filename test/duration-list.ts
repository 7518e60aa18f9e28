import type { Cell, Row } from '../core/cells/cell';

/** A client's hours, as a cell with a number of days shown as time, and in hours. */
export interface DurationCell {
  readonly days: number;
  readonly format: string;
  readonly hours: number;
}

/** Hours as spreadsheets store them: typed, as a sum, and as a time of day. */
export const DURATIONS: readonly DurationCell[] = [
  { days: 82.5 / 24, format: '[h]:mm', hours: 82.5 },
  { days: 40 / 24, format: '[hh]:mm:ss', hours: 40 },
  { days: 7.5 / 24, format: 'h:mm', hours: 7.5 },
  { days: 2.25 / 24, format: 'h:mm:ss', hours: 2.25 },
  { days: 30, format: '[h]:mm:ss', hours: 720 },
];

/** The hours of a cell as text, such as `82:30`. */
export function inHoursAndMinutes({ hours }: DurationCell): string {
  return `${Math.floor(hours)}:${String((hours % 1) * 60).padStart(2, '0')}`;
}

/** The column with the hours, zero-based. */
export const HOURS_COLUMN = 1;

/** A list with one client for each, and a plain one at the end. */
export function durationRows(hoursOf: (cell: DurationCell) => Cell): readonly Row[] {
  const clients = DURATIONS.map((cell, index): Row => [
    `Client ${index + 1}`,
    hoursOf(cell),
    'yes',
    'yes',
    4,
  ]);
  return [
    ['Client', 'vCIO Hours', 'IT Advice', 'IT Roadmap', 'Quarterly Reviews'],
    ...clients,
    ['Plain', 8, 'yes', 'yes', 4],
  ];
}
