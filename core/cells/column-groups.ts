/** Columns from left to right, adjacent ones in one group. */
export function groupColumns<Placed extends { readonly column: number }>(
  columns: readonly Placed[],
): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  for (const one of [...columns].sort((first, second) => first.column - second.column)) {
    const group = groups[groups.length - 1];
    if (group?.[group.length - 1]?.column === one.column - 1) group.push(one);
    else groups.push([one]);
  }
  return groups;
}
