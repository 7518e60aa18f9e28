import { execFile } from 'node:child_process';
import path from 'node:path';

/** The outcome of running the command. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export const root = path.join(__dirname, '../..');

/** How long a command may take; the tests of the command give Jest the same. */
export const PATIENCE = 400_000;

const atOnce = 2;
const waiting: (() => void)[] = [];
let running = 0;

/**
 * Runs the command, compiled before all tests, in a process that does one run after another (`run-in-turn.ts`);
 * `own-process.test.ts` checks that the outcome is the same as in a process of its own.
 */
export async function score(...args: readonly string[]): Promise<Outcome> {
  const address = `http://127.0.0.1:${process.env['COMMAND_PORT'] ?? ''}`;
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(args) });
  const answer = (await response.json()) as Outcome | { readonly error: string }; // as serve-command.js says it
  if ('error' in answer) throw new Error(answer.error);
  return answer;
}

/** Runs it in a process of its own, with options for Node. */
export function scoreWith(nodeOptions: readonly string[], args: readonly string[]): Promise<Outcome> {
  return runProcess(process.execPath, [...nodeOptions, process.env['COMPILED_COMMAND'] ?? '', ...args]);
}

/** Runs a program in the repository's folder. */
export async function runProcess(program: string, args: readonly string[]): Promise<Outcome> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await outcomeOf(program, args);
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function outcomeOf(program: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const options = { cwd: root, timeout: PATIENCE, maxBuffer: 1 << 28 };
    execFile(program, args, options, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : error.code;
      if (typeof exitCode === 'number') resolve({ exitCode, stdout, stderr });
      else reject(error ?? new Error(`${program} ended without an exit code.`));
    });
  });
}
