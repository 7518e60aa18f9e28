import { useEffect, useRef } from 'preact/hooks';
import { DropDown } from './drop-down';
import type { PageSession } from './page-session';
import { words } from './words';

/** Opens a file of the user's or one of the lists to begin with, and saves a copy. A file may be dropped on the page too. */
export function ListMenu({ session }: { readonly session: PageSession }) {
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) void session.openFile(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, [session]);
  const pick = () => {
    const file = picker.current?.files?.[0];
    if (file !== undefined) void session.openFile(file);
    if (picker.current !== null) picker.current.value = '';
  };
  return (
    <>
      <input ref={picker} type="file" accept=".xlsx,.xlsm,.csv,.tsv,.txt" hidden onChange={pick} />
      <DropDown label={words.open}>
        <Item label={words.ownFile} hint={words.ownFileHint} choose={() => picker.current?.click()} />
        <Item label={words.save} hint={words.saveHint} choose={() => session.save()} />
        {words.startLists.map(({ id, label, hint }) => (
          <Item key={id} label={label} hint={hint} choose={() => void session.run({ do: 'new', list: id })} />
        ))}
      </DropDown>
    </>
  );
}

function Item({
  label,
  hint,
  choose,
}: {
  readonly label: string;
  readonly hint: string;
  readonly choose: () => void;
}) {
  return (
    <button type="button" role="menuitem" onClick={choose}>
      {label}
      <small>{hint}</small>
    </button>
  );
}
