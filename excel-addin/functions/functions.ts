import { answerCall } from './answer-call';

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/max-params -- what the build reads, and Excel hands over */

// The tags are read by the build, which makes functions.json of them, and Excel shows them to whoever types a function.

/**
 * The vCIO OML of each client, 0 to 5.
 * @customfunction LEVEL
 * @param {any[][]} headers The header row of the list.
 * @param {any[][]} rows One client or many, with the columns of the headers.
 * @param {any[][]} [settings] Ids and values side by side, such as those on OML Settings; without them the standard numbers.
 * @param {any} [today] The day of the run; without it there is no next review.
 * @param {CustomFunctions.Invocation} invocation Where the arguments are.
 * @requiresParameterAddresses
 * @returns {Promise<any[][]>} A row for each client.
 */
export function level(
  headers: any[][],
  rows: any[][],
  settings?: any[][],
  today?: any,
  invocation?: CustomFunctions.Invocation,
): Promise<any[][]> {
  return answerCall('LEVEL', [headers, rows, settings, today, invocation]);
}

/**
 * The hours a year of each client's level: low, target and high.
 * @customfunction HOURS
 * @param {any[][]} headers The header row of the list.
 * @param {any[][]} rows One client or many, with the columns of the headers.
 * @param {any[][]} [settings] Ids and values side by side, such as those on OML Settings; without them the standard numbers.
 * @param {any} [today] The day of the run; without it there is no next review.
 * @param {CustomFunctions.Invocation} invocation Where the arguments are.
 * @requiresParameterAddresses
 * @returns {Promise<any[][]>} A row for each client.
 */
export function hours(
  headers: any[][],
  rows: any[][],
  settings?: any[][],
  today?: any,
  invocation?: CustomFunctions.Invocation,
): Promise<any[][]> {
  return answerCall('HOURS', [headers, rows, settings, today, invocation]);
}

/**
 * The share of IT and of management in the hours of each client's level.
 * @customfunction SPLIT
 * @param {any[][]} headers The header row of the list.
 * @param {any[][]} rows One client or many, with the columns of the headers.
 * @param {any[][]} [settings] Ids and values side by side, such as those on OML Settings; without them the standard numbers.
 * @param {any} [today] The day of the run; without it there is no next review.
 * @param {CustomFunctions.Invocation} invocation Where the arguments are.
 * @requiresParameterAddresses
 * @returns {Promise<any[][]>} A row for each client.
 */
export function split(
  headers: any[][],
  rows: any[][],
  settings?: any[][],
  today?: any,
  invocation?: CustomFunctions.Invocation,
): Promise<any[][]> {
  return answerCall('SPLIT', [headers, rows, settings, today, invocation]);
}

/**
 * What to do next for each client, the most pressing first.
 * @customfunction STEPS
 * @param {any[][]} headers The header row of the list.
 * @param {any[][]} rows One client or many, with the columns of the headers.
 * @param {any[][]} [settings] Ids and values side by side, such as those on OML Settings; without them the standard numbers.
 * @param {any} [today] The day of the run; without it there is no next review.
 * @param {CustomFunctions.Invocation} invocation Where the arguments are.
 * @requiresParameterAddresses
 * @returns {Promise<any[][]>} A row for each client.
 */
export function steps(
  headers: any[][],
  rows: any[][],
  settings?: any[][],
  today?: any,
  invocation?: CustomFunctions.Invocation,
): Promise<any[][]> {
  return answerCall('STEPS', [headers, rows, settings, today, invocation]);
}

/**
 * All that is known of each client, in the order of the OML columns from OML Level to OML Notes.
 * @customfunction SCORE
 * @param {any[][]} headers The header row of the list.
 * @param {any[][]} rows One client or many, with the columns of the headers.
 * @param {any[][]} [settings] Ids and values side by side, such as those on OML Settings; without them the standard numbers.
 * @param {any} [today] The day of the run; without it there is no next review.
 * @param {CustomFunctions.Invocation} invocation Where the arguments are.
 * @requiresParameterAddresses
 * @returns {Promise<any[][]>} A row for each client.
 */
export function score(
  headers: any[][],
  rows: any[][],
  settings?: any[][],
  today?: any,
  invocation?: CustomFunctions.Invocation,
): Promise<any[][]> {
  return answerCall('SCORE', [headers, rows, settings, today, invocation]);
}
