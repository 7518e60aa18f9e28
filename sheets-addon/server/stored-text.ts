import { FIRST_HASH, hashText } from '../../core/cells/hash-text';
import { HostError } from '../../pane/host-error';
import { hasShapeOf } from './has-shape-of';
import { parsedJson } from './parsed-json';
import { splitText } from './split-text';
import { retryTransient } from '../errors/retry-transient';

// A property of a document takes 9 kB, and all of them 500 kB. The first says what the others are, so that parts of two
// texts, which a write that was broken off leaves, are not taken for one. Nothing else of the add-on is a property.

/** The property that says what the others are, and what the names of those begin with. */
const FIRST = 'vcioOmlRun';
const BYTES_OF_PART = 8 * 1024;
const MOST_PARTS = 60;

/**
 * Keeps a text, and nothing else, in the properties of the document until a moment in milliseconds since 1970. Throws a
 * `HostError` where it is longer than a document can keep.
 */
export function keepText(text: string, { stamp, until }: { stamp: string; until: number }): void {
  const parts = splitText(text, BYTES_OF_PART);
  if (parts.length > MOST_PARTS) throw new HostError(TOO_LONG);
  const first: First = [stamp, until, parts.length, keyOf(text)];
  const values = parts.map((part, index) => [partName(index), part] as const);
  retryTransient(() =>
    PropertiesService.getDocumentProperties().setProperties(
      Object.fromEntries([[FIRST, JSON.stringify(first)], ...values]),
      true,
    ),
  );
}

const TOO_LONG =
  'The names in this list are too long for Google to remember between two steps of a run. Shorten the names of account managers, then run again.';

/** The text that was kept under the same stamp; `undefined` if there is none, if it is not whole, or if its time is over. */
export function keptText(stamp: string): string | undefined {
  const properties = new Map(Object.entries(PropertiesService.getDocumentProperties().getProperties()));
  const first = parsedJson(properties.get(FIRST) ?? '');
  if (!isFirst(first)) return undefined;
  const [stampThere, until, count, key] = first;
  if (stampThere !== stamp || until <= Date.now() || count >= properties.size) return undefined;
  const parts = Array.from({ length: count }, (_, index) => properties.get(partName(index)));
  const text = parts.join('');
  return keyOf(text) === key ? text : undefined;
}

/** What the first property says: the stamp, until when, of how many parts, and what they are as a number. */
type First = readonly [stamp: string, until: number, count: number, key: number];

function isFirst(value: unknown): value is First {
  return hasShapeOf(value, ['', 0, 0, 0] satisfies First);
}

/** Keeps nothing any more. */
export function forgetText(): void {
  retryTransient(() => PropertiesService.getDocumentProperties().deleteAllProperties());
}

function partName(index: number): string {
  return `${FIRST}${index + 1}`;
}

function keyOf(text: string): number {
  return hashText(text, FIRST_HASH);
}
