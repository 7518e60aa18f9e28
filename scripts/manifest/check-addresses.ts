import { builtFile, builtName } from './built-files';
import { elementsAt, problemAt, withDescendants, type ManifestElement } from './manifest-element';

/** The elements whose DefaultValue is an address. */
const ADDRESSES = /^(IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|bt:Image|bt:Url)$/;

/** Addresses that Office would not open or that have no file in the build. */
export function checkAddresses(root: ManifestElement, build: string): readonly string[] {
  const addresses = withDescendants(root).filter(({ name }) => ADDRESSES.test(name));
  return [
    ...addresses.flatMap((element) => checkAddress(element, root, build)),
    // According to Microsoft, listing the add-in's own domain does nothing, and our pages lead to no other.
    ...elementsAt(root, 'AppDomain').map((domain) =>
      problemAt(
        domain,
        `the pane opens no page of another site, so "${domain.text}" must not be an AppDomain`,
      ),
    ),
  ];
}

function checkAddress(element: ManifestElement, root: ManifestElement, build: string): readonly string[] {
  const { DefaultValue: url, resid } = element.attributes;
  if (url === undefined)
    return resid === undefined ? [problemAt(element, `<${element.name}> has no address`)] : [];
  if (!URL.canParse(url)) return [problemAt(element, `"${url}" is not an address`)];
  if (new URL(url).protocol !== 'https:') return [problemAt(element, `${url} does not begin with https`)];
  const name = builtName(root, url);
  if (name === undefined) return [problemAt(element, `${url} is not below the address of the task pane`)];
  return builtFile(build, name) === undefined ? [problemAt(element, `${url}: the build has no ${name}`)] : [];
}
