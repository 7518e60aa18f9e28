import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The day of the picture, so that it is the same on every day it is made. */
const DAY = '2026-11-22';
const LINES_SHOWN = 25;
const LINE_HEIGHT = 19;
const WIDTH = 1000;
const LEVEL_COLOURS = ['#8b949e', '#d29922', '#e3b341', '#56d364', '#39c5cf', '#a371f7'];

/** README's picture: what the command says of the sample list, as a terminal shows it. */
export function scorePicture(): string {
  const lines = reportOnSample().split('\n').slice(0, LINES_SHOWN);
  const height = (lines.length + 4) * LINE_HEIGHT;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="The levels, totals and best moves of a sample client list">`,
    `<rect width="${WIDTH}" height="${height}" rx="10" fill="#0d1117"/>`,
    '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="13" fill="#e6edf3" xml:space="preserve">',
    textLine('$ npm run score -- samples/clients.csv', 1, '#7d8590'),
    ...lines.map((line, index) => textLine(line, index + 3, colourOf(line))),
    '</g>',
    '</svg>',
  ].join('\n')}\n`;
}

function reportOnSample(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'score-picture-'));
  try {
    const root = path.join(__dirname, '..');
    const command = ['--import', 'tsx', 'headless/score.ts', 'samples/clients.csv', '--today', DAY];
    return execFileSync(process.execPath, [...command, '--out', path.join(folder, 'clients.csv')], {
      cwd: root,
      encoding: 'utf8',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function textLine(line: string, row: number, colour: string): string {
  return `<text x="24" y="${(row + 1) * LINE_HEIGHT}" fill="${colour}">${escaped(line)}</text>`;
}

/** A level's line wears its colour, as everywhere else. */
function colourOf(line: string): string {
  const level = /^([0-5]) {2}/.exec(line)?.[1];
  return (level === undefined ? undefined : LEVEL_COLOURS[Number(level)]) ?? '#e6edf3';
}

function escaped(line: string): string {
  return line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
