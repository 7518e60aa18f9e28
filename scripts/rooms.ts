/** A folder of the product and what its files may import. */
export interface Room {
  /** Its path from the root; files further down belong to it unless they have a room of their own. */
  readonly folder: string;
  /** Its description on the architecture page. */
  readonly is: string;
  /** The rooms it may import from, all further down the list; `npm` is any package and Node's own modules. */
  readonly imports: readonly string[];
}

const CORE = [
  'core/run',
  'core',
  'core/portfolio',
  'core/plan',
  'core/read',
  'core/model',
  'core/cells',
] as const;

/**
 * Every folder of the product, from the top to the bottom: imports go down this list, never up and never in a cycle. The
 * table in docs/architecture.md is made from it, and test/architecture.test.ts holds the code to it.
 */
export const ROOMS: readonly Room[] = [
  {
    folder: 'bench',
    is: 'how fast scoring, files and hosts are, beside the minimum work that any program must do',
    imports: [
      'scripts',
      'command',
      'xlsx',
      'files',
      'emulators/excel-host',
      'emulators/sheets-host',
      'emulators/workbook',
      ...CORE,
      'npm',
    ],
  },
  {
    folder: 'scripts',
    is: 'what makes samples, pictures and pages, and checks the manifest',
    imports: ['command', 'emulators/excel-host', 'emulators/workbook', ...CORE, 'npm'],
  },
  {
    folder: 'playground',
    is: 'a page with a spreadsheet and the add-in beside it, and the server behind it',
    imports: [
      'command',
      'xlsx',
      'files',
      'emulators/excel-host',
      'emulators/sheets-host',
      'emulators/workbook',
      'styles',
      'core/cells',
      'npm',
    ],
  },
  {
    folder: 'command',
    is: 'the command line',
    imports: ['xlsx', 'files', 'styles', ...CORE, 'npm'],
  },
  {
    folder: 'excel-addin',
    is: 'the Excel add-in: its entry points, and a run from the first request to the last',
    imports: [
      'excel-addin/functions',
      'excel-addin/apply',
      'excel-addin/read',
      'excel-addin/errors',
      'pane',
      ...CORE,
      'npm',
    ],
  },
  {
    folder: 'excel-addin/contract',
    is: 'a page of checks that a person runs in a real Excel',
    imports: [],
  },
  {
    folder: 'excel-addin/functions',
    is: 'the custom functions as Excel calls them',
    imports: ['excel-addin/read', 'excel-addin/errors', 'core', 'core/cells'],
  },
  {
    folder: 'excel-addin/apply',
    is: 'how Excel is written to, drawn on and styled',
    imports: ['excel-addin/read', 'excel-addin/errors', 'pane', 'styles', ...CORE],
  },
  {
    folder: 'excel-addin/read',
    is: 'how Excel is read',
    imports: ['excel-addin/errors', 'pane', ...CORE],
  },
  {
    folder: 'excel-addin/errors',
    is: "Excel's errors as sentences",
    imports: ['pane'],
  },
  {
    folder: 'sheets-addon/sidebar',
    is: 'the pane in the sidebar, which calls the script step by step',
    imports: ['sheets-addon/server', 'sheets-addon/errors', 'pane'],
  },
  {
    folder: 'sheets-addon/server',
    is: "the script's functions: menu, what the sidebar calls, custom functions",
    imports: ['sheets-addon/apply', 'sheets-addon/read', 'sheets-addon/errors', 'pane', ...CORE],
  },
  {
    folder: 'sheets-addon/apply',
    is: 'how Google Sheets is written to, drawn on and styled',
    imports: ['sheets-addon/read', 'sheets-addon/errors', 'styles', ...CORE],
  },
  {
    folder: 'sheets-addon/read',
    is: 'how Google Sheets is read',
    imports: ['pane', ...CORE],
  },
  {
    folder: 'sheets-addon/errors',
    is: "Google's errors as sentences, and what is tried again",
    imports: ['pane'],
  },
  {
    folder: 'pane',
    is: 'the one user interface of both add-ins; it reaches its host only through `pane/bridge.ts`',
    imports: [...CORE, 'npm'],
  },
  {
    folder: 'emulators/excel-host',
    is: "Excel's side of Microsoft's office.js, around `emulators/workbook`",
    imports: ['emulators/workbook', 'core/cells', 'npm'],
  },
  {
    folder: 'emulators/sheets-host',
    is: "Google's side of Apps Script, strict, around `emulators/workbook`",
    imports: ['emulators/workbook', 'core/cells', 'npm'],
  },
  {
    folder: 'emulators/workbook',
    is: 'a workbook in memory, with what a spreadsheet keeps beside its cells',
    imports: ['core/cells', 'npm'],
  },
  {
    folder: 'xlsx',
    is: 'workbooks as packages, read and patched; it knows nothing of OML',
    imports: ['files', 'styles', 'core/cells', 'npm'],
  },
  {
    folder: 'files',
    is: 'reads files and text lists; writes a file whole or not at all',
    imports: ['core/cells', 'npm'],
  },
  {
    folder: 'styles',
    is: 'colours, number formats and row heights, defined once for all hosts',
    imports: ['core/cells'],
  },
  {
    folder: 'core/run',
    is: 'a run as plain data: what to do next, and what it comes to',
    imports: CORE.slice(1),
  },
  {
    folder: 'core',
    is: 'the entry points: one file for each thing the product does',
    imports: ['core/portfolio', 'core/plan', 'core/assess', 'core/read', 'core/model', 'core/cells'],
  },
  {
    folder: 'core/portfolio',
    is: 'totals, figures, history, descriptions of our sheets',
    imports: ['core/plan', 'core/assess', 'core/read', 'core/model', 'core/cells'],
  },
  {
    folder: 'core/plan',
    is: 'what a run will do: our columns, settings, and what forbids it',
    imports: ['core/assess', 'core/read', 'core/model', 'core/cells'],
  },
  {
    folder: 'core/assess',
    is: 'facts into level, hours, steps, reason and notes',
    imports: ['core/read', 'core/model', 'core/cells'],
  },
  {
    folder: 'core/read',
    is: 'headers, cells and rows into facts and problems; never throws',
    imports: ['core/model', 'core/cells'],
  },
  {
    folder: 'core/model',
    is: 'levels, practices, fields, outputs, settings, words: data only',
    imports: ['core/cells'],
  },
  {
    folder: 'core/cells',
    is: 'cells, areas, names of cells, days, problems, descriptions of sheets',
    imports: [],
  },
];

/** The room that a file belongs to, by its path from the root; `undefined` if there is none. */
export function roomOf(file: string): Room | undefined {
  return ROOMS.filter(({ folder }) => file.startsWith(`${folder}/`)).sort(
    (one, other) => other.folder.length - one.folder.length,
  )[0];
}
