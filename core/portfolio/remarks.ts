import { isoDay } from '../cells/calendar';
import { restsOnWords } from './figure-words';
import type { DescribedCell } from '../cells/sheet-description';
import { figure, text } from './described-cells';
import type { PortfolioFigures, RestingFigure } from './figure-types';

/** Columns of the page that a remark beside a figure takes. */
const REMARK_SPAN = 3;

/** What is known of a figure beside its value. */
export interface Remarked {
  /** The figure's name where it may rest on some clients only. */
  readonly rests?: RestingFigure | undefined;
  /** Formulas that count the clients it rests on, and those it is about. */
  readonly known?: string | undefined;
  readonly of?: string | undefined;
  readonly isLive: boolean;
  readonly hasData: boolean;
}

/** What a figure rests on where that is not all, and as of when it is where it is not live. */
export function remarkCell(
  figures: PortfolioFigures,
  { rests, known, of, isLive, hasData }: Remarked,
  separator: string,
): DescribedCell {
  if (!hasData) return text('', 'note', REMARK_SPAN);
  const words = rests === undefined ? '' : restsOnWords(figures, rests);
  if (!isLive) {
    const asOf = `as of ${isoDay(figures.generated)}`;
    return text(words === '' ? asOf : `${words}, ${asOf}`, 'note', REMARK_SPAN);
  }
  if (known === undefined || of === undefined) return text(words, 'note', REMARK_SPAN);
  const counts = `${known}&" of "&${of}&" clients"`;
  const formula = `IF(${[`${known}=${of}`, '""', counts].join(separator)})`;
  return figure(words, 'text', { formula, role: 'note', span: REMARK_SPAN });
}
