/** The clock and the time zone of a script. */
export interface ClockOfRealm {
  readonly now: () => number;
  readonly offsetAt: (moment: number) => number;
  readonly momentOf: (wallTime: number) => number;
}

/**
 * Evaluates to a function that makes every Date of its realm use a ClockOfRealm. Apps Script's dates are in the time
 * zone of the manifest, wherever the user is.
 */
export const REALM_CLOCK = `((clock) => {
  'use strict';
  const Plain = Date;
  const proto = Plain.prototype;
  const offsetOfMachine = proto.getTimezoneOffset;
  const offsetAt = (moment) => (Number.isNaN(moment) ? 0 : clock.offsetAt(moment));
  const momentOf = (wall) => (Number.isNaN(wall) ? NaN : clock.momentOf(wall));
  const wallTime = (date) => new Plain(date.getTime() + offsetAt(date.getTime()));
  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    const get = proto['getUTC' + part];
    proto['get' + part] = function () { return get.call(wallTime(this)); };
    const set = proto['setUTC' + part];
    if (set === undefined) continue;
    proto['set' + part] = function (...args) {
      const wall = wallTime(this);
      set.apply(wall, args);
      return this.setTime(momentOf(wall.getTime()));
    };
  }
  proto.getTimezoneOffset = function () { return -offsetAt(this.getTime()) / 60000; };
  const two = (number) => String(number).padStart(2, '0');
  proto.toString = function () {
    if (Number.isNaN(this.getTime())) return 'Invalid Date';
    const minutes = offsetAt(this.getTime()) / 60000;
    const zone = (minutes < 0 ? '-' : '+') + two(Math.floor(Math.abs(minutes) / 60)) + two(Math.abs(minutes) % 60);
    return wallTime(this).toUTCString().replace(/^(\\w+), (\\d+) (\\w+) (\\d+) (.*) GMT$/, '$1 $3 $2 $4 $5 GMT') + zone;
  };
  const parse = (text) => {
    const moment = Plain.parse(text);
    const saysZone = /^\\s*[+-]?\\d{4,6}(-\\d\\d){0,2}\\s*$|Z\\s*$|[+-]\\d\\d:?\\d\\d|GMT|UTC/.test(text);
    if (saysZone || Number.isNaN(moment)) return moment;
    return momentOf(moment - offsetOfMachine.call(new Plain(moment)) * 60000);
  };
  function ScriptDate(...parts) {
    if (new.target === undefined) return new Plain(clock.now()).toString();
    let [value] = parts;
    if (parts.length === 0) value = clock.now();
    else if (parts.length > 1) value = momentOf(Plain.UTC(...parts));
    else if (typeof value === 'string') value = parse(value);
    return Reflect.construct(Plain, [value], new.target === ScriptDate ? Plain : new.target);
  }
  Object.defineProperty(ScriptDate, 'prototype', { value: proto, writable: false });
  Object.assign(ScriptDate, { UTC: Plain.UTC, now: () => clock.now(), parse });
  Object.defineProperty(ScriptDate, 'name', { value: 'Date' });
  proto.constructor = ScriptDate;
  globalThis.Date = ScriptDate;
})`;
