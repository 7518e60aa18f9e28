import type { Row } from '../../core/cells/cell';

/** The header row of the lists here. */
export const HEADERS: Row = [
  'Client',
  'Employees',
  'vCIO Hours',
  'IT Advice',
  'IT Roadmap',
  'Quarterly Reviews',
  'Separate vCIO Contract',
  'Last Review',
];

/** The answers of clients alternate, so that all of the first levels occur. */
const ANSWERS: readonly Row[] = [
  ['no', 'no', 'no', 'no'],
  ['yes', 'no', 'no', ''],
  ['yes', 'yes', 4, 'bundled'],
  ['yes', 'yes', 4, 'separate'],
  ['', '', '', ''],
];

/** A list with that many clients below its header, each with a different name. */
export function clientRows(count: number): readonly Row[] {
  const clients = Array.from({ length: count }, (_, index): Row => {
    const answers = ANSWERS[index % ANSWERS.length] ?? [];
    return [`Client ${index + 1}`, 5 + (index % 90), index % 40, ...answers, 46_000 + (index % 200)];
  });
  return [HEADERS, ...clients];
}
