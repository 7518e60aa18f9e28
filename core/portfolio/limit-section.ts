import { noDataWords } from './figure-words';
import { LIMIT_MEANINGS, LIMITS, type Limit } from '../model/limits';
import { cellName } from '../cells/problem';
import { clientColumns } from './client-columns';
import { figure, text } from './described-cells';
import { FIGURE_COLUMN, type LiveContext } from './live-section';
import { heading, rowOf, type PageRow, type Section } from './page-section';

/** How many clients each limit keeps from the next level; from a row of the page on. */
export function limitSection(context: LiveContext, row: number): Section {
  return [
    heading('What keeps clients from the next level'),
    rowOf(
      text('Limited by', 'columnHead', 3),
      text('What it means', 'columnHead', 5),
      text('Clients', 'columnHeadRight', 2),
      text('Share', 'columnHeadRight', 2),
    ),
    ...LIMITS.map((limit, index) => limitRow(context, limit, row + 2 + index)),
  ];
}

function limitRow({ plan, figures, cells }: LiveContext, limit: Limit, row: number): PageRow {
  const count = figures.limitedBy[limit];
  const total = cells.totals.clients;
  const quotient = `${cellName(row, FIGURE_COLUMN)}/${total}`;
  const words = [text(limit, 'name', 3), text(LIMIT_MEANINGS[limit], 'note', 5)];
  if (count === undefined) {
    return rowOf(...words, text(noDataWords(figures, `limitedBy.${limit}`) ?? '', 'noData', 4));
  }
  return rowOf(
    ...words,
    figure(count, 'whole', { formula: clientColumns(plan).count(['limitedBy', `"${limit}"`]), span: 2 }),
    figure(figures.scored === 0 ? 0 : count / figures.scored, 'percent', {
      formula: `IF(${[`${total}=0`, '0', quotient].join(plan.formulaSeparator)})`,
      span: 2,
    }),
  );
}
