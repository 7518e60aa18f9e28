/** An event of the workbook, such as a selection. */
export interface WorkbookEvent {
  /** The number that office.js gives it. */
  readonly type: number;
  readonly target: string;
  readonly told: unknown;
}

/** The office.js that a host is connected to, as the host uses it. */
export interface ConnectedOffice {
  /** Resolves when the add-in's runtime accepts calls of custom functions. */
  readonly whenFunctionsReady: Promise<void>;
  functionsAreReady(): void;
  commandsAreReady(): void;
  /** Sends a call of a custom function: its number, id, arguments, address and flags. */
  invokeFunction(invocation: readonly unknown[]): void;
  /** Sends an event: its number and its contents. */
  tellEvent(event: WorkbookEvent): void;
  /** Presses a command's button and waits until the add-in says that the command is completed. */
  runCommand(actionId: string): Promise<void>;
}
