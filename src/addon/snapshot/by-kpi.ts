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
