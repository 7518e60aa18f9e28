import type { PortfolioFigures } from '../../core/portfolio/figure-types';
import { BOOK } from './book';
import { all, atLevel, type ClientCells, type Run } from './client';
import { finishClients, finishList } from './finished-run';
import { serial } from './serial';
import { shareAnswered } from './share-answered';

const figuresOf = (clients: readonly ClientCells[], run: Run = {}) => finishClients(clients, run).figures;
const figures = figuresOf(BOOK);

test.each<{ figure: keyof PortfolioFigures; is: unknown }>([
  { figure: 'sourceSheet', is: 'Clients' },
  { figure: 'generated', is: serial('2026-05-20') },
  { figure: 'modelVersion', is: '1.1' },
  { figure: 'mspLevel', is: undefined },
  { figure: 'servedLevel', is: 3 }, // 2 + 1 + 1 clients have reached it
  { figure: 'clients', is: 10 }, // 9 + 1: the inactive one is counted beside them
  { figure: 'scored', is: 9 },
  { figure: 'inactive', is: 1 },
  { figure: 'unanswered', is: 1 },
  { figure: 'notClients', is: 0 },
  { figure: 'nameless', is: 1 },
  { figure: 'hoursTarget', is: 250.5 }, // 0 + 6 + 17 + 60 + 47.5 + 120
  { figure: 'hoursLow', is: 157 }, // 2 × 1 + 2 × 5 + 2 × 25 + 35 + 60
  { figure: 'hoursHigh', is: 290 }, // 2 × 5 + 2 × 10 + 2 × 40 + 60 + 120
  { figure: 'itHours', is: 86.475 }, // 4.8 + 11.05 + 30 + 16.625 + 24
  { figure: 'managementHours', is: 164.025 }, // 250.5 − 86.475
  { figure: 'hoursSpent', is: 236.5 }, // 2 + 4 + 9.5 + 28 + 33 + 50 + 110
  { figure: 'mrrFloor', is: 4175.01 }, // 100 + 283.34 + 1,000 + 791.67 + 2,000
  { figure: 'mspMrr', is: 2500.5 }, // 1,000 + 1,500.50
  { figure: 'feesBilled', is: 2550.25 }, // 0 + 0 + 750.25 + 1,800
  { figure: 'feeGap', is: 449.75 }, // 500 − 0 + 500 − 750.25 + 2,000 − 1,800
  { figure: 'capacityHours', is: 1176 },
  { figure: 'adviceCarried', is: 3100 }, // (2 + 4 + 9.5) × 200, none has a fee
  { figure: 'notCovered', is: 6000 }, // 28 × 200 + max(0, 33 × 200 − 12 × 750.25) + 110 × 200 − 12 × 1,800
  { figure: 'unbilledService', is: 5600 }, // 28 × 200
  { figure: 'overServed', is: 1 }, // any hour is over target at OML 0
  { figure: 'underServed', is: 0 },
  { figure: 'reviewsOverdue', is: 2 },
])('$figure is $is', ({ figure, is }) => {
  expect(figures[figure]).toEqual(is);
});

test.each([
  { figure: 'mrrFloorShare' as const, is: 16.67 / 2500.5 }, // the floors of the two whose MSP MRR is known
  { figure: 'averageCompleteness' as const, is: (8 + shareAnswered(3)) / 9 },
])('$figure is some $is', ({ figure, is }) => {
  expect(figures[figure]).toBeCloseTo(is, 6);
});

test.each([
  { level: 0, clients: 1, hoursTarget: 0, itHours: 0, managementHours: 0, mrrFloor: 0 },
  { level: 1, clients: 2, hoursTarget: 6, itHours: 4.8, managementHours: 1.2, mrrFloor: 100 }, // 80 %
  { level: 2, clients: 2, hoursTarget: 17, itHours: 11.05, managementHours: 5.95, mrrFloor: 283.34 }, // 65 %
  { level: 3, clients: 2, hoursTarget: 60, itHours: 30, managementHours: 30, mrrFloor: 1000 }, // 50 %
  { level: 4, clients: 1, hoursTarget: 47.5, itHours: 16.625, managementHours: 30.875, mrrFloor: 791.67 }, // 35 %
  { level: 5, clients: 1, hoursTarget: 120, itHours: 24, managementHours: 96, mrrFloor: 2000 }, // 20 %
])('the line of OML $level is $clients clients and $hoursTarget hours', ({ level, ...line }) => {
  expect(figures.levels[level]).toMatchObject({ level, ...line, share: line.clients / 9 });
});

