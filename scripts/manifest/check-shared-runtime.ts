import { builtFile, builtName, paneUrl } from './built-files';
import { elementsAt, problemAt, type ManifestElement } from './manifest-element';
import { resourceOf } from './resource-of';

/**
 * The elements that must name the task pane's page, so that pane, buttons and functions share one runtime and see the
 * same run.
 */
const SHARED = ['Runtime', 'Page/SourceLocation', 'FunctionFile', 'Action/SourceLocation'] as const;

const OFFICE_LIBRARY = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** What keeps the pane, the buttons and the functions from sharing one page. */
export function checkSharedRuntime(root: ManifestElement, build: string): readonly string[] {
  const pane = paneUrl(root);
  const apart = SHARED.flatMap((ending) => elementsAt(root, ending))
    .filter((element) => resourceOf(root, element) !== pane)
    .map((element) =>
      problemAt(
        element,
        `<${element.name}> must name the page of the task pane, ${pane}, as they share one runtime`,
      ),
    );
  const paneIds = elementsAt(root, 'TaskpaneId').map((element) =>
    problemAt(element, 'a shared runtime has one task pane, so there must be no <TaskpaneId>'),
  );
  return [...apart, ...paneIds, ...checkPage(root, build)];
}

/** In a shared runtime Excel opens only the page, so the page must load the script that the manifest names. */
function checkPage(root: ManifestElement, build: string): readonly string[] {
  const page = builtName(root, paneUrl(root)) ?? '';
  const scripts = elementsAt(root, 'Script/SourceLocation').map((element) => ({
    element,
    source: builtName(root, resourceOf(root, element) ?? '') ?? '',
  }));
  const html = builtFile(build, page)?.toString('utf8');
  if (html === undefined) return [];
  // The query string only distinguishes builds.
  const loaded = [...html.matchAll(/<script\s[^>]*?\bsrc=["']?([^"'\s>?]*)/g)].map(([, source]) => source);
  return [
    ...scripts
      .filter(({ source }) => !loaded.includes(source))
      .map(({ element, source }) => problemAt(element, `${page} does not load ${source}`)),
    ...(loaded[0] === OFFICE_LIBRARY ? [] : [`${page}: ${OFFICE_LIBRARY} must be the first script.`]),
  ];
}
