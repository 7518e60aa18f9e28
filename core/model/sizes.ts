/** A client segment by seats, and where in a level's band of hours its clients are. */
export interface SizeSegment {
  readonly name: string;
  readonly employeesFrom: number;
  /** Sixths of the way from the band's low end to its high end. */
  readonly sixths: number;
}

/** The segments of the founding article's author, largest first. */
export const SIZE_SEGMENTS: readonly SizeSegment[] = [
  { name: 'A', employeesFrom: 60, sixths: 6 },
  { name: 'B', employeesFrom: 30, sixths: 4 },
  { name: 'C', employeesFrom: 15, sixths: 2 },
  { name: 'D', employeesFrom: 0, sixths: 0 },
];

/** Where in the band a client of unknown size is: in the middle. */
export const SIXTHS_OF_UNKNOWN_SIZE = 3;
