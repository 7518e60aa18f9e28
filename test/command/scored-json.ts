import { score } from './run-command';

/** A client of the JSON object. */
export type JsonClient = Readonly<Record<string, unknown>>;

/** The JSON object that `--json` prints. */
export interface ScoredJson {
  readonly modelVersion: unknown;
  readonly clients: readonly JsonClient[];
  readonly portfolio: Readonly<Record<string, unknown>>;
  readonly problems: readonly Readonly<Record<string, unknown>>[];
  readonly mapping: Readonly<Record<string, string>>;
}

/** Scores with `--json`; fails if the command does, or if it prints anything but one object. */
export async function scoredJson(...args: readonly string[]): Promise<ScoredJson> {
  const { exitCode, stdout, stderr } = await score(...args, '--json');
  if (exitCode !== 0) throw new Error(`Exit code ${exitCode}: ${stderr}`);
  return JSON.parse(stdout) as ScoredJson;
}
