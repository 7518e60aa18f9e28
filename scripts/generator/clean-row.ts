import { isoDay } from '../../core/cells/calendar';
import { FIELDS } from '../../core/model/fields';
import type { DrawnClient } from './draw-client';

/** A client, its name and its index in the list, from 0. */
export interface ListedClient {
  readonly client: DrawnClient;
  readonly name: string;
  readonly position: number;
}

/** Serial of 2026-11-20, the day the list was last worked on: reviews are no later. */
export const LIST_DAY = 46_346;
/** The days of the year before the list's day, by offset: formatting a day is much slower than a lookup. */
const ISO_DAYS: readonly string[] = Array.from({ length: 366 }, (_, ago) => isoDay(LIST_DAY - ago));
/** The fields of a generated list, in the order of the cells of a row; few lists have a type or a package. */
export const LISTED_FIELDS = FIELDS.filter(({ id }) => id !== 'clientType' && id !== 'package');
/** The product's own headers. */
export const CLEAN_HEADERS: readonly string[] = LISTED_FIELDS.map(({ header }) => header);

/** A client's cells, each in its plain form. */
export function cleanRow(listed: ListedClient): readonly string[] {
  const { client } = listed;
  return [
    listed.name,
    clientId(listed),
    managerName(client),
    client.isActive ? 'yes' : 'no',
    String(client.employees),
    String(client.mspMrr),
    textOf(client.vcioFee),
    textOf(client.vcioHours),
    textOf(client.itFocus),
    textOf(client.clientMaturity),
    textOf(client.targetLevel),
    client.daysSinceReview === undefined ? '' : (ISO_DAYS[client.daysSinceReview] ?? ''),
    client.cadence,
    ...client.answers.map((answer) => (answer === 'unknown' ? '' : answer)),
  ];
}

/** The key of a client in a generated list. */
export function clientId({ position }: ListedClient): string {
  return `C-${1001 + position}`;
}

/** The name of a client's account manager, who does not exist. */
export function managerName({ manager }: DrawnClient): string {
  return `Manager ${manager}`;
}

/** The number as text; blank if it is not recorded. */
export function textOf(number: number | undefined): string {
  return number === undefined ? '' : String(number);
}
