import ts from 'typescript';
import { CLEARLY_BELOW_SQUARE, growthOf } from './growth';
import { sources } from './sources';

/** The longest text of a workbook's cell; texts in files are longer. */
const LONGEST_CELL = 32_767;
/** Enough to show quadratic growth. */
const SOME_CHARACTERS = 1500;
/** Beginnings that are tried with the longest text, which V8 may have no room to match. */
const A_FEW = 3;

const ROOMS = /^(?:core|styles|files|xlsx|command|pane|excel-addin|sheets-addon)\//;

/** Patterns that would be slow on a long text, by their beginning, and why they never see one. */
const SEE_SHORT_TEXTS: readonly (readonly [begins: string, why: string])[] = [
  [String.raw`/\B(?=(?:\d{3})+`, 'a number of ours'],
  [String.raw`/^(\()?\s*([+\-−])?\s*([\d.,`, 'a number has 60 characters at most (read-number.ts)'],
  [String.raw`/^([\d.,\s]+)%?\s*[/`, 'the same'],
  [String.raw`/\s*%$/`, 'the same'],
  [String.raw`/\s*(?:h|hrs?|hours?)\.?$/`, 'the same'],
  [String.raw`/(?:,?\s|T)\s*\d{1,2}`, 'a date has 60 characters at most (read-date.ts)'],
  [String.raw`/([A-Z]+)(\d+)/g`, 'a reference of ours'],
  [String.raw`/^['\s]+|['\s]+$/g`, 'the name of a sheet, of 31 characters'],
  [String.raw`/[.\s]+$/`, 'what Excel and Google say went wrong'],
];

/** What a text may repeat. */
const REPEATED = [
  ...Array.from(' \naA1é.,:;/-<>"\'=()[]_\\&#!?*T'),
  ...['a ', ' a', '1,', 'a=1 ', '""', 'a="" ', '/>', '[a', '_.', '<a'],
];

const PATTERNS = sources('.ts', '.tsx')
  .filter(({ path }) => ROOMS.test(path))
  .flatMap(({ path, text }) => patternsIn(text).map((pattern) => ({ path, pattern })));
const isExcepted = (pattern: RegExp) =>
  SEE_SHORT_TEXTS.some(([begins]) => String(pattern).startsWith(begins));

test.each(PATTERNS.filter(({ pattern }) => !isExcepted(pattern)))(
  '$path: the time of $pattern grows linearly with the text, up to the longest cell',
  async ({ pattern }) => {
    const beginnings = beginningsFor(pattern);
    const readAll = (length: number, howMany = Infinity) => {
      for (const beginning of beginnings.slice(0, howMany))
        for (const repeated of REPEATED)
          `${beginning}${repeated.repeat(length / repeated.length)}\u0001`.replace(pattern, '');
    };
    expect(await growthOf(readAll, SOME_CHARACTERS)).toBeLessThan(CLEARLY_BELOW_SQUARE);
    expect(() => readAll(LONGEST_CELL, A_FEW)).not.toThrow();
  },
);

test.each(SEE_SHORT_TEXTS)('the pattern %s, which sees only %s, still exists', (begins) => {
  expect(PATTERNS.some(({ pattern }) => String(pattern).startsWith(begins))).toBe(true);
});

/** The literal patterns in a file. */
function patternsIn(text: string): readonly RegExp[] {
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    const spelt = ts.isRegularExpressionLiteral(node) ? /^\/([^]*)\/(\w*)$/.exec(node.text) : null;
    if (spelt !== null) found.push(new RegExp(spelt[1] ?? '', spelt[2]));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('any.tsx', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX));
  return found;
}

/** Nothing, and the words of a pattern: each, and each with the next, with and without a space between. */
function beginningsFor({ source }: RegExp): readonly string[] {
  const words = (source.match(PARTS) ?? [])
    .map((part) => part.replace(/^\\(?!\w)/, ''))
    .filter((part) => part.length === 1 || /^[^\\[({]/.test(part));
  const beginnings = words.flatMap((word, index) => {
    const next = words[index + 1] ?? '';
    return [word, `${word} `, `${word}${next}`, `${word} ${next}`];
  });
  return [...new Set(['', ...beginnings])];
}

/** The parts of a pattern: classes, groups, counts, punctuation and words. */
const PARTS =
  /\\[pP]\{[^}]*\}|\\u[0-9A-F]{4}|\\x[0-9a-f]{2}|\\.|\[(?:\\.|[^\]\\])*\]|\{\d+,?\d*\}|\(\?(?:[:=!]|<[=!])|[()|^$*+?.]|[^\\()[\]{}|^$*+?.]+/g;
