import { isRemote, type Remote } from './remote';
import type { QueryInfo } from './rich-request';

/** How a query gets the members of objects. */
export interface Members {
  /** The value of an object's member; throws if the host lacks the member. */
  get(from: Remote, member: string): unknown;
  has(from: Remote, member: string): boolean;
  names(from: Remote): readonly string[];
  /** The items of a collection; undefined if the object is not one. */
  items(from: Remote): readonly Remote[] | undefined;
  /** What identifies the add-in's object, as members such as `Id`. */
  identity(from: Remote): Readonly<Record<string, unknown>>;
}

/** The members asked for, and for those that are objects, their members. */
type Wanted = Map<string, Wanted>;

/** The answer to a load: the members asked for, by name; all plain ones if none is named. */
export function answerQuery(
  from: Remote,
  { query, members }: { readonly query: QueryInfo; readonly members: Members },
): unknown {
  const wanted: Wanted = new Map();
  for (const path of query.Select ?? []) note(wanted, path);
  for (const path of query.Expand ?? []) note(wanted, `${path}/*`);
  return answer(from, { wanted, members, top: query.Top, skip: query.Skip });
}

interface Question {
  readonly wanted: Wanted;
  readonly members: Members;
  readonly top?: number | undefined;
  readonly skip?: number | undefined;
}

function answer(from: Remote, { wanted, members, top, skip = 0 }: Question): unknown {
  const items = members.items(from);
  if (items === undefined) return answerObject(from, { wanted, members });
  const isOwn = (member: string) => members.has(from, member);
  const own = new Map([...wanted].filter(([member]) => isOwn(member)));
  const ofItems = new Map([...wanted].filter(([member]) => !isOwn(member)));
  const shown = items.slice(skip, top === undefined ? undefined : skip + top);
  const result = own.size === 0 ? {} : answerObject(from, { wanted: own, members });
  if (own.size > 0 && ofItems.size === 0) return result;
  return { ...result, _Items: shown.map((item) => answer(item, { wanted: ofItems, members })) };
}

function answerObject(from: Remote, { wanted, members }: Question): Record<string, unknown> {
  const result: Record<string, unknown> = { ...members.identity(from) };
  if (wanted.size === 0 || wanted.has('*')) {
    for (const name of members.names(from)) {
      const value = members.get(from, name);
      if (!isRemote(value)) result[name] = value;
    }
  }
  for (const [name, inner] of wanted) {
    if (name === '*') continue;
    const value = members.get(from, name);
    result[name] = isRemote(value) ? answer(value, { wanted: inner, members }) : value;
  }
  return result;
}

/** Records a path as the add-in wrote it, such as `format/fill/color`. */
function note(wanted: Wanted, path: string): void {
  let level = wanted;
  for (const part of path.split(/[/.]/)) {
    const name = part.charAt(0).toUpperCase() + part.slice(1);
    const next = level.get(name) ?? (new Map() as Wanted);
    level.set(name, next);
    level = next;
  }
}
