import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');

/** The manifest of the repository. */
export const MANIFEST = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

/** The content of functions.json, with one function. */
export const FUNCTIONS = {
  functions: [
    {
      id: 'LEVEL',
      name: 'LEVEL',
      description: 'The level.',
      parameters: [{ name: 'rows', description: 'The clients.', type: 'any' }],
      result: {},
    },
  ],
};

const FILES = {
  'taskpane.html':
    '<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>' +
    '<script defer src=addin.js></script>',
  'addin.js':
    'Office.actions.associate("scoreClients",a),Office.actions.associate("showPortfolio",b),' +
    'CustomFunctions.associate("LEVEL",c)',
  'functions.json': JSON.stringify(FUNCTIONS),
  'support.html': '<p>Help</p>',
};

/** Fills a folder with everything that the manifest names, as a build does, so that a test can damage it. */
export function fillBuild(folder: string): void {
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
  cpSync(path.join(ROOT, 'excel-addin', 'assets'), path.join(folder, 'assets'), { recursive: true });
}
