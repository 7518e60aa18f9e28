import { writeXlsx } from 'hucre/xlsx';
import { clientsSheet } from './clients-sheet';
import { notesSheet, RATE_NAME } from './notes-sheet';
import { FONT } from './workbook-styles';

/** The owner's workbook: the client list, and a sheet of notes that calculates with it. */
export async function clientsWorkbook(): Promise<Uint8Array> {
  // A fixed day, so that the same list gives the same bytes.
  const saved = new Date(Date.UTC(2026, 10, 20));
  return writeXlsx({
    sheets: [clientsSheet(), notesSheet()],
    namedRanges: [RATE_NAME],
    defaultFont: FONT,
    properties: { title: 'Client review sheet', created: saved, modified: saved },
  });
}
