import type { TextList } from '../files/list-sheet';
import type { WorkbookList } from '../xlsx/workbook-list';

/** A file with client lists, open until it is closed. */
export type ListFile = TextList | WorkbookList;
