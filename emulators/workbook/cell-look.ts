/** The four sides of a cell. */
export type Side = 'top' | 'bottom' | 'left' | 'right';

/** The border on one side. */
export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** The look of a cell, as far as it differs from a new sheet's cells. Colours are `#RRGGBB`. */
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
  /** Cells are locked unless this says no; it matters only on a protected sheet. */
  readonly isLocked?: boolean;
}

/** The name of one part of a look. */
export type LookPart = keyof CellLook;

/** The look of a cell with nothing set. */
export const PLAIN_LOOK: CellLook = Object.freeze({});

/** The number format of cells that were not given one. */
export const GENERAL = 'General';

/** Some parts of a look; undefined resets a part to that of a new sheet. */
export type LookChange = { readonly [P in LookPart]?: CellLook[P] | undefined };

const looks = new Map<string, CellLook>();
const changedLooks = new WeakMap<CellLook, Map<string, CellLook>>();

/** Makes one change to looks. Equal looks are the same object. */
export function lookChanger(change: LookChange): (look: CellLook) => CellLook {
  // An undefined part becomes null there, and no part is ever null.
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
