import { NAMESPACES } from '../namespaces';

/** The types of pointers between parts. */
export const LINK_TYPES = {
  worksheet: `${NAMESPACES.relationships}/worksheet`,
  styles: `${NAMESPACES.relationships}/styles`,
  drawing: `${NAMESPACES.relationships}/drawing`,
  chart: `${NAMESPACES.relationships}/chart`,
} as const;

const spreadsheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What parts are declared as. */
export const CONTENT_TYPES = {
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  worksheet: `${spreadsheetml}.worksheet+xml`,
  styles: `${spreadsheetml}.styles+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
} as const;
