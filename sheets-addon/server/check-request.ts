import { fieldNamed } from '../../core/read/user-choices';
import type { RunRequest } from '../../core/plan/run-request';
import { HostError } from '../../pane/host-error';
import { hasShapeOf } from './has-shape-of';
import { parsedJson } from './parsed-json';

// Whoever may edit the spreadsheet can call the script with whatever they like, and a sidebar that is open while the
// add-on is updated asks as its own version does. So what is asked is looked at before anything is done.

/** What is asked by a call's text. Throws a `HostError` where the call asks for no such thing. */
export function askedBy(name: keyof typeof IS_ASKED, text: unknown): unknown {
  const asked = typeof text === 'string' ? parsedJson(text) : undefined;
  if (asked === undefined || !IS_ASKED[name](asked)) throw new HostError(NOT_ASKED);
  return asked;
}

const NOT_ASKED =
  'The sidebar asked for something that this version of vCIO OML does not know. Close the sidebar and open it again.';

/** Longer than any name of a sheet, address of a cell or number of a run. */
const LONGEST_NAME = 500;

const IS_ASKED = {
  omlPreview: isRunRequest,
  omlStart: (asked: unknown) => hasShapeOf(asked, { runId: '', request: {} }) && isStart(asked),
  omlNext: isRunId,
  omlFinish: isRunId,
  omlCancel: isRunId,
  omlAddColumns: (asked: unknown) => hasShapeOf(asked, { request: {}, extent: '' }) && isSetup(asked),
  omlNewList: (asked: unknown) => asked === null,
  omlSelect: (asked: unknown) => hasShapeOf(asked, { cell: '', listSheet: '' }) && isPlace(asked),
  omlShowPortfolio: (asked: unknown) => asked === null,
};

// Each of these has been found to have the members that it is taken for.

function isStart(asked: unknown): boolean {
  const { runId, request } = asked as { runId: unknown; request: unknown };
  return isRunId(runId) && isRunRequest(request);
}

function isSetup(asked: unknown): boolean {
  const { request, extent } = asked as { request: unknown; extent: unknown };
  return isRunRequest(request) && (extent === 'first' || extent === 'all');
}

function isPlace(asked: unknown): boolean {
  const { cell, listSheet } = asked as { cell: unknown; listSheet: unknown };
  return isName(cell) && isName(listSheet);
}

function isRunRequest(asked: unknown): boolean {
  if (!hasShapeOf(asked, { confirmed: [], settings: [], adopts: false, clearsFilter: false })) return false;
  const { sheet, confirmed, settings } = asked as RunRequest;
  return (
    (sheet === undefined || isName(sheet)) &&
    confirmed.every((said) => hasShapeOf(said, { header: '', field: '' }) && isField(said.field)) &&
    settings.every((entry) => hasShapeOf(entry, { id: '', cell: '' }) && isCell(entry.value))
  );
}

function isField(name: string): boolean {
  return fieldNamed(name) === name;
}

function isCell(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LONGEST_NAME;
}

/** A UUID, as the sidebar makes them; what a run is remembered by that was stopped is none. */
function isRunId(value: unknown): boolean {
  return typeof value === 'string' && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(value);
}
