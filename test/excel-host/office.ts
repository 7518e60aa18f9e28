import { ExcelHost, type ExcelHostOptions } from '../../emulators/excel-host/excel-host';
import { loadOfficeInNode, type OfficeInNode } from '../../emulators/excel-host/load-in-node';
import { Workbook } from '../../emulators/workbook/workbook';

let office: OfficeInNode | undefined;

/** Ends office.js when the tests of a file are over. */
export function useOffice(): void {
  afterAll(() => office?.close());
}

/** A host around a workbook, with office.js in front of it. */
export async function hostOf(
  workbook: Workbook | Parameters<typeof Workbook.fromSheets>[0],
  options?: ExcelHostOptions,
): Promise<ExcelHost> {
  const host = new ExcelHost(
    workbook instanceof Workbook ? workbook : Workbook.fromSheets(workbook),
    options,
  );
  office = await loadOfficeInNode(host);
  return host;
}
