/** What Excel adds to the characters of a column for the space at its edges, in the standard font. */
export const PADDING = 5 / 7;

/** A column that gets a width; zero-based, in characters of the standard font. */
export interface ColumnWidth {
  readonly column: number;
  readonly width: number;
}

/** Columns that look alike, counted from 1, both included, and the rest of what a sheet says of them. */
export interface ColumnTag {
  readonly from: number;
  readonly to: number;
  readonly attributes: string;
}

/** Widths for some columns; what else the sheet says of its columns stays, in as many ranges as that takes. */
export function withWidths(tags: readonly ColumnTag[], widths: readonly ColumnWidth[]): readonly ColumnTag[] {
  const ours = widths.map(({ column, width }) => ({
    from: column + 1,
    to: column + 1,
    attributes: ` width="${(width + PADDING).toFixed(4)}" customWidth="1"`,
  }));
  const others = ours.reduce((rest, { from }) => rest.flatMap((tag) => withoutColumn(tag, from)), tags);
  return [...others, ...ours].sort((one, other) => one.from - other.from);
}

/** A range of columns as XML. */
export function columnTag({ from, to, attributes }: ColumnTag, prefix: string): string {
  return `<${prefix}col min="${from}" max="${to}"${attributes}/>`;
}

function withoutColumn(tag: ColumnTag, column: number): readonly ColumnTag[] {
  if (column < tag.from || column > tag.to) return [tag];
  return [
    { ...tag, to: column - 1 },
    { ...tag, from: column + 1 },
  ].filter(({ from, to }) => from <= to);
}
