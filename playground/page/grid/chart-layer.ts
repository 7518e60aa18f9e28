import { BarChart, LineChart, PieChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ShownChart } from '../../protocol';
import { chartOption } from './chart-option';

use([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

interface Drawn {
  readonly element: HTMLElement;
  readonly chart: ECharts;
  text: string;
}

/** The charts of a sheet, over its cells. One that is as it was is left alone. */
export class ChartLayer {
  readonly #drawn = new Map<string, Drawn>();
  readonly #place: HTMLElement;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  show(charts: readonly ShownChart[]): void {
    const ids = new Set(charts.map(({ id }) => id));
    for (const [id, { element, chart }] of this.#drawn) {
      if (ids.has(id)) continue;
      chart.dispose();
      element.remove();
      this.#drawn.delete(id);
    }
    for (const chart of charts) this.#draw(chart);
  }

  #draw(shown: ShownChart): void {
    const text = JSON.stringify(shown);
    const known = this.#drawn.get(shown.id);
    if (known?.text === text) return;
    const element = known?.element ?? document.createElement('div');
    element.className = 'chart';
    element.setAttribute('role', 'img');
    element.setAttribute('aria-label', told(shown));
    element.style.cssText = `left:${shown.left}px;top:${shown.top}px;width:${shown.width}px;height:${shown.height}px`;
    if (known === undefined) this.#place.append(element);
    const size = { width: shown.width, height: shown.height };
    const chart = known?.chart ?? init(element, null, { renderer: 'svg', ...size });
    chart.resize(size);
    chart.setOption(chartOption(shown), true);
    this.#drawn.set(shown.id, { element, chart, text });
  }
}

/** A chart in words, for those who hear the page. */
function told({ title, labels, series }: ShownChart): string {
  const lines = series.map(
    ({ name, values }) =>
      `${name}: ${values.map(({ text }, index) => `${labels[index] ?? ''} ${text}`).join(', ')}`,
  );
  return [title, ...lines].filter((line) => line !== '').join('. ');
}
