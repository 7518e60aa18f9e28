import { AppsScriptHost } from '../../emulators/sheets-host/apps-script-host';
import type { BuiltFiles } from '../../emulators/sheets-host/built-files';
import type { Alert } from '../../emulators/sheets-host/host-state';
import type { HtmlPage } from '../../emulators/sheets-host/html-page';
import type { MenuEntry } from '../../emulators/sheets-host/menu';
import { sidebarPage } from '../../emulators/sheets-host/sidebar-pages';
import { SpreadsheetFile } from '../../emulators/sheets-host/spreadsheet-file';
import type { Area } from '../../emulators/workbook/area';
import type { Sheet } from '../../emulators/workbook/sheet';
import type { Workbook } from '../../emulators/workbook/workbook';
import type { Action, CommandAnswer, ShownChart } from '../protocol';
import type { CellRule } from './cell-rules';
import type { SheetOffsets } from './excel-charts';
import type { ProgramSide } from './program-side';
import { sheetsCharts } from './sheets-charts';
import { sheetsRules } from './sheets-rules';

/** Google Sheets around the workbook, with the add-on's menu and sidebar. */
export class SheetsSide implements ProgramSide {
  readonly program = 'sheets';
  readonly actions: readonly Action[];
  readonly #file: SpreadsheetFile;
  readonly #host: AppsScriptHost;
  readonly #changed: () => void;
  #shown: HtmlPage | undefined;
  #timesShown = 0;

  constructor(workbook: Workbook, files: BuiltFiles, changed: () => void) {
    workbook.culture = 'en_US';
    workbook.calculate = undefined;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    this.#file = new SpreadsheetFile(workbook, { timeZone });
    this.#host = new AppsScriptHost(this.#file, files, { startsAt: Date.now() });
    this.#changed = changed;
    this.#host.run('onOpen', [], { kind: 'onOpen' });
    this.actions = actionsOf(this.#host.state.menus.flatMap(({ entries }) => entries));
    const [first] = this.actions;
    if (first !== undefined) this.#run(first.id, false);
  }

  get pane(): string | undefined {
    return this.#shown === undefined ? undefined : `/sidebar.html?shown=${this.#timesShown}`;
  }

  get isPaneShown(): boolean {
    return this.#shown !== undefined;
  }

  /** The page in the sidebar. */
  get sidebar(): string | undefined {
    return this.#shown && sidebarPage(this.#shown, this.#host.functions);
  }

  closePane(): void {
    this.#shown = undefined;
    this.#host.state.sidebar = undefined;
  }

  press(action: string, isSure: boolean): Promise<CommandAnswer> {
    return Promise.resolve(this.#run(action, isSure));
  }

  select(sheet: Sheet, area: Area): void {
    this.#file.workbook.select({ sheet, area });
  }

  receive(_page: string, message: string): string {
    const answer = this.#host.answer(message);
    this.#changed();
    return answer;
  }

  join(): void {
    // Its sidebar is answered as it asks.
  }

  leave(): void {
    // As above.
  }

  heedEdit(): void {
    this.#file.revision += 1;
  }

  rulesOn(sheet: Sheet): readonly CellRule[] {
    return sheetsRules(this.#file.state(sheet).rules);
  }

  chartsOn(sheet: Sheet, offsets: SheetOffsets): readonly ShownChart[] {
    return sheetsCharts(this.#file, sheet, offsets);
  }

  /** Runs what an item of the menu calls. A question of it is answered with no, and asked of the user. */
  #run(functionName: string, isSure: boolean): CommandAnswer {
    const { state } = this.#host;
    const before = state.alerts.length;
    const isQuestion = ({ buttons }: Alert) => buttons !== 'OK';
    state.answerAlert = (alert) => (isSure || !isQuestion(alert) ? 'OK' : 'CANCEL');
    const { outcome } = this.#host.run(functionName, [], { kind: 'menu' });
    if (state.sidebar !== this.#shown) {
      this.#shown = state.sidebar;
      this.#timesShown += 1;
    }
    this.#changed();
    if (outcome.kind === 'failed') return { said: { title: '', text: outcome.message, isQuestion: false } };
    const asked = state.alerts.slice(before).filter((alert) => !isSure || !isQuestion(alert));
    const [alert] = asked;
    if (alert === undefined) return {};
    return { said: { title: alert.title, text: alert.prompt, isQuestion: isQuestion(alert) } };
  }
}

function actionsOf(entries: readonly MenuEntry[]): readonly Action[] {
  let isApart = false;
  return entries.flatMap((entry): readonly Action[] => {
    if (entry.kind === 'separator') isApart = true;
    if (entry.kind !== 'item') return [];
    const action = { id: entry.functionName, label: entry.caption, tip: '', icon: undefined, isApart };
    isApart = false;
    return [action];
  });
}
