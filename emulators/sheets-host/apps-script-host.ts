import vm from 'node:vm';
import { classByName, services } from './host-classes';
import {
  failed,
  functionArgument,
  functionOutcome,
  type FunctionArgument,
  type FunctionOutcome,
} from './custom-function';
import type { BuiltFiles } from './built-files';
import { receivedResult, sentArguments } from './carried-values';
import { Execution } from './execution';
import type { ExecutionRecord, Outcome } from './execution-record';
import { FaultPlan, type Fault } from './fault';
import { HostState } from './host-state';
import { readManifest } from './manifest';
import type { AuthMode, RunContext, RunKind } from './run-context';
import type { ServiceCall } from './service-call';
import type { SpreadsheetFile } from './spreadsheet-file';
import { typedApi } from './typed-api';

const AUTH_MODES: Readonly<Record<RunKind, AuthMode>> = {
  menu: 'FULL',
  sidebar: 'FULL',
  onOpen: 'LIMITED',
  onInstall: 'FULL',
  customFunction: 'CUSTOM_FUNCTION',
};
const STARTS_AT = Date.UTC(2025, 2, 3, 15);

/** Google's side of an add-on: it runs the built script on a spreadsheet. */
export class AppsScriptHost {
  readonly file: SpreadsheetFile;
  readonly state: HostState;
  readonly executions: ExecutionRecord[] = [];
  /** Called before each service call; it may run other executions to their end. */
  beforeCall: (call: ServiceCall, execution: Execution) => void = () => undefined;
  /** The error of every sidebar call, as when the browser has several Google users. */
  sidebarRefusal: string | undefined;
  readonly #faults = new FaultPlan();
  readonly #script: vm.Script;
  readonly #missing = new Set<string>();
  #count = 0;

  constructor(
    file: SpreadsheetFile,
    { code, manifest, pages = {} }: BuiltFiles,
    { startsAt = STARTS_AT }: { readonly startsAt?: number } = {},
  ) {
    this.file = file;
    this.#script = new vm.Script(code, { filename: 'Code.js' });
    this.state = new HostState({
      startsAt,
      manifest: readManifest(manifest),
      pages: new Map(Object.entries(pages)),
    });
    file.now = () => this.state.clock.now;
  }

  /** What goes wrong at which service call. */
  get faults(): Fault[] {
    return this.#faults.faults;
  }

  /** Members that the script used and this host lacks, such as `Range.sort`. */
  get missingMembers(): readonly string[] {
    return [...this.#missing];
  }

  /** Everything that the script puts into the global scope, and whether menus, cells and the sidebar can call it. */
  get globals(): ReadonlyMap<string, 'function' | 'other'> {
    const { realm } = this.#begin({ kind: 'menu' });
    const before = new Set(Object.getOwnPropertyNames(realm.global));
    realm.load(this.#script);
    const added = Object.getOwnPropertyNames(realm.global).filter((name) => !before.has(name));
    return new Map(
      added.map((name) => [name, typeof realm.global[name] === 'function' ? 'function' : 'other']),
    );
  }

  /** The script's top-level functions. */
  get functions(): readonly string[] {
    return [...this.globals].flatMap(([name, kind]) => (kind === 'function' ? [name] : []));
  }

  /** Runs one of the script's functions to its end. What the sidebar sends and gets is copied as JSON. */
  run(functionName: string, args: readonly unknown[], context: RunContext): ExecutionRecord {
    const execution = this.#begin(context);
    if (context.kind === 'onOpen') this.state.menus = [];
    return this.#finish(execution, functionName, () => {
      const called = this.#callable(execution, functionName);
      const given = isTrigger(context.kind) ? [execution.triggerEvent()] : sentArguments(execution, args);
      const value = called(...given);
      return context.kind === 'sidebar' ? receivedResult(execution, value) : undefined;
    });
  }

  /** Answers a call of google.script.run as posted by the sidebar's page; the answer is for the same page. */
  answer(message: string, user = this.file.owner): string {
    // The client in the page writes its messages in this form.
    const { id, name, args } = JSON.parse(message) as { id: number; name: string; args: readonly unknown[] };
    const failedWith = (message: string) => JSON.stringify({ id, error: { name: 'ScriptError', message } });
    if (this.sidebarRefusal !== undefined) return failedWith(this.sidebarRefusal);
    const { outcome } = this.run(name, args, { kind: 'sidebar', user });
    if (outcome.kind === 'failed') return failedWith(`${outcome.name}: ${outcome.message}`);
    return JSON.stringify({ id, value: outcome.value });
  }

  /** Calls a custom function as a formula does, and returns what its cell shows. */
  callCustomFunction(functionName: string, args: readonly FunctionArgument[] = []): FunctionOutcome {
    const execution = this.#begin({ kind: 'customFunction' });
    const { outcome } = this.#finish(execution, functionName, () => {
      const called = this.#callable(execution, functionName);
      return functionOutcome(called(...args.map((argument) => functionArgument(execution, argument))));
    });
    // The result of the act above.
    return outcome.kind === 'failed' ? failed(outcome.message) : (outcome.value as FunctionOutcome);
  }

  /** The function of that name, once the script is loaded. */
  #callable(execution: Execution, functionName: string): (...args: readonly unknown[]) => unknown {
    const found = execution.load(this.#script, functionName);
    const isPrivate = functionName.endsWith('_');
    if (typeof found === 'function' && !isPrivate) return found as (...args: readonly unknown[]) => unknown;
    throw execution.realm.tools.error('Error', `Script function not found: ${functionName}`);
  }

  /** Does something in an execution, and records the outcome. */
  #finish(execution: Execution, functionName: string, act: () => unknown): ExecutionRecord {
    let outcome: Outcome;
    try {
      const value = act();
      execution.end();
      outcome = { kind: 'returned', value };
    } catch (error) {
      outcome = { kind: 'failed', ...execution.describe(error) };
    }
    if (execution.isOverdue)
      outcome = { kind: 'failed', name: 'Exception', message: 'Exceeded maximum execution time', stack: '' };
    execution.isOver = true;
    this.state.locks.releaseAllOf(execution.number);
    for (const member of execution.missing) this.#missing.add(member);
    if (execution.failure !== undefined)
      throw new Error('The host itself failed.', { cause: execution.failure });
    const { number, calls, milliseconds, logs } = execution;
    const record = { number, functionName, outcome, calls, milliseconds, logs };
    this.executions.push(record);
    return record;
  }

  #begin({ kind, user = this.file.owner, authMode = AUTH_MODES[kind] }: RunContext): Execution {
    this.#count += 1;
    this.file.revision += 1;
    return new Execution({
      number: this.#count,
      context: { kind, user, authMode },
      file: this.file,
      host: this.state,
      api: typedApi(),
      classes: classByName,
      services,
      faults: this.#faults,
      beforeCall: (call, execution) => this.beforeCall(call, execution),
    });
  }
}

function isTrigger(kind: RunKind): boolean {
  return kind === 'onOpen' || kind === 'onInstall';
}
