/** Offsets of IANA time zones, from the ICU data of the engine. Shared by the host and by the services inside the realm. */

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** Zone rules change at whole quarters of an hour, so one look-up a quarter is enough. */
const QUARTER = 900_000;
export const DAY = 86_400_000;
/** Day 0 of a spreadsheet: 1899-12-30, so that 1900-01-01 is 2 as in Sheets. */
const SERIAL_EPOCH = Date.UTC(1899, 11, 30);

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    era: 'short',
  });
  formatters.set(zone, made);
  return made;
}

function measureOffset(instant: number, zone: string): number {
  const part: Record<string, string> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(instant)) part[type] = value;
  const numberOf = (type: string): number => Number(part[type]);
  const year = part['era'] === 'BC' ? 1 - numberOf('year') : numberOf('year');
  const local = new Date(0);
  local.setUTCFullYear(year, numberOf('month') - 1, numberOf('day'));
  local.setUTCHours(numberOf('hour'), numberOf('minute'), numberOf('second'));
  return local.getTime() - Math.floor(instant / 1000) * 1000;
}

/** Milliseconds that the zone's wall clock is ahead of UTC at an instant. */
export function offsetAt(instant: number, zone: string): number {
  let known = offsets.get(zone);
  if (!known) {
    known = new Map();
    offsets.set(zone, known);
  }
  const quarter = Math.floor(instant / QUARTER);
  const stored = known.get(quarter);
  if (stored !== undefined) return stored;
  const measured = measureOffset(quarter * QUARTER, zone);
  known.set(quarter, measured);
  return measured;
}

/**
 * The instant at which a wall clock shows `local` (milliseconds as if UTC).
 * A time skipped in spring is read one hour later, a time met twice in autumn is the first of the two.
 */
export function toInstant(local: number, zone: string): number {
  const before = offsetAt(local - DAY, zone);
  const after = offsetAt(local + DAY, zone);
  if (offsetAt(local - before, zone) === before) return local - before;
  if (offsetAt(local - after, zone) === after) return local - after;
  return local - before;
}

/** A cell's serial number (days since 1899-12-30, wall clock of the zone) as an instant in milliseconds. */
export function serialToInstant(serial: number, zone: string): number {
  return toInstant(SERIAL_EPOCH + Math.round(serial * DAY), zone);
}

export function instantToSerial(instant: number, zone: string): number {
  return (instant + offsetAt(instant, zone) - SERIAL_EPOCH) / DAY;
}

/** False for a name that the zone data does not hold. */
export function isTimeZone(zone: string): boolean {
  try {
    formatterOf(zone);
    return true;
  } catch {
    return false;
  }
}
