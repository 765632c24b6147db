import { isWireDate, isWireNumber, type Wire } from './wire.ts';

/** A value of the host's own side as JSON. */
export function toWire(value: unknown): Wire {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return { $date: value.getTime() };
  if (Array.isArray(value)) return value.map(toWire);
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toWire(item)]));
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return { $number: String(value) };
  return typeof value === 'function' ? null : (value as Wire);
}

export function fromWire(value: Wire): unknown {
  if (Array.isArray(value)) return value.map(fromWire);
  if (value === null || typeof value !== 'object') return value;
  if (isWireDate(value)) return new Date(value.$date);
  if (isWireNumber(value)) return Number(value.$number);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fromWire(item)]));
}
