import { isoDay } from '../../core/cells/calendar';
import { csvLine } from '../csv-line';
import { Random } from '../random';
import { CLEAN_HEADERS, cleanRow, LIST_DAY, type ListedClient } from './clean-row';
import { clientName } from './client-names';
import { drawClient } from './draw-client';
import { MESSY_HEADERS, messyRow } from './messy-row';

/** The list to generate. */
export interface ListRequest {
  readonly rows: number;
  readonly seed: number;
  /** Plain, or as owners type it, with lines around and between the clients. */
  readonly style: 'clean' | 'messy';
}

const LINES_PER_PART = 512;

/** A client list as CSV text, in parts of a few hundred lines. A longer list of the same seed begins the same. */
export function* listText({ rows, seed, style }: ListRequest): Generator<string, void, undefined> {
  const random = new Random(seed);
  const isMessy = style === 'messy';
  let part = isMessy ? `\uFEFF${opening()}` : csvLine(CLEAN_HEADERS);
  for (let position = 0; position < rows; position += 1) {
    const listed = { client: drawClient(random), name: clientName(position, seed), position };
    part += isMessy ? messyLines(listed, { random, seed }) : csvLine(cleanRow(listed));
    if ((position + 1) % LINES_PER_PART > 0) continue;
    yield part;
    part = '';
  }
  if (isMessy)
    part +=
      csvLine([`Grand Totals (${rows} records)`]) + csvLine(['Confidential Information - internal use']);
  yield part;
}

function opening(): string {
  return [['Client list'], [`As of ${isoDay(LIST_DAY)}`], [''], MESSY_HEADERS].map(csvLine).join('');
}

/**
 * A client's line, sometimes below a spare one, or with the name of the client above, as if entered twice in a hurry.
 */
function messyLines(
  listed: ListedClient,
  { random, seed }: { readonly random: Random; readonly seed: number },
): string {
  const spare = random.isTrue(0.01) ? csvLine(MESSY_HEADERS.map(() => '')) : '';
  const isRepeated = listed.position > 0 && random.isTrue(0.005);
  const name = isRepeated ? clientName(listed.position - 1, seed).toUpperCase() : listed.name;
  return spare + csvLine(messyRow({ ...listed, name }, random));
}
