import { withClients } from '../../core/plan-run';
import { sentencesOf, type Refusal } from '../../core/plan/refusal';
import type { RunPlan } from '../../core/plan/run-plan';
import type { RunRequest } from '../../core/plan/run-request';
import { HostError } from '../../pane/host-error';
import { hashRows } from '../../core/run/hashes';
import { findBlocker, findNewBlocker } from './find-blocker';
import { measureWanted, type MeasuredList } from './measure-list';
import { planList } from './plan-list';
import { readNames } from './read-names';

/** A list whose names have been looked through once. */
export interface ScannedList {
  readonly is: 'scanned';
  readonly list: MeasuredList;
  /** With what the names tell. */
  readonly plan: RunPlan;
  /** The names and keys in their order, as a number. */
  readonly namesHash: number;
  /** Zero-based rows of the clients. */
  readonly clientRows: readonly number[];
}

/** Measures a list, plans a run over it and looks through its names. Writes nothing. */
export function scanList(request: RunRequest, find = findBlocker): ScannedList | Refusal {
  const list = measureWanted(request);
  const planned = planList(list, find);
  if (planned.is === 'refused') return planned;
  const { keys, clients, clientRows } = readNames(list, planned);
  const plan = withClients(planned, clients);
  if (plan.is === 'refused') return plan;
  return {
    is: 'scanned',
    list,
    plan,
    namesHash: hashRows(keys, [...(keys[0] ?? []).keys()]),
    clientRows,
  };
}

/** The same for a run that is under way. Throws a `HostError` where it cannot go on. */
export function scanAgain(request: RunRequest): ScannedList {
  const scanned = scanList(request, findNewBlocker);
  if (scanned.is === 'scanned') return scanned;
  throw new HostError(sentencesOf(scanned));
}
