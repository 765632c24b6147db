import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/domain/catalogue/catalogue.ts';
import { STAGES, stagesOf } from '../../../../src/domain/catalogue/funnel/stages.ts';

const of = (id: string): ReturnType<typeof stagesOf> | undefined => {
  const entry = catalogue.find((candidate) => candidate.id === id);
  return entry && stagesOf(entry);
};

describe('what a metric tells about the path of a customer', () => {
  it.each([
    ['SESSIONS', { value: 'visits', share: false }],
    ['LEADS', { value: 'leads', share: false }],
    ['MQL', { value: 'mql', share: false }],
    ['MQL_RATE', { value: 'mql', share: true, volume: 'leads' }],
    ['MQL_SQL', { value: 'sql', share: true, volume: 'mql' }],
    ['SQL_WON', { value: 'customers', share: true, volume: 'sql' }],
    ['LEAD_CUSTOMER', { value: 'customers', share: true, volume: 'leads' }],
    ['CONV', { share: false, volume: 'visits' }],
    ['CPL', { share: false, volume: 'leads' }],
    ['CAC', { share: false, volume: 'customers' }],
  ])('%s: %o', (id, stages) => {
    expect(of(id)).toEqual(stages);
  });

  it.each(['WIN', 'NPS', 'ROI', 'CPQL', 'AOV'])('%s tells nothing of it', (id) => {
    expect(of(id)).toEqual({ share: false });
  });

  it('a share goes from a stage to a later one', () => {
    for (const entry of catalogue) {
      const { value, share, volume } = stagesOf(entry);
      if (!share || !value || !volume) continue;
      expect(STAGES.indexOf(value), entry.id).toBeGreaterThan(STAGES.indexOf(volume));
    }
  });
});
