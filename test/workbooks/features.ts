import { sheetPart, type WorkbookPackage } from './workbook-package';
import { childOf, descendants } from './xml-tree';

/** Something that a workbook has, and where it is in the workbook. */
export interface Feature {
  readonly feature: string;
  readonly workbook: string;
  /** Its exact XML. */
  readonly look: (book: WorkbookPackage) => readonly string[];
}

/** The parts whose names match, unpacked. */
function parts(name: RegExp) {
  return (book: WorkbookPackage) =>
    book.names.filter((part) => name.test(part)).map((part) => `${part} ${book.bytes(part).toString('hex')}`);
}

/** The elements with a name anywhere on a sheet. */
function onSheet(sheet: string, name: string, isMeant: (xml: string) => boolean = () => true) {
  return (book: WorkbookPackage) =>
    descendants(book.tree(sheetPart(book, sheet)), name)
      .map(({ xml }) => xml)
      .filter(isMeant);
}

/** Elements of the workbook part. */
function ofWorkbook(name: string, isMeant: (xml: string) => boolean = () => true) {
  return (book: WorkbookPackage) =>
    descendants(book.tree(book.workbook), name)
      .map(({ xml }) => xml)
      .filter(isMeant);
}

/** The rows of a sheet that have one of the given attributes, by number. */
function rowsWith(sheet: string, attribute: string, value: RegExp) {
  return (book: WorkbookPackage) =>
    descendants(book.tree(sheetPart(book, sheet)), 'row')
      .filter(({ attributes }) => value.test(attributes[attribute] ?? ''))
      .map(({ attributes }) => `${attributes['r'] ?? ''} ${attributes[attribute] ?? ''}`);
}

/** The hidden columns of a sheet, according to their elements. */
function hiddenColumns(sheet: string) {
  return (book: WorkbookPackage) =>
    (childOf(book.tree(sheetPart(book, sheet)), 'cols')?.children ?? [])
      .filter(({ attributes }) => /^(1|true)$/.test(attributes['hidden'] ?? ''))
      .map(({ attributes }) => attributes['max'] ?? '');
}

const has = (text: string) => (xml: string) => xml.includes(text);

