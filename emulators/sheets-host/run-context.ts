/** What starts a script: a person at the sheet, the sidebar, Google itself on opening, or a formula. */
export type RunKind = 'menu' | 'sidebar' | 'onOpen' | 'onInstall' | 'customFunction';

/** How much a user has allowed an add-on. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** Who starts a function, and how. */
export interface RunContext {
  readonly kind: RunKind;
  /** An email address; the owner if left out. */
  readonly user?: string;
  readonly authMode?: AuthMode;
}
