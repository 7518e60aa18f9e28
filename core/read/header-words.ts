/**
 * The words of a header, the form in which headers and aliases are compared: a prefix up to `:` and marks such as
 * `[required]`, `*`, `#` and `$` dropped, camel case split, lower case, all other punctuation read as spaces.
 */
export function headerWords(header: string): string {
  return withoutPrefix(header)
    .replace(/\[required\]|[*#$]/gi, ' ')
    .replace(/vcio/gi, ' vcio')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll}{2})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The header without a prefix such as `Account:`; one that merely ends in `:` keeps its words. */
function withoutPrefix(header: string): string {
  const parts = header.split(':').filter((part) => part.trim() !== '');
  return parts[parts.length - 1] ?? '';
}
