import type { Language } from '../../language.ts';
import type { Host } from '../../types.ts';
import { SAMPLE_NOW, SAMPLE_USERS } from '../sample-workbook.ts';
import { draftOf } from './team-kpi.ts';
import { TEAM_KPIS } from './team-kpis.ts';

const WEEK = 7 * 86_400_000;
/** Mondays, when it is past eight in Paris and in London, summer and winter. */
const FIRST_MONDAY = Date.parse('2026-01-05T09:10:00Z');
/** Until then only monthly KPIs run, and one Monday a month has something to write. */
const FIRST_WEEKLY = Date.parse('2026-08-31T00:00:00Z');
const SCHEDULE = { active: true, weekdays: [1], hour: 8 };

interface Reply {
  readonly ok: boolean;
  readonly error?: { readonly message: string };
}

/** A call that a person's sidebar makes; what it refuses is a mistake of the sample. */
function ask(host: Host, name: string, payload: unknown): void {
  const { ok, error } = host.sidebarCall(name, payload) as Reply;
  if (!ok) throw new Error(`${name}: ${error?.message ?? ''}`);
}

/**
 * Gives the sample a team and a past, all of it the add-on's own work: KPIs are saved through the sidebar's door on the
 * Monday on which they start, and the clock runs until the day of the demo.
 */
export function populateSample(host: Host, language: Language): void {
  const now = Date.parse(SAMPLE_NOW);
  host.clock.set(FIRST_MONDAY);
  host.open(SAMPLE_USERS[language === 'fr' ? 0 : 1]?.email);
  const waiting = [...TEAM_KPIS];
  for (let monday = FIRST_MONDAY; monday < now; monday += WEEK) {
    if (monday < FIRST_WEEKLY && new Date(monday).getUTCDate() > 7) continue;
    host.clock.set(monday);
    host.fireDueTriggers();
    const starting = waiting.filter(({ start }) => Date.parse(start) <= monday);
    for (const kpi of starting) {
      ask(host, 'kpi.save', { kpi: draftOf(kpi, language) });
      waiting.splice(waiting.indexOf(kpi), 1);
    }
    if (monday === FIRST_MONDAY) ask(host, 'schedule.save', SCHEDULE);
  }
  host.clock.set(now);
  host.recalculate();
}
