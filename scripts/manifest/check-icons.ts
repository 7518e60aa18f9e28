import { builtFile, builtName } from './built-files';
import { elementsAt, problemAt, type ManifestElement } from './manifest-element';
import { pngSize } from './png-size';
import { resourceOf } from './resource-of';

/** The sizes that Office wants of each icon on the ribbon, in pixels. */
const RIBBON_SIZES = ['16', '32', '80'] as const;

/** Icons whose bytes are not a PNG of the required size, and sizes that are missing. */
export function checkIcons(root: ManifestElement, build: string): readonly string[] {
  const base = [
    ...elementsAt(root, 'OfficeApp/IconUrl').map((element) => ({ element, size: '32' })),
    ...elementsAt(root, 'OfficeApp/HighResolutionIconUrl').map((element) => ({ element, size: '64' })),
  ];
  const ribbon = elementsAt(root, 'Icon/bt:Image').map((element) => ({
    element,
    size: element.attributes['size'] ?? '',
  }));
  const wrong = [...base, ...ribbon].flatMap(({ element, size }) => {
    const url = element.attributes['DefaultValue'] ?? resourceOf(root, element) ?? '';
    const name = builtName(root, url);
    const bytes = name === undefined ? undefined : builtFile(build, name);
    if (name === undefined || bytes === undefined) return [];
    const [found, expected] = [pngSize(bytes), `${size} × ${size}`];
    if (found === expected) return [];
    return [problemAt(element, `${name} is ${found ?? 'no PNG file'}, expected ${expected} pixels`)];
  });
  return [...wrong, ...elementsAt(root, 'Icon').flatMap(checkSizes)];
}

function checkSizes(icon: ManifestElement): readonly string[] {
  return RIBBON_SIZES.filter(
    (size) => !icon.children.some(({ attributes }) => attributes['size'] === size),
  ).map((size) => problemAt(icon, `the icon has no image of ${size} pixels`));
}
