const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

/** A value as a template prints it with `<?= ?>`. */
export function escapedHtml(value: unknown): string {
  return String(value).replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
}

/**
 * The program of a template; it returns the page. `<?= ?>` prints a value escaped, `<?!= ?>` prints it as it is, and
 * `<? ?>` runs code.
 */
export function templateCode(source: string): string {
  const pieces = source.split(/<\?([\s\S]*?)\?>/);
  const steps = pieces.map((piece, index) => {
    if (index % 2 === 0) return `page.push(${JSON.stringify(piece)});`;
    if (piece.startsWith('!=')) return `page.push(String(${piece.slice(2)}));`;
    if (piece.startsWith('=')) return `page.push(escape(${piece.slice(1)}));`;
    return `${piece}\n`;
  });
  return `const page = [];\n${steps.join('\n')}\nreturn page.join('');`;
}
