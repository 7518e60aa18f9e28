import { types } from 'node:util';
import type vm from 'node:vm';
import { callCost } from './call-cost';
import type { HostClass } from './define-class';
import type { ExecutionOfCall } from './execution-of-call';
import type { TypedApi } from './expected-value';
import type { Fault, FaultPlan } from './fault';
import type { EnumValue } from './enum-value';
import { hostObject, type HostObject, type HostValue } from './host-object';
import type { HostState } from './host-state';
import type { HtmlPage } from './html-page';
import { escapedHtml, templateCode } from './html-template';
import { LateRefusal } from './late-refusal';
import { assertPermitted } from './permission';
import { Realm, type ScriptCall } from './realm';
import { receivedArguments } from './received-arguments';
import { RefusedChange } from './refused-change';
import type { AuthMode, RunContext, RunKind } from './run-context';
import { ScriptException } from './script-exception';
import type { ServiceCall } from './service-call';
import type { SpreadsheetFile } from './spreadsheet-file';
import { readableType } from './readable-type';
import { momentOf, offsetAt } from './time-zone';

/** The message to users of any language but English: no word in it lets a script recognise it. */
const GERMAN = 'Dieser Vorgang ist hier leider nicht zulässig.';

const MINUTE = 60_000;
const SHORT = 30_000;
const LIMIT: Readonly<Record<RunKind, number>> = {
  menu: 6 * MINUTE,
  sidebar: 6 * MINUTE,
  onOpen: SHORT,
  onInstall: SHORT,
  customFunction: SHORT,
};

/** What an execution is started with. */
export interface ExecutionOptions {
  readonly number: number;
  readonly context: Required<RunContext>;
  readonly file: SpreadsheetFile;
  readonly host: HostState;
  readonly api: TypedApi;
  readonly classes: ReadonlyMap<string, HostClass>;
  readonly services: ReadonlyMap<string, HostObject>;
  readonly faults: FaultPlan;
  readonly beforeCall: (call: ServiceCall, execution: Execution) => void;
}

/** One execution of the script: a realm of its own, and a count of everything it asks of Google. */
export class Execution implements ExecutionOfCall {
  readonly number: number;
  readonly user: string;
  readonly kind: RunKind;
  readonly authMode: AuthMode;
  readonly file: SpreadsheetFile;
  readonly host: HostState;
  readonly realm: Realm;
  readonly calls: ServiceCall[] = [];
  readonly logs: string[] = [];
  /** Members that the script used and this host lacks, such as `Range.sort`. */
  readonly missing: string[] = [];
  /** Errors in the host itself, even if the script caught them. */
  failure: unknown;
  /** Google no longer waits for promises of the script after this. */
  isOver = false;
  readonly #startedAt: number;
  readonly #late = new LateRefusal();
  readonly #options: ExecutionOptions;

  constructor(options: ExecutionOptions) {
    const { number, context, file, host } = options;
    this.#options = options;
    this.number = number;
    this.user = context.user;
    this.kind = context.kind;
    this.authMode = context.authMode;
    this.file = file;
    this.host = host;
    this.#startedAt = host.clock.now;
    const { timeZone } = host.manifest;
    this.realm = new Realm({
      api: options.api,
      services: options.services,
      clock: {
        now: () => host.clock.now,
        offsetAt: (moment) => offsetAt(moment, timeZone),
        momentOf: (wallTime) => momentOf(wallTime, timeZone),
      },
      call: (call) => this.#answer(call),
      log: (line) => this.log(line),
    });
  }

  /** So far, on the virtual clock. */
  get milliseconds(): number {
    return this.host.clock.now - this.#startedAt;
  }

  get isOverdue(): boolean {
    return this.milliseconds > LIMIT[this.kind];
  }

  /** Runs the script's top level, and returns the value of a name after it. */
  load(script: vm.Script, name: string): unknown {
    this.realm.load(script);
    return this.realm.global[name];
  }

  log(line: string): void {
    this.logs.push(line);
  }

  evaluateTemplate(source: string, variables: object): HtmlPage {
    const content = this.realm.tools.runTemplate(templateCode(source), variables, escapedHtml);
    return { content, title: '', width: undefined, height: undefined };
  }

