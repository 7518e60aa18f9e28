import type { Call } from '../define-class';
import { hostObject, type HostValue } from '../host-object';
import type { CellsOfFile } from '../selves';

/** The range that its own setters return. */
export function itself({ self }: Call<CellsOfFile>): HostValue {
  return hostObject('Range', self);
}
