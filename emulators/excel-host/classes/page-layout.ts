import type { Area } from '../../workbook/area';
import type { Sheet } from '../../workbook/sheet';
import { defineClass } from '../define-class';
import { HostError } from '../host-error';
import { areaOf, rangeFrom, rangeOrNull } from '../range-on-sheet';
import { assertSheetChanges } from '../refuse-changes';
import { isRemote, remote, type Selves } from '../remote';

/** In points. */
const MARGIN_UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** How a sheet is printed. */
export const pageLayout = defineClass<Excel.PageLayout, Selves['PageLayout']>('PageLayout', {
  get: {
    BottomMargin: ({ print }) => print.margins.bottom,
    CenterHorizontally: ({ print }) => print.isCentredAcross,
    CenterVertically: ({ print }) => print.isCentredDown,
    FooterMargin: ({ print }) => print.margins.footer,
    HeaderMargin: ({ print }) => print.margins.header,
    HeadersFooters: (sheet) => remote('HeaderFooterGroup', sheet),
    LeftMargin: ({ print }) => print.margins.left,
    Orientation: ({ print }) => (print.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
    // The add-in chose the paper from Excel's own list.
    PaperSize: ({ print }) => (print.paperSize ?? 'Letter') as 'Letter',
    PrintGridlines: ({ print }) => print.printsGridlines,
    PrintHeadings: ({ print }) => print.printsHeadings,
    RightMargin: ({ print }) => print.margins.right,
    TopMargin: ({ print }) => print.margins.top,
    Zoom: ({ print: { zoom } }) => ({
      ...(zoom.scale === undefined ? {} : { scale: zoom.scale }),
      ...(zoom.pagesWide === undefined ? {} : { horizontalFitToPages: zoom.pagesWide }),
      ...(zoom.pagesTall === undefined ? {} : { verticalFitToPages: zoom.pagesTall }),
    }),
  },
  set: {
    BottomMargin: (sheet, points) => change(sheet, ({ margins }) => (margins.bottom = points)),
    CenterHorizontally: (sheet, isCentred) => change(sheet, (print) => (print.isCentredAcross = isCentred)),
    CenterVertically: (sheet, isCentred) => change(sheet, (print) => (print.isCentredDown = isCentred)),
    FooterMargin: (sheet, points) => change(sheet, ({ margins }) => (margins.footer = points)),
    HeaderMargin: (sheet, points) => change(sheet, ({ margins }) => (margins.header = points)),
    LeftMargin: (sheet, points) => change(sheet, ({ margins }) => (margins.left = points)),
    Orientation: (sheet, wanted) => {
      change(sheet, (print) => (print.orientation = wanted === 'Landscape' ? 'landscape' : 'portrait'));
    },
    PaperSize: (sheet, paper) => change(sheet, (print) => (print.paperSize = paper)),
    PrintGridlines: (sheet, prints) => change(sheet, (print) => (print.printsGridlines = prints)),
    PrintHeadings: (sheet, prints) => change(sheet, (print) => (print.printsHeadings = prints)),
    RightMargin: (sheet, points) => change(sheet, ({ margins }) => (margins.right = points)),
    TopMargin: (sheet, points) => change(sheet, ({ margins }) => (margins.top = points)),
    Zoom: (sheet, { scale, horizontalFitToPages: pagesWide, verticalFitToPages: pagesTall }) => {
      if (scale !== undefined && (scale < 10 || scale > 400)) throw new HostError('InvalidArgument');
      change(sheet, (print) => {
        print.zoom = {
          ...(scale === undefined ? {} : { scale }),
          ...(pagesWide === undefined ? {} : { pagesWide }),
          ...(pagesTall === undefined ? {} : { pagesTall }),
        };
      });
    },
  },
  call: {
    GetPrintArea: (sheet) => {
      const { area } = sheet.print;
      if (area === undefined) throw new HostError('ItemNotFound');
      return remote('RangeAreas', { sheet, areas: [area] });
    },
    GetPrintAreaOrNullObject: (sheet) => {
      const { area } = sheet.print;
      return area === undefined ? null : remote('RangeAreas', { sheet, areas: [area] });
    },
    GetPrintTitleColumnsOrNullObject: (sheet) => rangeOrNull(sheet, sheet.print.titleColumns),
    GetPrintTitleRowsOrNullObject: (sheet) => rangeOrNull(sheet, sheet.print.titleRows),
    SetPrintArea: (sheet, printArea) => {
      const area = areaFrom(sheet, printArea);
      change(sheet, (print) => (print.area = area));
    },
    SetPrintMargins: (sheet, unit, options) => {
      const points = MARGIN_UNITS[unit];
      for (const [side, size] of Object.entries(options)) {
        // Excel and the settings name the sides alike.
        change(sheet, ({ margins }) => (margins[side as keyof typeof margins] = Number(size) * points));
      }
    },
    SetPrintTitleColumns: (sheet, columns) => {
      const area = areaFrom(sheet, columns);
      change(sheet, (print) => (print.titleColumns = area));
    },
    SetPrintTitleRows: (sheet, rows) => {
      const area = areaFrom(sheet, rows);
      change(sheet, (print) => (print.titleRows = area));
    },
  },
});

/** The headers and footers of pages. */
export const headerFooterGroup = defineClass<Excel.HeaderFooterGroup, Selves['HeaderFooterGroup']>(
  'HeaderFooterGroup',
  {
    get: { DefaultForAllPages: (sheet) => remote('HeaderFooter', sheet) },
  },
);

/** The header and footer of every page. */
export const headerFooter = defineClass<Excel.HeaderFooter, Selves['HeaderFooter']>('HeaderFooter', {
  get: {
    CenterFooter: ({ print }) => print.footer.centre,
    CenterHeader: ({ print }) => print.header.centre,
    LeftFooter: ({ print }) => print.footer.left,
    LeftHeader: ({ print }) => print.header.left,
    RightFooter: ({ print }) => print.footer.right,
    RightHeader: ({ print }) => print.header.right,
  },
  set: {
    CenterFooter: (sheet, text) => change(sheet, ({ footer }) => (footer.centre = text)),
    CenterHeader: (sheet, text) => change(sheet, ({ header }) => (header.centre = text)),
    LeftFooter: (sheet, text) => change(sheet, ({ footer }) => (footer.left = text)),
    LeftHeader: (sheet, text) => change(sheet, ({ header }) => (header.left = text)),
    RightFooter: (sheet, text) => change(sheet, ({ footer }) => (footer.right = text)),
    RightHeader: (sheet, text) => change(sheet, ({ header }) => (header.right = text)),
  },
});

function change(sheet: Sheet, set: (print: Sheet['print']) => unknown): void {
  assertSheetChanges(sheet);
  set(sheet.print);
}

function areaFrom(sheet: Sheet, argument: unknown): Area {
  if (isRemote(argument) && argument.className === 'RangeAreas') {
    const [area] = argument.self.areas;
    if (area === undefined || argument.self.areas.length > 1) throw new HostError('InvalidArgument');
    return area;
  }
  return areaOf(rangeFrom(argument, sheet));
}