  /** The one way to all state: every call is counted, checked, charged, and may be refused. */
  #answer({ typed, target, given, method, args }: ScriptCall): unknown {
    const call: ServiceCall = {
      number: this.calls.length + 1,
      className: typed.name,
      method,
      milliseconds: 0,
    };
    this.calls.push(call);
    let fault: Fault | undefined;
    try {
      if (this.isOver) throw new ScriptException('The execution is over.', 'NotImplemented');
      this.#assertTime();
      this.#options.beforeCall(call, this);
      fault = this.#options.faults.at(call, this.number);
      if (fault !== undefined && fault.moment !== 'after') throw new ScriptException(fault.message);
      assertPermitted(call, this);
      this.#late.assertNoneAt(call);
      const received = this.#received({ typed, target, given, method, args });
      const before = this.host.clock.now;
      this.host.clock.pass(callCost(target, call));
      const found = this.#method({ typed, target, method });
      if (!/^(get|is|has|can)/.test(method)) this.file.revision += 1;
      const value = found({ self: target?.self, execution: this, given }, ...received);
      call.milliseconds = this.host.clock.now - before;
      this.#assertTime();
      if (fault !== undefined) throw new ScriptException(fault.message);
      return this.realm.toScript(value);
    } catch (error) {
      if (!(error instanceof ScriptException)) {
        this.failure ??= error;
        throw error;
      }
      const message = fault === undefined ? this.#readable(error) : error.message;
      call.error = message;
      const isLate = this.file.refusesLate && error instanceof RefusedChange;
      // A setter returns the object it was called on.
      if (isLate && this.#late.putOff(call, error)) return given;
      throw this.realm.tools.error(error.kind, message);
    }
  }

  /** Google's message for a refusal, in the user's language; a message that a test sets is used as it is. */
  #readable({ kind, message }: ScriptException): string {
    const isEnglish = /^en/i.test(this.host.userLocale) || kind !== 'Exception';
    return isEnglish ? message : GERMAN;
  }

  /** Flushes what the script has written, as Google does at its end. */
  end(): void {
    const refusal = this.#late.take();
    if (refusal !== undefined) throw this.realm.tools.error(refusal.kind, this.#readable(refusal));
  }

  #assertTime(): void {
    if (this.isOverdue) throw new ScriptException('Exceeded maximum execution time');
  }

  #received({ typed, method, args }: ScriptCall): readonly unknown[] {
    const { behind } = this.realm;
    const received = receivedArguments(args, typed.methods.get(method) ?? [], behind);
    if (received !== undefined) return received;
    const labelOf = (found: HostObject | EnumValue) =>
      found.kind === 'enum' ? found.enumName : (this.#options.api.classes.get(found.className)?.label ?? '');
    const readable = args.map((arg) => readableType(arg, behind, labelOf));
    throw new ScriptException(
      `The parameters (${readable.join(',')}) don't match the method signature for ${typed.label}.${method}.`,
    );
  }

  #method({ typed, target, method }: Pick<ScriptCall, 'typed' | 'target' | 'method'>) {
    const found = target && this.#options.classes.get(target.className)?.get(method);
    if (found !== undefined) return found;
    this.missing.push(`${typed.name}.${method}`);
    throw new ScriptException(`${typed.name}.${method}`, 'NotImplemented');
  }

  /** What the script threw, in words. */
  describe(error: unknown): { readonly name: string; readonly message: string; readonly stack: string } {
    if (!types.isNativeError(error)) return { name: 'Error', message: String(error), stack: '' };
    return { name: error.name, message: error.message, stack: error.stack ?? '' };
  }

  /** The event that a trigger is called with. */
  triggerEvent(): unknown {
    const members: Readonly<Record<string, HostValue>> = {
      authMode: { kind: 'enum', enumName: 'AuthMode', name: this.authMode },
      source: hostObject('Spreadsheet', this.file),
      user: hostObject('User', { email: this.user }),
    };
    return this.realm.toScript({ kind: 'record', members });
  }
}
