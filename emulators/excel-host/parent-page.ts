import { frameQuery } from './add-in-frame';

/** What Excel on the web lets an add-in's frame do. */
const ALLOWED = 'allow-scripts allow-forms allow-same-origin allow-popups';

/**
 * Excel on the web as an add-in's parent page: a frame with the add-in, as large as the page. Messages from office.js
 * go to `toHost(message)`, which must exist; `toAddIn(message)` posts the host's messages. `addIn` is the address of
 * the add-in's page.
 */
export function parentPage(addIn: URL): string {
  const { search, hash } = frameQuery();
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Excel</title>
    <style>
      body { margin: 0; }
      iframe { display: block; border: 0; width: 100vw; height: 100vh; }
    </style>
    <script>
      const toAddIn = (message) => frames[0].postMessage(message, '${addIn.origin}');
      addEventListener('message', ({ source, data }) => {
        if (source === frames[0]) toHost(data);
      });
    </script>
  </head>
  <body>
    <iframe title="Add-in" sandbox="${ALLOWED}" src="${new URL(search + hash, addIn).href}"></iframe>
  </body>
</html>
`;
}
