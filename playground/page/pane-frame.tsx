import { useEffect, useRef } from 'preact/hooks';
import type { PageSession, PageState } from './page-session';
import { handOn } from './server-calls';
import { words } from './words';

/** What Excel on the web, or Google, lets a frame of an add-in do. */
const ALLOWED =
  'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/**
 * The add-in's pane in its frame, which is of another origin. What it posts goes to the server; what the server says goes
 * back. In Excel its page goes on while the pane is closed, as the ribbon's buttons use it.
 */
export function PaneFrame({ state, session }: { readonly state: PageState; readonly session: PageSession }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const { workbook, page } = state;
  const { pane, isPaneShown, edition } = workbook;
  const address = pane === undefined || page === undefined ? undefined : new URL(pane);
  useEffect(() => {
    if (address === undefined || page === undefined) return undefined;
    const post = (message: unknown) => frame.current?.contentWindow?.postMessage(message, address.origin);
    session.toPane = post;
    const hear = ({ source, origin, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow || origin !== address.origin) return;
      if (typeof data === 'string') void handOn(page, data);
      else void heedSidebar(data, { page, post, session });
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [address?.href, page]);
  if (address === undefined) return null;
  return (
    <aside class="pane-side" hidden={!isPaneShown}>
      <div class="pane-title">
        <h2>{words.product}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={words.closePane}
          title={words.closePane}
          onClick={() => void session.run({ do: 'closePane' })}
        >
          <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
            <path d="m5 5 10 10M15 5 5 15" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
          </svg>
        </button>
      </div>
      <iframe
        key={`${edition} ${address.href}`}
        ref={frame}
        title={words.product}
        sandbox={ALLOWED}
        src={address.href}
      />
    </aside>
  );
}

interface SidebarSays {
  readonly page: string;
  readonly post: (message: unknown) => void;
  readonly session: PageSession;
}

/** The sidebar calls the script, or wants to be closed. */
async function heedSidebar(said: unknown, { page, post, session }: SidebarSays): Promise<void> {
  if (typeof said !== 'object' || said === null || !('google' in said)) return;
  if (said.google === 'close') await session.run({ do: 'closePane' });
  if (said.google !== 'call' || !('message' in said)) return;
  post({ google: 'answer', message: await handOn(page, String(said.message)) });
}
