import type { Refusal } from '../core/plan/refusal';
import { OUR_SHEETS } from '../core/cells/cell';
import { wordFor } from '../core/model/number-words';
import { askedPractices, type SetupExtent } from '../core/plan/setup-column';
import type { Progress } from './bridge';
import { counted, oneDecimal, percent, whole } from './number-words';
import type { Action } from './actions';

const SHEETS = `${OUR_SHEETS.portfolio}, ${OUR_SHEETS.settings} and ${OUR_SHEETS.history}`;

const questions = (extent: SetupExtent) => `${wordFor(askedPractices(extent).length)} questions`;

/** What a run promises, as README and the manuals do. */
const PROMISE = 'A run writes only the OML columns and the OML sheets.';

/** Every word that the pane shows, beside those that the core says of a list. */
export const words = {
  product: 'vCIO OML',
  unforeseen: (cause: string) => `Unexpected error: ${cause}. Nothing more was written. Run again.`,
  noPortfolio: 'No portfolio yet. Score the list and it is drawn.',

  looking: 'Looking at your list…',
  settingUp: 'Adding the columns…',
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
  asItIsRead: 'As it is read',
  notUsed: 'Not used',
  aboutTheClient: 'About the client',
  practices: 'Practices',
  yourChoice: 'Your choice',

  score: (rows: number) => `Score ${counted(rows, 'row')}`,
  scoreAgain: 'Score again',
  scoreNow: 'Score',
  willWrite({ added, refreshed }: { readonly added: number; readonly refreshed: number }) {
    const columns = [
      ...(added > 0 ? [`adds ${counted(added, 'OML column')} right of your list`] : []),
      ...(refreshed > 0 ? [`refreshes ${counted(refreshed, 'OML column')}`] : []),
    ].join(', ');
    return `This ${columns} and draws ${SHEETS}. ${PROMISE}`;
  },
  addOthers: 'Add the other assessment columns',

  scoring: (sheet: string | undefined) => (sheet === undefined ? 'Scoring' : `Scoring ${sheet}`),
  steps: {
    reading: 'Going over the names',
    scoring: 'Scoring the clients',
    drawing: 'Checking once more, drawing the OML sheets',
  } satisfies Record<Progress['step'], string>,
  starting: 'Starting…',
  almostDone: 'Almost done',
  rowsOf: (done: number, count: number) => `${whole(done)} of ${counted(count, 'row')}`,
  checkedOf: (done: number, count: number) => `${whole(done)} of ${counted(count, 'row')} checked`,
  announcedProgress: (step: string, fraction: number) => `${step}, ${percent(fraction)}`,
  done: 'Done',
  running: 'Running',
  cancel: 'Cancel',
  stopping: 'Stopping…',
  stopsAfterBlock: 'Stopping after these rows.',

  cancelled: 'Stopped',
  cancelledRows: (done: number, count: number) =>
    done === 0
      ? 'No row was scored yet.'
      : done === count
        ? `All ${counted(count, 'row')} are scored. The OML sheets are not drawn yet.`
        : `${whole(done)} of ${counted(count, 'row')} are scored.`,
  takesUp: 'Run again to score the rest and draw the sheets.',
  goOn: 'Run again',

  scored: (scored: number, clients: number) =>
    scored === clients
      ? `${counted(clients, 'client')} scored`
      : `${whole(scored)} of ${counted(clients, 'client')} scored`,
  inactive: (count: number) => `${whole(count)} inactive`,
  notClients: (count: number) => `${whole(count)} not a client by type`,
  unanswered: (count: number) => `${whole(count)} without an answer`,
  nameless: (count: number) => `${counted(count, 'row has', 'rows have')} answers but no client name`,
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
  firstRun: 'First run. The next one will show who moved.',
  totalsOnly: 'With over 5,000 clients the history keeps totals only, so it cannot show who moved.',
  nothingMoved: 'No client moved.',
  up: (count: number) => `${whole(count)} moved up`,
  down: (count: number) => `${whole(count)} moved down`,
  added: (count: number) => `${whole(count)} new`,
  gone: (count: number) => `${whole(count)} gone`,
  because: (cause: string) => `Because ${cause}, not at the client`,
  move: (from: number, to: number) => `OML ${from} → ${to}`,
  announcedMove: (from: number, to: number) => `from OML ${from} to OML ${to}`,
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
  answerThese: 'Fill these in, then score',
  howToAnswer:
    'Choose yes, no or n/a for each practice, and leave blank what you do not know. ' +
    'The level counts only a yes, and the steps will ask you about the rest.',
  itsColumns: 'Its columns',
  newListReady: 'Your new client list is ready',
  fillIn: 'Put one client in each row, fill in what you know, then score.',

  /** What a refusal is, in a few words above its sentence. */
  refusals: {
    settings: 'A setting is wrong',
    newerModel: 'A newer vCIO OML scored this',
    noHeaderRow: 'No client list on this sheet',
    noClientColumn: 'Which column names the client?',
    noSuchHeader: 'A header has changed',
    noPracticeColumn: 'One step before scoring',
    noClientRows: 'No clients yet',
    foreignColumn: 'This column name is already taken',
    doubledColumn: 'Two columns with one name',
    noRoom: 'No room for more columns',
    besideTable: 'No room beside the table',
    nothingToAdd: 'Nothing to add',
    foreignSheet: 'This sheet name is already taken',
    readOnlyWorkbook: 'The workbook is read-only',
    protectedSheet: 'Protected from changes',
    mergedCells: 'Merged cells are in the way',
    filteredRows: 'A filter hides rows',
  } satisfies Record<Refusal['because'], string>,

  /** What helps against a refusal, as the user presses it. */
  actions: {
    addFirstColumns: 'Add the assessment columns',
    addAllColumns: 'Add all of them',
    newList: 'New client list',
    takeOver: 'Let vCIO OML use it',
    scoreWithoutFilter: 'Clear the filter, score, put it back',
    score: 'Score',
    lookAgain: 'Look again',
  } satisfies Record<Action, string>,

  /** What an action does, where its name does not say it. */
  actionHelp: {
    addFirstColumns:
      `The figures, ${questions('first')} and the meeting cadence beside each client, if your list lacks them. ` +
      'Fill in what you know.',
    addAllColumns: `All ${questions('all')}, those of OML 4 and 5 too.`,
    takeOver: 'Every run overwrites this column.',
  } satisfies Partial<Record<Action, string>>,
} as const;

/** What an action does, where its name does not say it. */
export function actionHelp(action: Action): string | undefined {
  const help: Partial<Record<Action, string>> = words.actionHelp;
  return help[action];
}
