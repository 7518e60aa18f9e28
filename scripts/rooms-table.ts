import { markdownTable } from './markdown-table';
import { ROOMS } from './rooms';

const [BEGIN, END] = ['<!-- rooms: made by npm run docs -->', '<!-- end of rooms -->'];

/** The architecture page with its table of rooms made from the list of rooms. */
export function withRoomsTable(page: string): string {
  const [before, rest] = parted(page, BEGIN);
  const [, after] = parted(rest, END);
  return `${before}${BEGIN}\n\n${roomsTable()}\n\n${END}${after}`;
}

function parted(text: string, mark: string): readonly [string, string] {
  const at = text.indexOf(mark);
  if (at < 0)
    throw new Error(`docs/architecture.md has lost the line "${mark}". Put it back, then run again.`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

function roomsTable(): string {
  const rows = ROOMS.map(({ folder, is, imports }) => [`\`${folder}\``, is, imports.join(', ') || 'nothing']);
  return markdownTable([['folder', 'what it is', 'may import'], ...rows]);
}
