/** A data validation rule, in Google's terms. */
export interface ValidationRule {
  /** Such as `VALUE_IN_LIST`. */
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowsInvalid: boolean;
  readonly helpText: string | undefined;
}

/** A rule with nothing set. */
export const EMPTY_VALIDATION: ValidationRule = {
  criteria: '',
  values: [],
  allowsInvalid: true,
  helpText: undefined,
};
