import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a process took. */
export interface Taken {
  readonly seconds: number;
  /** The most memory that it held, in MB; 0 where the system does not tell. */
  readonly megabytes: number;
}

const LOOKS_EVERY_MILLISECONDS = 50;

/** Runs a program to its end, in a folder if one is named. Throws if it fails, with what it said. */
export function timed(program: string, args: readonly string[], cwd?: string): Promise<Taken> {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let [said, megabytes] = ['', 0];
    const look = setInterval(() => {
      megabytes = Math.max(megabytes, peakOf(child.pid));
    }, LOOKS_EVERY_MILLISECONDS);
    child.stderr.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-2000)));
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(look);
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      if (code === 0) resolve({ seconds, megabytes });
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code ?? 'a signal'}: ${said}`));
    });
  });
}

/** Linux keeps the peak of a process; others do not tell. */
function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
