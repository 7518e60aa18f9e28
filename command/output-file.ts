import { access } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from './command-error';
import { defaultOutput, type CommandRequest } from './command-line';
import type { ListFile } from './list-file';
import type { Dialect } from '../files/text/dialect';
import type { Target } from '../files/write-atomically';

/** The text that a workbook's sheet is written as: what Excel opens without asking. */
const TEXT_OF_A_WORKBOOK: Dialect = {
  encoding: 'utf-8',
  hasByteOrderMark: true,
  delimiter: ',',
  newline: '\r\n',
  separatorLine: undefined,
};

const TEXT_EXTENSIONS = ['.csv', '.tsv', '.txt'];

/** Whether the output is a workbook: what the order names one as, else what the input is. */
export function isWorkbookRequested({ out }: CommandRequest, list: ListFile): boolean {
  return out === undefined ? list.kind === 'xlsx' : !TEXT_EXTENSIONS.includes(extensionOf(out));
}

/** Where the output goes. Throws a `CommandError` where it cannot be written, or must not because a file is there. */
export async function outputTarget(
  request: CommandRequest,
  list: ListFile,
  suffix: 'scored' | 'setup',
): Promise<Target> {
  const target = request.out ?? defaultOutput(request.input, suffix, extensionFor(request.input, list));
  const refusal = refuseExtension(target, list);
  if (refusal !== undefined) throw new CommandError(`"${target}" cannot be written: ${refusal}`);
  if (!request.force && (await exists(target))) {
    throw new CommandError(
      `"${target}" is there already. Add --force to overwrite it, or name another with --out.`,
    );
  }
  return { path: target, input: request.input };
}

/** How text is written: as the input is, but with tabs in a .tsv and without them in a .csv. */
export function outputDialect(list: ListFile, target: Target): Dialect {
  const dialect = list.kind === 'csv' ? list.dialect : TEXT_OF_A_WORKBOOK;
  const extension = extensionOf(target.path);
  if ((extension === '.tsv') === (dialect.delimiter === '\t') || extension === '.txt') return dialect;
  return { ...dialect, delimiter: extension === '.tsv' ? '\t' : ',', separatorLine: undefined };
}

function refuseExtension(target: string, list: ListFile): string | undefined {
  const extension = extensionOf(target);
  const expected = list.kind === 'csv' ? '.xlsx' : workbookExtension(list.source.part.contentType);
  if (TEXT_EXTENSIONS.includes(extension) || extension === expected) return undefined;
  return ['.xlsx', '.xlsm', '.xltx', '.xltm'].includes(extension)
    ? `a workbook of this kind ends in ${expected}.`
    : `name an output that ends in ${expected}, .csv or .tsv.`;
}

/** The extension of a file that nobody named: that of the input, where it fits what is written. */
function extensionFor(input: string, list: ListFile): string {
  const extension = path.extname(input);
  if (list.kind === 'csv') return TEXT_EXTENSIONS.includes(extension.toLowerCase()) ? extension : '.csv';
  return workbookExtension(list.source.part.contentType);
}

/** Excel opens a workbook only under the extension of its kind. */
function workbookExtension(contentType: string): string {
  const kind = contentType.toLowerCase();
  return `.xl${kind.includes('template') ? 't' : 's'}${kind.includes('macroenabled') ? 'm' : 'x'}`;
}

function extensionOf(file: string): string {
  return path.extname(file).toLowerCase();
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
