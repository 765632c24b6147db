import type { AppView, RunReport } from '../../addon/endpoints/contract.ts';
import type { Language } from '../language.ts';
import type { Host } from '../types.ts';
import { answered } from './report-team.ts';
import { textTable } from './text-table.ts';
import { WORDS } from './words.ts';

/** « Relever maintenant » pressed once: what it wrote, what it could not measure and why, and how long the history is. */
export function snapshotReport(host: Host, language: Language): string {
  if (answered<AppView>(host, 'app.open').kpis.length === 0) return '';
  const { run, kpis } = answered<AppView & { readonly run: RunReport }>(host, 'snapshot.run');
  const rows = kpis.reduce((count, { history }) => count + history.length, 0);
  const [first] = kpis.flatMap(({ history }) => history.map(({ takenAt }) => takenAt)).sort();
  const refused = run.refused.map(({ kpi, reason }) => `${kpi}${language === 'fr' ? '\u00a0: ' : ': '}${reason}`);
  return textTable({
    title: WORDS.snapshot[language],
    header: ['', `${run.at} · ${run.by}`],
    align: ['left', 'left'],
    rows: [
      [WORDS.measured[language], String(run.measured)],
      [WORDS.written[language], String(run.written)],
      [WORDS.updated[language], String(run.updated)],
      [WORDS.refused[language], refused.shift() ?? WORDS.none[language]],
      ...refused.map((line) => ['', line]),
      [
        WORDS.history[language],
        `${rows} ${WORDS.rows[language]} · ${first?.slice(0, 10) ?? ''} → ${run.at.slice(0, 10)}`,
      ],
    ],
  });
}
