import { refuse } from '../../core/plan/refusal';
import type { Progress } from '../../pane/bridge';
import type { OpenedPane } from './pane-page';
import { SAMPLE_WORKBOOK, sampleRun } from './sample-run';
import type { ToldWorkbook } from './preview-of';

/** A state of the pane, and how to get there. */
export interface Scene {
  readonly name: string;
  /** Absent if the first check must not end. */
  readonly workbook?: ToldWorkbook;
  readonly reach?: (pane: OpenedPane) => Promise<void>;
}

const HOSTILE = '<img src=x onerror=alert(1)>';
const LONG = 'All managed clients of the northern region, as of November 2026';
const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** After this time the pane says what the host may be waiting for. */
const SILENT_MILLISECONDS = 3000;
const SETUP_HEADERS = ['IT Advice', 'IT Roadmap', 'Quarterly Reviews', 'Separate vCIO Contract'];
const SCORED = sampleRun();

/** Every kind of state of the pane. */
export const SCENES: readonly Scene[] = [
  { name: 'the first look' },
  { name: 'a list that can be scored', workbook: SAMPLE_WORKBOOK },
  {
    name: 'a list with few practices and a second column of names',
    workbook: {
      sheet: 'Clients',
      otherSheets: ['Prospects 2026'],
      rows: [
        ['Client', 'Company', 'IT Roadmap', 'Seats'],
        ['Acme', '', 'yes', 3],
      ],
    },
  },
  {
    name: 'how columns are read',
    workbook: SAMPLE_WORKBOOK,
    async reach({ page }) {
      await page.click('summary');
      await page.selectOption('#column-4', 'employees');
    },
  },
  {
    name: 'a run',
    workbook: SAMPLE_WORKBOOK,
    reach: (pane) => run(pane, { step: 'scoring', rowsDone: 1200, rowCount: 4700 }),
  },
  {
    name: 'a run that is asked to stop',
    workbook: SAMPLE_WORKBOOK,
    async reach(pane) {
      await run(pane, { step: 'drawing', rowsDone: 4700, rowCount: 4700 });
      await pane.page.keyboard.press('Escape');
    },
  },
  {
    name: 'a host that is silent',
    workbook: SAMPLE_WORKBOOK,
    async reach(pane) {
      await pane.page.clock.install();
      await run(pane, { step: 'reading', rowsDone: 1200, rowCount: 4700 });
      await pane.page.clock.runFor(SILENT_MILLISECONDS);
      await pane.page.waitForSelector('.hint');
    },
  },
  {
    name: 'a run that was stopped',
    workbook: SAMPLE_WORKBOOK,
    reach: (pane) => runTo(pane, { is: 'cancelled', rowsDone: 1200, rowCount: 4700 }),
  },
  { name: 'a result', workbook: SAMPLE_WORKBOOK, reach: (pane) => runTo(pane, SCORED) },
  {
    name: 'a result with much in it',
    workbook: { ...SAMPLE_WORKBOOK, sheet: LONG },
    async reach(pane) {
      const added = Array.from({ length: 9 }, (_, index) => `Client ${index} ${HOSTILE}`);
      const problems = Array.from({ length: 30 }, (_, index) => ({
        cell: `C${index + 7}`,
        found: HOSTILE,
        expected: 'yes or no',
        message: `Quarterly Reviews: "${HOSTILE}" is not understood, expected yes or no`,
      }));
      const down = [{ client: LONG_WORD, from: 3, to: 2 }];
      await runTo(pane, {
        ...SCORED,
        sheet: LONG,
        changes: { ...SCORED.changes, added, down },
        problems,
        problemCount: 240,
      });
      await pane.page.click('summary');
    },
  },
  {
    name: 'columns that were added',
    workbook: {
      sheet: 'Clients',
      rows: [
        ['Client', 'City'],
        ['Acme', 'Graz'],
      ],
    },
    reach: (pane) => runTo(pane, { is: 'setUp', sheet: 'Clients', headers: SETUP_HEADERS }),
  },
  {
    name: 'a new list',
    workbook: SAMPLE_WORKBOOK,
    async reach(pane) {
      await pane.page.click('footer button');
      await pane.play('answer', { is: 'setUp', sheet: 'Clients 2', headers: ['Client', ...SETUP_HEADERS] });
    },
  },
  {
    name: 'a failure',
    workbook: SAMPLE_WORKBOOK,
    async reach(pane) {
      await pane.page.click('main .primary');
      await pane.play('fail', 'the request context is gone');
    },
  },
  {
    name: 'a list without practices',
    workbook: {
      sheet: HOSTILE,
      rows: [
        ['Client', HOSTILE, LONG_WORD],
        ['Acme', 'Graz'],
      ],
    },
  },
  {
    name: 'a list without a client column',
    workbook: {
      sheet: LONG,
      otherSheets: [HOSTILE],
      rows: [
        ['Firma', 'IT Roadmap', LONG],
        ['Acme', 'yes'],
      ],
    },
  },
  { name: 'a sheet without a header row', workbook: { sheet: 'Sheet1', rows: [['Hello'], [3]] } },
  {
    name: 'a column that bears our name',
    workbook: {
      sheet: 'Clients',
      rows: [
        ['Client', 'IT Roadmap', 'OML Level'],
        ['Acme', 'yes', 3],
      ],
    },
  },
  {
    name: 'a filter',
    workbook: {
      ...SAMPLE_WORKBOOK,
      refusal: refuse('filteredRows', {
        cell: 'Clients!A1',
        found: 'a filter that hides rows',
        expected: 'all rows visible',
        message:
          'A filter hides rows of "Clients". Clear it and run again, or choose Clear the filter, score, put it back.',
      }),
    },
  },
  {
    name: 'wrong settings',
    workbook: {
      ...SAMPLE_WORKBOOK,
      settingsSheet: [
        ['Setting', 'Value', 'Meaning'],
        ['hourlyRate', HOSTILE],
        ['mspLevel', 9],
      ],
    },
  },
];

async function run({ page, play }: OpenedPane, progress: Progress): Promise<void> {
  await page.click('main .primary');
  await play('progress', progress);
}

async function runTo({ page, play }: OpenedPane, outcome: unknown): Promise<void> {
  await page.click('main .primary');
  await play('answer', outcome);
  await page.waitForSelector('.page .page-heading');
}
