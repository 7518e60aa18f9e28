import type { Area } from '../workbook/area';
import type { EnumValue } from './enum-value';

/** A colour at one point of a gradient. */
export interface GradientPoint {
  readonly color: string;
  /** Undefined means the lowest or the highest value. */
  readonly at: { readonly type: EnumValue; readonly value: string } | undefined;
}

/** The look of cells that meet a condition, as far as it is set. */
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
  /** Such as `TEXT_EQUAL_TO`, with the values to compare with. */
  readonly condition: { readonly criteria: string; readonly values: readonly unknown[] } | undefined;
  readonly look: ConditionalLook;
  readonly gradient: {
    readonly minimum?: GradientPoint;
    readonly middle?: GradientPoint;
    readonly maximum?: GradientPoint;
  };
}

/** A rule with nothing set. */
export const EMPTY_RULE: ConditionalRule = { areas: [], condition: undefined, look: {}, gradient: {} };
