import { call } from './door.ts';
import { Emulated } from './emulated.ts';

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

function write(level: string, given: readonly unknown[]): void {
  call('console.log', level, given.map(textOf).join(' '));
}

class Console extends Emulated {
  log(...given: unknown[]): void {
    write('log', given);
  }

  info(...given: unknown[]): void {
    write('info', given);
  }

  warn(...given: unknown[]): void {
    write('warn', given);
  }

  error(...given: unknown[]): void {
    write('error', given);
  }

  time(): void {}

  timeEnd(): void {}
}

export class Logger extends Emulated {
  private lines: string[] = [];

  log(...given: unknown[]): this {
    this.lines.push(given.map(textOf).join(' '));
    write('log', given);
    return this;
  }

  getLog(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  clear(): void {
    this.lines = [];
  }
}

export const scriptConsole = new Console();
