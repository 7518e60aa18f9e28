import { all, atLevel, type ClientCells } from './client';
import { serial } from './serial';

/**
 * A small book of clients, each chosen for the figures it enters; the sums beside them are at a rate of 200, and the
 * day is 2026-05-20. `Client 1` is in row 2 of its list, and so on.
 */
export const BOOK: readonly ClientCells[] = [
  { ...all('no'), employees: 100, vcioHours: 2, mspMrr: 1000 }, // OML 0
  { ...atLevel(1), employees: 10, vcioHours: 4, mspMrr: 1500.5 }, // 1 hour, floor 16.67
  { ...atLevel(1), employees: 80, vcioFee: 0 }, // 5 hours, floor 83.33
  { ...atLevel(2), employees: 40, vcioHours: 9.5, targetLevel: 2 }, // 8.5 hours, floor 141.67
  { ...atLevel(2, ''), employees: 40, targetLevel: 4, lastReview: serial('2026-01-05') }, // 8.5 hours; overdue
  { ...atLevel(3), employees: 20, vcioHours: 28, vcioFee: 0, targetLevel: 1 }, // 30 hours, floor 500
  { ...atLevel(3), employees: 20, vcioHours: 33, vcioFee: 750.25, lastReview: serial('2026-04-20') }, // 30 hours
  { ...atLevel(4), vcioHours: 50 }, // 47.5 hours, floor 791.67
  { ...all('yes'), employees: 80, vcioHours: 110, vcioFee: 1800, lastReview: serial('2026-03-01') }, // 120 hours; overdue
  { ...all(''), vcioHours: 500, mspMrr: 9000, vcioFee: 100 }, // unanswered
  { ...atLevel(3), active: 'no', vcioHours: 500, mspMrr: 9000, vcioFee: 100 }, // inactive
  { ...atLevel(1), employees: 10, client: '' }, // without a name
];