const LOOKS: Readonly<Record<string, Readonly<Record<string, Feature['look']>>>> = {
  'pivot.xlsx': {
    'the pivot table and its records': parts(/pivot(Tables|Cache)\//),
    'the list of pivot caches': ofWorkbook('pivotCaches'),
    'the charts': parts(/charts\/chart/),
    'the picture': parts(/media\//),
    'the ellipse and the text shape': parts(/drawings\/drawing/),
    'the comments': parts(/comments|vmlDrawing/),
    'the choices of the answers': onSheet('Clients', 'dataValidations'),
    'the conditional formats': onSheet('Clients', 'conditionalFormatting'),
    'the data bar and the sparkline of newer kinds': onSheet('Clients', 'extLst'),
    'the merged titles': onSheet('Clients', 'mergeCells'),
    'the hyperlink': onSheet('Clients', 'hyperlinks'),
    'the page setup': onSheet('Clients', 'pageSetup'),
    'the page header': onSheet('Clients', 'headerFooter'),
    'the print area and the print titles': ofWorkbook('definedName', has('Clients!')),
    'the formulas in the rows of clients': onSheet('Clients', 'f'),
    'the formulas that read the list': onSheet('Overview', 'f'),
    'the array formula': onSheet('Overview', 'f', has('t="array"')),
    'the protection of a sheet': onSheet('Overview', 'sheetProtection'),
    'the hidden sheet': ofWorkbook('sheet', has('state="hidden"')),
    'the hidden row': rowsWith('Clients', 'hidden', /^(1|true)$/),
    'the grouped rows': rowsWith('Clients', 'outlineLevel', /^[1-9]/),
    'the hidden column': hiddenColumns('Clients'),
    'the rich text': parts(/sharedStrings/),
    'the custom properties': parts(/docProps\/custom/),
  },
  'tables.xlsx': {
    'the chart sheet': parts(/chartsheets\//),
    'the charts': parts(/charts\/chart/),
    'the pictures': parts(/media\//),
    'the text box': parts(/drawings\/drawing/),
    'the comments and the picture in the page header': parts(/comments|vmlDrawing/),
    'the table above the list': parts(/tables\/table1/),
    'the table on a hidden sheet': parts(/tables\/table3/),
    'the calculated column': onSheet('Clients', 'f'),
    'the choices of the answers': onSheet('Clients', 'dataValidations'),
    'the conditional formats': onSheet('Clients', 'conditionalFormatting'),
    'the data bar and the sparkline of newer kinds': onSheet('Clients', 'extLst'),
    'the frozen panes': onSheet('Clients', 'sheetViews'),
    'the hyperlinks': onSheet('Clients', 'hyperlinks'),
    'the page breaks': onSheet('Clients', 'rowBreaks'),
    'the ignored errors': onSheet('Clients', 'ignoredErrors'),
    'the page header': onSheet('Clients', 'headerFooter'),
    'the picture behind a sheet': onSheet('Figures', 'picture'),
    'the dynamic array': onSheet('Figures', 'c', has('cm="1"')),
    'what dynamic arrays are': parts(/xl\/metadata\.xml/),
    'the formulas that read the list': onSheet('Figures', 'f'),
    'the grouped rows': rowsWith('Clients', 'outlineLevel', /^[1-9]/),
    'the heights of rows': rowsWith('Clients', 'ht', /./),
    'the hidden columns at the far right': hiddenColumns('Clients'),
    'the names': ofWorkbook('definedName', (xml) => !xml.includes('OML Portfolio')),
    'the rich text': parts(/sharedStrings/),
    'the theme': parts(/theme\//),
    'the custom properties': parts(/docProps\/custom/),
  },
  'from-1904.xlsx': {
    'the way of counting days': ofWorkbook('workbookPr'),
    'the protection of the sheet': onSheet('Reviews 2026', 'sheetProtection'),
    'the filter': onSheet('Reviews 2026', 'autoFilter'),
    'the range of the filter': ofWorkbook('definedName', has('_FilterDatabase')),
    'the merged title': onSheet('Reviews 2026', 'mergeCells'),
    'the conditional format': onSheet('Reviews 2026', 'conditionalFormatting'),
    'the hidden row': rowsWith('Reviews 2026', 'hidden', /^1$/),
    'the looks of rows': rowsWith('Reviews 2026', 's', /./),
    'the hidden columns': hiddenColumns('Reviews 2026'),
    'the formulas that read the list': onSheet('Summary', 'f'),
    'the charts': parts(/charts\/chart/),
  },
  'inline-texts.xlsx': {
    'the protection of the workbook': ofWorkbook('workbookProtection'),
    'the protection of the sheet': onSheet('Accounts & more', 'sheetProtection'),
    'the filter with its criteria': onSheet('Accounts & more', 'autoFilter'),
    'the hidden and the very hidden sheet': ofWorkbook('sheet', (xml) =>
      /state="(very)?[hH]idden"/.test(xml),
    ),
    'the chart sheet': parts(/chartsheets\//),
    'the table on another sheet': parts(/tables\//),
    'the comments': parts(/comment/),
    'the choices of the answers': onSheet('Accounts & more', 'dataValidations'),
    'the conditional formats': onSheet('Accounts & more', 'conditionalFormatting'),
    'the pages': onSheet('Accounts & more', 'headerFooter'),
    'the hidden name and the one with a comment': ofWorkbook('definedName', (xml) =>
      /hidden=|comment=/.test(xml),
    ),
    'the formulas that were never calculated': onSheet('Accounts & more', 'f'),
    'the hidden columns': hiddenColumns('Accounts & more'),
    'the theme': parts(/theme\//),
  },
  'threads.xlsx': {
    'the threads of comments': parts(/threadedComments\/|persons\//),
    'the notes below the threads': parts(/xl\/comments|vmlDrawing/),
    'the custom XML': parts(/customXml\//),
    'the check boxes': parts(/featurePropertyBag/),
    'the pivot table and its records': parts(/pivot(Tables|Cache)\//),
    'the chart': parts(/charts\/chart1/),
    'the picture and the text box': parts(/media\/|drawings\/drawing[12]\./),
    'the sparkline': onSheet('Clients', 'extLst'),
    'the rich text in its cell': onSheet('Clients', 'is', has('<r>')),
    'the names of a sheet': ofWorkbook('definedName', has('name="Seats"')),
    'the formula above the list': onSheet('Clients', 'f'),
    'the hidden row': rowsWith('Clients', 'hidden', /^1$/),
    'the custom properties': parts(/docProps\/custom/),
  },
  'plain-table.xlsx': {
    'the hidden row': rowsWith('List', 'hidden', /^(1|true)$/),
    'the merged title': onSheet('List', 'mergeCells'),
  },
};

/** Every feature by name. */
export const FEATURES: readonly Feature[] = Object.entries(LOOKS).flatMap(([workbook, looks]) =>
  Object.entries(looks).map(([feature, look]) => ({ feature, workbook, look })),
);
