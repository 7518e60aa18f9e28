/** A table in Markdown, its columns as wide as they have to be; the first line has the headers. */
export function markdownTable(lines: readonly (readonly string[])[]): string {
  const [headers = [], ...body] = lines;
  const widths = headers.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)));
  const row = (line: readonly string[], fill = ' ') =>
    `| ${widths.map((width, column) => (line[column] ?? '').padEnd(width, fill)).join(' | ')} |`;
  return [row(headers), row([], '-'), ...body.map((line) => row(line))].join('\n');
}
