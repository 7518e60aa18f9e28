/** The number behind the largest of some; what is no number does not count. */
export function freeId(ids: readonly number[]): number {
  return 1 + ids.reduce((largest, id) => (id > largest ? id : largest), 0);
}
