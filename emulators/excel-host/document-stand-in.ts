import path from 'node:path';
import { runScript } from './run-script';

/** The supposed address of office.js; its other files are loaded from the same folder. */
const LIBRARY = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const NO_ELEMENTS: readonly unknown[] = [];

/** The part of a document that office.js touches; its scripts run from Microsoft's package in the folder `library`. */
export function documentStandIn(library: string, page: URL) {
  const officeScript = { src: `${LIBRARY}office.debug.js`, getAttribute: () => null };
  const head = { appendChild: (script: ScriptElement) => load(script, library) };
  return {
    readyState: 'complete',
    domain: page.hostname,
    URL: page.href,
    body: null,
    createElement: (tag: string) => (tag === 'a' ? new Anchor() : { setAttribute: () => undefined }),
    getElementsByTagName: (tag: string) =>
      tag === 'head' ? [head] : tag === 'script' ? [officeScript] : NO_ELEMENTS,
    getElementById: () => null,
    querySelector: () => null,
    querySelectorAll: () => NO_ELEMENTS,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
}

interface ScriptElement {
  readonly src: string;
  readonly onload?: () => void;
}

function load(script: ScriptElement, library: string): void {
  if (!script.src.startsWith(LIBRARY)) throw new Error(`${script.src} is not a file of office.js.`);
  setImmediate(() => {
    runScript(path.join(library, script.src.slice(LIBRARY.length)));
    script.onload?.();
  });
}

/** A link, which office.js uses to parse addresses. */
class Anchor {
  #address: URL | undefined;

  set href(address: string) {
    this.#address = new URL(address);
  }

  get hostname(): string {
    return this.#address?.hostname ?? '';
  }

  get protocol(): string {
    return this.#address?.protocol ?? '';
  }

  get port(): string {
    return this.#address?.port ?? '';
  }
}
