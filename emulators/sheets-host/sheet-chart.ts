import type { Area } from '../workbook/area';

/** A chart on a sheet, as it was built. */
export interface SheetChart {
  /** Undefined until it is put on a sheet. */
  readonly id: number | undefined;
  /** Such as `COLUMN`. */
  readonly type: string;
  readonly ranges: readonly { readonly sheet: string; readonly area: Area }[];
  /** By their names, dots included: `title`, `vAxis.title`. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
  readonly isTransposed: boolean;
  readonly mergeStrategy: string;
  readonly hiddenDimensionStrategy: string;
  /** A cell counted from 1, and pixels from its corner. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
}

/** A chart with nothing set. */
export const EMPTY_CHART: SheetChart = {
  id: undefined,
  type: 'COLUMN',
  ranges: [],
  options: {},
  headers: 0,
  isTransposed: false,
  mergeStrategy: 'MERGE_COLUMNS',
  hiddenDimensionStrategy: 'IGNORE_BOTH',
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
};
