/** The serial number a spreadsheet gives a day such as `2026-03-31`: days since 1899-12-30. */
export function serial(isoDay: string): number {
  return (Date.parse(`${isoDay}T00:00:00Z`) - Date.parse('1899-12-30T00:00:00Z')) / 86_400_000;
}
