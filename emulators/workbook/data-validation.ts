import type { Area } from './area';

/** What may be entered, in the terms of the host that set it. */
export type ValidationRule = Readonly<Record<string, unknown>>;

/** The input message beside a cell. */
export interface ValidationPrompt {
  readonly title: string;
  readonly message: string;
  readonly isShown: boolean;
}

/** The message for an entry that the rule forbids. */
export interface ValidationAlert extends ValidationPrompt {
  /** Whether such an entry is refused or only warned about. */
  readonly style: string;
}

/** What may be entered into the cells of an area. */
export interface DataValidation {
  readonly area: Area;
  readonly rule: ValidationRule;
  readonly ignoresBlanks: boolean;
  readonly prompt?: ValidationPrompt;
  readonly alert?: ValidationAlert;
}
