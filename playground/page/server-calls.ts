import type { Area } from '../../emulators/workbook/area';
import type {
  Command,
  CommandAnswer,
  EditedCell,
  ServerEvent,
  ShownCells,
  ShownSheet,
  ShownWorkbook,
} from '../protocol';

/** What is in the workbook. */
export function askWorkbook(): Promise<ShownWorkbook> {
  return asked<ShownWorkbook>('/workbook');
}

/** What a sheet is beside its cells. */
export function askSheet(sheet: string): Promise<ShownSheet> {
  return asked<ShownSheet>(`/sheet?${new URLSearchParams({ sheet }).toString()}`);
}

/** A window of cells. */
export function askCells(sheet: string, { row, column, rowCount, columnCount }: Area): Promise<ShownCells> {
  const place = {
    sheet,
    row: String(row),
    column: String(column),
    rows: String(rowCount),
    columns: String(columnCount),
  };
  return asked<ShownCells>(`/cells?${new URLSearchParams(place).toString()}`);
}

/** A cell as it is edited. */
export function askCell(sheet: string, row: number, column: number): Promise<EditedCell> {
  const place = { sheet, row: String(row), column: String(column) };
  return asked<EditedCell>(`/cell?${new URLSearchParams(place).toString()}`);
}

/** Has the server do something. */
export async function command(what: Command): Promise<CommandAnswer> {
  const response = await fetch('/do', { method: 'POST', body: JSON.stringify(what) });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as CommandAnswer; // as the server answers it
}

/** Has the server open a file of the user's; its bytes go no further than this computer. */
export async function openOwnFile(file: File): Promise<CommandAnswer> {
  const address = `/open?${new URLSearchParams({ name: file.name }).toString()}`;
  const response = await fetch(address, { method: 'POST', body: file });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as CommandAnswer; // as the server answers it
}

/** Hands a message of the pane on; gives the answer where it comes at once. */
export async function handOn(page: string, message: string): Promise<string> {
  const address = `/pane?${new URLSearchParams({ page }).toString()}`;
  const response = await fetch(address, { method: 'POST', body: message });
  return response.text();
}

/** Hears what the server tells by itself. */
export function follow(hear: (event: ServerEvent) => void): void {
  const events = new EventSource('/events');
  events.onmessage = ({ data }) => hear(JSON.parse(String(data)) as ServerEvent); // as the server sends it
}

async function asked<Answer>(address: string): Promise<Answer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return (await response.json()) as Answer; // as the server answers it
}
