import path from 'node:path';
import { contentTypeOf, relationshipsName } from '../package-parts';
import { unclosedTag } from '../unclosed-tag';
import { xmlAttribute } from './cell-xml';
import { CONTENT_TYPES } from './formats';
import type { PackageDraft } from './package-draft';
import { attributeOf, childrenOf, rootOf } from './xml-outline';

const noRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A pointer to be added. */
export interface NewLink {
  /** The part that points, and the part it points to. */
  readonly from: string;
  readonly to: string;
  /** The whole type, an address. */
  readonly type: string;
}

/** Lets one part point to another, and answers the id of the pointer. */
export async function addLink(draft: PackageDraft, { from, to, type }: NewLink): Promise<string> {
  const listName = relationshipsName(from);
  const xml = draft.has(listName) ? await draft.smallText(listName) : noRelationships;
  const { root, prefix } = rootOf(xml);
  const ids = new Set(childrenOf(xml, root, prefix).map((each) => attributeOf(xml, each, 'Id')));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const target = path.posix.relative(path.posix.dirname(from), to);
  const tag = `<${prefix}Relationship Id="rId${number}" Type="${type}" Target="${xmlAttribute(target)}"/>`;
  await putList(draft, listName, withChild(xml, tag));
  return `rId${number}`;
}

/** The list of the pointers of a part that points to nothing else; their ids are rId1, rId2 and so on. */
export async function putLinks(
  draft: PackageDraft,
  from: string,
  links: readonly Omit<NewLink, 'from'>[],
): Promise<void> {
  const listName = relationshipsName(from);
  const tags = links.map(({ to, type }, index) => {
    const target = xmlAttribute(path.posix.relative(path.posix.dirname(from), to));
    return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  });
  if (tags.length > 0) await putList(draft, listName, withChild(noRelationships, tags.join('')));
  else if (draft.has(listName)) await dropPart(draft, listName);
}

/** Most packages declare all lists of pointers at once, by their extension; some declare each. */
async function putList(draft: PackageDraft, listName: string, xml: string): Promise<void> {
  draft.put(listName, xml);
  await declarePart(draft, listName, CONTENT_TYPES.relationships);
}

/** Declares what kind of content a part has. */
export async function declarePart(draft: PackageDraft, partName: string, contentType: string): Promise<void> {
  if ((await contentTypeOf(draft, partName)) === contentType) return;
  await removeChildren(draft, contentTypes, { attribute: 'PartName', value: `/${partName}` });
  const xml = await draft.smallText(contentTypes);
  const { prefix } = rootOf(xml);
  const tag = `<${prefix}Override PartName="/${xmlAttribute(partName)}" ContentType="${contentType}"/>`;
  draft.put(contentTypes, withChild(xml, tag));
}

/** Takes a part that another points to out of the package. */
export async function removePart(
  draft: PackageDraft,
  { from, id, partName }: { readonly from: string; readonly id: string; readonly partName: string },
): Promise<void> {
  await dropPart(draft, partName);
  await removeChildren(draft, relationshipsName(from), { attribute: 'Id', value: id });
}

async function dropPart(draft: PackageDraft, partName: string): Promise<void> {
  draft.remove(partName);
  await removeChildren(draft, contentTypes, { attribute: 'PartName', value: `/${partName}` });
}

const contentTypes = '[Content_Types].xml';

async function removeChildren(
  draft: PackageDraft,
  listName: string,
  which: { readonly attribute: string; readonly value: string },
): Promise<void> {
  const xml = await draft.smallText(listName);
  const { root, prefix } = rootOf(xml);
  const left = childrenOf(xml, root, prefix)
    .filter((each) => attributeOf(xml, each, which.attribute)?.toLowerCase() === which.value.toLowerCase())
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), xml);
  draft.put(listName, left);
}

/** The root with one more element at its end. */
function withChild(xml: string, child: string): string {
  const { root } = rootOf(xml);
  if (!root.isEmpty) return xml.slice(0, root.contentEnd) + child + xml.slice(root.contentEnd);
  const [, name = ''] = /^<([^\s/>]+)/.exec(xml.slice(root.start)) ?? [];
  const tag = unclosedTag(xml.slice(root.start, root.end));
  return `${xml.slice(0, root.start)}${tag}>${child}</${name}>${xml.slice(root.end)}`;
}
