import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Program } from '../protocol';
import { addInFiles, type Origins } from './add-in-files';
import { ExcelSide } from './excel-side';
import { answerPage } from './page-calls';
import type { ProgramSide } from './program-side';
import { isAnswered } from './request-guard';
import { ribbonButtons } from './ribbon';
import { Session } from './session';
import { filesOf, typeOf, type SiteFile } from './site-files';
import { openStartList, type OpenedBook } from './start-lists';

const LOOPBACK = '127.0.0.1';

/** Where the playground finds what it shows. */
export interface PlaygroundFolders {
  /** What the builds made of the two add-ins. */
  readonly excel: string;
  readonly sheets: string;
  /** The page, as `buildPage` made it. */
  readonly page: string;
  readonly samples: string;
}

/** A playground that is open. */
export interface Playground {
  readonly origins: Origins;
  readonly session: Session;
  close(): Promise<void>;
}

/** Serves the page and the add-in's frame, each on an origin of its own, to this computer alone. */
export async function servePlayground(folders: PlaygroundFolders): Promise<Playground> {
  const [page, addIn] = [createServer(), createServer()];
  const origins = { page: await listen(page), addIn: await listen(addIn) };
  const ribbon = ribbonButtons(await readFile(path.join(folders.excel, 'manifest.xml'), 'utf8'));
  const openSide = async (
    program: Program,
    { workbook }: OpenedBook,
    changed: () => void,
  ): Promise<ProgramSide> => {
    if (program === 'excel') return new ExcelSide(workbook, ribbon, changed);
    // Google's side reads the whole of its API first, which takes a moment.
    const { SheetsSide } = await import('./sheets-side');
    return new SheetsSide(workbook, await builtSheets(folders.sheets), changed);
  };
  const openList = (list: string) => openStartList(folders.samples, list);
  const session = await Session.begin('clients', { addInOrigin: origins.addIn, openSide, openList });
  const addInPages = addInFiles(folders.excel, origins);
  const pages = new Map([
    ...filesOf(folders.page, '/'),
    ...[...addInPages].filter(([name]) => name.startsWith('/assets/')),
  ]);
  page.on('request', (request: IncomingMessage, response: ServerResponse) => {
    void guarded(response, async () => {
      if (!isAnswered(request, { host: new URL(origins.page).host, origins: [origins.page] })) {
        refuse(response);
        return;
      }
      response.setHeader('Content-Security-Policy', pagePolicy(origins));
      if (!(await answerPage(session, request, response))) await sendFile(pages, request, response);
    });
  });
  addIn.on('request', (request: IncomingMessage, response: ServerResponse) => {
    void guarded(response, async () => {
      const own = { host: new URL(origins.addIn).host, origins: [origins.page, origins.addIn] };
      if (request.method === 'POST' || !isAnswered(request, own)) {
        refuse(response);
        return;
      }
      response.setHeader('Content-Security-Policy', `frame-ancestors ${origins.page}`);
      await sendFile(withSidebar(addInPages, session), request, response);
    });
  });
  return {
    origins,
    session,
    close: async () => {
      await Promise.all([page, addIn].map(close));
    },
  };
}

/** What the page may load: what is its own, and the add-in in its frame. */
function pagePolicy({ addIn }: Origins): string {
  return [
    "default-src 'self'",
    `frame-src ${addIn}`,
    // The chart library puts styles of its own on what it draws.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function withSidebar(files: ReadonlyMap<string, SiteFile>, { side }: Session): ReadonlyMap<string, SiteFile> {
  if (!('sidebar' in side) || typeof side.sidebar !== 'string') return files;
  const { sidebar } = side;
  return new Map([...files, ['/sidebar.html', { type: typeOf('sidebar.html'), read: () => sidebar }]]);
}

async function sendFile(
  files: ReadonlyMap<string, SiteFile>,
  { method, url = '/' }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = url.replace(/[?#].*$/s, '');
  const file = files.get(name === '/' ? '/playground.html' : name);
  if (file === undefined || method === 'POST') {
    response.writeHead(404).end();
    return;
  }
  const content = await file.read();
  response
    .writeHead(200, {
      'Content-Type': file.type,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'same-origin',
    })
    .end(method === 'HEAD' ? undefined : content);
}

async function builtSheets(folder: string) {
  const built = (file: string) => readFile(path.join(folder, file), 'utf8');
  const [code, manifest, sidebar] = await Promise.all(
    ['Code.js', 'appsscript.json', 'Sidebar.html'].map(built),
  );
  return { code: code ?? '', manifest: manifest ?? '', pages: { Sidebar: sidebar ?? '' } };
}

function refuse(response: ServerResponse): void {
  response.writeHead(403).end();
}

async function guarded(response: ServerResponse, answer: () => Promise<void>): Promise<void> {
  try {
    await answer();
  } catch (error) {
    if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(error instanceof Error ? error.message : String(error));
  }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, resolve);
  });
  const { port } = server.address() as AddressInfo; // of a server on a port
  return `http://${LOOPBACK}:${port}`;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
