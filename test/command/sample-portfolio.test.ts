import path from 'node:path';
import { SAMPLE_DAY, SAMPLE_FIGURES } from '../core/sample-figures';
import { PATIENCE, root } from './run-command';
import { scoredJson } from './scored-json';

jest.setTimeout(PATIENCE);

test.each(['clients.csv', 'clients.xlsx'])(
  'the portfolio of samples/%s in JSON has the figures counted by hand',
  async (name) => {
    const { portfolio } = await scoredJson(path.join(root, 'samples', name), '--today', SAMPLE_DAY);
    const figures = SAMPLE_FIGURES.filter(({ figure }) => !figure.startsWith('noData.'));
    const found = figures.map(({ figure }) => [figure, rounded(at(portfolio, figure))]);
    expect(found).toEqual(figures.map(({ figure, is }) => [figure, rounded(is)]));
  },
);

/** The value at a path such as `load.now.hours`. */
function at(portfolio: Readonly<Record<string, unknown>>, figure: string): unknown {
  return figure
    .split('.')
    .reduce<unknown>((found, key) => (found as Readonly<Record<string, unknown>>)[key], portfolio); // every path but its end is an object
}

/** Without binary rounding errors. */
function rounded(value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value;
}
