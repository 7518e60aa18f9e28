import { useEffect, useRef } from 'preact/hooks';
import type { PageSession, PageState } from './page-session';
import { words } from './words';

interface MessageBoxProps {
  readonly said: NonNullable<PageState['said']>;
  readonly session: PageSession;
}

/** A dialog with a message or a question. */
export function MessageBox({ said, session }: MessageBoxProps) {
  const { title, text, onYes } = said;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const answer = (isYes: boolean) => {
    session.dismiss();
    if (isYes) onYes?.();
  };
  return (
    <dialog
      class="message-box"
      ref={dialog}
      aria-label={title === '' ? words.product : title}
      onCancel={() => answer(false)}
    >
      <h2>{title === '' ? words.product : title}</h2>
      <p>{text}</p>
      <div class="answers">
        {onYes !== undefined && (
          <button type="button" onClick={() => answer(false)}>
            {words.no}
          </button>
        )}
        <button type="button" class="primary" onClick={() => answer(true)}>
          {words.yes}
        </button>
      </div>
    </dialog>
  );
}
