/** What may be entered into cells, in Google's words. */
export interface ValidationRule {
  /** Such as `VALUE_IN_LIST`. */
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowsInvalid: boolean;
  readonly helpText: string | undefined;
}

/** A rule nobody has said anything about. */
export const EMPTY_VALIDATION: ValidationRule = {
  criteria: '',
  values: [],
  allowsInvalid: true,
  helpText: undefined,
};
