import type { Box } from '../box.ts';
import type { ChartDescription } from '../engine/charts.ts';
import { ServiceRefusal } from './execution.ts';
import type { Operations } from './operations.ts';
import { checkProtection } from './protection-operations.ts';
import { sheetOf } from './sheet-lookup.ts';

interface ChartRecord extends Omit<ChartDescription, 'ranges'> {
  ranges: { gid: number; box: Box }[];
}

/** Charts in sheets. */
export const chartOperations: Operations = {
  'Sheet.insertChart': ({ host, execution }, gid: number, record: ChartRecord) => {
    checkProtection(host, gid, null, execution.user);
    const ranges = record.ranges.map(({ gid: source, box }) => ({ sheetId: sheetOf(host, source).id, box }));
    host.engine.insertChart(sheetOf(host, gid).id, { ...record, ranges });
  },
  'Sheet.getCharts': ({ host }, gid: number) => host.engine.charts(sheetOf(host, gid).id).map((id) => ({ id })),
  'Sheet.removeChart': ({ host, execution }, gid: number, id: number) => {
    checkProtection(host, gid, null, execution.user);
    const { id: sheetId } = sheetOf(host, gid);
    if (!host.engine.charts(sheetId).includes(id)) throw new ServiceRefusal(`Chart ${id} not found`);
    host.engine.removeChart(sheetId, id);
  },
};
