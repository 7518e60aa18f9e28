/** A line along the edge of a cell. */
export interface Rule {
  readonly style: 'hair' | 'thin' | 'medium' | 'thick';
  /** RRGGBB. */
  readonly color: string;
}

/** How a cell looks; what is left out is the workbook's default. */
export interface CellStyle {
  readonly font?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    /** In points. */
    readonly size?: number;
    /** RRGGBB. */
    readonly color?: string;
  };
  /** RRGGBB. */
  readonly fill?: string;
  readonly border?: {
    readonly left?: Rule;
    readonly right?: Rule;
    readonly top?: Rule;
    readonly bottom?: Rule;
  };
  readonly align?: {
    readonly horizontal?: 'left' | 'center' | 'right';
    readonly vertical?: 'top' | 'center' | 'bottom';
    readonly wrap?: boolean;
    /** In steps of about three spaces. */
    readonly indent?: number;
    /** Whether a figure that is too wide gets smaller, where it would be shown as `####`. */
    readonly shrinks?: boolean;
  };
  /** A format code; `General` unless told. */
  readonly numberFormat?: string;
  /** Whether text stays text when somebody edits the cell, even if it begins with `=`. */
  readonly isLiteral?: boolean;
}
