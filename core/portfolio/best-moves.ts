import { type Assessment } from '../assess/assess';
import { nextSteps, type Step } from '../assess/steps';
import { outcomeAt } from '../assess/what-if';
import { levelAbove, type LevelNumber } from '../model/levels';
import { cutToBytes } from './json-bytes';

/** A client's move to its next level and what it is worth. */
export interface Move {
  /** Zero-based row on the sheet. */
  readonly row: number;
  /** The client's name, cut where it is long. */
  readonly client: string;
  readonly from: LevelNumber;
  /** Cents a month by which the MRR floor rises. */
  readonly upliftCents: number;
  readonly firstStep: Pick<Step, 'kind' | 'practice'>;
}

/** How many moves a portfolio names. */
const MOVES_NAMED = 10;
/** Bytes of a tally that a name may take: some 60 characters. */
const NAME_BYTES = 64;

/** The move of a client, or `undefined` where its target is reached or there is no level above. */
export function moveOf(assessment: Assessment, row: number): Move | undefined {
  const [first] = nextSteps(assessment);
  if (first === undefined || first.kind === 'keep') return undefined;
  const { level: from, facts, settings } = assessment;
  const next = outcomeAt(levelAbove(from), facts.employees, settings);
  const upliftCents = Math.round((next.mrrFloor - assessment.mrrFloor) * 100);
  const client = cutToBytes(facts.client, NAME_BYTES);
  const { kind, practice } = first;
  return {
    row,
    client,
    from,
    upliftCents,
    firstStep: practice === undefined ? { kind } : { kind, practice },
  };
}

/** The best moves so far with one more among them: the highest uplift first, of equals the one further up the sheet. */
export function withMove(moves: readonly Move[], move: Move): readonly Move[] {
  const worst = moves[MOVES_NAMED - 1];
  if (worst !== undefined && !isBetter(move, worst)) return moves;
  return [...moves, move].sort((a, b) => (isBetter(a, b) ? -1 : 1)).slice(0, MOVES_NAMED);
}

function isBetter(one: Move, other: Move): boolean {
  return (
    one.upliftCents > other.upliftCents || (one.upliftCents === other.upliftCents && one.row < other.row)
  );
}
