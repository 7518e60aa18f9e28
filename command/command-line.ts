import path from 'node:path';
import { parseArgs } from 'node:util';
import { toSerial } from '../core/cells/calendar';
import type { SheetInput } from '../core/plan/run-plan';
import type { RunRequest } from '../core/plan/run-request';
import { encodingNamed } from '../files/text/code-pages';
import { fieldNamed, SETTING_IDS, settingNamed } from '../core/read/user-choices';

/** What the command was asked to do. */
export interface CommandRequest extends Omit<RunRequest, 'clearsFilter'> {
  readonly input: string;
  /** Where the user wants the output; absent is beside the input. */
  readonly out: string | undefined;
  /** Serial of the day; absent is the machine's. */
  readonly today: number | undefined;
  /** How a text file is encoded, by the name that Node has for it; absent means that the command finds out. */
  readonly encoding: string | undefined;
  readonly json: boolean;
  /** Which assessment columns to add instead of scoring; absent is scoring. */
  readonly setup: 'first' | 'all' | undefined;
  readonly force: boolean;
}

/** The command was called in a way it does not know; the message is a sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the command's arguments; `undefined` where help was asked for. Throws a `UsageError`. */
export function readArguments(args: readonly string[]): CommandRequest | undefined {
  const { values, positionals } = parse(args.map(withExtent));
  if (values.help === true) return undefined;
  const [input, ...rest] = positionals;
  if (input === undefined) throw new UsageError('Name the file with the client list.');
  if (values.json === true && values.setup !== undefined)
    throw new UsageError('--json does not go with --setup.');
  if (rest.length > 0) throw new UsageError(`One file at a time. Leave out "${rest.join('", "')}".`);
  return {
    input,
    out: values.out,
    sheet: values.sheet,
    today: values.today === undefined ? undefined : dayOf(values.today),
    settings: [
      ...(values.locale === undefined ? [] : [{ id: 'locale', value: values.locale, cell: '--locale' }]),
      ...(values.set ?? []).map(settingOf),
    ],
    encoding: values.encoding === undefined ? undefined : encodingOf(values.encoding),
    confirmed: (values.map ?? []).map(headerOf),
    json: values.json === true,
    setup: extentOf(values.setup),
    force: values.force === true,
    adopts: values.adopt === true,
  };
}

/** Where the output goes that nobody named a place for. */
export function defaultOutput(input: string, suffix: 'scored' | 'setup', extension: string): string {
  const { dir, name } = path.parse(input);
  return path.join(dir, `${name}.${suffix}${extension}`);
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        sheet: { type: 'string' },
        today: { type: 'string' },
        locale: { type: 'string' },
        encoding: { type: 'string' },
        map: { type: 'string', multiple: true },
        set: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        setup: { type: 'string' },
        force: { type: 'boolean' },
        adopt: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (cause) {
    const [reason = ''] = String(cause instanceof Error ? cause.message : cause).split('. ');
    throw new UsageError(`${reason.replace(/\.$/, '')}.`, { cause });
  }
}

/** `--setup` may stand alone or with `all` behind it, which an option cannot say of itself. */
function withExtent(argument: string, at: number, args: readonly string[]): string {
  if (argument === '--setup') return args[at + 1] === 'all' ? '--setup' : '--setup=first';
  return argument;
}

function extentOf(setup: string | undefined): CommandRequest['setup'] {
  if (setup === undefined || setup === 'first' || setup === 'all') return setup;
  throw new UsageError(`--setup takes nothing or "all", not "${setup}".`);
}

function dayOf(text: string): number {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const serial = toSerial({ year: Number(year), month: Number(month), day: Number(day) });
  if (year === undefined || serial === undefined) {
    throw new UsageError(`--today takes a day such as 2026-03-31, not "${text}".`);
  }
  return serial;
}

function encodingOf(name: string): string {
  const encoding = encodingNamed(name);
  if (encoding !== undefined) return encoding;
  throw new UsageError(`--encoding takes a name such as windows-1250, shift_jis or utf-16le, not "${name}".`);
}

function settingOf(text: string): SheetInput['settings'][number] {
  const [name, value] = split(text, '--set', 'hourlyRate=180');
  const id = settingNamed(name);
  if (id === undefined) {
    throw new UsageError(`There is no setting "${name}". The settings are ${SETTING_IDS.join(', ')}.`);
  }
  return { id, value, cell: `--set ${id}` };
}

function headerOf(text: string): SheetInput['confirmed'][number] {
  const [header, name] = split(text, '--map', '"Firm=client"');
  const field = fieldNamed(name);
  if (field === undefined) {
    throw new UsageError(
      `There is no field "${name}". --map takes a header of your list and a field, such as "Firm=client".`,
    );
  }
  return { header, field };
}

function split(text: string, option: string, example: string): [string, string] {
  const at = text.lastIndexOf('=');
  if (at < 1) throw new UsageError(`${option} takes a pair such as ${example}, not "${text}".`);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
