import type { ComponentChildren } from 'preact';
import { noDataWords, restsOnWords } from '../../core/portfolio/figure-words';
import type { Scored } from '../bridge';
import { whole } from '../number-words';
import { words } from '../words';

type Figures = Scored['figures'];

/** What the levels ask of the MSP, in hours, people and money; a figure without data says why. */
export function Totals({ figures }: { readonly figures: Figures }) {
  const { hoursTarget, itHours = 0, managementHours = 0, load, feeGap, reviewsOverdue } = figures;
  const itShare = hoursTarget === undefined || hoursTarget === 0 ? 0 : (itHours / hoursTarget) * 100;
  return (
    <section>
      <h3>{words.whatItTakes}</h3>
      <dl class="tiles">
        <Tile name={words.hoursAYear} value={shown(figures, 'hoursTarget', inWhole(hoursTarget))}>
          {hoursTarget !== undefined && hoursTarget > 0 && (
            <svg class="bar split" aria-hidden="true">
              <rect class="fill-management" width="100%" height="100%" rx="3" />
              <rect class="fill-it" width={`${itShare}%`} height="100%" />
            </svg>
          )}
          {hoursTarget !== undefined && (
            <span class="legend">
              <span class="key it">{words.itHours(itHours)}</span>
              <span class="key management">{words.managementHours(managementHours)}</span>
            </span>
          )}
        </Tile>
        <Tile
          name={words.vciosNeeded}
          value={shown(figures, 'load.now', load.now && words.vcios(load.now.vcios))}
        >
          {words.capacity(figures.capacityHours)}
        </Tile>
        <Tile name={words.reviewsOverdue} value={shown(figures, 'reviewsOverdue', inWhole(reviewsOverdue))}>
          {reviewsOverdue !== undefined &&
            restingOr(figures, 'reviewsOverdue', words.ofClients(figures.scored))}
        </Tile>
        <Tile name={words.mrrFloor} value={shown(figures, 'mrrFloor', inWhole(figures.mrrFloor))}>
          {figures.mrrFloor !== undefined && words.shareOfMrr(figures.mrrFloorShare)}
        </Tile>
        <Tile
          name={words.feeGap}
          value={shown(figures, 'feeGap', inWhole(feeGap === undefined ? undefined : Math.abs(feeGap)))}
        >
          {feeGap !== undefined && words.feeGapNote(feeGap)}
        </Tile>
      </dl>
    </section>
  );
}

interface Shown {
  readonly is: 'figure' | 'words';
  readonly text: string;
}

/** A figure as read, or why there is none. */
function shown(figures: Figures, name: string, text: string | undefined): Shown {
  return text === undefined
    ? { is: 'words', text: noDataWords(figures, name) ?? '' }
    : { is: 'figure', text };
}

function inWhole(value: number | undefined): string | undefined {
  return value === undefined ? undefined : whole(value);
}

/** How many clients a figure rests on, or what is said where it rests on all. */
function restingOr(figures: Figures, name: keyof Figures['restsOn'], all: string): string {
  const rests = restsOnWords(figures, name);
  return rests === '' ? all : rests;
}

interface TileProps {
  readonly name: string;
  readonly value: Shown;
  readonly children: ComponentChildren;
}

function Tile({ name, value, children }: TileProps) {
  return (
    <div class="tile">
      <dt>{name}</dt>
      <dd class={value.is === 'figure' ? 'value' : 'no-data'}>{value.text}</dd>
      <dd class="note">{children}</dd>
    </div>
  );
}
