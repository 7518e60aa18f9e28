import { columnPixels, POINTS_PER_PIXEL } from '../../styles/pixels';

/** The width of a column in points, from its characters. */
export function columnPoints(characters: number): number {
  return columnPixels(characters) * POINTS_PER_PIXEL;
}
