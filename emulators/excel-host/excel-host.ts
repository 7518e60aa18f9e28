import { areaAt } from '../workbook/address';
import type { Workbook } from '../workbook/workbook';
import { runBatch } from './batch';
import type { ConnectedOffice } from './connected-office';
import { CustomFunctionCalls, type FunctionCall, type FunctionOutcome } from './custom-function-calls';
import { clearsUndo } from './clears-undo';
import { actionErrorAt, memberErrorOf, officeErrorAt, type Fault } from './fault';
import { hostClasses } from './host-classes';
import { HostError } from './host-error';
import { MemberAccess } from './member-access';
import { OFFICE_ERROR } from './office-message';
import { References } from './references';
import { remote } from './remote';
import { isOfRuntime, onlyReleases } from './request-kind';
import type { RequestRecord } from './request-record';
import { LEAST_REQUIREMENT_SETS, type RequirementSets } from './requirement-sets';
import type { RichRequest } from './rich-request';
import { SelectionEvents } from './selection-events';
import { UndoRecords } from './undo-records';
import { runtimeObject } from './runtime-object';

const FIVE_MEGABYTES = 5 * 1024 * 1024;
const DELAY_FOR_CELL_EDIT = 64;

/** How a host may differ from an Excel without faults. */
export interface ExcelHostOptions {
  readonly requirementSets?: RequirementSets;
  readonly mostRequestBytes?: number;
  readonly mostResponseBytes?: number;
  readonly latencyMilliseconds?: number;
  /** Whether the user can undo requests; it costs a copy of the workbook for each. */
  readonly remembersUndo?: boolean;
}

/** A request from office.js: the body of one `context.sync()`, and its options. */
export interface RichCall {
  readonly body: string;
  readonly flags: number;
}

/** The body of an answer, or the number of an error that refuses the whole request. */
export type RichAnswer = { readonly body: string } | { readonly officeError: number };

/** Excel on the web around a workbook: it answers what office.js asks. */
export class ExcelHost {
  readonly workbook: Workbook;
  readonly requirementSets: RequirementSets;
  /** The add-in's requests so far, without office.js's own. */
  readonly requests: RequestRecord[] = [];
  /** What goes wrong at which request. */
  readonly faults: Fault[] = [];
  mostRequestBytes: number;
  mostResponseBytes: number;
  latencyMilliseconds: number;
  /** Refuses every request with this number, such as OFFICE_ERROR.activityLimit. */
  refusal: number | undefined;
  /** Called before each request runs, with its record. */
  beforeRequest: ((request: RequestRecord) => void | Promise<void>) | undefined;
  isTaskPaneShown = true;
  opensWithDocument = false;
  /** The office.js that this host is connected to. */
  office: ConnectedOffice | undefined;
  /** The ranges that the add-in tracks. */
  readonly references = new References();
  readonly #members: MemberAccess;
  readonly #functionCalls = new CustomFunctionCalls();
  #isEditingCell = false;
  #waitingForEdit: (() => void)[] = [];
  #lastTurn: Promise<unknown> = Promise.resolve();
  #current: RequestRecord | undefined;
  readonly #undo: UndoRecords | undefined;
  readonly #selections = new SelectionEvents();

