import { plottedChart, type PlottedChart } from '../../emulators/sheets-host/plotted-chart';
import { clientRows } from '../excel-addin/client-rows';
import { openAddon, score, type OpenAddon } from './open-addon';

/** What every chart of the spreadsheet shows, by its title. */
function chartsOf({ host: { file }, workbook }: OpenAddon): Readonly<Record<string, PlottedChart>> {
  const charts = workbook.sheets.flatMap((sheet) => file.state(sheet).charts);
  return Object.fromEntries(
    charts.map((chart) => [String(chart.options['title']), plottedChart(file, chart)]),
  );
}

/** The table by level, which the charts show: its headings, and its lines except the total. */
function tableByLevel({ workbook }: OpenAddon) {
  const rows = workbook.sheet('OML Portfolio').rows();
  const head = rows.findIndex(([first]) => first === 'vCIO OML');
  return { heads: rows[head] ?? [], lines: rows.slice(head + 1, head + 7) };
}

test.each([1, 2])('every chart shows each figure above its level, in run %i', (runs) => {
  const addon = openAddon({ Clients: clientRows(40), Notes: [['mine']] });
  for (let run = 0; run < runs; run += 1) score(addon);
  const { heads, lines } = tableByLevel(addon);
  const series = (head: string) => {
    const column = heads.indexOf(head);
    return { name: head, values: lines.map((line) => line[column]) };
  };
  const labels = ['OML 0', 'OML 1', 'OML 2', 'OML 3', 'OML 4', 'OML 5'];
  expect(lines.map(([level]) => level)).toEqual(labels);
  expect(chartsOf(addon)).toEqual({
    'Clients by level': { labels, series: [series('Clients')] },
    'Hours a year: IT and management': { labels, series: [series('IT hours'), series('Mgmt hours')] },
  });
});
