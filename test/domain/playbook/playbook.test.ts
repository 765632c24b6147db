import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../src/domain/analysis/target.ts';
import { catalogue } from '../../../src/domain/catalogue/catalogue.ts';
import { ADVISED_METRICS, isWeak, type KpiState, suggestionsFor } from '../../../src/domain/playbook/playbook.ts';

const state = (changes: Partial<KpiState>): KpiState => ({
  metric: '',
  status: 'on_track',
  value: 10,
  trend: 'flat',
  ...changes,
});

describe('the documents’ own advice comes first', () => {
  // Guide d’évaluation des campagnes, l. 9 and 25; KPI Marketing : L’outil indispensable, l. 114 and 124.
  it.each([
    ['a bounce rate above 40 %', { metric: 'BOUNCE', value: 0.52 }, 'content'],
    ['GA4’s bounce rate above 40 %', { metric: 'BOUNCE_GA4', value: 0.41 }, 'content'],
    ['a low conversion rate', { metric: 'CONV', status: 'at_risk' }, 'journey'],
    ['a falling e-mail click rate', { metric: 'EMAIL_CLICK', trend: 'worse' }, 'subject-lines'],
    ['a low MQL to SQL ratio', { metric: 'MQL_SQL', status: 'off_track' }, 'lead-profile'],
    ['unhappy customers', { metric: 'NPS', status: 'missed' }, 'detractors'],
    ['churn', { metric: 'CHURN', status: 'at_risk' }, 'leaving-reasons'],
    ['a cost per lead', { metric: 'CPL', status: 'at_risk' }, 'cost-by-channel'],
    ['the team’s own measure', { metric: '', status: 'at_risk' }, 'segment'],
  ] as const)('%s', (_, changes, first) => {
    expect(suggestionsFor(state(changes))[0]).toBe(first);
  });

  it('tests subject lines and sending times together', () => {
    expect(suggestionsFor(state({ metric: 'EMAIL_CLICK', trend: 'worse' }))).toEqual(
      expect.arrayContaining(['subject-lines', 'send-times']),
    );
  });
});

describe('no advice where nothing is weak', () => {
  it.each([
    ['a bounce rate of 40 %', { metric: 'BOUNCE', value: 0.4 }],
    ['a bounce rate without a value', { metric: 'BOUNCE', value: undefined }],
    ['a rising e-mail click rate', { metric: 'EMAIL_CLICK', trend: 'better' }],
    ['a KPI on track that fell a little', { metric: 'CONV', trend: 'worse' }],
    ['a KPI without data', { metric: 'CONV', status: 'no_data' }],
  ] as const)('%s', (_, changes) => {
    expect(isWeak(state(changes))).toBe(false);
    expect(suggestionsFor(state(changes))).toEqual([]);
  });
});

it('gives two or three different things to try for every metric of the catalogue that is behind', () => {
  for (const { id } of [...catalogue, { id: '' }, { id: 'unknown' }]) {
    for (const status of STATUSES) {
      for (const trend of ['better', 'worse', 'flat'] as const) {
        const advice = suggestionsFor(state({ metric: id, status, trend }));
        const behind = status === 'at_risk' || status === 'off_track' || status === 'missed';
        if (behind) expect([2, 3]).toContain(advice.length);
        expect(new Set(advice).size).toBe(advice.length);
      }
    }
  }
});

it('names metrics of the catalogue alone, each once', () => {
  const ids = catalogue.map(({ id }) => id);
  expect(ADVISED_METRICS.filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(ADVISED_METRICS).size).toBe(ADVISED_METRICS.length);
});

it('looks more often at what keeps sinking', () => {
  expect(suggestionsFor(state({ metric: 'CPL', status: 'off_track', trend: 'worse' }))).toContain('check-more-often');
});
