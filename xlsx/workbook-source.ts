import type { WorkbookPart } from './workbook-part';
import type { ZipPackage } from './zip-package';

/** A workbook to make another of: its parts, and what its workbook part says. */
export interface WorkbookSource {
  readonly zip: ZipPackage;
  readonly part: WorkbookPart;
}
