import type { Area } from '../workbook/area';
import type { EnumValue } from './enum-value';

/** A colour at one point of a gradient. */
export interface GradientPoint {
  readonly color: string;
  /** Undefined is the least or the greatest value. */
  readonly at: { readonly type: EnumValue; readonly value: string } | undefined;
}

/** How cells look that meet a condition, as far as the condition says. */
export interface ConditionalLook {
  readonly background?: string;
  readonly fontColor?: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isStruckThrough?: boolean;
  readonly isUnderlined?: boolean;
}

/** One rule of a sheet's conditional formats. */
export interface ConditionalRule {
  readonly areas: readonly Area[];
  /** Such as `TEXT_EQUAL_TO`, with what is compared with. */
  readonly condition: { readonly criteria: string; readonly values: readonly unknown[] } | undefined;
  readonly look: ConditionalLook;
  readonly gradient: {
    readonly minimum?: GradientPoint;
    readonly middle?: GradientPoint;
    readonly maximum?: GradientPoint;
  };
}

/** A rule nobody has said anything about. */
export const EMPTY_RULE: ConditionalRule = { areas: [], condition: undefined, look: {}, gradient: {} };
