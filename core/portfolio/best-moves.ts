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

/**
 * The best moves so far with the client's among them: the highest uplift first, of equals the one further up the sheet.
 * A client has none where its target is reached or there is no level above.
 */
export function withMoveOf(moves: readonly Move[], assessment: Assessment, row: number): readonly Move[] {
  const { level: from, facts, settings } = assessment;
  const { mrrFloor } = outcomeAt(levelAbove(from), facts.employees, settings);
  const upliftCents = Math.round((mrrFloor - assessment.mrrFloor) * 100);
  const worst = moves[MOVES_NAMED - 1];
  if (worst !== undefined && !isBetter({ row, upliftCents }, worst)) return moves;
  const [first] = nextSteps(assessment);
  if (first === undefined || first.kind === 'keep') return moves;
  const client = cutToBytes(facts.client, NAME_BYTES);
  const { kind, practice } = first;
  const firstStep = practice === undefined ? { kind } : { kind, practice };
  const move = { row, client, from, upliftCents, firstStep };
  return [...moves, move].sort((a, b) => (isBetter(a, b) ? -1 : 1)).slice(0, MOVES_NAMED);
}

function isBetter(one: Worth, other: Worth): boolean {
  return (
    one.upliftCents > other.upliftCents || (one.upliftCents === other.upliftCents && one.row < other.row)
  );
}

type Worth = Pick<Move, 'row' | 'upliftCents'>;
