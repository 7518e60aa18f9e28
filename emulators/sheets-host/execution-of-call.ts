import type { HtmlPage } from './html-page';
import type { HostState } from './host-state';
import type { AuthMode, RunKind } from './run-context';
import type { SpreadsheetFile } from './spreadsheet-file';

/** What a method may ask of the execution that calls it. */
export interface ExecutionOfCall {
  readonly number: number;
  readonly user: string;
  readonly kind: RunKind;
  readonly authMode: AuthMode;
  readonly file: SpreadsheetFile;
  readonly host: HostState;
  /** Records what the script logs. */
  log(line: string): void;
  /** Runs a template in the script's realm, with the members that the script has set on it as variables. */
  evaluateTemplate(source: string, variables: object): HtmlPage;
}
