/**
 * A page as HtmlService serves it: without comments, and inline scripts without anything from `//` to the end of its
 * line, even in strings, and with their non-ASCII characters read in the wrong encoding.
 */
export function servedPage(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(?<=<script(?![^>]*\ssrc=)[^>]*>)[\s\S]*?(?=<\/script)/gi, servedScript);
}

function servedScript(code: string): string {
  const trimmed = code.replace(/\/\/.*$/gm, '');
  return Buffer.from(trimmed, 'utf8').toString('latin1');
}
