import { xmlText } from '../write/cell-xml';
import * as palette from '../../styles/palette';

/** How words in a chart look. */
export interface ChartFont {
  /** In points. */
  readonly size: number;
  /** RRGGBB. */
  readonly color: string;
  readonly isBold?: boolean;
}

/** The title of a chart. */
export const TITLE_WORDS: ChartFont = { size: 11, color: palette.ACCENT, isBold: true };
/** Words along the axes and in the legend. */
export const QUIET_WORDS: ChartFont = { size: 9, color: palette.QUIET_INK };

/** The look of a chart's words that come from its cells. */
export function textLookXml(font: ChartFont): string {
  return (
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runXml('defRPr', font)}</a:pPr>` +
    '<a:endParaRPr lang="en-US"/></a:p></c:txPr>'
  );
}

/** Words in the chart itself. */
export function titleXml(words: string, font: ChartFont): string {
  const run = `<a:r>${runXml('rPr', font)}<a:t>${xmlText(words)}</a:t></a:r>`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runXml('defRPr', font)}</a:pPr>${run}</a:p>` +
    '</c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

/** An area filled with one colour and without an edge. */
export function fillLookXml(color: string): string {
  return `<c:spPr>${solidXml(color)}<a:ln><a:noFill/></a:ln></c:spPr>`;
}

/** A thin line of one colour. */
export function lineLookXml(color: string): string {
  return `<c:spPr><a:ln w="9525">${solidXml(color)}</a:ln></c:spPr>`;
}

function runXml(tag: 'defRPr' | 'rPr', { size, color, isBold = false }: ChartFont): string {
  const language = tag === 'rPr' ? ' lang="en-US"' : '';
  return `<a:${tag}${language} sz="${size * 100}" b="${isBold ? 1 : 0}">${solidXml(color)}</a:${tag}>`;
}

function solidXml(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}
