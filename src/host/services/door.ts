import { type Door, isWireDate, isWireNumber, type Reply, type Wire } from '../wire.ts';
import { Exception } from './exception.ts';

let door: Door | null = null;

export function openDoor(given: Door): void {
  door = given;
}

/** A value of the script as JSON; dates and the numbers that JSON lacks keep their meaning. */
export function encode(value: unknown): Wire {
  if (value === undefined || value === null || typeof value === 'function' || typeof value === 'symbol') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $number: String(value) };
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? { $number: 'NaN' } : { $date: value.getTime() };
  if (Array.isArray(value)) return value.map(encode);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, encode(item)]));
}

function revive(value: Wire): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const list = value as unknown[];
    for (let at = 0; at < list.length; at++) {
      const item = list[at];
      if (typeof item === 'object') list[at] = revive(item as Wire);
    }
    return list;
  }
  if (isWireDate(value)) return new Date(value.$date);
  if (isWireNumber(value)) return Number(value.$number);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revive(item)]));
}

/** JSON from the host as values of this realm. Most tables hold neither dates nor odd numbers: no walk for them. */
export function decode(json: string): unknown {
  const value = JSON.parse(json) as Wire;
  return json.includes('"$') ? revive(value) : value;
}

/** Asks the host. What the host refuses is thrown as an Exception of this realm. */
export function call<Result>(operation: string, ...given: unknown[]): Result {
  if (!door) throw new Error('The services are not open yet.');
  const reply = decode(door(operation, JSON.stringify(given.map(encode)))) as Reply;
  if ('error' in reply) throw new Exception(reply.error.message);
  return reply.value as Result;
}
