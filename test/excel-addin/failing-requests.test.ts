import type { RequestRecord } from '../../emulators/excel-host/request-record';
import { Workbook } from '../../emulators/workbook/workbook';
import { sampleOf } from '../thoroughness';
import { clientRows } from './client-rows';
import { EMPTY_REQUEST, openAddin, UNWATCHED, type OpenAddin } from './open-addin';

const CLIENTS = 2000;
/** How many requests of each kind a run of all tests tries: a run and the next one take two seconds. */
const TRIED = 4;
const SESSION_ENDED = 5012;

/** The requests that are tried to break: one that only reads is the same to the workbook before and after. */
function requestsOf(clean: OpenAddin, moment: 'before' | 'during' | 'after'): readonly RequestRecord[] {
  // Those after the last that writes cells are for the eye alone: see decorations.test.ts.
  const end = clean.host.requests.findLastIndex(({ writesCells }) => writesCells);
  const requests = clean.host.requests.slice(0, end + 1);
  return sampleOf(
    requests.filter(({ writesCells }) => moment === 'before' || writesCells),
    TRIED,
  );
}

function listOf(): Workbook {
  return Workbook.fromSheets({ Clients: clientRows(CLIENTS), Notes: [['mine']] });
}

test.each(['before', 'after'] as const)(
  'a run whose connection breaks %s any of its requests leaves nothing that the next run does not put right',
  async (moment) => {
    const clean = await openAddin(listOf());
    await clean.bridge.score(EMPTY_REQUEST, UNWATCHED);
    const right = contentOf(clean);
    for (const { number: request } of requestsOf(clean, moment)) {
      const addin = await openAddin(listOf());
      addin.host.faults.push({ request, moment, officeError: SESSION_ENDED });
      const broken = addin.bridge.score(EMPTY_REQUEST, UNWATCHED);
      await expect(broken).rejects.toThrow(
        'The session with Excel has ended. Reload the workbook and run again.',
      );
      const again = await openAddin(addin.workbook);
      await again.bridge.score(EMPTY_REQUEST, UNWATCHED);
      expect({ request, ...contentOf(again) }).toEqual({ request, ...right });
    }
  },
);

test('a run that Excel breaks off in the middle of any of its requests is put right by the next one', async () => {
  const clean = await openAddin(listOf());
  await clean.bridge.score(EMPTY_REQUEST, UNWATCHED);
  const right = contentOf(clean);
  for (const { number: request, actionCount } of requestsOf(clean, 'during')) {
    const addin = await openAddin(listOf());
    const action = Math.floor(actionCount / 2);
    addin.host.faults.push({ request, moment: 'during', action, code: 'GeneralException' });
    await expect(addin.bridge.score(EMPTY_REQUEST, UNWATCHED)).rejects.toThrow(
      /^Excel could not do it .* Run again\.$/,
    );
    const again = await openAddin(addin.workbook);
    await again.bridge.score(EMPTY_REQUEST, UNWATCHED);
    expect({ request, ...contentOf(again) }).toEqual({ request, ...right });
  }
});

test('a second run writes the same cells', async () => {
  const addin = await openAddin(listOf());
  await addin.bridge.score(EMPTY_REQUEST, UNWATCHED);
  const once = contentOf(addin);
  await addin.bridge.score(EMPTY_REQUEST, UNWATCHED);
  expect(contentOf(addin)).toEqual(once);
});

function contentOf({ workbook }: OpenAddin): Readonly<Record<string, unknown>> {
  return Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, sheet.rows({ formulas: true })]));
}
