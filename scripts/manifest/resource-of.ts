import { elementsAt, withDescendants, type ManifestElement } from './manifest-element';

/** The text or the address of the resource that an element refers to; `undefined` if it does not exist. */
export function resourceOf(root: ManifestElement, element: ManifestElement): string | undefined {
  const { resid } = element.attributes;
  const resources = elementsAt(root, 'Resources').flatMap(withDescendants);
  return resources.find(({ attributes }) => attributes['id'] === resid)?.attributes['DefaultValue'];
}
