import { cellAddress } from '../../core/cells/cell-address';
import { previewList } from '../../core/preview-list';
import { sheetCalled } from '../../core/read/our-sheet-names';
import { quoted } from '../../core/cells/problem';
import type { Refusal } from '../../core/plan/refusal';
import type { SetupExtent } from '../../core/plan/setup-column';
import type { SetUp } from '../../pane/bridge';
import type { Preview } from '../../core/preview-list';
import type { RunRequest } from '../../core/plan/run-request';
import { HostError } from '../../pane/host-error';
import { askedBy } from './check-request';
import { BusyError } from '../errors/busy-error';
import { lacksConsent, sentenceOf } from '../errors/failure-sentence';
import { jsonText, type JsonText } from './json-text';
import { makeNewList } from './make-new-list';
import { measureList } from '../read/measure-list';
import { sheetsOf, type NamedSheet } from '../read/our-sheets';
import { planList } from '../read/plan-list';
import { cancelRun, finishScoring, scoreNextRows, startRun, type RunStart } from './score-run';
import { setUpList } from './set-up-list';
import { goToPortfolio } from './show-portfolio';
import { isGoogles, retryTransient } from '../errors/retry-transient';

/** What the server says of a call: what came of it, or the sentence of what went wrong, or of what it has to wait for. */
export type Answer<Result> =
  | { readonly is: 'done'; readonly result: Result }
  | { readonly is: 'failed' | 'busy'; readonly sentence: string };

/**
 * What the sidebar asks of the server, by the names that the script has for it. Each tries again what Google stumbles
 * over, as much of it as may be done twice.
 */
export const serverCalls = {
  omlPreview: (request: RunRequest): Preview => retryTransient(() => preview(request)),
  omlStart: (start: RunStart) => startRun(start),
  omlNext: (runId: string) => scoreNextRows(runId),
  omlFinish: (runId: string) => finishScoring(runId),
  omlCancel: (runId: string): null => {
    cancelRun(runId);
    return null;
  },
  omlAddColumns: ({ request, extent }: { request: RunRequest; extent: SetupExtent }): SetUp | Refusal =>
    setUpList(request, extent),
  omlNewList: (): SetUp => makeNewList(),
  omlSelect: ({ cell, listSheet }: { cell: string; listSheet: string }): null => {
    retryTransient(() => selectCell(cell, listSheet));
    return null;
  },
  omlShowPortfolio: (): boolean => retryTransient(goToPortfolio),
} as const;

/** The calls, by name. */
export type ServerCalls = typeof serverCalls;

/** Answers a call of the sidebar. What Google refuses is thrown: the sidebar has a sentence for it. */
export function answerSidebar<Name extends keyof ServerCalls>(
  name: Name,
  text: JsonText<Parameters<ServerCalls[Name]>[0]>,
): JsonText<Answer<ReturnType<ServerCalls[Name]>>> {
  // A name and what is asked of it go together; TypeScript does not follow that through a table.
  const call = serverCalls[name] as (asked: unknown) => ReturnType<ServerCalls[Name]>;
  try {
    return jsonText({ is: 'done', result: call(askedBy(name, text)) });
  } catch (error) {
    if (isGoogles(error) && !lacksConsent()) throw error;
    return jsonText({ is: error instanceof BusyError ? 'busy' : 'failed', sentence: sentenceOf(error) });
  }
}

function preview(request: RunRequest): Preview {
  const list = measureList(request);
  return previewList(list.input, { sheets: list.lists, outcome: planList(list) });
}

function selectCell(cell: string, listSheet: string): void {
  const { sheet: name = listSheet, cells } = cellAddress(cell);
  const named = sheetCalled(sheetsOf(SpreadsheetApp.getActiveSpreadsheet()), name);
  if (named === undefined) throw new HostError(`The sheet "${quoted(name)}" is gone. Look again.`);
  const { sheet, hasCells } = named;
  const range = hasCells ? rangeNamed(sheet, cells) : undefined;
  if (sheet.isSheetHidden()) sheet.showSheet();
  (range ?? sheet).activate();
}

/** The cells of a sheet by their address. Throws a `HostError` where it has no such cells. */
function rangeNamed(sheet: NamedSheet['sheet'], cells: string) {
  try {
    return sheet.getRange(cells);
  } catch (error) {
    if (!isGoogles(error)) throw error;
    throw new HostError(`The sheet "${sheet.getName()}" has no cell ${quoted(cells)}. Look again.`);
  }
}
