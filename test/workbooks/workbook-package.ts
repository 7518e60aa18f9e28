import path from 'node:path';
import { xmlTree, type XmlNode } from './xml-tree';
import { partsIn } from './zip-parts';

/** A workbook as its parts, read without the product's own reader. Names ignore case. */
export interface WorkbookPackage {
  /** The names of the parts, in order. */
  readonly names: readonly string[];
  has(name: string): boolean;
  bytes(name: string): Buffer;
  text(name: string): string;
  tree(name: string): XmlNode;
  /** The parts that a part refers to within the package; `''` is the package. */
  targets(name: string): readonly Target[];
  readonly workbook: string;
  /** In the order of their tabs, including chart sheets. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
}

/** A relationship from one part to another. */
export interface Target {
  readonly id: string;
  /** The last word of its type, such as `worksheet`. */
  readonly type: string;
  readonly part: string;
}

/** Opens a workbook. */
export async function openPackage(zip: Uint8Array): Promise<WorkbookPackage> {
  const parts = await partsIn(zip);
  const mappedColumns = new Map(
    Object.entries(parts).map(([name, content]) => [name.toLowerCase(), content]),
  );
  const bytes = (name: string) => mappedColumns.get(name.toLowerCase()) ?? missing(name);
  const text = (name: string) => bytes(name).toString('utf8');
  const trees = new Map<string, XmlNode>();
  const tree = (name: string) => {
    const known = trees.get(name) ?? xmlTree(text(name));
    trees.set(name, known);
    return known;
  };
  const has = (name: string) => mappedColumns.has(name.toLowerCase());
  const targets = (name: string) =>
    has(relationshipsOf(name)) ? targetsIn(tree(relationshipsOf(name)), name) : [];
  const workbook = targetOf(targets(''), ({ type }) => type === 'officeDocument');
  const sheets = tree(workbook)
    .children.filter(({ name }) => name === 'sheets')
    .flatMap(({ children }) => children)
    .map(({ attributes }) => ({
      name: attributes['name'] ?? '',
      part: targetOf(targets(workbook), ({ id }) => id === idIn(attributes)),
    }));
  return { names: Object.keys(parts), has, bytes, text, tree, targets, workbook, sheets };
}

/** The part of a sheet. */
export function sheetPart({ sheets }: WorkbookPackage, name: string): string {
  return sheets.find((sheet) => sheet.name === name)?.part ?? missing(name);
}

/** The part that holds the relationships of another. */
export function relationshipsOf(name: string): string {
  return path.posix.join(path.posix.dirname(name), '_rels', `${path.posix.basename(name)}.rels`);
}

/** The id by which an element refers to a part, whatever the prefix. */
export function idIn(attributes: XmlNode['attributes']): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
}

function targetsIn({ children }: XmlNode, name: string): readonly Target[] {
  return children
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      id: attributes['Id'] ?? '',
      type: path.posix.basename(attributes['Type'] ?? ''),
      part: path.posix.resolve('/', path.posix.dirname(name), attributes['Target'] ?? '').slice(1),
    }));
}

function targetOf(targets: readonly Target[], isWanted: (target: Target) => boolean): string {
  return targets.find(isWanted)?.part ?? missing('a relationship');
}

function missing(what: string): never {
  throw new Error(`The workbook does not have ${what}.`);
}
