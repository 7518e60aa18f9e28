import type { PageSession, PageState } from './page-session';
import { words } from './words';

/** The tabs of the workbook, and what is said to whoever fills in the cell. */
export function SheetTabs({ state, session }: { readonly state: PageState; readonly session: PageSession }) {
  const { workbook, cell } = state;
  return (
    <footer class="tabs-bar">
      <div class="tabs" role="tablist" aria-label={words.sheets}>
        {workbook.sheets.map(({ id, name, color }) => (
          <button
            key={id}
            type="button"
            role="tab"
            class="tab"
            aria-selected={id === workbook.selection.sheet}
            style={color === '' ? {} : { '--tab': color }}
            onClick={() => void session.show(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <p class="hint">{cell.hint}</p>
    </footer>
  );
}
