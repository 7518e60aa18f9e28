import { BatchObjects, type ObjectSurroundings } from './batch-objects';
import { HostError } from './host-error';
import { answerQuery } from './query';
import { isRemote, type Remote } from './remote';
import {
  ACTION,
  PATH,
  type Action,
  type ActionResult,
  type RichRequest,
  type RichResponse,
} from './rich-request';

/** What a batch needs to run. */
export interface BatchSurroundings extends ObjectSurroundings {
  /** Called before each action with its place in the batch; may throw to end the batch there. */
  readonly beforeAction: (index: number) => void;
}

/** Runs one batch. It ends at the first action that fails; what ran before stays done. */
export function runBatch(request: RichRequest, surroundings: BatchSurroundings): RichResponse {
  const objects = new BatchObjects(request, surroundings);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      surroundings.beforeAction(index);
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      const value = action.ActionType === ACTION.trace ? null : run(action, { objects, surroundings });
      results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (thrown) {
      const { code, message, httpStatus } = thrown instanceof HostError ? thrown : failureOfHost(thrown);
      const Location = locationOf(action, objects);
      const error = {
        Code: code,
        Message: message,
        Location,
        HttpStatusCode: httpStatus,
        ActionIndex: index,
      };
      return { Results: results, TraceIds: traces, Error: error };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** An error in the host itself is answered too, or the add-in would wait for ever. */
function failureOfHost(thrown: unknown): HostError {
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return new HostError('GeneralException', `The host failed: ${stack}`);
}

interface Running {
  readonly objects: BatchObjects;
  readonly surroundings: BatchSurroundings;
}

function run(action: Action, { objects, surroundings }: Running): unknown {
  const { members } = surroundings;
  const target = objects.get(action.ObjectPathId);
  // Excel lets a batch go on with a null object: actions on it do nothing.
  if (target === null) return null;
  switch (action.ActionType) {
    case ACTION.instantiate:
      return members.identity(target);
    case ACTION.query:
      return answerQuery(target, { query: action.QueryInfo ?? {}, members });
    case ACTION.method:
      return callMethod(target, action, { objects, surroundings });
    case ACTION.setProperty:
      members.set(target, { member: action.Name, value: objects.arguments(action.ArgumentInfo)[0] });
      return null;
    case ACTION.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        members.set(target, { member: name.charAt(0).toUpperCase() + name.slice(1), value });
      }
      return null;
    default:
      throw new HostError(
        'NotImplemented',
        `Action type ${action.ActionType} is not implemented by this host.`,
      );
  }
}

function callMethod(target: Remote, action: Action, { objects, surroundings }: Running): unknown {
  const { members, references } = surroundings;
  const args = objects.arguments(action.ArgumentInfo);
  switch (action.Name) {
    case '_KeepReference':
      references.keep(target);
      return null;
    case '_RemoveReference':
      references.remove(String(args[0]));
      return null;
    default: {
      const result = members.call(target, { member: action.Name, args });
      return isRemote(result) ? members.identity(result) : result;
    }
  }
}

/** The member that an action uses, as Excel names it in an error: `Range.values`. */
function locationOf({ Name: name, ObjectPathId: id }: Action, objects: BatchObjects): string {
  const path = objects.path(id);
  // An object that could not be reached is named by the member of its parent that should have returned it.
  const ownerId = name === '' ? path?.ParentObjectPathId : id;
  const owner = ownerId === undefined ? undefined : objects.className(ownerId);
  const reached = path?.ObjectPathType === PATH.indexer ? 'GetItem' : (path?.Name ?? '');
  const member = name === '' ? reached : name;
  return `${owner === undefined ? '' : `${owner}.`}${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}
