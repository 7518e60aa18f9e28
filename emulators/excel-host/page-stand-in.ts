import { frameQuery, HOST_ORIGIN } from './add-in-frame';
import { documentStandIn } from './document-stand-in';

const PAGE = new URL('https://add-in.example/taskpane.html');

/** A message event as office.js expects it. */
interface MessageEventLike {
  readonly data: string;
  readonly origin: string;
  readonly source: unknown;
}

/** The page's messages, seen from outside. */
export interface PageStandIn {
  /** Delivers a message from the host to the page, asynchronously, as browsers do. */
  readonly post: (message: string) => void;
  /** Stops delivering messages to the page. */
  readonly close: () => void;
}

/** The folder of Microsoft's package, and where the page's messages go. */
export interface PageParts {
  readonly library: string;
  readonly toHost: (message: string) => void;
}

/**
 * Makes this realm look to office.js like a page in Excel's frame: only the part of a window that office.js touches
 * before an add-in draws anything.
 */
export function standInForPage({ library, toHost }: PageParts): PageStandIn {
  const listeners = new Set<(event: MessageEventLike) => void>();
  const parent = { postMessage: toHost };
  const later = setImmediate;
  const page = {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent,
    opener: null,
    name: '',
    external: {},
    navigator: { userAgent: 'Node' },
    history: { replaceState: () => undefined, pushState: () => undefined },
    location: { href: PAGE.href, origin: PAGE.origin, protocol: PAGE.protocol, ...frameQuery() },
    document: documentStandIn(library, PAGE),
    addEventListener: (type: string, listener: (event: MessageEventLike) => void) => {
      if (type === 'message') listeners.add(listener);
    },
    removeEventListener: () => undefined,
    open: () => null,
  };
  for (const [name, value] of Object.entries(page)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return {
    post: (message) => {
      later(() => {
        for (const listener of listeners) listener({ data: message, origin: HOST_ORIGIN, source: parent });
      });
    },
    close: () => listeners.clear(),
  };
}
