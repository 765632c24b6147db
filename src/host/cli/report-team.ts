import type { AppView, KpiView } from '../../addon/endpoints/contract.ts';
import { amount } from '../../text/amount.ts';
import { statusLabel } from '../../text/status-words.ts';
import type { Language } from '../language.ts';
import type { Host } from '../types.ts';
import { textTable } from './text-table.ts';
import { WORDS } from './words.ts';

/** What the sidebar's door answers; the sample's own calls are never refused. */
export function answered<Value>(host: Host, name: string): Value {
  const reply = host.sidebarCall(name, null) as { readonly ok: boolean; readonly value: Value };
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
  return reply.value;
}

function figure({ kpi }: KpiView, value: number | null, language: Language): string {
  const { unit, currency } = kpi;
  if (value === null) return '';
  return unit === 'ratio' || unit === 'currency'
    ? amount(value, { language, unit, currency })
    : amount(value, { language, unit: Number.isInteger(value) ? 'count' : undefined });
}

/** 0 to 100, as the tracker shows it: what is beyond either end says no more. */
function points(score: number | null): string {
  return score === null ? '–' : String(Math.round(100 * Math.min(1, Math.max(0, score))));
}

function row(view: KpiView, language: Language): readonly string[] {
  const { kpi, reading, score, status } = view;
  return [
    kpi.name,
    figure(view, reading.value, language),
    figure(view, kpi.target, language),
    points(score),
    kpi.state === 'draft' ? WORDS.draft[language] : statusLabel(status, language),
  ];
}

/** Each KPI with value, target, score and status, the sentence that explains it, then the team's score. */
export function teamTable(host: Host, language: Language): string {
  const { kpis, globalScore } = answered<AppView>(host, 'app.open');
  if (kpis.length === 0) return '';
  const table = textTable({
    title: WORDS.team[language],
    header: [WORDS.kpi, WORDS.value, WORDS.target, WORDS.score, WORDS.status].map((word) => word[language]),
    align: ['left', 'right', 'right', 'right', 'left'],
    rows: [
      ...kpis.map((view) => row(view, language)),
      [WORDS.whole[language], '', '', points(globalScore.score), globalScore.sentence],
    ],
  });
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  const sentences = kpis.map(({ kpi, sentence }) => `  ${kpi.name}${colon}${sentence}`);
  return [table, '', ...sentences].join('\n');
}
