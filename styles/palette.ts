/** Words and figures. All colours are RRGGBB. */
export const INK = '1F2A37';
/** Words beside the figures. */
export const QUIET_INK = '566270';
/** Titles, headers and what should be seen first. */
export const ACCENT = '0D3B66';
/** The empty background, and words on dark ground. */
export const PAPER = 'FFFFFF';
/** Behind the large figures. */
export const CARD = 'F1F5F9';
/** At the left edge of a large figure. */
export const CARD_BAR = '5297CB';
/** Behind the line over what is as of the run, and at its left edge. */
export const AS_OF = 'DDE1E6';
export const AS_OF_BAR = QUIET_INK;
/** Between the lines of a table. */
export const HAIRLINE = 'DCE3EA';
/** Cells that the user fills in. */
export const INPUT = 'FFF9E5';
/** Around cells that the user fills in. */
export const INPUT_EDGE = 'E3CF94';

/** A colour, and the colour of words on it. */
export interface Colors {
  readonly fill: string;
  readonly ink: string;
}

/** The levels 0 to 5: one hue that deepens, so that the order is seen in grey and by the colour-blind too. */
export const LEVEL_COLORS: readonly Colors[] = [
  { fill: 'DDE1E6', ink: INK },
  { fill: 'B9D3EA', ink: INK },
  { fill: '86B5DB', ink: INK },
  { fill: '5297CB', ink: '0B1B2B' },
  { fill: '2568A1', ink: PAPER },
  { fill: ACCENT, ink: PAPER },
];

/** The first, the third … series of a chart. */
export const FIRST_SERIES: Colors = { fill: 'A9C8E4', ink: INK };
/** The second, the fourth … series of a chart. */
export const SECOND_SERIES: Colors = { fill: ACCENT, ink: PAPER };
