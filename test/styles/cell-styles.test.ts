import type { DescribedCell, Role } from '../../core/cells/sheet-description';
import type { CellFormat } from '../../core/cells/cell';
import type { CellStyle } from '../../styles/cell-style';
import { COLUMN_HEAD, describedStyle, outputStyle, SETUP_HEAD, setupStyle } from '../../styles/cell-styles';
import { LEVEL_COLORS } from '../../styles/palette';

const levels = [0, 1, 2, 3, 4, 5];

const colored: readonly { readonly name: string; readonly look: CellStyle }[] = [
  { name: 'the header of one of our columns', look: COLUMN_HEAD },
  { name: 'the header of a column to be answered', look: SETUP_HEAD },
  { name: 'a cell to fill in', look: setupStyle('text') },
  ...levels.map((level) => ({
    name: `level ${level} on the client sheet`,
    look: outputStyle('whole', level),
  })),
  ...levels.map((level) => ({
    name: `level ${level} on a page`,
    look: describedStyle({ ...cell('label'), level }),
  })),
  ...(
    ['title', 'subtitle', 'columnHead', 'figure', 'figureLabel', 'figureNote', 'note', 'input'] as const
  ).map((role) => ({ name: `the role ${role}`, look: describedStyle(cell(role)) })),
];

test.each(colored)('the text of $name has a contrast of 4.5 to 1', ({ look }) => {
  expect(contrast(look.font?.color ?? '000000', look.fill ?? 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
});

test('the levels get darker from 0 to 5, so that their order shows in grey', () => {
  const light = LEVEL_COLORS.map(({ fill }) => luminance(fill));
  expect(light).toEqual([...light].sort((one, other) => other - one));
  expect(light.slice(1).every((each, index) => (light[index] ?? 0) / each > 1.1)).toBe(true);
});

test.each<{ format: CellFormat; code: string | undefined }>([
  { format: 'text', code: undefined },
  { format: 'number', code: 'General' },
  { format: 'whole', code: '#,##0' },
  { format: 'oneDecimal', code: '0.0' },
  { format: 'hours', code: '#,##0.0' },
  { format: 'money', code: '#,##0.00' },
  { format: 'percent', code: '0%' },
  { format: 'date', code: 'yyyy-mm-dd' },
])('a cell of the format $format is shown as $code', ({ format, code }) => {
  expect(outputStyle(format, undefined).numberFormat).toBe(code);
  expect(describedStyle({ ...cell('value'), format }).numberFormat).toBe(code);
});

test.each([
  { value: '=1+1', isLiteral: true },
  { value: '+49 30', isLiteral: true },
  { value: '-', isLiteral: true },
  { value: '@home', isLiteral: true },
  { value: "'quoted'", isLiteral: true },
  { value: 'Acme', isLiteral: undefined },
  { value: -1, isLiteral: undefined },
])('on a page $value is protected from becoming a formula: $isLiteral', ({ value, isLiteral }) => {
  expect(describedStyle({ ...cell('label'), value }).isLiteral).toBe(isLiteral);
});

test('text in our columns is always literal', () => {
  expect(outputStyle('text', undefined).isLiteral).toBe(true);
});

test('a large figure is shown without cents and gets smaller if it does not fit', () => {
  expect(describedStyle({ ...cell('figure'), format: 'money' })).toMatchObject({
    numberFormat: '#,##0',
    align: { shrinks: true },
  });
});

function cell(role: Role): DescribedCell {
  return { value: 'Acme', role, format: 'text' };
}

/** As defined by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
