import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { modelPage } from './model-page';
import { withRoomsTable } from './rooms-table';

const docs = path.join(__dirname, '..', 'docs');
const architecture = path.join(docs, 'architecture.md');

/** Writes the documentation that is generated from the product; tests check that it is up to date. */
writeFileSync(path.join(docs, 'model.md'), modelPage());
writeFileSync(architecture, withRoomsTable(readFileSync(architecture, 'utf8')));