test.each([
  { figure: 'hoursSpent' as const },
  { figure: 'mspMrr' as const },
  { figure: 'mrrFloorShare' as const },
  { figure: 'feeGap' as const },
])('$figure is not recorded if no client has it', ({ figure }) => {
  expect(figuresOf([atLevel(3)])[figure]).toBeUndefined();
});

test('the average completeness is unknown if nothing is scored', () => {
  expect(figuresOf([{}]).averageCompleteness).toBeUndefined();
});

test('a sum of 0 that is recorded is 0', () => {
  expect(figuresOf([{ ...atLevel(3), vcioHours: 0 }]).hoursSpent).toBe(0);
});

test('an MSP MRR of 0 has no share', () => {
  expect(figuresOf([{ ...atLevel(3), mspMrr: 0 }]).mrrFloorShare).toBeUndefined();
});

test('the shares of the levels are 0 if nothing is scored', () => {
  expect(figuresOf([{}]).levels.map(({ share }) => share)).toEqual([0, 0, 0, 0, 0, 0]);
});

test('fees above the floor make the fee gap negative', () => {
  // 32.5 hours × 200 / 12 = 541.67 − 1,000
  expect(figuresOf([{ ...atLevel(3), vcioFee: 1000 }]).feeGap).toBe(-458.33);
});

test('the MSP contracts carry advice at OML 2 and below, but not at OML 3', () => {
  const clients = [0, 1, 2, 3].map((level) => ({
    ...(level === 0 ? all('no') : atLevel(level)),
    vcioHours: 10 ** level,
  }));
  expect(figuresOf(clients).adviceCarried).toBe(22200); // (1 + 10 + 100) × 200
});

test('service is unbilled from OML 3 on if the fee is 0, not if it is unknown', () => {
  const clients = [2, 3, 4, 5].map((level) => ({
    ...atLevel(level),
    vcioHours: 10 ** (level - 2),
    vcioFee: 0,
  }));
  expect(figuresOf([...clients, { ...atLevel(3), vcioHours: 5000 }]).unbilledService).toBe(222000); // (10 + 100 + 1,000) × 200
});

test('the rate and the level of the MSP are those of the settings', () => {
  const { adviceCarried, mspLevel } = figuresOf([{ ...atLevel(1), vcioHours: 4 }], {
    settings: { hourlyRate: 150, mspLevel: 3 },
  });
  expect([adviceCarried, mspLevel]).toEqual([600, 3]); // 4 × 150
});

test('every client is scored or unanswered; inactive ones are counted separately', () => {
  const { clients, scored, unanswered } = figures;
  expect(scored + unanswered).toBe(clients);
});

test('the MSP contract does not carry advice that a fee pays for', () => {
  const clients = [0, 100, 10_000].map((vcioFee) => ({ ...atLevel(2), vcioHours: 10, vcioFee }));
  expect(figuresOf(clients).adviceCarried).toBe(2800); // 2,000 + 2,000 − 1,200 + 0
});

test.each([
  { what: 'advice', figure: 'adviceCarried' as const, level: 2 },
  { what: 'service', figure: 'notCovered' as const, level: 3 },
])('the sum of $what is rounded once, not for each client', ({ figure, level }) => {
  // 3 × 0.33 × 0.05 = 0.0495, while three times 0.0165 rounded is 0.06
  const clients = Array.from({ length: 3 }, () => ({ ...atLevel(level), vcioHours: 0.33, vcioFee: 0 }));
  expect(figuresOf(clients, { settings: { hourlyRate: 0.05 } })[figure]).toBe(0.05);
});

test('the served level is the highest that three clients have reached', () => {
  const reached = (...levels: readonly number[]) =>
    figuresOf(levels.map((level) => atLevel(level))).servedLevel;
  expect([reached(1, 1), reached(1, 1, 1), reached(5, 4, 2), reached(5, 5, 5)]).toEqual([undefined, 1, 2, 5]);
});

test('rows whose type is not a client are counted separately', () => {
  const { clients, notClients } = finishList({
    headers: ['Client', 'Client Type', 'IT Advice'],
    rows: [
      ['Acme', 'Client', 'yes'],
      ['Bolt', 'Vendor', 'yes'],
    ],
  }).figures;
  expect([clients, notClients]).toEqual([1, 1]);
});
