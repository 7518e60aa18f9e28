import type { EChartsCoreOption } from 'echarts/core';
import { ACCENT, HAIRLINE, INK, QUIET_INK } from '../../../styles/palette';
import type { ShownChart } from '../../protocol';

const ink = `#${INK}`;
const quiet = `#${QUIET_INK}`;
const accent = `#${ACCENT}`;
const hairline = `#${HAIRLINE}`;
const FONT = 'system-ui, sans-serif';
const TITLE_SPACE = 40;
const LEGEND_SPACE = 34;

/** A chart as the chart library wants it described. */
export function chartOption(chart: ShownChart): EChartsCoreOption {
  const { title, legend, kind } = chart;
  return {
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: FONT, color: ink },
    title: {
      text: title,
      left: 'center',
      top: 10,
      textStyle: { fontFamily: FONT, fontSize: 15, fontWeight: 600, color: accent },
    },
    legend: {
      show: legend !== 'none',
      ...(legend === 'bottom' ? { bottom: 8 } : { top: legend === 'top' ? 32 : 'middle' }),
      ...(legend === 'left' || legend === 'right' ? { [legend]: 8, orient: 'vertical' } : {}),
      icon: 'rect',
      itemWidth: 12,
      itemHeight: 12,
      textStyle: { fontFamily: FONT, fontSize: 12, color: quiet },
    },
    ...(kind === 'pie' ? pie(chart) : axes(chart)),
  };
}

function pie({ labels, series }: ShownChart): EChartsCoreOption {
  const values = series[0]?.values ?? [];
  const slices = values.map(({ value, color }, index) => ({
    name: labels[index] ?? '',
    value: value ?? 0,
    ...(color === undefined ? {} : { itemStyle: { color } }),
  }));
  return { series: [{ type: 'pie', radius: '62%', data: slices }] };
}

function axes(chart: ShownChart): EChartsCoreOption {
  const { kind, labels, title, legend, hasValueAxis, hasGridlines, isStacked, series } = chart;
  const categories = {
    type: 'category',
    data: labels,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: hairline } },
    axisLabel: { fontFamily: FONT, fontSize: 12, color: quiet, interval: 0 },
  };
  const values = {
    type: 'value',
    show: hasValueAxis,
    splitLine: { show: hasGridlines, lineStyle: { color: hairline } },
    axisLabel: { fontFamily: FONT, fontSize: 12, color: quiet },
  };
  return {
    grid: {
      left: 16,
      right: legend === 'right' ? 110 : 16,
      top: title === '' ? 16 : TITLE_SPACE + 12,
      bottom: legend === 'bottom' ? LEGEND_SPACE + 8 : 14,
      containLabel: true,
    },
    ...(kind === 'bar' ? { xAxis: values, yAxis: categories } : { xAxis: categories, yAxis: values }),
    series: series.map((one, index) => ({
      type: kind === 'line' ? 'line' : 'bar',
      name: one.name,
      ...(isStacked ? { stack: 'all' } : {}),
      barCategoryGap: '35%',
      ...(one.color === undefined ? {} : { color: one.color }),
      label: {
        show: one.hasLabels,
        position: isStacked ? 'inside' : kind === 'bar' ? 'right' : 'top',
        fontFamily: FONT,
        fontSize: 12,
        color: isStacked ? (index % 2 === 0 ? ink : '#ffffff') : ink,
        formatter: ({ dataIndex }: { readonly dataIndex: number }) =>
          labelOf(one.values[dataIndex], isStacked),
      },
      data: one.values.map(({ value, color }) => ({
        value,
        ...(color === undefined ? {} : { itemStyle: { color } }),
      })),
    })),
  };
}

/** The label of a value; none for a part of 0 in a stacked column. */
function labelOf(
  cell: ShownChart['series'][number]['values'][number] | undefined,
  isStacked: boolean,
): string {
  if (cell === undefined || cell.value === null || (isStacked && cell.value === 0)) return '';
  return cell.text;
}
