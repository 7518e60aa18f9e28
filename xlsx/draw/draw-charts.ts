import type { Chart, SheetDescription } from '../../core/cells/sheet-description';
import { NAMESPACES } from '../namespaces';
import { xmlAttribute } from '../write/cell-xml';
import { axesXml } from './chart-axes';
import { chartCells } from './chart-data';
import { columnsXml } from './chart-columns';
import { fillLookXml, QUIET_WORDS, textLookXml, titleXml, TITLE_WORDS } from './chart-text';
import * as palette from '../../styles/palette';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The drawing part of a sheet: its charts in their places, each under the relationship of its own part. */
export function drawingXml({ charts }: SheetDescription, chartIds: readonly string[]): string {
  const anchors = charts.map((chart, index) => anchorXml(chart, index, chartIds[index] ?? ''));
  const namespaces = `xmlns:xdr="${NAMESPACES.sheetDrawing}" xmlns:a="${NAMESPACES.drawing}"`;
  return `${DECLARATION}<xdr:wsDr ${namespaces}>${anchors.join('')}</xdr:wsDr>`;
}

/** The chart part of a chart, its elements in the order of the schema: Excel takes no other for a chart. */
export function chartXml(sheet: SheetDescription, chart: Chart): string {
  const cells = chartCells(sheet);
  const legend =
    chart.series.length < 2
      ? ''
      : `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLookXml(QUIET_WORDS)}</c:legend>`;
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${NAMESPACES.chart}" xmlns:a="${NAMESPACES.drawing}" xmlns:r="${NAMESPACES.relationships}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title, TITLE_WORDS)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${columnsXml(cells, chart)}${axesXml(chart)}</c:plotArea>` +
    `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `${fillLookXml(palette.PAPER)}${textLookXml(QUIET_WORDS)}</c:chartSpace>`
  );
}

function anchorXml({ name, title, covers }: Chart, index: number, relationship: string): string {
  const corner = (row: number, column: number) =>
    `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  const frame =
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${index + 2}" name="${xmlAttribute(name)}" descr="${xmlAttribute(title)}"/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${NAMESPACES.chart}"><c:chart xmlns:c="${NAMESPACES.chart}" xmlns:r="${NAMESPACES.relationships}" ` +
    `r:id="${xmlAttribute(relationship)}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
  return (
    `<xdr:twoCellAnchor><xdr:from>${corner(covers.firstRow, covers.firstColumn)}</xdr:from>` +
    `<xdr:to>${corner(covers.lastRow + 1, covers.lastColumn + 1)}</xdr:to>${frame}<xdr:clientData/></xdr:twoCellAnchor>`
  );
}
