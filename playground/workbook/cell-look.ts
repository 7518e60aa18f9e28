/** The four sides of a cell. */
export type Side = 'top' | 'bottom' | 'left' | 'right';

/** One side's line. */
export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** How a cell looks, as far as it differs from a new sheet's cells. Colours are `#RRGGBB`. */
export interface CellLook {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isStruckThrough?: boolean;
  readonly underline?: string;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapsText?: boolean;
  /** Text that does not fit is cut off rather than shown over the next cell. */
  readonly clipsText?: boolean;
  readonly shrinksToFit?: boolean;
  readonly indent?: number;
  /** In degrees. */
  readonly textOrientation?: number;
  readonly topBorder?: Border;
  readonly bottomBorder?: Border;
  readonly leftBorder?: Border;
  readonly rightBorder?: Border;
  /** Cells are locked unless this says no; it matters on a protected sheet only. */
  readonly isLocked?: boolean;
}

/** The name of one thing about a look. */
export type LookPart = keyof CellLook;

/** How a cell looks of which nothing is known. */
export const PLAIN_LOOK: CellLook = Object.freeze({});

/** The number format of cells that have been given none. */
export const GENERAL = 'General';

const looks = new Map<string, CellLook>();

/** The look with some parts changed; undefined where a part is to be as on a new sheet. The same look is the same object. */
export function changedLook(
  look: CellLook,
  change: { readonly [P in LookPart]?: CellLook[P] | undefined },
): CellLook {
  const parts = Object.entries({ ...look, ...change })
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const key = JSON.stringify(parts);
  const known = looks.get(key);
  if (known !== undefined) return known;
  const made: CellLook = parts.length === 0 ? PLAIN_LOOK : Object.freeze(Object.fromEntries(parts));
  looks.set(key, made);
  return made;
}
