import { folded } from '../folded.ts';

/** A short readable id made from a name, unique among those that exist: `cout-par-lead`, `cout-par-lead-2`. */
export function newKpiId(name: string, taken: ReadonlySet<string>): string {
  const slug =
    folded(name)
      .replace(/œ/g, 'oe')
      .replace(/æ/g, 'ae')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40)
      .replace(/-+$/, '') || 'kpi';
  // An id of digits alone, or 1e5, would come back from a cell as a number or a date.
  const base = /^\d[\d-]*(e\d+)?$/.test(slug) ? `kpi-${slug}` : slug;
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}
