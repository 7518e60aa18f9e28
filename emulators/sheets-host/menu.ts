/** A line of a menu. */
export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: Menu };

/** A menu of the script. */
export interface Menu {
  /** Undefined for the menu of the add-on, which Google names. */
  readonly caption: string | undefined;
  readonly entries: MenuEntry[];
}
