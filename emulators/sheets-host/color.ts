import { ScriptException } from './script-exception';

const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  orange: '#FFA500',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** A CSS colour as the workbook stores it, `#RRGGBB`; undefined for null, which means no colour. */
export function colorOf(color: string | null): string | undefined {
  if (color === null || color === '') return undefined;
  if (/^#[\da-f]{6}$/i.test(color)) return color.toUpperCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  if (short !== null) return `#${[1, 2, 3].map((at) => (short[at] ?? '').repeat(2)).join('')}`.toUpperCase();
  const named = NAMES[color.toLowerCase()];
  if (named === undefined) throw new ScriptException(`Invalid argument: ${color}`);
  return named;
}

/** A colour of the workbook as Google writes it. */
export function writtenColor(color: string | undefined, otherwise: string): string {
  return color?.toLowerCase() ?? otherwise;
}
