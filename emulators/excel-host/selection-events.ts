import type { ConnectedOffice } from './connected-office';

/** Office.js's numbers. */
const SELECTION_CHANGED = 14;
const ASKED = 'WorksheetCollection._RegisterSelectionChangedEvent';
const LEFT = 'WorksheetCollection._UnregisterSelectionChangedEvent';

/** Cells that were selected. */
interface Selected {
  readonly address: string;
  readonly worksheetId: string;
}

/** Tells an add-in which cells are selected, from when it subscribes until it unsubscribes. */
export class SelectionEvents {
  #isAsked = false;

  /** Notes that a member was used. */
  heed(member: string): void {
    if (member === ASKED) this.#isAsked = true;
    if (member === LEFT) this.#isAsked = false;
  }

  tell(office: ConnectedOffice, told: Selected): void {
    if (this.#isAsked) office.tellEvent({ type: SELECTION_CHANGED, target: 'Workbook', told });
  }
}
