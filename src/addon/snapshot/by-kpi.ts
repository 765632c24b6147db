/** Rows or keys grouped by their KPI, once for all KPIs. */
export function byKpi<Row extends { readonly kpiId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const known = groups.get(row.kpiId);
    if (known) known.push(row);
    else groups.set(row.kpiId, [row]);
  }
  return groups;
}

/** Of several rows with one key the first counts, as in a merge; the others are told. */
export function firstOfEachKey<Row extends { readonly kpiId: string; readonly period: string }>(
  rows: readonly Row[],
): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter(({ kpiId, period }) => {
    const key = `${period} ${kpiId}`;
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}
