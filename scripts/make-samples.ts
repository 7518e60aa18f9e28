import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { clientsCsv } from './sample-lists/clients-csv';
import { clientsWorkbook } from './sample-lists/clients-workbook';
import { rawExportCsv } from './sample-lists/raw-export-csv';

/** Writes the sample lists, the same bytes on every run: `npm run samples [-- --out <folder>]`. */
async function makeSamples(): Promise<void> {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: path.join(__dirname, '../samples') } },
  });
  mkdirSync(values.out, { recursive: true });
  writeFileSync(path.join(values.out, 'clients.csv'), clientsCsv());
  writeFileSync(path.join(values.out, 'clients.xlsx'), await clientsWorkbook());
  writeFileSync(path.join(values.out, 'raw-export.csv'), rawExportCsv());
}

void makeSamples();
