import { fileErrors } from '../files/file-error';
import { contentTypeOf, relationshipsOf } from './package-parts';
import { XmlCursor } from './xml-cursor';
import type { ZipPackage } from './zip-package';

/** What the workbook part says about the workbook. */
export interface WorkbookPart {
  /** Its own name, such as `xl/workbook.xml`. */
  readonly partName: string;
  /** What kind of workbook it is declared as. */
  readonly contentType: string;
  /** The worksheets in the order of their tabs; chart sheets are not among them. */
  readonly sheets: readonly SheetEntry[];
  /** The names of what is no worksheet, such as a chart sheet. */
  readonly otherNames: readonly string[];
  readonly countsDatesFrom1904: boolean;
  /** Whether it asks to be calculated when it is opened, as programs write that cannot calculate. */
  readonly asksToBeCalculated: boolean;
  readonly sharedStringsPartName: string | undefined;
  readonly stylesPartName: string | undefined;
}

export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  readonly partName: string;
}

/** No workbook of clients has so many, and each is looked into. */
const sheetsAtMost = 1000;

/** Finds the workbook in a package, or says in a `FileError` what it is instead. */
export async function readWorkbookPart(zip: ZipPackage): Promise<WorkbookPart> {
  const { partName: workbookPartName, contentType } = await findWorkbookPart(zip);
  const relationships = await relationshipsOf(zip, workbookPartName);
  // Some programs point to parts that they then leave out.
  const partOfType = (type: string) =>
    relationships.find((each) => each.type === type && zip.has(each.partName))?.partName;
  const targets = new Map(relationships.map((each) => [each.id, each]));
  const cursor = new XmlCursor(await zip.smallText(workbookPartName));
  const sheets: SheetEntry[] = [];
  const otherNames: string[] = [];
  let countsDatesFrom1904 = false;
  let asksToBeCalculated = false;
  while (cursor.next()) {
    if (cursor.opens('workbookPr')) {
      countsDatesFrom1904 = saysYes(cursor.attribute('date1904'));
    } else if (cursor.opens('calcPr')) {
      asksToBeCalculated = saysYes(cursor.attribute('fullCalcOnLoad'));
    } else if (cursor.opens('sheet')) {
      const target = targets.get(cursor.attribute(':id') ?? '');
      const name = cursor.attribute('name') ?? '';
      const isHidden = (cursor.attribute('state') ?? 'visible') !== 'visible';
      if (target?.type === 'worksheet') sheets.push({ name, isHidden, partName: target.partName });
      else otherNames.push(name);
      if (sheets.length + otherNames.length > sheetsAtMost) throw fileErrors.tooManySheets();
    }
  }
  return {
    partName: workbookPartName,
    contentType,
    sheets,
    otherNames,
    countsDatesFrom1904,
    asksToBeCalculated,
    sharedStringsPartName: partOfType('sharedStrings'),
    stylesPartName: partOfType('styles'),
  };
}

function saysYes(attribute: string | undefined): boolean {
  return ['1', 'true', 'on'].includes(attribute ?? '');
}

const workbookType =
  /^application\/vnd\.(openxmlformats-officedocument\.spreadsheetml|ms-excel)\..*\.main\+xml$/i;

const zipFile = 'a zip file without a workbook in it';

async function findWorkbookPart(zip: ZipPackage): Promise<Pick<WorkbookPart, 'partName' | 'contentType'>> {
  if (!zip.has('[Content_Types].xml')) throw await withoutContentTypes(zip);
  const documents = (await relationshipsOf(zip, '')).filter(({ type }) => type === 'officeDocument');
  const partName = documents[0]?.partName;
  if (partName === undefined) throw fileErrors.otherKind(zipFile);
  const contentType = (await contentTypeOf(zip, partName)) ?? '';
  if (workbookType.test(contentType)) return { partName, contentType };
  if (contentType.includes('sheet.binary')) throw fileErrors.binaryWorkbook();
  if (contentType.includes('wordprocessingml')) throw fileErrors.otherKind('a Word document');
  if (contentType.includes('presentationml')) throw fileErrors.otherKind('a PowerPoint presentation');
  throw fileErrors.otherKind('an Office document without a workbook in it');
}

async function withoutContentTypes(zip: ZipPackage): Promise<Error> {
  if (zip.has('Index/Document.iwa') || zip.has('Index.zip')) return fileErrors.numbersDocument();
  if (!zip.has('mimetype')) return fileErrors.otherKind(zipFile);
  return (await zip.smallText('mimetype')).includes('opendocument')
    ? fileErrors.otherKind('an OpenDocument file (.ods)')
    : fileErrors.otherKind(zipFile);
}
