import { CONVERSATION } from './add-in-frame';
import { appContext } from './app-context';
import type { ConnectedOffice, WorkbookEvent } from './connected-office';
import type { ExcelHost } from './excel-host';
import {
  answerTo,
  CALL,
  EVENT,
  eventMessage,
  METHOD,
  OFFICE_ERROR,
  officeCall,
  type OfficeCall,
} from './office-message';

const CUSTOM_FUNCTION_MESSAGE = 1;
const INVOKE_FUNCTION = 1000;
const WORKBOOK_EVENT = 65_536;
const VERSION = 1;

/** One office.js, which posts calls and takes answers and events. The host behind it can be replaced. */
export class OfficeLink implements ConnectedOffice {
  /** Resolves when the add-in's runtime accepts calls of custom functions. */
  readonly whenFunctionsReady: Promise<void>;
  /** Resolves when the add-in's commands can be run. */
  readonly whenCommandsReady: Promise<void>;
  #host: ExcelHost;
  readonly #post: (message: string) => void;
  readonly #commands = new Map<string, (failure: string | undefined) => void>();
  #commandCount = 0;
  readonly #functionsReady = signal();
  readonly #commandsReady = signal();

  /** `post` delivers a message to office.js. */
  constructor(host: ExcelHost, post: (message: string) => void) {
    this.#post = post;
    this.whenFunctionsReady = this.#functionsReady.given;
    this.whenCommandsReady = this.#commandsReady.given;
    this.#host = host;
    host.office = this;
  }

  get host(): ExcelHost {
    return this.#host;
  }

  /** Puts a new host, and so a new workbook, behind the same office.js. */
  connect(host: ExcelHost): void {
    this.#host.office = undefined;
    this.#host = host;
    host.office = this;
  }

  /** The answer to a message from office.js; undefined if it needs none. */
  async answer(message: string): Promise<string | undefined> {
    const call = officeCall(message);
    if (call === undefined) return undefined;
    return answerTo(call, await this.#answerCall(call));
  }

  /** Takes a message from office.js, and posts the answer when it is ready. */
  receive(message: string): void {
    void this.answer(message).then((answer) => {
      if (answer !== undefined) this.#post(answer);
    });
  }

  functionsAreReady(): void {
    this.#functionsReady.give();
  }

  commandsAreReady(): void {
    this.#commandsReady.give();
  }

  /** Sends a call of a custom function: its number, id, arguments, address and flags. */
  invokeFunction(invocation: readonly unknown[]): void {
    const entry = [CUSTOM_FUNCTION_MESSAGE, INVOKE_FUNCTION, '', JSON.stringify(invocation), 1];
    this.#post(eventMessage(CONVERSATION, { event: EVENT.richApiMessage, payload: { ArrayData: [entry] } }));
  }

  /** Sends an event: its number and its contents. */
  tellEvent({ type, target, told }: WorkbookEvent): void {
    const entry = [WORKBOOK_EVENT, type, target, JSON.stringify(told), 1];
    this.#post(eventMessage(CONVERSATION, { event: EVENT.richApiMessage, payload: { ArrayData: [entry] } }));
  }

  /** Presses a command's button and waits until the add-in says that the command is completed. */
  async runCommand(actionId: string): Promise<void> {
    this.#commandCount += 1;
    const id = `command-${this.#commandCount}`;
    const completed = new Promise<string | undefined>((resolve) => this.#commands.set(id, resolve));
    const payload = [id, actionId, JSON.stringify({ source: { id: actionId } })];
    this.#post(eventMessage(CONVERSATION, { event: EVENT.commandInvoked, payload }));
    const failure = await completed;
    if (failure !== undefined) throw new Error(`The command ${actionId} failed: ${failure}.`);
  }

  async #answerCall(call: OfficeCall): Promise<unknown> {
    if (call._actionType !== CALL.invoke) return { Error: 0 };
    switch (call._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext({
          culture: this.#host.workbook.culture,
          isReadOnly: this.#host.workbook.isReadOnly,
          requirementSets: this.#host.requirementSets,
          settings: this.#host.workbook.settings,
        });
      case 'executeMethod':
        return this.#execute(call._data as Readonly<Record<string, unknown>>);
      default:
        return null;
    }
  }

  async #execute(data: Readonly<Record<string, unknown>>): Promise<unknown> {
    // office.js names the method in this field of every call.
    const { DispatchId: method } = data['DdaMethod'] as { readonly DispatchId: number };
    const { settings } = this.#host.workbook;
    switch (method) {
      case METHOD.richApi:
        return this.#richApi(data['ArrayData'] as readonly unknown[]);
      case METHOD.loadSettings: {
        const Settings = [...settings].map(([Name, Value]) => ({ Name, Value }));
        return { Version: VERSION, Error: 0, Properties: { Settings } };
      }
      case METHOD.saveSettings: {
        const { Properties } = data['DdaSettingsMethod'] as {
          readonly Properties: readonly (readonly [string, string])[];
        };
        settings.clear();
        for (const [name, value] of Properties) settings.set(name, value);
        return { Version: VERSION, Error: 0 };
      }
      case METHOD.commandCompleted:
        this.#completeCommand(String(data['0']), Number(data['1']));
        return { Version: VERSION, Error: 0 };
      default:
        return { Version: VERSION, Error: OFFICE_ERROR.unknownMethod };
    }
  }

  async #richApi(message: readonly unknown[]): Promise<unknown> {
    const body = String(message[4]);
    const answer = await this.#host.answer({ body, flags: Number(message[6]) });
    if ('officeError' in answer) return { Version: VERSION, Error: answer.officeError };
    return { Version: VERSION, Error: 0, Data: [200, [], answer.body] };
  }

  #completeCommand(id: string, status: number): void {
    this.#commands.get(id)?.(status === 0 ? undefined : `office.js answered ${status}`);
    this.#commands.delete(id);
  }
}

/** A promise that is resolved once, from outside. */
function signal(): { readonly given: Promise<void>; readonly give: () => void } {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}
