import type { ComponentChildren } from 'preact';
import type { Scored } from '../bridge';
import { whole } from '../number-words';
import { words } from '../words';

/** What the levels ask of the MSP, in hours, people and money. */
export function Totals({ figures }: { readonly figures: Scored['figures'] }) {
  const { hoursTarget, itHours, managementHours, load, feeGap } = figures;
  const itShare = hoursTarget === 0 ? 0 : (itHours / hoursTarget) * 100;
  return (
    <section>
      <h3>{words.whatItTakes}</h3>
      <dl class="tiles">
        <Tile name={words.hoursAYear} value={whole(hoursTarget)}>
          {hoursTarget > 0 && (
            <svg class="bar split" aria-hidden="true">
              <rect class="fill-management" width="100%" height="100%" rx="3" />
              <rect class="fill-it" width={`${itShare}%`} height="100%" />
            </svg>
          )}
          <span class="legend">
            <span class="key it">{words.itHours(itHours)}</span>
            <span class="key management">{words.managementHours(managementHours)}</span>
          </span>
        </Tile>
        <Tile name={words.vciosNeeded} value={words.vcios(load.now.vcios)}>
          {words.capacity(figures.capacityHours)}
        </Tile>
        <Tile name={words.reviewsOverdue} value={whole(figures.reviewsOverdue)}>
          {words.ofClients(figures.scored)}
        </Tile>
        <Tile name={words.mrrFloor} value={whole(figures.mrrFloor)}>
          {words.shareOfMrr(figures.mrrFloorShare)}
        </Tile>
        {feeGap !== undefined && (
          <Tile name={words.feeGap} value={whole(Math.abs(feeGap))}>
            {words.feeGapNote(feeGap)}
          </Tile>
        )}
      </dl>
    </section>
  );
}

interface TileProps {
  readonly name: string;
  readonly value: string;
  readonly children: ComponentChildren;
}

function Tile({ name, value, children }: TileProps) {
  return (
    <div class="tile">
      <dt>{name}</dt>
      <dd class="value">{value}</dd>
      <dd class="note">{children}</dd>
    </div>
  );
}
