/** A file that cannot be read or written. The message is a sentence for the owner: why, and what to do. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/** Every way a file can fail, in words. */
export const fileErrors = {
  missing: (path: string) =>
    new FileError(`There is no file "${path}". Check the name and the folder, and run again.`),
  folder: (path: string) => new FileError(`"${path}" is a folder. Name the file in it that has the list.`),
  notAFile: (path: string) =>
    new FileError(`"${path}" is not an ordinary file. Save the list to disk first.`),
  notReadable: (path: string, cause: unknown) =>
    new FileError(
      `"${path}" cannot be read. Check that you may open it, and that no other program has it open.`,
      { cause },
    ),

  changed: (path: string) =>
    new FileError(`"${path}" changed while it was read. Wait until it is saved, then run again.`),

  empty: () => new FileError('The file is empty. Export the list again.'),
  otherKind: (what: string) =>
    new FileError(
      `This is ${what}. Save or export the list as an Excel workbook (.xlsx) or as text (.csv, .tsv, .txt).`,
    ),
  notAWorkbook: (what: string) =>
    new FileError(
      `The file has the name of an Excel workbook but is ${what}. Open it in Excel and save it as .xlsx.`,
    ),
  oldWorkbook: () =>
    new FileError('This is a workbook of the old .xls kind. Open it in Excel and save it as .xlsx.'),
  binaryWorkbook: () =>
    new FileError('This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.'),
  numbersDocument: () =>
    new FileError(
      'This is a Numbers document. In Numbers, choose File > Export To > Excel and use that file.',
    ),
  protectedByPassword: () =>
    new FileError('The workbook is protected by a password. Save a copy without a password and use that.'),

  damaged: (detail: string, cause?: unknown) =>
    new FileError(
      `The workbook is damaged: ${detail}. Open it in Excel, let Excel repair it, and save it again.`,
      cause === undefined ? undefined : { cause },
    ),
  documentType: () =>
    new FileError(
      'The workbook has a document type declaration, which no spreadsheet program writes and which can be a ' +
        'sign of an attack. If you trust the file, open it in Excel and save it again.',
    ),
  inflated: (part: string) =>
    new FileError(
      `"${part}" in the workbook unpacks to far too much, which can be a sign of an attack. ` +
        'If you trust the file, open it in Excel and save it again.',
    ),
  mergedCell: (reference: string) =>
    new FileError(
      `The merged cell ${reference} is where the new columns go. Unmerge it in Excel and run again.`,
    ),
  sharedFormula: (cell: string) =>
    new FileError(
      `${cell} has a shared formula where the OML columns go. ` +
        'In Excel, paste that column as values, then run again.',
    ),
  tooLargeForWorkbook: () =>
    new FileError(
      'The list is larger than a sheet of a workbook, which ends at row 1,048,576 and column XFD. ' +
        'Name an output that ends in .csv.',
    ),
  longCell: (cell: string) =>
    new FileError(
      `${cell} has more than the 32,767 characters that a cell of a workbook can have. ` +
        'Shorten it, or name an output that ends in .csv.',
    ),
  tooManySheets: () =>
    new FileError(
      'The workbook has more than 1,000 sheets. Save those with the clients as a workbook of their own.',
    ),
  longTexts: () =>
    new FileError(
      'The workbook has too many cells with more than the 32,767 characters that a cell can have. ' +
        'Shorten them, and save it again in Excel.',
    ),
  farCells: (cell: string) =>
    new FileError(
      `Too many rows of the sheet have a cell far to the right, such as ${cell}. ` +
        'Delete the columns beyond your list in Excel, save it, and run again.',
    ),
  tooManyRows: () =>
    new FileError('The sheet goes beyond row 1,048,576, where sheets end. Save the workbook again in Excel.'),
  tooManyColumns: () =>
    new FileError('The sheet goes beyond column XFD, where sheets end. Save the workbook again in Excel.'),

  brokenUtf8: () =>
    new FileError(
      'The file says that its text is UTF-8, but some of it is not, so names would be read wrong. ' +
        'Export it again as "CSV UTF-8".',
    ),
  utf32: () =>
    new FileError('The text is encoded as UTF-32, which is not read here. Export it again as "CSV UTF-8".'),
  unknownEncoding: () =>
    new FileError(
      'The letters of the file are encoded in a way that is not known here. Export it again as "CSV UTF-8".',
    ),
  unclosedQuote: (record: number) =>
    new FileError(
      `Row ${record} opens a quotation mark (") that is never closed, which would swallow all rows below. ` +
        'Close it, or double it if it belongs to the text.',
    ),
  longRecord: (record: number) =>
    new FileError(
      `Row ${record} goes on for more than 16 million characters. It may open a quotation mark (") that is ` +
        'never closed; otherwise check that each client is in a row of its own.',
    ),

  notWritable: (path: string, cause: unknown) =>
    new FileError(
      `"${path}" cannot be written. Check that its folder is there and lets you write, that the disk has space, ` +
        'and that no other program has the file open.',
      { cause },
    ),
  longName: (path: string) =>
    new FileError(`"${path}" is too long for the name of a file. Name a shorter one with --out.`),
  overInput: (path: string) =>
    new FileError(`"${path}" is your list, and it is never overwritten. Choose another name.`),
} as const;
