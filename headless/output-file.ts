import { access } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from './command-error';
import { defaultOutput, type Order } from './command-line';
import type { ListFile } from './files/list-file';
import type { Dialect } from './files/text/dialect';
import type { Target } from './files/write-atomically';

/** The text that a workbook's sheet is written as: what Excel opens without asking. */
const TEXT_OF_A_WORKBOOK: Dialect = {
  encoding: 'utf-8',
  hasByteOrderMark: true,
  delimiter: ',',
  newline: '\r\n',
  separatorLine: undefined,
};

/** Where the output goes. Throws a `CommandError` where a file stands there and may not be overwritten. */
export async function outputTarget(order: Order, suffix: 'scored' | 'setup'): Promise<Target> {
  const target = order.out ?? defaultOutput(order.input, suffix, outputExtension(order.input));
  if (!TEXT_EXTENSIONS.includes(path.extname(target).toLowerCase())) {
    throw new CommandError(`"${target}" cannot be written: name an output that ends in .csv or .tsv.`);
  }
  if (!order.force && (await exists(target))) {
    throw new CommandError(
      `"${target}" is there already: add --force to overwrite it, or name another with --out.`,
    );
  }
  return { path: target, input: order.input };
}

/** How the output is written: as the input is, but with tabs in a .tsv and without them in a .csv. */
export function outputDialect(list: ListFile, target: Target): Dialect {
  const dialect = list.kind === 'csv' ? list.dialect : TEXT_OF_A_WORKBOOK;
  const isTabbed = path.extname(target.path).toLowerCase() === '.tsv';
  if (isTabbed === (dialect.delimiter === '\t') || path.extname(target.path) === '.txt') return dialect;
  return { ...dialect, delimiter: isTabbed ? '\t' : ',', separatorLine: undefined };
}

const TEXT_EXTENSIONS = ['.csv', '.tsv', '.txt'];

function outputExtension(input: string): string {
  const extension = path.extname(input);
  return TEXT_EXTENSIONS.includes(extension.toLowerCase()) ? extension : '.csv';
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
