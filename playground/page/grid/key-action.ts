/** What a key does that moves no selection. */
export type KeyAction =
  | 'undo'
  | 'redo'
  | 'selectAll'
  | 'clear'
  | 'edit'
  | 'type'
  | 'choose'
  | 'closeChoices'
  | 'down'
  | 'up'
  | 'right'
  | 'left';

/** What a key does; undefined where it does nothing, or the browser knows better. */
export function keyAction({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): KeyAction | undefined {
  if (ctrlKey || metaKey) {
    const letter = key.toLowerCase();
    if (letter === 'z') return shiftKey ? 'redo' : 'undo';
    if (letter === 'y') return 'redo';
    return letter === 'a' ? 'selectAll' : undefined;
  }
  if (altKey) return key === 'ArrowDown' ? 'choose' : undefined;
  switch (key) {
    case 'Enter':
      return shiftKey ? 'up' : 'down';
    case 'Tab':
      return shiftKey ? 'left' : 'right';
    case 'F2':
      return 'edit';
    case 'Delete':
    case 'Backspace':
      return 'clear';
    case 'Escape':
      return 'closeChoices';
    default:
      return key.length === 1 ? 'type' : undefined;
  }
}
