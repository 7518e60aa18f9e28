import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify';

/** The limit of a list of text: csv-parse piped into csv-stringify, and nothing between. `node text-limit.js <in> <out>` */
const [input = '', output = ''] = process.argv.slice(2);

void pipeline(
  createReadStream(input),
  parse({ relaxColumnCount: true, bom: true }),
  stringify(),
  createWriteStream(output),
);
