/** A client's own IT maturity: its line, and the first thing to do to get there from the line before. */
export interface Maturity {
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly name: string;
  /** Absent for the lowest, which nobody has to reach. */
  readonly firstStep?: string;
}

/** The lines of a client's IT maturity, from the lowest. */
export const MATURITIES: readonly Maturity[] = [
  { level: 1, name: 'firefighting' },
  {
    level: 2,
    name: 'infrastructure under control',
    firstStep: 'get devices, backups and updates in order',
  },
  {
    level: 3,
    name: 'IT managed with policies',
    firstStep: 'agree the first IT policies with its leaders',
  },
  {
    level: 4,
    name: 'processes improved through IT',
    firstStep: 'pick one business process and improve it',
  },
  {
    level: 5,
    name: 'IT in the strategy',
    firstStep: 'put IT on the agenda of the next strategy meeting',
  },
];

/** The name of a maturity 1 to 5. */
export function maturityName(level: number): string {
  return MATURITIES.find((maturity) => maturity.level === level)?.name ?? '';
}
