import { HostError } from './host-error';
import type { MemberAccess } from './member-access';
import type { References } from './references';
import { isRemote, type Remote } from './remote';
import { PATH, type ArgumentInfo, type ObjectPath, type RichRequest } from './rich-request';

/** Where the objects of a batch are found. */
export interface ObjectSurroundings {
  readonly root: Remote;
  readonly members: MemberAccess;
  readonly references: References;
  /** An object that is reached by its type name. */
  readonly runtimeObject: (typeName: string) => Remote;
}

/** The objects of one batch. Each path is followed only once, as following it may change something, as `add` does. */
export class BatchObjects {
  readonly #paths: RichRequest['ObjectPaths'];
  readonly #surroundings: ObjectSurroundings;
  readonly #found = new Map<number, Remote | null>();

  constructor({ ObjectPaths: paths }: RichRequest, surroundings: ObjectSurroundings) {
    this.#paths = paths;
    this.#surroundings = surroundings;
  }

  /** The object of a path; null is Excel's null object. */
  get(id: number): Remote | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.path(id);
    if (path === undefined) throw new HostError('GeneralException', `The batch has no object path ${id}.`);
    const found = this.#follow(path);
    this.#found.set(id, found);
    return found;
  }

  path(id: number): ObjectPath | undefined {
    return this.#paths[String(id)];
  }

  /** The class of an object that was already found. */
  className(id: number): string | undefined {
    return this.#found.get(id)?.className;
  }

  /** Arguments as members take them: objects instead of their paths, `undefined` instead of null. */
  arguments(info: ArgumentInfo = {}): readonly unknown[] {
    const ids = info.ReferencedObjectPathIds;
    return (info.Arguments ?? []).map(
      (argument, index) => this.#argument(argument, ids?.[index]) ?? undefined,
    );
  }

  #follow(path: ObjectPath): Remote | null {
    const { root, references, runtimeObject } = this.#surroundings;
    switch (path.ObjectPathType) {
      case PATH.global:
        return root;
      case PATH.newObject:
        return runtimeObject(path.Name);
      case PATH.nullObject:
        return null;
      case PATH.referenceId:
        return kept(references.get(path.Name));
      default:
        return this.#member(path);
    }
  }

  #member({
    ObjectPathType: type,
    Name: name,
    ParentObjectPathId: parentId,
    ArgumentInfo: info,
  }: ObjectPath): Remote | null {
    const { root, members } = this.#surroundings;
    const parent = parentId === undefined ? root : this.get(parentId);
    if (parent === null) return null;
    const found =
      type === PATH.property
        ? members.get(parent, name)
        : members.call(parent, {
            member: type === PATH.indexer ? 'GetItem' : name,
            args: this.arguments(info),
          });
    if (found === null || isRemote(found)) return found;
    throw new HostError('GeneralException', `${parent.className}.${name} gave no object.`);
  }

  #argument(argument: unknown, id: unknown): unknown {
    if (typeof id === 'number' && id !== 0) return this.get(id);
    if (Array.isArray(argument) && Array.isArray(id)) {
      return argument.map((item: unknown, index) => this.#argument(item, id[index]));
    }
    return argument;
  }
}

function kept(found: Remote | undefined): Remote {
  if (found === undefined) throw new HostError('InvalidReference');
  return found;
}
