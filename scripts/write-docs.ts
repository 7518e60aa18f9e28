import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { modelPage } from './model-page';

/** Writes the documentation that is made from the product itself; a test holds it fresh. */
writeFileSync(path.join(__dirname, '..', 'docs', 'model.md'), modelPage());
