import type { Box } from './sheet-layout';

/** The arrow beside a cell that takes one of a list, and that list. */
export class ChoiceList {
  readonly button = document.createElement('button');
  readonly list = document.createElement('ul');
  readonly #choose: (text: string) => void;
  readonly #leave: () => void;
  #choices: readonly string[] = [];
  #box: Box | undefined;

  constructor(choose: (text: string) => void, leave: () => void) {
    this.#choose = choose;
    this.#leave = leave;
    this.button.className = 'choice-button';
    this.button.hidden = true;
    this.button.tabIndex = -1;
    this.button.setAttribute('aria-label', 'Choose from a list');
    this.button.addEventListener('click', () => (this.list.hidden === true ? this.open() : this.close()));
    this.list.className = 'choices';
    this.list.hidden = true;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', 'What the cell may be');
    this.list.addEventListener('keydown', (event) => this.#press(event));
    this.list.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !this.list.contains(relatedTarget)) this.close();
    });
  }

  /** The selected cell is there, and takes one of these. */
  offer(choices: readonly string[], box: Box | undefined): void {
    this.#choices = choices;
    this.#box = box;
    this.button.hidden = choices.length === 0 || box === undefined;
    if (box === undefined) return;
    this.button.style.cssText = `left:${box.left + box.width}px;top:${box.top + box.height - 20}px`;
  }

  open(): void {
    const box = this.#box;
    if (this.#choices.length === 0 || box === undefined) return;
    this.list.replaceChildren(
      ...this.#choices.map((choice) => {
        const item = document.createElement('li');
        item.textContent = choice;
        item.tabIndex = -1;
        item.setAttribute('role', 'option');
        item.addEventListener('click', () => this.#take(choice));
        return item;
      }),
    );
    this.list.style.cssText = `left:${box.left}px;top:${box.top + box.height}px;min-width:${box.width}px`;
    this.list.hidden = false;
    this.#item(0)?.focus();
  }

  close(): void {
    this.list.hidden = true;
  }

  #take(choice: string): void {
    this.close();
    this.#choose(choice);
  }

  #press(event: KeyboardEvent): void {
    event.stopPropagation();
    const items = [...this.list.children];
    const at = items.findIndex((item) => item === document.activeElement);
    const { key } = event;
    if (key === 'ArrowDown') this.#item(Math.min(at + 1, items.length - 1))?.focus();
    else if (key === 'ArrowUp') this.#item(Math.max(at - 1, 0))?.focus();
    else if (key === 'Enter' || key === ' ') this.#take(this.#choices[at] ?? '');
    else if (key === 'Escape' || key === 'Tab') {
      this.close();
      this.#leave();
    } else return;
    event.preventDefault();
  }

  #item(index: number): HTMLElement | undefined {
    const item = this.list.children[index];
    return item instanceof HTMLElement ? item : undefined;
  }
}
