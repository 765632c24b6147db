/** What crosses between the host and a realm: JSON text, with dates as instants. Shared by both sides. */

export type Wire = string | number | boolean | null | Wire[] | { [key: string]: Wire };

/** A date on the way: milliseconds since 1970, UTC. */
export interface WireDate {
  $date: number;
}

/** A number that JSON has no word for. */
export interface WireNumber {
  $number: string;
}

export interface WireFailure {
  name: string;
  message: string;
  stack?: string;
}

export type Reply = { value: Wire } | { error: WireFailure };

/** The only door between a realm and the host: an operation's name and its arguments as JSON, the reply as JSON. */
export type Door = (operation: string, json: string) => string;

export function isWireDate(value: unknown): value is WireDate {
  return typeof value === 'object' && value !== null && '$date' in value;
}

export function isWireNumber(value: unknown): value is WireNumber {
  return typeof value === 'object' && value !== null && '$number' in value;
}
