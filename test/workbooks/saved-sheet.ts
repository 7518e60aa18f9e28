import { elements, textIn } from './xml-elements';

/** A cell that has a value. */
export interface SavedCell {
  /** Absent in a cell without a formula. */
  readonly formula: string | undefined;
  /** A number, or the text of anything else. */
  readonly value: number | string;
}

/** A chart, as far as we must keep it. */
export interface SavedChart {
  readonly title: string;
  readonly grouping: string | undefined;
  /** The ranges it draws, once each. */
  readonly ranges: readonly string[];
}

/** A worksheet according to its XML. */
export interface SavedSheet {
  readonly name: string;
  /** Its part in the package. */
  readonly part: string;
  /** By address, such as `B7`. */
  readonly cells: ReadonlyMap<string, SavedCell>;
  /** Merged ranges, sorted. */
  readonly merged: readonly string[];
  /** The attributes of every data validation, and its choices as written. */
  readonly validations: readonly (Readonly<Record<string, string>> & { readonly choices: string })[];
  /** Sorted by title. */
  readonly charts: readonly SavedChart[];
}

/** The sources of a worksheet. */
export interface SheetSource {
  readonly name: string;
  readonly part: string;
  readonly xml: string;
  readonly charts: readonly string[];
  readonly sharedStrings: readonly string[];
}

/** Reads a worksheet. */
export function savedSheet({ name, part, xml, charts, sharedStrings }: SheetSource): SavedSheet {
  const cells = elements(xml, 'c').flatMap(({ attributes, content }): (readonly [string, SavedCell])[] => {
    const value = valueOf(attributes['t'], content, sharedStrings);
    if (value === undefined) return [];
    return [
      [
        attributes['r'] ?? '',
        { formula: elements(content, 'f').length > 0 ? textIn(content, 'f') : undefined, value },
      ],
    ];
  });
  return {
    name,
    part,
    cells: new Map(cells),
    merged: elements(xml, 'mergeCell')
      .map(({ attributes }) => attributes['ref'] ?? '')
      .sort(),
    validations: elements(xml, 'dataValidation').map(({ attributes, content }) => ({
      ...attributes,
      choices: textIn(content, 'formula1'),
    })),
    charts: charts.map(savedChart).sort((a, b) => (a.title < b.title ? -1 : 1)),
  };
}

function valueOf(
  type: string | undefined,
  content: string,
  sharedStrings: readonly string[],
): number | string | undefined {
  if (type === 'inlineStr') return textIn(content, 't');
  const [stored] = elements(content, 'v');
  if (stored === undefined) return undefined;
  const value = textIn(content, 'v');
  if (type === 's') return sharedStrings[Number(value)] ?? '';
  return type === undefined || type === 'n' ? Number(value) : value;
}

function savedChart(xml: string): SavedChart {
  const ranges = elements(xml, 'f').map(({ content }) => textIn(`<f>${content}</f>`, 'f'));
  return {
    title: elements(xml, 'title')
      .slice(0, 1)
      .map(({ content }) => textIn(content, 't'))
      .join(''),
    grouping: elements(xml, 'grouping')[0]?.attributes['val'],
    ranges: [...new Set(ranges)].sort(),
  };
}
