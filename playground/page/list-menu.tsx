import { DropDown } from './drop-down';
import type { PageSession } from './page-session';
import { words } from './words';

/** The lists that the page offers to begin with. */
export function ListMenu({ session }: { readonly session: PageSession }) {
  return (
    <DropDown label={words.open}>
      {words.startLists.map(({ id, label, hint }) => (
        <button
          key={id}
          type="button"
          role="menuitem"
          onClick={() => void session.run({ do: 'new', list: id })}
        >
          {label}
          <small>{hint}</small>
        </button>
      ))}
    </DropDown>
  );
}
