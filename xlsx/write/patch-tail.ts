import type { Area } from '../../core/cells/sheet-description';
import { fileErrors } from '../../files/file-error';
import { areaOf, overlap, referenceTo } from '../cell-reference';
import { xmlAttribute, xmlText } from './cell-xml';
import { attributeOf, childrenOf, rootOf, withAttribute, type XmlElement } from './xml-outline';

/** A list to choose from, if there are choices, and what to fill in, beside each cell of a column. */
export interface Choice {
  readonly cells: Area;
  readonly title: string;
  readonly question: string;
  readonly choices: readonly string[];
}

/** What is changed below the rows of a sheet. */
export interface TailPatch {
  /** Cells that are new, and that no merged cell may cover. */
  readonly newCells: Area | undefined;
  readonly choices: readonly Choice[];
}

/** The part of a sheet's XML behind its rows. Throws a `FileError` where a merged cell covers a new one. */
export function patchTail(tail: string, prefix: string, { newCells, choices }: TailPatch): string {
  const opening = `<${prefix}worksheet><${prefix}sheetData>`;
  const xml = tail.includes(`</${prefix}sheetData`) ? opening + tail : `<${prefix}worksheet>${tail}`;
  if (newCells !== undefined) checkMerges(xml, newCells);
  const taken = validated(xml);
  const free = choices.filter(({ cells }) => !taken.some((area) => overlap(area, cells)));
  return free.length === 0 ? tail : withChoices(xml, free).slice(xml.length - tail.length);
}

function checkMerges(xml: string, newCells: Area): void {
  const { root, prefix } = rootOf(xml);
  const lists = childrenOf(xml, root, prefix).filter(({ name }) => name === 'mergeCells');
  for (const merge of lists.flatMap((list) => childrenOf(xml, list, prefix))) {
    const reference = attributeOf(xml, merge, 'ref') ?? '';
    const area = areaOf(reference);
    if (area !== undefined && overlap(area, newCells)) throw fileErrors.mergedCell(reference);
  }
}

/** The areas for which the user has said already what they may contain. */
function validated(xml: string): readonly Area[] {
  const { root, prefix } = rootOf(xml);
  const lists = childrenOf(xml, root, prefix).filter(({ name }) => name === 'dataValidations');
  return lists
    .flatMap((list) => childrenOf(xml, list, prefix))
    .flatMap((each) => (attributeOf(xml, each, 'sqref') ?? '').split(/\s+/))
    .flatMap((reference) => areaOf(reference) ?? []);
}

/** What the format wants in front of the validations of a sheet. */
const before = new Set([
  ...[
    'sheetData',
    'sheetCalcPr',
    'sheetProtection',
    'protectedRanges',
    'scenarios',
    'autoFilter',
    'sortState',
  ],
  ...['dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting'],
]);

function withChoices(xml: string, choices: readonly Choice[]): string {
  const { root, prefix } = rootOf(xml);
  const children = childrenOf(xml, root, prefix);
  const tags = choices.map((choice) => validation(choice, prefix)).join('');
  const list = children.find(({ name }) => name === 'dataValidations');
  if (list !== undefined && !list.isEmpty)
    return added(xml, { list, prefix }, { tags, count: choices.length });
  const end = list?.start ?? children.filter(({ name }) => before.has(name)).at(-1)?.end ?? root.contentStart;
  const whole = `<${prefix}dataValidations count="${choices.length}">${tags}</${prefix}dataValidations>`;
  return xml.slice(0, end) + whole + xml.slice(list?.end ?? end);
}

function added(
  xml: string,
  { list, prefix }: { readonly list: XmlElement; readonly prefix: string },
  { tags, count }: { readonly tags: string; readonly count: number },
): string {
  const there = childrenOf(xml, list, prefix).length;
  const longer = xml.slice(0, list.contentEnd) + tags + xml.slice(list.contentEnd);
  return withAttribute(longer, list, 'count', String(there + count));
}

/** Other words than those of the list are taken too: the list helps, it does not bar. */
function validation({ cells, title, question, choices }: Choice, prefix: string): string {
  const type = choices.length > 0 ? 'type="list" ' : '';
  const opening =
    `<${prefix}dataValidation ${type}allowBlank="1" showInputMessage="1" ` +
    `promptTitle="${xmlAttribute(cut(title, 32))}" prompt="${xmlAttribute(cut(question, 255))}" sqref="${referenceTo(cells)}"`;
  if (choices.length === 0) return `${opening}/>`;
  const list = xmlText(`"${choices.join(',')}"`);
  return `${opening}><${prefix}formula1>${list}</${prefix}formula1></${prefix}dataValidation>`;
}

/** Excel refuses longer titles and prompts. */
function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