  constructor(workbook: Workbook, options: ExcelHostOptions = {}) {
    this.workbook = workbook;
    this.requirementSets = options.requirementSets ?? LEAST_REQUIREMENT_SETS;
    this.mostRequestBytes = options.mostRequestBytes ?? FIVE_MEGABYTES;
    this.mostResponseBytes = options.mostResponseBytes ?? FIVE_MEGABYTES;
    this.latencyMilliseconds = options.latencyMilliseconds ?? 0;
    this.#undo = options.remembersUndo === true ? new UndoRecords(workbook) : undefined;
    this.#members = new MemberAccess(hostClasses, this.references);
    this.#members.onCells = (use) => {
      if (use === 'read' && this.#current !== undefined) this.#current.readsCells = true;
      if (use === 'write' && this.#current !== undefined) this.#current.writesCells = true;
    };
    this.#members.beforeUse = (member, use) => {
      if (clearsUndo(member, use) && this.#current !== undefined) this.#current.clearsUndo = true;
      this.#selections.heed(member);
      const code = memberErrorOf(this.faults, { member, use });
      if (code !== undefined) throw new HostError(code);
    };
  }

  /** Members that the add-in used and this host lacks, such as `Range.FlashFill`. */
  get missingMembers(): readonly string[] {
    return this.#members.missing;
  }

  /** Whether the user is typing into a cell: requests are then refused, or delayed if they ask for that. */
  get isEditingCell(): boolean {
    return this.#isEditingCell;
  }

  set isEditingCell(isEditing: boolean) {
    this.#isEditingCell = isEditing;
    if (!isEditing) for (const goOn of this.#waitingForEdit.splice(0)) goOn();
  }

  /** Calls one of the add-in's custom functions, as a formula would; Excel may give each argument's address. */
  callFunction(
    id: string,
    args: readonly unknown[] = [],
    addresses?: FunctionCall['addresses'],
  ): Promise<FunctionOutcome> {
    return this.#functionCalls.call(this.#connected(), { id, args, addresses });
  }

  /** Undoes the last request, as the user does; false if there is nothing to undo. */
  undo(): boolean {
    return this.#undo?.undo() ?? false;
  }

  /** Selects cells, as the user does, and tells the add-in if it asked for that. */
  select(sheetName: string, address: string): void {
    const sheet = this.workbook.sheet(sheetName);
    const area = areaAt(address);
    if (area === undefined) throw new Error(`${address} is no address.`);
    this.workbook.select({ sheet, area });
    this.#selections.tell(this.#connected(), { address, worksheetId: sheet.id });
  }

  /** Runs the add-in's command behind a ribbon button until it says that it is completed. */
  runCommand(actionId: string): Promise<void> {
    return this.#connected().runCommand(actionId);
  }

  /** Answers one `context.sync()`. The add-in's requests run one at a time. */
  async answer(call: RichCall): Promise<RichAnswer> {
    // office.js writes its batches in this form; their contents are checked when used.
    const request = JSON.parse(call.body) as RichRequest;
    if (isOfRuntime(request) || onlyReleases(request)) return { body: this.#run(request) };
    const turn = this.#lastTurn.then(() => this.#answerInTurn(call, request));
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }

  async #answerInTurn({ body, flags }: RichCall, request: RichRequest): Promise<RichAnswer> {
    const record: RequestRecord = {
      number: this.requests.length + 1,
      bytes: byteLength(body),
      responseBytes: 0,
      actionCount: request.Actions.length,
      readsCells: false,
      writesCells: false,
      clearsUndo: false,
    };
    this.requests.push(record);
    if (this.latencyMilliseconds > 0)
      await new Promise((resolve) => setTimeout(resolve, this.latencyMilliseconds));
    await this.beforeRequest?.(record);
    if (this.#isEditingCell && (flags & DELAY_FOR_CELL_EDIT) !== 0) {
      await new Promise<void>((resolve) => this.#waitingForEdit.push(resolve));
    }
    const refusal = this.#refusalOf(record);
    if (refusal !== undefined) return refuse(record, refusal);
    this.#current = record;
    const answer = this.#run(request);
    this.#current = undefined;
    this.#undo?.keep(record);
    const loss = officeErrorAt(this.faults, { request: record.number, moment: 'after' });
    if (loss !== undefined) return refuse(record, loss);
    record.responseBytes = byteLength(answer);
    if (record.responseBytes > this.mostResponseBytes) return refuse(record, OFFICE_ERROR.responseTooLarge);
    return { body: answer };
  }

  /** The number of the error that keeps a request from running at all. */
  #refusalOf(record: RequestRecord): number | undefined {
    const fault = officeErrorAt(this.faults, { request: record.number, moment: 'before' });
    if (fault !== undefined) return fault;
    if (this.refusal !== undefined) return this.refusal;
    if (this.#isEditingCell) return OFFICE_ERROR.cellEditMode;
    return record.bytes > this.mostRequestBytes ? OFFICE_ERROR.requestTooLarge : undefined;
  }

  #run(request: RichRequest): string {
    const current = this.#current;
    const response = runBatch(request, {
      root: remote('Workbook', this.workbook),
      members: this.#members,
      references: this.references,
      runtimeObject: (typeName) =>
        runtimeObject(typeName, {
          functions: {
            ready: () => this.office?.functionsAreReady(),
            settle: (results) => this.#functionCalls.settle(results),
          },
          commandsAreReady: () => this.office?.commandsAreReady(),
          pane: this,
        }),
      beforeAction: (action) => {
        const code = current && actionErrorAt(this.faults, { request: current.number, action });
        if (code !== undefined) throw new HostError(code);
      },
    });
    if (current !== undefined && response.Error !== undefined) current.error = response.Error.Code;
    return JSON.stringify(response);
  }

  #connected(): ConnectedOffice {
    if (this.office === undefined) throw new Error('No office.js is connected to this host.');
    return this.office;
  }
}

function refuse(record: RequestRecord, officeError: number): RichAnswer {
  record.error = officeError;
  return { officeError };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
