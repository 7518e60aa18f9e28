import type { Session } from '../session';
import { words } from '../words';

/** A cell by its name, which is shown in the sheet when pressed; nothing where no cell is named. */
export function CellButton({ cell, session }: { readonly cell: string; readonly session: Session }) {
  if (!/\d$/.test(cell)) return null;
  return (
    <button
      type="button"
      class="cell"
      aria-label={words.goTo(cell)}
      title={words.goTo(cell)}
      onClick={() => void session.select(cell)}
    >
      {cell}
    </button>
  );
}
