import type { Program } from '../protocol';

/** Every word that the page shows, beside those of the add-in. */
export const words = {
  product: 'vCIO OML',
  programs: { excel: 'Excel', sheets: 'Google Sheets' } satisfies Record<Program, string>,
  programsHelp: 'The program that the page stands in for',
  neither: (program: Program) =>
    `This is not ${program === 'excel' ? 'Excel' : 'Google Sheets'}. It is a stand-in that runs the ${program === 'excel' ? 'add-in' : 'add-on'} exactly as it ships. Nothing leaves this computer.`,
  lists: 'Lists to try',
  open: 'File',
  ownFile: 'Open a file of yours…',
  ownFileHint: '.xlsx, .csv or .tsv; or drop it on the page',
  save: 'Save a copy',
  saveHint: 'as an Excel workbook',
  saveAnyway: 'Save anyway?',
  startLists: [
    { id: 'clients', label: 'Sample clients', hint: 'a workbook as an MSP keeps it' },
    { id: 'export', label: 'Raw PSA export', hint: 'a list without practices' },
    { id: 'many', label: '10,000 clients', hint: 'the samples, over and over' },
    { id: 'most', label: '100,000 clients', hint: 'for how fast it is' },
    { id: 'blank', label: 'Blank workbook', hint: 'to paste a list of your own into' },
  ],
  undo: 'Undo',
  redo: 'Redo',
  menu: 'Extensions',
  sheets: 'Sheets',
  cell: 'Selected cell',
  address: 'Selected cells',
  content: 'Content of the cell',
  closePane: 'Close the pane',
  gone: 'The playground has ended. Start it again with npm start.',
  yes: 'OK',
  no: 'Cancel',
} as const;
