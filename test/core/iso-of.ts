/** The day of a serial number as `2026-03-31`, so that differences are readable; `''` stays. */
export function isoOf(cell: string | number | boolean): string {
  return typeof cell === 'number'
    ? new Date(Date.UTC(1899, 11, 30) + cell * 86_400_000).toISOString().slice(0, 10)
    : String(cell);
}
