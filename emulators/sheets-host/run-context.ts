/** What lets a script run: a person at the sheet, the sidebar, Google itself when it opens, or a formula. */
export type RunKind = 'menu' | 'sidebar' | 'onOpen' | 'onInstall' | 'customFunction';

/** How much a user has let an add-on do. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** Who lets a function run, and by what. */
export interface RunContext {
  readonly kind: RunKind;
  /** An email address; the owner where none is given. */
  readonly user?: string;
  readonly authMode?: AuthMode;
}
