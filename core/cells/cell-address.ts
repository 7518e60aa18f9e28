/** The address of some cells. */
export interface CellAddress {
  /** Absent where the address names none. */
  readonly sheet: string | undefined;
  /** Such as `C7` or `A2:T9`. */
  readonly cells: string;
}

/** Takes an address apart, such as `C7`, `Clients!C7` or `'My clients'!A2:T9`. */
export function cellAddress(address: string): CellAddress {
  const mark = address.lastIndexOf('!');
  const sheet = address
    .slice(0, Math.max(0, mark))
    .replace(/^'(.*)'$/, '$1')
    .replace(/''/g, "'");
  return { sheet: mark < 0 ? undefined : sheet, cells: address.slice(mark + 1) };
}
