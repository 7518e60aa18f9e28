import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { modelPage } from './model-page';
import { scorePicture } from './score-picture';

/** Writes the documentation that is made from the product itself; a test holds it fresh. */
const docs = path.join(__dirname, '..', 'docs');
writeFileSync(path.join(docs, 'model.md'), modelPage());
writeFileSync(path.join(docs, 'score.svg'), scorePicture());
