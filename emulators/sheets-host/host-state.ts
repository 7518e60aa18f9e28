import { CacheStore } from './cache-store';
import type { HtmlPage } from './html-page';
import { LockTable } from './lock-table';
import type { Manifest } from './manifest';
import type { Menu } from './menu';
import { PropertyStore } from './property-store';
import { VirtualClock } from './virtual-clock';

/** A message box, and the button it was closed with. */
export interface Alert {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: string;
  answer: string;
}

/** A small note in the corner of the sheet. */
export interface Toast {
  readonly message: string;
  readonly title: string;
}

/** What persists between executions: what scripts store and what the user sees. */
export class HostState {
  readonly clock: VirtualClock;
  readonly manifest: Manifest;
  /** The built pages by name, without `.html`. */
  readonly pages: ReadonlyMap<string, string>;
  readonly locks = new LockTable();
  readonly alerts: Alert[] = [];
  readonly toasts: Toast[] = [];
  menus: readonly Menu[] = [];
  sidebar: HtmlPage | undefined;
  dialog: HtmlPage | undefined;
  /** The user's language, such as `en`. */
  userLocale = 'en';
  /** Which of the script's scopes each user has allowed; all of them for a user who is not listed. */
  readonly consents = new Map<string, readonly string[]>();
  /** The users whom Google has asked for consent again. */
  readonly consentsAsked: string[] = [];
  /** The button that closes a message box. */
  answerAlert: (alert: Alert) => string = () => 'OK';
  readonly #properties = new Map<string, PropertyStore>();
  readonly #caches = new Map<string, CacheStore>();

  constructor(options: { startsAt: number; manifest: Manifest; pages: ReadonlyMap<string, string> }) {
    this.clock = new VirtualClock(options.startsAt);
    this.manifest = options.manifest;
    this.pages = options.pages;
  }

  /** The scopes that the script asks for and this user has not allowed. */
  missingConsents(user: string): readonly string[] {
    const { oauthScopes } = this.manifest;
    const given = this.consents.get(user) ?? oauthScopes;
    return oauthScopes.filter((scope) => !given.includes(scope));
  }

  /** The properties named `document`, `script`, or `user` with the user. */
  properties(name: string): PropertyStore {
    const store = this.#properties.get(name) ?? new PropertyStore();
    this.#properties.set(name, store);
    return store;
  }

  cache(name: string): CacheStore {
    const store = this.#caches.get(name) ?? new CacheStore(this.clock);
    this.#caches.set(name, store);
    return store;
  }
}
