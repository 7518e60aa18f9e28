import type { HtmlPage } from './html-page';
import { sidebarClient } from './sidebar-client';

/** What Google lets a page of an add-on do. */
export const SANDBOX = [
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-same-origin',
  'allow-scripts',
  'allow-storage-access-by-user-activation',
].join(' ');

/**
 * The page around the sidebar, in place of Sheets. Its server must provide `toHost(message)`, which returns the answer
 * of AppsScriptHost.answer; the sidebar itself must come from a different origin.
 */
export function parentPage(sidebarAddress: string): string {
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Google Sheets</title></head>
  <body style="margin: 0">
    <iframe title="Sidebar" sandbox="${SANDBOX}" style="position: fixed; inset: 0; width: 100%; height: 100%; border: 0"></iframe>
    <script>
      const frame = document.querySelector('iframe');
      window.addEventListener('message', async ({ source, data }) => {
        if (source !== frame.contentWindow || data === null) return;
        if (data.google === 'close') frame.remove();
        if (data.google !== 'call') return;
        const message = await window.toHost(data.message);
        source.postMessage({ google: 'answer', message }, '*');
      });
      frame.src = ${JSON.stringify(sidebarAddress)};
    </script>
  </body>
</html>
`;
}

/** The page in the sidebar: what the add-on showed, with google.script.run for the functions of its script. */
export function sidebarPage({ content }: HtmlPage, functions: readonly string[]): string {
  const client = `<script>${sidebarClient(functions)}</script>`;
  const head = /<head[^>]*>/i.exec(content);
  if (head === null) return `<!doctype html>${client}${content}`;
  const end = head.index + head[0].length;
  return content.slice(0, end) + client + content.slice(end);
}
