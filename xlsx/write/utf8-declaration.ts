/** A part whose declaration, if it has one, says that its text is UTF-8, as whatever is written is. */
export function declaredUtf8(xml: string): string {
  return xml.replace(/^\uFEFF?<\?xml[^>]*\?>/, (declaration) =>
    declaration.replace(/^\uFEFF/, '').replace(/(\sencoding=)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"'),
  );
}
