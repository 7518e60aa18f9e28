import type { FieldId } from '../../core/model/fields';
import { answersByName, type NamedAnswers } from './named-answers';
import { clientReader, type ReadClient } from '../../core/read/read-client';
import type { Cell, Row } from '../../core/cells/cell';
import { planOf, type List } from './list';

/** One cell of a client under a header of the user's; `IT Advice` is answered beside it, so that there is a list. */
export interface OneCell {
  readonly header: string;
  readonly cell: Cell;
  /** The workbook's locale; the host knows none unless told. */
  readonly locale?: string;
  /** The day of the run, `2026-05-20` unless told. */
  readonly today?: string;
}

/** The fields that headers are read as, in the order of the headers; `-` where one is read as nothing. */
export function fieldsOf(headers: Row, confirmed: List['confirmed'] = {}): readonly (FieldId | '-')[] {
  const { mappedColumns } = planOf({ headers, confirmed, rows: [['Acme']], adopts: true });
  return headers.map((_, column) => mappedColumns.find((place) => place.column === column)?.field ?? '-');
}

/** The field that a header is read as in a list that has a Client and an IT Advice column already. */
export function fieldOf(header: string): FieldId | '-' {
  const [field = '-'] = fieldsOf([header, 'Client', 'IT Advice']);
  return field;
}

/** What a list says of its first client, read by the list's own plan. */
export function readFirst(list: List): NamedRead {
  const { mappedColumns, localeRules, today, readWidth, headerRow, billingCycleColumn } = planOf(list);
  const [first = []] = list.rows;
  const row = first.slice(0, readWidth);
  return named(
    clientReader({ mappedColumns, locale: localeRules, today, billingCycleColumn })(row, headerRow + 1),
  );
}

/** What one cell says of a client; it stands in C2. */
export function readCell({ header, cell, ...rest }: OneCell): NamedRead {
  return readFirst({ headers: ['Client', 'IT Advice', header], rows: [['Acme', 'yes', cell]], ...rest });
}

type NamedRead = Omit<ReadClient, 'facts'> & { readonly facts: NamedAnswers<ReadClient['facts']> };

function named({ facts, problems }: ReadClient): NamedRead {
  return { facts: answersByName(facts), problems };
}
