/** What a sheet is, as `Sheet.getType()` calls it: cells, a chart that fills it, or the view of a database. */
export type SheetKind = 'GRID' | 'OBJECT' | 'DATASOURCE';
