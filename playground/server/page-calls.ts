import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Area } from '../../emulators/workbook/area';
import { askedCommand, isArea } from './asked-command';
import type { Session } from './session';

const MOST_BYTES = 64 * 1024 * 1024;

/** Answers what the page asks of the workbook; false where the path is none of these calls. */
export async function answerPage(
  session: Session,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { pathname, searchParams: asked } = new URL(request.url ?? '/', 'http://localhost');
  const number = (name: string) => Number(asked.get(name) ?? NaN);
  const id = asked.get('sheet') ?? '';
  switch (`${request.method ?? ''} ${pathname}`) {
    case 'GET /events':
      follow(session, request, response);
      return true;
    case 'GET /workbook':
      return sendJson(response, session.workbook);
    case 'GET /sheet':
      return sendJson(response, session.sheet(id));
    case 'GET /cells': {
      const [row, column, rowCount, columnCount] = ['row', 'column', 'rows', 'columns'].map(number);
      const area = { row, column, rowCount, columnCount };
      return sendJson(response, isArea(area) && isWindow(area) ? session.cells(id, area) : undefined);
    }
    case 'GET /cell': {
      const area = { row: number('row'), column: number('column'), rowCount: 1, columnCount: 1 };
      return sendJson(response, isArea(area) ? session.cell(id, area.row, area.column) : undefined);
    }
    case 'POST /do': {
      const command = askedCommand((await bodyOf(request)).toString('utf8'));
      return sendJson(response, command && (await session.carryOut(command)));
    }
    case 'POST /open':
      return sendJson(response, await session.open(asked.get('name') ?? '', await bodyOf(request)));
    case 'GET /save':
      return sendSaved(response, await session.save());
    case 'POST /pane': {
      const answer = session.side.receive(asked.get('page') ?? '', (await bodyOf(request)).toString('utf8'));
      response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' }).end(answer ?? '');
      return true;
    }
    default:
      return false;
  }
}

/** More cells at once than any window shows, or a block that is copied has, are not looked at. */
const MOST_CELLS = 400_000;

function isWindow({ rowCount, columnCount }: Area): boolean {
  return rowCount * columnCount <= MOST_CELLS;
}

/** How long changes are gathered before the page is told that there were some. */
const GATHERED_MILLISECONDS = 100;

/** Tells a page what changes, for as long as it is open. */
function follow(session: Session, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const send = (event: unknown) => response.write(`data: ${JSON.stringify(event)}\n\n`);
  let gathered: NodeJS.Timeout | undefined;
  const { leave } = session.join((event) => {
    if (event.is !== 'changed') send(event);
    else
      gathered ??= setTimeout(() => {
        gathered = undefined;
        send({ is: 'changed', version: session.workbook.version });
      }, GATHERED_MILLISECONDS);
  });
  request.on('close', () => {
    clearTimeout(gathered);
    leave();
  });
}

function sendJson(response: ServerResponse, answer: unknown): true {
  if (answer === undefined) response.writeHead(404).end();
  else
    response
      .writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
      .end(JSON.stringify(answer));
  return true;
}

function sendSaved(
  response: ServerResponse,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): true {
  response
    .writeHead(200, {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'no-store',
    })
    .end(bytes);
  return true;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Error('The page has posted more than a workbook can hold.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
