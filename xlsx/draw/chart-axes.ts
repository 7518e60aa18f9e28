import type { Chart } from '../../core/cells/sheet-description';
import { lineLookXml, QUIET_WORDS, textLookXml } from './chart-text';
import * as palette from '../../styles/palette';

const CATEGORIES = 111_111_111;
const VALUES = 222_222_222;

/** The axes of a chart's columns, by their numbers. */
export const AXIS_IDS_XML = `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/>`;

/** The axes of a chart. Where each column says its figure, an axis of figures would say it twice. */
export function axesXml({ kind }: Chart): string {
  const isStacked = kind === 'stackedColumn';
  const grid = isStacked ? `<c:majorGridlines>${lineLookXml(palette.HAIRLINE)}</c:majorGridlines>` : '';
  return (
    `<c:catAx>${beginXml(CATEGORIES, 'b', true)}<c:numFmt formatCode="General" sourceLinked="0"/>` +
    `${TICKS_XML}${lineLookXml(palette.HAIRLINE)}${textLookXml(QUIET_WORDS)}` +
    `<c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx>${beginXml(VALUES, 'l', isStacked)}${grid}<c:numFmt formatCode="#,##0" sourceLinked="0"/>` +
    `${TICKS_XML}${NO_LINE_XML}${textLookXml(QUIET_WORDS)}` +
    `<c:crossAx val="${CATEGORIES}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`
  );
}

const TICKS_XML = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
const NO_LINE_XML = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';

function beginXml(id: number, position: 'b' | 'l', isShown: boolean): string {
  const scaling = '<c:scaling><c:orientation val="minMax"/></c:scaling>';
  return `<c:axId val="${id}"/>${scaling}<c:delete val="${isShown ? 0 : 1}"/><c:axPos val="${position}"/>`;
}
