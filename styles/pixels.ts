/** Of a point, which is a 72nd of an inch, as spreadsheets show it. */
export const POINTS_PER_PIXEL = 0.75;

/** The width of a column in pixels, from its characters: in the standard font one has 7, and 5 are at the edges. */
export function columnPixels(characters: number): number {
  return Math.trunc(characters * 7 + 5);
}
