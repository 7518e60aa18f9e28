import type { Area } from './area';
import type { CellLook } from './cell-look';

/** When a conditional format colours a cell. */
export type ConditionalRule =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'comparison';
      readonly operator: string;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly operator: string; readonly text: string };

/** Looks that depend on what cells hold. */
export interface ConditionalFormat {
  readonly id: string;
  /** The kind as its creator named it. */
  readonly type: string;
  area: Area;
  rule: ConditionalRule;
  look: CellLook;
  stopsOthers: boolean;
}
