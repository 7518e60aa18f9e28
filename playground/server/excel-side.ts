import { frameQuery } from '../../emulators/excel-host/add-in-frame';
import { ExcelHost } from '../../emulators/excel-host/excel-host';
import { OfficeLink } from '../../emulators/excel-host/office-link';
import { addressOf } from '../../emulators/workbook/address';
import type { Area } from '../../emulators/workbook/area';
import type { Sheet } from '../../emulators/workbook/sheet';
import type { Workbook } from '../../emulators/workbook/workbook';
import type { CommandAnswer, ShownChart } from '../protocol';
import { excelCharts, type SheetOffsets } from './excel-charts';
import { ExcelFormulas } from './excel-formulas';
import { excelRules } from './excel-rules';
import type { CellRule } from './cell-rules';
import type { ProgramSide } from './program-side';
import type { RibbonButton } from './ribbon';

/** Excel around the workbook, with the task pane. */
export class ExcelSide implements ProgramSide {
  readonly program = 'excel';
  readonly actions: readonly RibbonButton[];
  readonly pane: string;
  readonly #host: ExcelHost;
  readonly #formulas: ExcelFormulas;
  readonly #links = new Map<string, OfficeLink>();
  readonly #changed: () => void;

  constructor(workbook: Workbook, ribbon: readonly RibbonButton[], changed: () => void) {
    workbook.culture = 'en-US';
    this.actions = ribbon;
    this.#formulas = new ExcelFormulas(workbook);
    this.#host = new ExcelHost(workbook);
    this.#changed = changed;
    const { search, hash } = frameQuery();
    this.pane = `/taskpane.html${search}${hash}`;
  }

  get isPaneShown(): boolean {
    return this.#host.isTaskPaneShown;
  }

  closePane(): void {
    this.#host.isTaskPaneShown = false;
  }

  async press(action: string): Promise<CommandAnswer> {
    const button = this.actions.find(({ id }) => id === action);
    if (button === undefined) return {};
    const link = [...this.#links.values()].at(-1);
    if (button.functionName === undefined || link === undefined) {
      this.#host.isTaskPaneShown = true;
      return {};
    }
    await link.whenCommandsReady;
    await link.runCommand(button.functionName);
    return {};
  }

  select(sheet: Sheet, area: Area): void {
    if (this.#host.office === undefined) this.#host.workbook.select({ sheet, area });
    else this.#host.select(sheet.name, addressOf(area));
  }

  receive(page: string, message: string): undefined {
    this.#links.get(page)?.receive(message);
  }

  join(page: string, post: (message: string) => void): void {
    const link = new OfficeLink(this.#host, (message) => {
      const last = this.#host.requests.at(-1);
      const hasOnlyRead = last !== undefined && last.readsCells && !last.writesCells;
      if (!hasOnlyRead) this.#formulas.heedChange();
      this.#changed();
      post(message);
    });
    this.#links.set(page, link);
  }

  leave(page: string): void {
    this.#links.delete(page);
    this.#host.office = [...this.#links.values()].at(-1);
  }

  heedEdit(): void {
    this.#formulas.heedChange();
  }

  rulesOn(sheet: Sheet): readonly CellRule[] {
    return excelRules(sheet);
  }

  chartsOn(sheet: Sheet, offsets: SheetOffsets): readonly ShownChart[] {
    return excelCharts(sheet, offsets);
  }
}
