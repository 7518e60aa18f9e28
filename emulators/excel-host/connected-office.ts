/** An event of the workbook, such as a selection. */
export interface WorkbookEvent {
  /** By the numbers of office.js. */
  readonly type: number;
  readonly target: string;
  readonly told: unknown;
}

/** The office.js a host is connected to, as the host uses it. */
export interface ConnectedOffice {
  /** Resolved when the add-in's runtime takes calls of custom functions. */
  readonly whenFunctionsReady: Promise<void>;
  functionsAreReady(): void;
  commandsAreReady(): void;
  /** Sends a call of a custom function: its number, id, arguments, address and flags. */
  invokeFunction(invocation: readonly unknown[]): void;
  /** Tells of an event, by its number and what it is about. */
  tellEvent(event: WorkbookEvent): void;
  /** Presses the button of a command and waits until the add-in says that the command is completed. */
  runCommand(actionId: string): Promise<void>;
}
