import type { Box } from './sheet-layout';

/** Which way the selection goes when an entry is done. */
export type AfterEntry = 'down' | 'up' | 'right' | 'left' | 'stay';

/** What an editor reports. */
export interface EditorEvents {
  readonly commit: (text: string, then: AfterEntry) => void;
  readonly cancel: () => void;
  readonly change: (text: string) => void;
}

/** The box over a cell in which the user types. */
export class CellEditor {
  readonly element = document.createElement('textarea');
  readonly #events: EditorEvents;
  #isOpen = false;

  constructor(events: EditorEvents) {
    this.#events = events;
    this.element.className = 'cell-editor';
    this.element.hidden = true;
    this.element.rows = 1;
    this.element.spellcheck = false;
    this.element.setAttribute('aria-label', 'Edit cell');
    this.element.addEventListener('keydown', (event) => this.#press(event));
    this.element.addEventListener('input', () => {
      this.#grow();
      events.change(this.element.value);
    });
    this.element.addEventListener('blur', () => this.commit('stay'));
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Opens over a cell with a text, the caret behind it. */
  open(box: Box, text: string): void {
    this.#isOpen = true;
    this.element.hidden = false;
    this.element.value = text;
    this.element.style.cssText = `left:${box.left - 1}px;top:${box.top - 1}px;min-width:${box.width + 1}px;min-height:${box.height + 1}px`;
    this.#grow();
    this.element.focus();
    this.element.setSelectionRange(text.length, text.length);
  }

  commit(then: AfterEntry): void {
    if (!this.#isOpen) return;
    const { value } = this.element;
    this.#close();
    this.#events.commit(value, then);
  }

  cancel(): void {
    if (!this.#isOpen) return;
    this.#close();
    this.#events.cancel();
  }

  #close(): void {
    this.#isOpen = false;
    this.element.hidden = true;
  }

  #grow(): void {
    this.element.style.width = '0';
    this.element.style.height = '0';
    this.element.style.width = `${Math.min(420, this.element.scrollWidth + 14)}px`;
    this.element.style.height = `${this.element.scrollHeight}px`;
  }

  #press(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    const then = AFTER_KEY[`${event.shiftKey ? 'Shift+' : ''}${event.key}`];
    if (event.key === 'Escape') this.cancel();
    else if (then !== undefined && !event.altKey) this.commit(then);
    else return;
    event.preventDefault();
  }
}

const AFTER_KEY: Readonly<Record<string, AfterEntry>> = {
  Enter: 'down',
  'Shift+Enter': 'up',
  Tab: 'right',
  'Shift+Tab': 'left',
};
