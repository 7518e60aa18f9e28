/** Percentage points between observed and expected IT focus that are still no warning. */
export const IT_FOCUS_TOLERANCE = 15;

/** Hours a year that monthly and weekly cycles take at the least. */
export const LEAST_HOURS_OF_MANAGEMENT_CYCLES = 10;
