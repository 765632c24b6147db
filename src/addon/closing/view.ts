import { formatDay } from '../../domain/history/calendar.ts';
import { asksLesson, type ClosingLine } from '../../domain/history/closing.ts';
import { type Period, periodFromKey, periodOf, previousPeriod } from '../../domain/history/period.ts';
import { toDraft } from '../../domain/kpi/draft.ts';
import { nextTerm } from '../../domain/kpi/next-term.ts';
import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import type { ClosingLineView, ClosingView, NextTermView } from '../endpoints/closing-contract.ts';
import type { Sitting } from '../google/document.ts';
import { readSettings } from '../google/settings.ts';
import { endingIn, prepared } from './prepared.ts';

/** How many periods that are over can be chosen. */
const OFFERED = { month: 12, quarter: 4, year: 3 } as const;

/** What closing a period would do, as the panel shows it. */
export function closingView(here: Sitting, span: Period): ClosingView {
  const { closed } = readSettings();
  const { store, closing } = prepared(here, span);
  const kpis = (store?.records ?? []).map(({ kpi }) => kpi);
  return {
    offered: offeredIn(here, closed),
    period: span.key,
    closed: closed.includes(span.key),
    lines: closing.lines.map(lineView),
    missing: closing.missing.map(({ kpi, periods }) => ({ name: kpi.name, periods })),
    next: endingIn(span, kpis, closing).flatMap((kpi) => nextView(kpi, here)),
    agreement: closing.agreement,
  };
}

/** The newest month, quarter or year that is over and open: what a person most likely came for. */
export function defaultSpan(here: Sitting): Period {
  return previousPeriod(periodOf(here.clock.day, 'month'), 1);
}

function offeredIn({ clock, fiscalStart }: Sitting, closed: readonly string[]): ClosingView['offered'] {
  const over = (['month', 'quarter', 'year'] as const).flatMap((grain) => {
    const periods: Period[] = [];
    let period = previousPeriod(periodOf(clock.day, grain, fiscalStart), fiscalStart);
    for (; periods.length < OFFERED[grain]; period = previousPeriod(period, fiscalStart)) periods.push(period);
    return periods;
  });
  const older = closed.map((key) => periodFromKey(key)).filter((period): period is Period => period !== undefined);
  return [...new Map([...over, ...older].map((period) => [period.key, period])).values()]
    .sort((a, b) => b.end - a.end || b.start - a.start)
    .map(({ key }) => ({ period: key, closed: closed.includes(key) }));
}

function lineView({ kpi, period, row, score, status, rows, byHand, early }: ClosingLine): ClosingLineView {
  return {
    kpiId: kpi.id,
    name: kpi.name,
    unit: kpi.unit,
    currency: kpi.currency,
    period,
    value: row.value ?? null,
    target: row.target ?? null,
    score: score ?? null,
    status,
    rows,
    byHand,
    early: early === undefined ? '' : formatDay(early),
    asksLesson: asksLesson(status),
  };
}

function nextView(kpi: TeamKpi, { fiscalStart }: Sitting): readonly NextTermView[] {
  const term = nextTerm(kpi, fiscalStart);
  if (!term) return [];
  const { start, end } = toDraft({ ...kpi, ...term });
  const { id, name, unit, currency, targetType } = kpi;
  const target = kpi.target ?? null;
  return [{ kpiId: id, name, unit, currency, targetType, start, end, target, targetMax: kpi.targetMax ?? null }];
}
