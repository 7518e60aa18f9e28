import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { areaOf } from '../range-on-sheet';
import type { Selves } from '../remote';
import { rangeCellGetters, rangeCellSetters } from './range-cells';
import { rangePlaceCalls, rangePlaceGetters } from './range-places';
import { rangeShapeCalls, rangeShapeGetters, rangeShapeSetters } from './range-shape';

/** office.js asks this before it sends many values in pieces. */
interface SizeCheck {
  _ValidateArraySize(rows: number, columns: number): void;
}

/** A rectangle of cells. */
export const range = defineClass<Excel.Range & SizeCheck, Selves['Range']>('Range', {
  get: { ...rangePlaceGetters, ...rangeShapeGetters, ...rangeCellGetters },
  set: { ...rangeShapeSetters, ...rangeCellSetters },
  call: {
    ...rangePlaceCalls,
    ...rangeShapeCalls,
    _ValidateArraySize: (self, rows, columns) => {
      const { rowCount, columnCount } = areaOf(self);
      if (rows !== rowCount || columns !== columnCount) throw new HostError('InvalidArgument');
    },
  },
});
