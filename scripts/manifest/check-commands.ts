import { addInScript, associates } from './add-in-script';
import { elementsAt, problemAt, type ManifestElement } from './manifest-element';

/** Buttons without code, and ids that two groups or buttons share. */
export function checkCommands(root: ManifestElement, build: string): readonly string[] {
  const script = addInScript(root, build);
  const unanswered = elementsAt(root, 'FunctionName')
    .filter(({ text }) => script.text !== '' && !associates(script.text, 'Office.actions', text))
    .map((element) => problemAt(element, `${script.name} does not associate the function "${element.text}"`));
  const named = [...elementsAt(root, 'Group'), ...elementsAt(root, 'Control')];
  const twice = named
    .filter(({ attributes }, index) =>
      named.slice(0, index).some((earlier) => earlier.attributes['id'] === attributes['id']),
    )
    .map((element) => problemAt(element, `the id "${element.attributes['id'] ?? ''}" is taken already`));
  return [...unanswered, ...twice];
}
