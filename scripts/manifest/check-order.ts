import { CONTENT_MODELS } from './content-models';
import { endsIn, problemAt, withDescendants, type ManifestElement } from './manifest-element';

/** Elements that are missing, in the wrong place, or in the wrong order. */
export function checkOrder(root: ManifestElement): readonly string[] {
  return withDescendants(root).flatMap((element) => checkContent(element));
}

interface Slot {
  readonly name: string;
  readonly isRequired: boolean;
  readonly repeats: boolean;
}

function checkContent(element: ManifestElement): readonly string[] {
  const model = modelOf(element);
  if (model === undefined) return [];
  const slots = slotsOf(model);
  const problems: string[] = [];
  let latest = -1;
  for (const child of element.children) {
    const place = slots.findIndex(({ name }) => name === child.name);
    const before = slots[latest]?.name ?? '';
    if (place === -1) problems.push(problemAt(child, `<${child.name}> does not belong in ${tag(element)}`));
    else if (place < latest)
      problems.push(problemAt(child, `<${child.name}> must stand before <${before}>, not behind it`));
    else if (place === latest && slots[place]?.repeats === false)
      problems.push(problemAt(child, `${tag(element)} has a second <${child.name}>`));
    latest = Math.max(latest, place);
  }
  const missing = slots.filter(
    ({ name, isRequired }) => isRequired && !element.children.some((child) => child.name === name),
  );
  return [...problems, ...missing.map(({ name }) => problemAt(element, `${tag(element)} has no <${name}>`))];
}

function slotsOf(model: string): readonly Slot[] {
  return model
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({
      name: word.replace(/[?+]$/, ''),
      isRequired: !word.endsWith('?'),
      repeats: word.endsWith('+'),
    }));
}

/** The model whose key is the most specific about the element's place. */
function modelOf({ name, path, attributes }: ManifestElement): string | undefined {
  const typed = `${path}[${attributes['xsi:type'] ?? ''}]`;
  const [longest] = Object.entries(CONTENT_MODELS)
    .filter(([key]) => endsIn(path, key) || endsIn(typed, key))
    .toSorted(([one], [other]) => other.length - one.length);
  if (longest !== undefined) return longest[1];
  // A type that we do not know is a wrong value; the content of its element cannot be checked.
  return Object.keys(CONTENT_MODELS).some((key) => key.startsWith(`${name}[`)) ? undefined : '';
}

function tag({ name, attributes }: ManifestElement): string {
  const type = attributes['xsi:type'];
  return type === undefined ? `<${name}>` : `<${name} xsi:type="${type}">`;
}
