import type { Entry } from '../domain/catalogue/kpi.ts';
import { folded } from '../domain/folded.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';
import { errorIn, isRange, single } from './cell.ts';

/** A KPI by what people type for it: `CPL`, `kpi_cpl`, "Coût par lead", "cost per lead". */
export function findMetric(catalogue: readonly Entry[], argument: unknown): Entry | Refusal {
  const cell = single(argument);
  if (isRange(cell)) return refuse('SHAPE', { reason: 'one-cell' });
  const error = typeof cell === 'string' ? errorIn(cell) : undefined;
  if (error) return error;
  const wanted = plain(String(cell));
  return (
    catalogue.find(
      (kpi) => plain(kpi.id) === wanted || plain(kpi.name.fr) === wanted || plain(kpi.name.en) === wanted,
    ) ?? refuse('METRIC', { seen: String(cell) })
  );
}

/** The ids that look most like a mistyped one, nearest first. */
export function nearest(catalogue: readonly Entry[], seen: string): readonly string[] {
  const wanted = plain(seen);
  return catalogue
    .map(({ id }) => ({ id, distance: distance(wanted, plain(id)) }))
    .filter(({ id, distance }) => distance <= 1 + Math.floor(plain(id).length / 4))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ id }) => id);
}

function plain(text: string): string {
  return folded(text)
    .toUpperCase()
    .replace(/^\s*=?KPI[_ ]/, '')
    .replace(/[^A-Z0-9]/g, '');
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
