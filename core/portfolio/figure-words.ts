import { fieldHeader, FIELDS } from '../model/fields';
import type { PortfolioFigures } from './figure-types';
import type { Work } from './programme';

/** Why a figure has no data, by its name: `no vCIO Hours in the list`; `undefined` where it has. */
export function noDataWords(
  { noData }: Pick<PortfolioFigures, 'noData'>,
  figure: string,
): string | undefined {
  const why = noData[figure];
  if (why === undefined) return undefined;
  if (!HEADERS.has(why)) return why;
  return `no ${why} in the list${figure === 'load.atTargets' ? ', so as today' : ''}`;
}

const HEADERS: ReadonlySet<string> = new Set(FIELDS.map(({ header }) => header));

/** How many of the clients that a figure is about it rests on: `41 of 60 clients`; nothing where on all of them. */
export function restsOnWords(
  { restsOn }: Pick<PortfolioFigures, 'restsOn'>,
  figure: keyof PortfolioFigures['restsOn'],
): string {
  const rests = restsOn[figure];
  return rests === undefined ? '' : `${rests.known} of ${rests.of} clients`;
}

/** What a piece of work is called. */
export function workName(work: Work): string {
  if (work === 'mspLevel') return 'MSP Level';
  return fieldHeader(work);
}

/** How many clients of those that wait need nothing else; work that lifts nobody by itself opens the way for them. */
export function aloneWords({ work, alone }: PortfolioFigures['programme'][number]): string {
  return work === 'mspLevel' || work === 'clientMaturity' ? `opens ${alone}` : `${alone}`;
}

/**
 * Who would gain money by a move and is none of the best moves, in a sentence without its stop; `undefined` where
 * nobody is left out. Where there is no move at all, the sentence says so.
 */
export function leftOutWords({
  leftOut,
  bestMoves,
  affordableShare,
}: Pick<PortfolioFigures, 'leftOut' | 'bestMoves' | 'affordableShare'>): string | undefined {
  const hasMoves = bestMoves.length > 0;
  const cost = `over ${affordableShare}% of their MSP MRR`;
  const reasons: readonly (readonly [count: number | undefined, beside: string, instead: string])[] = [
    [leftOut.mspLevel, "for the MSP's own level", "wait for the MSP's own level"],
    [leftOut.readiness, 'because the client is not ready', 'for the client'],
    [leftOut.affordability, cost, `would cost ${cost}`],
  ];
  const parts = reasons.flatMap(([count = 0, beside, instead]) =>
    count > 0 ? [`${count} ${hasMoves ? beside : instead}`] : [],
  );
  if (parts.length === 0) return hasMoves ? undefined : NO_MOVE_AT_ALL;
  return `${hasMoves ? 'Left out' : 'No move to name'}: ${parts.join(', ')}`;
}

const NO_MOVE_AT_ALL =
  'No move to name: every client is below OML 2, at its target or at OML 5, or gains nothing a month';

/** Which reasons to leave a client out have no data, in a sentence without its stop; `undefined` where all have. */
export function notAskedWords(figures: Pick<PortfolioFigures, 'noData'>): string | undefined {
  const reasons = [
    ["the MSP's own level", 'leftOut.mspLevel'],
    ['whether the client is ready', 'leftOut.readiness'],
    ['what the move costs', 'leftOut.affordability'],
  ] as const;
  const parts = reasons.flatMap(([reason, figure]) => {
    const why = noDataWords(figures, figure);
    return why === undefined ? [] : [`${reason} (${why})`];
  });
  return parts.length === 0 ? undefined : `Not looked at: ${parts.join(', ')}`;
}

/** What the gains rest on where no fee is known; `undefined` where one is. */
export function noFeeWords({ noData }: Pick<PortfolioFigures, 'noData'>): string | undefined {
  return noData['feesBilled'] === fieldHeader('vcioFee')
    ? 'No vCIO Fee in the list, so the fee counts as 0 below OML 3 and as the MRR floor from OML 3 on'
    : undefined;
}
