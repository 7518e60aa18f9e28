import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { HOST_ORIGIN } from '../../emulators/excel-host/add-in-frame';
import { filesOf, typeOf, type SiteFile } from './site-files';

/** Where the add-in's page says that office.js is, twice: in its address, and in what its security policy lets in. */
const OFFICE_ORIGIN = 'https://appsforoffice.microsoft.com';
const OFFICE_FOLDER = '/lib/1/hosted/';

/** The two origins of the playground. */
export interface Origins {
  readonly page: string;
  readonly addIn: string;
}

/**
 * What the add-in's frame is served: the built add-in and Microsoft's office.js. Two things differ from what ships: the
 * pane's page takes office.js from here, and office.js has three lines before it.
 */
export function addInFiles(built: string, origins: Origins): ReadonlyMap<string, SiteFile> {
  const office = path.dirname(createRequire(__filename).resolve('@microsoft/office-js/dist/office.js'));
  const type = typeOf('office.js');
  return new Map([
    ...filesOf(built, '/'),
    ...filesOf(office, OFFICE_FOLDER),
    [
      '/taskpane.html',
      {
        type: typeOf('taskpane.html'),
        read: async () => {
          const page = await readFile(path.join(built, 'taskpane.html'), 'utf8');
          return page.replaceAll(OFFICE_ORIGIN, origins.addIn);
        },
      },
    ],
    [
      `${OFFICE_FOLDER}office.js`,
      {
        type,
        read: async () =>
          Buffer.concat([
            Buffer.from(excelStandIn(origins.page)),
            await readFile(path.join(office, 'office.js')),
          ]),
      },
    ],
  ]);
}

/**
 * Has office.js take the page around it for Excel. It trusts a window whose origin is Microsoft's and https, which a page
 * on this computer cannot be: what it posts goes to the page, and what the page posts comes as if from there.
 */
export function excelStandIn(page: string): string {
  return `(() => { const [excel, page, around] = ['${HOST_ORIGIN}', '${page}', window.parent];
window.parent = { postMessage: (message) => around.postMessage(message, page) };
addEventListener('message', (said) => { if (said.source !== around || said.origin !== page) return; said.stopImmediatePropagation(); dispatchEvent(new MessageEvent('message', { data: said.data, origin: excel, source: around })); }); })();
`;
}
