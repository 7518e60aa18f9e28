/** The cells of a block as spreadsheets put it on the clipboard: tabs between cells, line ends between rows. */
export function cellsOfBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    rows.at(-1)?.push(cell.text);
    at = cell.end;
    if (at >= text.length) break;
    if (text[at] === '\t') at += 1;
    else {
      at += text.startsWith('\r\n', at) ? 2 : 1;
      if (at >= text.length) break;
      rows.push([]);
    }
  }
  return rows;
}

/** A block of cells as text for the clipboard. */
export function blockOfCells(rows: readonly (readonly string[])[]): string {
  return rows
    .map((cells) =>
      cells.map((cell) => (/[\t\r\n]|^"/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'),
    )
    .join('\r\n');
}

interface ReadCell {
  readonly text: string;
  readonly end: number;
}

function plainCell(text: string, at: number): ReadCell {
  const length = text.slice(at).search(/[\t\r\n]/);
  const end = length < 0 ? text.length : at + length;
  return { text: text.slice(at, end), end };
}

/** In quotes a cell may have line ends and tabs. What only begins with a quote is no such cell. */
function quotedCell(text: string, at: number): ReadCell {
  const match = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
  match.lastIndex = at;
  const found = match.exec(text);
  if (found === null) return plainCell(text, at);
  return { text: (found[1] ?? '').replaceAll('""', '"'), end: at + found[0].length };
}
