import { defineClass } from '../define-class';
import { rangeOn } from '../range-on-sheet';
import { remote, type Selves } from '../remote';

/** The open workbook. */
export const workbook = defineClass<Excel.Workbook, Selves['Workbook']>('Workbook', {
  get: {
    Name: () => 'Book1.xlsx',
    Protection: (self) => remote('WorkbookProtection', self),
    ReadOnly: ({ isReadOnly }) => isReadOnly,
    Application: (self) => remote('Application', self),
    Functions: (self) => remote('Functions', self),
    Names: (self) => remote('NamedItemCollection', { workbook: self, sheet: undefined }),
    Tables: (self) => remote('TableCollection', { sheets: self.sheets, active: () => self.selection.sheet }),
    Worksheets: (self) => remote('WorksheetCollection', self),
  },
  call: {
    GetActiveCell: ({ selection: { sheet, area } }) =>
      rangeOn(sheet, { ...area, rowCount: 1, columnCount: 1 }),
    GetSelectedRange: ({ selection: { sheet, area } }) => rangeOn(sheet, area),
  },
});

/** The protection of the workbook: whether sheets can be added and removed. */
export const workbookProtection = defineClass<Excel.WorkbookProtection, Selves['WorkbookProtection']>(
  'WorkbookProtection',
  { get: { Protected: ({ isStructureProtected }) => isStructureProtected } },
);
