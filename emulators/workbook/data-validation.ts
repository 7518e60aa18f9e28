import type { Area } from './area';

/** What may be entered, in the words of whoever set it. */
export type ValidationRule = Readonly<Record<string, unknown>>;

/** The message beside a cell that is to be filled in. */
export interface ValidationPrompt {
  readonly title: string;
  readonly message: string;
  readonly isShown: boolean;
}

/** What is said to an entry the rule forbids. */
export interface ValidationAlert extends ValidationPrompt {
  /** Whether the entry is refused, or only warned about. */
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
