import fc from 'fast-check';
import type { ClientDetails } from '../../core/client-card';
import { tries } from '../thoroughness';
import { listOf } from './client';
import { isoOf } from './iso-of';
import { scoreList } from './list';
import { ask, type OracleScore } from './oracle';
import { anyClient, anyMsp, cellsOf, runOf } from './random-client';

test('core and a second implementation of the contract agree on every client', () => {
  fc.assert(
    fc.property(anyMsp, fc.array(anyClient, { minLength: 1, maxLength: 40 }), (msp, clients) => {
      const { clients: scored } = scoreList(listOf(clients.map(cellsOf), runOf(msp)));
      expect(scored.map(scoreOf)).toEqual(clients.map((client) => ask(client, msp)));
    }),
    tries(100),
  );
});

/** Core's result in the oracle's form. */
function scoreOf({ values, steps, stepsLeft }: ClientDetails): OracleScore | undefined {
  if (values.oml === '') return undefined;
  const { oml, possible, progress, completeness, limitedBy, hoursTarget, itShare, mrrFloor, feeGap } = values;
  return {
    ...{ oml, possible, progress, completeness, limitedBy, hoursTarget, itShare, mrrFloor, feeGap },
    nextReview: isoOf(values.nextReview),
    stepsLeft,
    steps: steps.map(({ kind, practice }) => (practice === undefined ? kind : `${kind} ${practice}`)),
  } as OracleScore; // a cell of a different type is a difference, which the comparison shows
}
