import type { Cell } from '../../core/cells/cell';
import { isoOf } from '../core/iso-of';
import { scoreList, type List } from '../core/list';

/** The expected result of a golden list, in the form of its file. */
export interface GoldenResult {
  /** The written rows: row on the sheet, client, and our cells by header; days as `2026-03-31`. */
  readonly clients: readonly Readonly<Record<string, Cell>>[];
  /** What was not understood, headers first. */
  readonly problems: readonly { readonly cell: string; readonly message: string }[];
}

/** Scores a golden list. */
export function goldenResult(list: List): GoldenResult {
  const { plan, clients, problems } = scoreList(list);
  return {
    clients: clients.map(({ row, client, values }) => ({
      Row: row + 1,
      Client: client,
      ...Object.fromEntries(
        plan.outputColumns.map(({ id, header, format }) => [
          header,
          format === 'date' ? isoOf(values[id]) : values[id],
        ]),
      ),
    })),
    problems: [...plan.problems, ...problems].map(({ cell, message }) => ({ cell, message })),
  };
}

/** The differences between two results, one line per cell; empty if they are the same. */
export function differences(expected: GoldenResult, found: GoldenResult): readonly string[] {
  const rows = new Set([...expected.clients, ...found.clients].map(({ Row }) => Row));
  return [
    ...[...rows].flatMap((row) => {
      const before = expected.clients.find(({ Row }) => Row === row) ?? {};
      const after = found.clients.find(({ Row }) => Row === row) ?? {};
      const headers = [...new Set([...Object.keys(before), ...Object.keys(after)])];
      const name = String(after['Client'] ?? before['Client']);
      return headers
        .filter((header) => before[header] !== after[header])
        .map((header) => inWords(`row ${String(row)}, ${name}, ${header}`, before[header], after[header]));
    }),
    ...problemsGone(expected, found).map((problem) => `problem expected and not found: ${problem}`),
    ...problemsGone(found, expected).map((problem) => `problem found and not expected: ${problem}`),
  ];
}

function inWords(where: string, expected: Cell | undefined, found: Cell | undefined): string {
  return `${where}:
    expected ${shown(expected)}
    found    ${shown(found)}`;
}

function shown(cell: Cell | undefined): string {
  return cell === undefined ? 'no cell' : JSON.stringify(cell);
}

function problemsGone(before: GoldenResult, after: GoldenResult): readonly string[] {
  const left = after.problems.map(({ cell, message }) => `${cell} ${message}`);
  return before.problems.map(({ cell, message }) => `${cell} ${message}`).filter((line) => !left.includes(line));
}
