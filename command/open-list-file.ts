import path from 'node:path';
import { compoundContent } from '../files/compound-file';
import { openFileBytes } from '../files/file-bytes';
import type { FileBytes } from '../files/file-bytes';
import { fileErrors } from '../files/file-error';
import { recogniseFile } from '../files/file-kind';
import type { ListFile } from './list-file';
import { openTextList } from '../files/text/open-text-list';
import type { ChooseDelimiter, TextSource } from '../files/text/open-text-list';
import type { EncodingRequest } from '../files/text/text-encoding';
import { openWorkbook } from '../xlsx/open-workbook';

/**
 * Opens a client list: an Excel workbook or a text file. What is in the file decides, not its name.
 * Whatever is wrong with it is a `FileError`. The caller closes the list.
 */
export async function openListFile(
  listPath: string,
  choose: ChooseDelimiter,
  request: EncodingRequest = {},
): Promise<ListFile> {
  const bytes = await openFileBytes(listPath);
  try {
    return await openByContent({ path: listPath, bytes }, choose, request);
  } catch (cause) {
    await bytes.close();
    throw cause;
  }
}

async function openByContent(
  source: TextSource,
  choose: ChooseDelimiter,
  request: EncodingRequest,
): Promise<ListFile> {
  const { bytes } = source;
  if (bytes.size === 0) throw fileErrors.empty();
  const extension = path.extname(source.path).toLowerCase();
  const seen = recogniseFile(await bytes.read(0, 4096));
  // Few Western letters in UTF-16 look like no text; whoever names the encoding knows better.
  const isSaidToBeText = request.encoding !== undefined && textExtensions.has(extension);
  const kind = seen === 'binary' && isSaidToBeText ? 'text' : seen;
  switch (kind) {
    case 'zip':
      if (extension === '.numbers') throw fileErrors.numbersDocument();
      return openWorkbook(bytes);
    case 'text':
      if (workbookExtensions.has(extension)) throw fileErrors.notAWorkbook('plain text');
      if (!textExtensions.has(extension)) throw fileErrors.otherKind(named(extension));
      return openTextList(source, choose, request);
    case 'utf32':
      throw fileErrors.utf32();
    case 'compound':
      throw await compoundFailure(bytes);
    case 'pdf':
    case 'webPage':
    case 'xml':
    case 'richText':
    case 'binary':
      throw workbookExtensions.has(extension)
        ? fileErrors.notAWorkbook(contents[kind])
        : fileErrors.otherKind(contents[kind]);
  }
}

const workbookExtensions = new Set(['.xlsx', '.xlsm', '.xltx', '.xltm', '.xlsb', '.xls']);
const textExtensions = new Set(['.csv', '.tsv', '.txt']);

const contents = {
  pdf: 'a PDF document',
  webPage: 'a web page (HTML)',
  xml: 'an XML document',
  richText: 'a rich text document',
  binary: 'of a kind that is not known here',
} as const;

function named(extension: string): string {
  return extension === '' ? 'a file without an extension' : `a ${extension} file`;
}

async function compoundFailure(bytes: FileBytes): Promise<Error> {
  switch (await compoundContent(bytes)) {
    case 'encryptedPackage':
      return fileErrors.protectedByPassword();
    case 'oldWorkbook':
      return fileErrors.oldWorkbook();
    case 'other':
      return fileErrors.otherKind('an old Office document');
  }
}
