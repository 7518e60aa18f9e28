import type { Refusal } from '../core/refusal';
import { OUR_SHEETS } from '../core/workbook';
import type { Progress } from './bridge';
import { counted, oneDecimal, percent, whole } from './number-words';
import type { Remedy } from './remedies';

const SHEETS = `${OUR_SHEETS.portfolio}, ${OUR_SHEETS.settings} and ${OUR_SHEETS.history}`;

/** Every word that the pane shows, beside those that the core says of a list. */
export const words = {
  product: 'vCIO OML',
  hostIsSilent: (program: string) =>
    `${program} is waiting. If you are editing a cell, press Enter to finish it.`,
  unforeseen: (cause: string) =>
    `Something went wrong that we did not foresee: ${cause}; nothing more was written. Run again.`,
  noPortfolio: 'There is no portfolio yet: score the list, and it is drawn.',

  looking: 'Looking at your list…',
  settingUp: 'Adding what is to be answered…',
  lookAgain: 'Look again',
  newList: 'New client list',
  backTo: (sheet: string) => `Back to ${sheet}`,
  back: 'Back to the list',

  list: 'Your client list',
  sheet: 'Sheet',
  headerAndRows: (headerRow: number, rows: number) =>
    `Header in row ${whole(headerRow)}, ${counted(rows, 'row')}`,
  header: (headerRow: number) => `Header in row ${whole(headerRow)}`,
  noHeader: 'No header row found',
  columns: 'How your columns are read',
  columnsUsed: (used: number, all: number) => `${whole(used)} of ${whole(all)}`,
  columnsUsedInFull: (used: number, all: number) => `${whole(used)} of ${whole(all)} are used`,
  columnsHelp: 'Is a column read wrongly? Say what it is. The next run remembers it.',
  asWeReadIt: 'As we read it',
  notUsed: 'Not used',
  aboutTheClient: 'About the client',
  practices: 'Practices',
  yourChoice: 'Your choice',

  score: (rows: number) => `Score ${counted(rows, 'row')}`,
  scoreAgain: 'Score again',
  scoreNow: 'Score',
  willWrite({ added, refreshed }: { readonly added: number; readonly refreshed: number }) {
    const columns = [
      ...(added > 0 ? [`adds ${counted(added, 'column')} right of your list`] : []),
      ...(refreshed > 0 ? [`refreshes ${counted(refreshed, 'column')} of ours`] : []),
    ].join(', ');
    return `This ${columns} and draws ${SHEETS}. Your own columns stay as they are.`;
  },
  addOthers: 'Add the other assessment columns',

  scoring: (sheet: string | undefined) => (sheet === undefined ? 'Scoring' : `Scoring ${sheet}`),
  steps: {
    reading: 'Going over the names',
    scoring: 'Scoring the clients',
    drawing: 'Checking once more, drawing our sheets',
  } satisfies Record<Progress['step'], string>,
  starting: 'Starting…',
  almostDone: 'Almost done',
  rowsOf: (done: number, count: number) => `${whole(done)} of ${counted(count, 'row')}`,
  checkedOf: (done: number, count: number) => `${whole(done)} of ${counted(count, 'row')} checked`,
  spokenProgress: (step: string, fraction: number) => `${step}, ${percent(fraction)}`,
  done: 'Done',
  underWay: 'Under way',
  cancel: 'Cancel',
  stopping: 'Stopping…',
  stopsAfterBlock: 'It stops once the rows at hand are written.',

  cancelled: 'Stopped',
  cancelledRows: (done: number, count: number) =>
    done === 0
      ? 'No row was scored yet.'
      : done === count
        ? `All ${counted(count, 'row')} are scored, and our sheets are not drawn yet.`
        : `${whole(done)} of ${counted(count, 'row')} are done, and what was written is right.`,
  takesUp: 'Run again whenever you like: it finishes this and draws our sheets.',
  goOn: 'Run again',

  scored: (scored: number, clients: number) =>
    scored === clients
      ? `${counted(clients, 'client')} scored`
      : `${whole(scored)} of ${counted(clients, 'client')} scored`,
  inactive: (count: number) => `${whole(count)} inactive`,
  notClients: (count: number) => `${whole(count)} not a client by type`,
  unanswered: (count: number) => `${whole(count)} without an answer`,
  nameless: (count: number) => `${counted(count, 'row has', 'rows have')} answers but no client’s name`,
  showPortfolio: 'Show the portfolio',

  byLevel: 'Clients by level',
  oml: (level: number) => `OML ${level}`,
  clientsOnly: (count: number) => (count === 1 ? 'client' : 'clients'),

  whatItTakes: 'What it takes',
  hoursAYear: 'Target hours a year',
  itHours: (hours: number) => `${whole(hours)} IT`,
  managementHours: (hours: number) => `${whole(hours)} management`,
  vciosNeeded: 'vCIOs needed',
  vcios: (count: number) => oneDecimal(count),
  capacity: (hours: number) => `${whole(hours)} hours a year each`,
  reviewsOverdue: 'Reviews overdue',
  ofClients: (count: number) => `of ${counted(count, 'client')}`,
  mrrFloor: 'MRR floor',
  shareOfMrr: (share: number | undefined) =>
    share === undefined ? 'a month' : `a month, ${percent(share)} of MSP MRR`,
  feeGap: 'Fee gap',
  feeGapNote: (gap: number) => (gap < 0 ? 'a month above the floor' : 'a month below the floor'),

  changes: (day: string) => `What changed since ${day}`,
  changesUnknown: 'What changed',
  firstRun: 'There is no earlier run to compare with. The next one shows who moved.',
  totalsOnly: 'The history of so long a list keeps its totals only, so nobody can tell who moved.',
  nothingMoved: 'No client moved.',
  up: (count: number) => `${whole(count)} moved up`,
  down: (count: number) => `${whole(count)} moved down`,
  added: (count: number) => `${whole(count)} new`,
  gone: (count: number) => `${whole(count)} gone`,
  because: (cause: string) => `Because ${cause}, not at the client`,
  move: (from: number, to: number) => `OML ${from} → ${to}`,
  spokenMove: (from: number, to: number) => `from OML ${from} to OML ${to}`,
  andMore: (count: number) => `… and ${whole(count)} more`,

  programme: 'One piece of work that lifts many clients',
  noStepLeft: 'No step left at any client',
  waiting: (count: number) => (count === 1 ? '1 client waits for it' : `${whole(count)} clients wait for it`),
  needOnlyThis: (count: number) =>
    count === 0
      ? 'none on this alone'
      : count === 1
        ? '1 needs nothing else'
        : `${whole(count)} need nothing else`,
  bestMoves: 'Best next moves',
  stepsLeft: (count: number) => `${counted(count, 'step')} left`,
  uplift: (money: number) => `+${whole(money)} MRR a month`,

  problems: (count: number) => `To check (${whole(count)})`,
  showMore: (count: number) => `Show ${whole(count)} more`,
  moreInNotes: (count: number) => `… and ${whole(count)} more in the notes`,
  goTo: (cell: string) => `Go to ${cell}`,

  columnsAdded: (count: number) => `${counted(count, 'column')} added`,
  answerThese: 'Answer these, then score',
  howToAnswer:
    'Choose yes, no or n/a in each cell, and leave blank what you do not know: an open question is never taken for a no.',
  itsColumns: 'Its columns',
  newListReady: 'Your new client list is ready',
  fillIn: 'Put one client in each row, answer what you know, then score.',

  /** What a refusal is, in a few words above its sentence. */
  refusals: {
    settings: 'A setting needs mending',
    newerModel: 'A newer vCIO OML scored this',
    noHeaderRow: 'No client list on this sheet',
    noClientColumn: 'Which column names the client?',
    noSuchHeader: 'A header has changed',
    noPracticeColumn: 'One step before scoring',
    noClientRows: 'No clients yet',
    foreignColumn: 'A column of yours bears our name',
    doubledColumn: 'Two columns of one name',
    noRoom: 'No room for our columns',
    besideTable: 'Something stands beside the table',
    nothingToAdd: 'Nothing to add',
    foreignSheet: 'A sheet of yours bears our name',
    readOnlyWorkbook: 'The workbook is read-only',
    protectedSheet: 'Protected from changes',
    mergedCells: 'Merged cells are in the way',
    filteredRows: 'A filter hides rows',
  } satisfies Record<Refusal['because'], string>,

  /** What helps against a refusal, as the user presses it. */
  remedies: {
    addFirstColumns: 'Add the assessment columns',
    addAllColumns: 'Add all of them',
    newList: 'New client list',
    takeOver: 'Take the column over',
    scoreWithoutFilter: 'Clear the filter, score, put it back',
    score: 'Score',
    lookAgain: 'Look again',
  } satisfies Record<Remedy, string>,

  /** What a remedy does, where its name does not say it. */
  remedyHelp: {
    addFirstColumns:
      'Nine questions and the meeting cadence beside each client. Answer what you know; the rest can stay blank.',
    addAllColumns: 'All nineteen questions, those of the highest levels too.',
    takeOver: 'What stands in it is overwritten at each run.',
  } satisfies Partial<Record<Remedy, string>>,
} as const;

/** What a remedy does, where its name does not say it. */
export function remedyHelp(remedy: Remedy): string | undefined {
  const help: Partial<Record<Remedy, string>> = words.remedyHelp;
  return help[remedy];
}
