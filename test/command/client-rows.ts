/** The number of client rows in a report: those that are scored or unanswered, and those that are inactive. */
export function clientRowsIn(report: string): number {
  const [, clients, inactive] = /^vCIO OML: \d+ of (\d+) clients .*also (\d+) inactive/.exec(report) ?? [];
  return Number(clients) + Number(inactive);
}
