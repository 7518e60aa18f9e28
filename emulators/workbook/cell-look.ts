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

/** Some parts of a look; undefined where a part is to be as on a new sheet. */
export type LookChange = { readonly [P in LookPart]?: CellLook[P] | undefined };

const looks = new Map<string, CellLook>();
const changedLooks = new WeakMap<CellLook, Map<string, CellLook>>();

/** Makes one change to looks. The same look is the same object. */
export function lookChanger(change: LookChange): (look: CellLook) => CellLook {
  // An undefined part becomes null there, which no part ever is.
  const key = JSON.stringify(Object.entries(change));
  return (look) => {
    const known = changedLooks.get(look) ?? new Map<string, CellLook>();
    changedLooks.set(look, known);
    const made = known.get(key) ?? lookOf({ ...look, ...change });
    known.set(key, made);
    return made;
  };
}

/** The look with some parts changed. */
export function changedLook(look: CellLook, change: LookChange): CellLook {
  return lookChanger(change)(look);
}

function lookOf(changed: LookChange): CellLook {
  const parts = Object.entries(changed)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const key = JSON.stringify(parts);
  const known = looks.get(key);
  if (known !== undefined) return known;
  const made: CellLook = parts.length === 0 ? PLAIN_LOOK : Object.freeze(Object.fromEntries(parts));
  looks.set(key, made);
  return made;
}
