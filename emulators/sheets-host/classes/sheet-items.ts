import { EMPTY_CHART } from '../sheet-chart';
import { assertLinesChange } from '../change-lines';
import type { Methods } from '../define-class';
import { hostObject, selfOf } from '../host-object';
import { newProtection } from '../new-protection';
import { ScriptException } from '../script-exception';
import type { SheetOfFile } from '../selves';
import { assertGrid } from '../only-grids';

/** What even a sheet without cells has: charts and protections. */
export const sheetItems: Methods<GoogleAppsScript.Spreadsheet.Sheet, SheetOfFile> = {
  getCharts: ({ self }) =>
    self.file.state(self.sheet).charts.map((item) => hostObject('EmbeddedChart', { ...self, item })),
  getProtections: ({ self }, { name }) =>
    self.file
      .state(self.sheet)
      .protections.filter(({ area }) => (area === undefined) === (name === 'SHEET'))
      .map((item) => hostObject('Protection', { ...self, item })),
  insertChart: ({ self, execution }, chart) => {
    assertLinesChange(self, execution);
    const state = self.file.state(self.sheet);
    assertGrid(self);
    const { item } = selfOf('EmbeddedChart', chart);
    if (item.ranges.length === 0) throw new ScriptException('The chart has no ranges.');
    state.charts = [...state.charts, { ...item, id: self.file.nextChartId() }];
  },
  newChart: ({ self }) => hostObject('EmbeddedChartBuilder', { ...self, item: EMPTY_CHART }),
  protect: ({ self, execution }) => newProtection(self, { area: undefined, execution }),
  removeChart: ({ self, execution }, chart) => {
    assertLinesChange(self, execution);
    const state = self.file.state(self.sheet);
    const { id } = selfOf('EmbeddedChart', chart).item;
    state.charts = state.charts.filter((each) => each.id !== id);
  },
  updateChart: ({ self, execution }, chart) => {
    assertLinesChange(self, execution);
    const state = self.file.state(self.sheet);
    const { item } = selfOf('EmbeddedChart', chart);
    if (!state.charts.some((each) => each.id === item.id))
      throw new ScriptException('Chart not found on this sheet.');
    state.charts = state.charts.map((each) => (each.id === item.id ? item : each));
  },
};
