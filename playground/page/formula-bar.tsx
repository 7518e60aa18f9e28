import { useEffect, useRef, useState } from 'preact/hooks';
import { addressOf } from '../../emulators/workbook/address';
import type { PageSession, PageState } from './page-session';
import { words } from './words';

/** Which cells are selected, and what is in the first of them. */
export function FormulaBar({ state, session }: { readonly state: PageState; readonly session: PageSession }) {
  const { selection, cell, typing } = state;
  const address = addressOf(selection);
  const [typedAddress, setTypedAddress] = useState(address);
  const [text, setText] = useState(cell.typed);
  const isTyped = useRef(false);
  useEffect(() => setTypedAddress(address), [address]);
  useEffect(() => {
    isTyped.current = false;
    setText(typing ?? cell.typed);
  }, [typing, cell.typed, address]);
  const pressAddress = (event: KeyboardEvent) => {
    if (event.key === 'Enter') session.goTo(typedAddress);
    if (event.key === 'Escape') setTypedAddress(address);
  };
  const pressText = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    const isDone = event.key === 'Enter' && isTyped.current;
    isTyped.current = false;
    if (isDone) session.grid.enterText(text);
    else setText(cell.typed);
    session.grid.focus();
  };
  return (
    <section class="formula-bar" aria-label={words.cell}>
      <input
        class="address"
        aria-label={words.address}
        value={typedAddress}
        onInput={({ currentTarget }) => setTypedAddress(currentTarget.value)}
        onKeyDown={pressAddress}
        spellcheck={false}
      />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <input
        class="content"
        aria-label={words.content}
        value={text}
        onInput={({ currentTarget }) => {
          isTyped.current = true;
          setText(currentTarget.value);
        }}
        onKeyDown={pressText}
        spellcheck={false}
      />
    </section>
  );
}
