import type { FieldId } from '../../core/model/fields';
import { answersByName, type NamedAnswers } from './named-answers';
import { clientReader, type ReadClient } from '../../core/read/read-client';
import type { Cell, Row } from '../../core/cells/cell';
import { planOf, type List } from './list';

/** One cell of a client under the user's header; `IT Advice` is answered beside it, so that it is a list. */
export interface OneCell {
  readonly header: string;
  readonly cell: Cell;
  /** The workbook's locale; unknown to the host by default. */
  readonly locale?: string;
  /** The day of the run, `2026-05-20` by default. */
  readonly today?: string;
}

/** The fields that headers are read as, in their order; `-` for one that is read as nothing. */
export function fieldsOf(headers: Row, confirmed: List['confirmed'] = {}): readonly (FieldId | '-')[] {
  const { mappedColumns } = planOf({ headers, confirmed, rows: [['Acme']], adopts: true });
  return headers.map((_, column) => mappedColumns.find((place) => place.column === column)?.field ?? '-');
}

/** The field that a header is read as in a list that already has a Client and an IT Advice column. */
export function fieldOf(header: string): FieldId | '-' {
  const [field = '-'] = fieldsOf([header, 'Client', 'IT Advice']);
  return field;
}

/** What a list says about its first client, read by the list's own plan. */
export function readFirst(list: List): NamedRead {
  const { mappedColumns, localeRules, today, readWidth, headerRow, billingCycleColumn } = planOf(list);
  const [first = []] = list.rows;
  const row = first.slice(0, readWidth);
  return named(
    clientReader({ mappedColumns, locale: localeRules, today, billingCycleColumn })(row, headerRow + 1),
  );
}

/** What one cell, C2, says about a client. */
export function readCell({ header, cell, ...rest }: OneCell): NamedRead {
  return readFirst({ headers: ['Client', 'IT Advice', header], rows: [['Acme', 'yes', cell]], ...rest });
}

type NamedRead = Omit<ReadClient, 'facts'> & { readonly facts: NamedAnswers<ReadClient['facts']> };

function named({ facts, problems }: ReadClient): NamedRead {
  return { facts: answersByName(facts), problems };
}
