import { cpSync } from 'node:fs';
import path from 'node:path';
import { PATIENCE, root, runProcess } from '../command/run-command';
import { temporaryFolder } from '../files/temporary-folder';

const folder = temporaryFolder();
const clasp = path.join(root, 'node_modules/@google/clasp/build/src/index.js');

test(
  'a push sends the script, the sidebar and the manifest, and nothing else',
  async () => {
    cpSync(path.join(root, '.clasp.json.sample'), path.join(folder.path, '.clasp.json'));
    cpSync(path.join(root, 'dist/sheets'), path.join(folder.path, 'dist/sheets'), { recursive: true });
    const project = path.join(folder.path, '.clasp.json');
    const { stdout, stderr } = await runProcess(process.execPath, [
      clasp,
      '--json',
      '--project',
      project,
      'show-file-status',
    ]);
    expect(stderr).toBe('');
    const { filesToPush } = JSON.parse(stdout) as { readonly filesToPush: readonly string[] }; // what clasp prints
    expect(filesToPush.map((file) => path.basename(file)).sort()).toEqual([
      'Code.js',
      'Sidebar.html',
      'appsscript.json',
    ]);
  },
  PATIENCE,
);
