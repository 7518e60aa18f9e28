/**
 * A page as HtmlService serves it: without comments, inline scripts without anything from `//` to the end of its line,
 * in strings too, and with what is not ASCII in them read in the wrong encoding.
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
