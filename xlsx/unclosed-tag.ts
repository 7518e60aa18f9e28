/** A tag without what closes it: `<row r="1" />` and `<row r="1">` are both `<row r="1"`. */
export function unclosedTag(tag: string): string {
  return tag.replace(/\/?>$/, '').trimEnd();
}
