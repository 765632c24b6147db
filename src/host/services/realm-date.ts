import { offsetAt, toInstant } from '../zone.ts';

const FIELDS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds', 'Day'] as const;
const LOCAL_TEXTS = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const;
type Method = (this: Date, ...given: unknown[]) => unknown;

function replace(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
}

/** Reads and writes local fields in the zone instead of the process's own. */
function patchFields(prototype: Record<string, Method>, zone: string): void {
  const wall = (date: Date): Date => new RealDate(date.getTime() + offsetAt(date.getTime(), zone));
  const method = (target: Date, name: string): Method => Reflect.get(target, name) as Method;
  for (const field of FIELDS) {
    replace(prototype, `get${field}`, function get(this: Date) {
      const time = this.getTime();
      return Number.isNaN(time) ? Number.NaN : method(wall(this), `getUTC${field}`).call(wall(this));
    });
    if (field === 'Day') continue;
    replace(prototype, `set${field}`, function set(this: Date, ...given: unknown[]) {
      const local = wall(this);
      method(local, `setUTC${field}`).call(local, ...given);
      return this.setTime(toInstant(local.getTime(), zone));
    });
  }
  replace(prototype, 'getTimezoneOffset', function getTimezoneOffset(this: Date) {
    return -offsetAt(this.getTime(), zone) / 60_000;
  });
  for (const name of LOCAL_TEXTS) {
    const original = prototype[name];
    replace(prototype, name, function text(this: Date, locales?: unknown, options?: object) {
      return original?.call(this, locales, { timeZone: zone, ...options });
    });
  }
}

const RealDate = Date;

function pad(value: number, length = 2): string {
  return String(Math.abs(value)).padStart(length, '0');
}

/** `Sat Nov 21 2026 09:00:00 GMT+0100`, in the zone. */
function patchText(prototype: object, zone: string): void {
  const texts = (date: Date): [string, string] => {
    const offset = offsetAt(date.getTime(), zone) / 60_000;
    const utc = new RealDate(date.getTime() + offset * 60_000).toUTCString();
    const [weekday = '', day = '', month = '', year = '', time = ''] = utc.replace(',', '').split(' ');
    const zoneText = `GMT${offset < 0 ? '-' : '+'}${pad(Math.trunc(offset / 60))}${pad(offset % 60)}`;
    return [`${weekday} ${month} ${day} ${year}`, `${time} ${zoneText}`];
  };
  const safe = (date: Date, text: () => string): string => (Number.isNaN(date.getTime()) ? 'Invalid Date' : text());
  replace(prototype, 'toString', function text(this: Date) {
    return safe(this, () => texts(this).join(' '));
  });
  replace(prototype, 'toDateString', function text(this: Date) {
    return safe(this, () => texts(this)[0]);
  });
  replace(prototype, 'toTimeString', function text(this: Date) {
    return safe(this, () => texts(this)[1]);
  });
}

/** Texts without an offset are local times, except days alone (ECMAScript). The process's reading is undone first. */
function parsed(text: string, zone: string): number {
  const time = RealDate.parse(text);
  const hasOffset =
    /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})\s*(?:\([^)]*\))?$/i.test(text) || /^\d{4}(?:-\d{2}){0,2}$/.test(text);
  if (Number.isNaN(time) || hasOffset) return time;
  const asUtc = RealDate.parse(/T/.test(text) ? `${text}Z` : `${text} UTC`);
  return Number.isNaN(asUtc) ? time : toInstant(asUtc, zone);
}

function timeOf(given: readonly unknown[], zone: string): unknown {
  const [first, ...rest] = given;
  if (rest.length === 0) return typeof first === 'string' ? parsed(first, zone) : first;
  return toInstant(RealDate.UTC(...(given.map(Number) as [number, number])), zone);
}

/** A Date that follows the host's clock, and whose local fields are in the script's time zone as at Google. */
export function installDate(root: { Date: DateConstructor }, zone: string, now: () => number): void {
  const prototype = RealDate.prototype as unknown as Record<string, Method>;
  patchFields(prototype, zone);
  patchText(prototype, zone);
  const HostDate = new Proxy(RealDate, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, [given.length === 0 ? now() : timeOf(given, zone)], newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => {
      if (key === 'now') return now;
      if (key === 'parse') return (text: string) => parsed(String(text), zone);
      return Reflect.get(target, key, receiver);
    },
  });
  replace(RealDate.prototype, 'constructor', HostDate);
  root.Date = HostDate;
}
