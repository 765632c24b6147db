import type { KpiDraft } from '../../addon/endpoints/contract.ts';

/**
 * The KPI being typed, kept in the browser: another add-on may take the panel's place at any moment.
 * A browser that refuses storage inside Google's frame keeps nothing, and nothing else changes.
 */
const KEY = 'kpi-compass-unfinished:';

export interface Unfinished {
  readonly kpi: KpiDraft;
  readonly step: number;
}

export function keepUnfinished(file: string, unfinished: Unfinished): void {
  withStorage((storage) => storage.setItem(KEY + file, JSON.stringify(unfinished)));
}

export function forgetUnfinished(file: string): void {
  withStorage((storage) => storage.removeItem(KEY + file));
}

export function findUnfinished(file: string): Unfinished | undefined {
  return withStorage((storage) => {
    const found = JSON.parse(storage.getItem(KEY + file) ?? 'null') as Unfinished | null;
    return typeof found?.kpi?.name === 'string' ? found : undefined;
  });
}

function withStorage<Value>(use: (storage: Storage) => Value): Value | undefined {
  try {
    return use(window.localStorage);
  } catch {
    return undefined;
  }
}
