import { beforeAll, describe, expect, it } from 'vitest';
import type { AppView, KpiView } from '../../src/addon/endpoints/contract.ts';
import { report } from '../../src/host/cli/report.ts';
import type { Language } from '../../src/host/language.ts';
import { createNodeHost } from '../../src/host/node.ts';
import { readData } from '../../src/host/sample/data-file.ts';
import { SAMPLE_NOW, SAMPLE_USERS } from '../../src/host/sample/sample-workbook.ts';
import { populatedSample } from '../../src/host/sample/team/populated-sample.ts';
import type { Snapshot } from '../../src/host/snapshot.ts';
import type { Host } from '../../src/host/types.ts';
import { builtAddon } from '../browser/support/built-addon.ts';

interface Team {
  readonly host: Host;
  readonly view: AppView;
  readonly saved: Snapshot;
  readonly printed: string;
}

const teams = new Map<Language, Team>();

function team(language: Language): Team {
  const found = teams.get(language);
  if (!found) throw new Error(`no team for ${language}`);
  return found;
}

function opened(host: Host): AppView {
  return (host.sidebarCall('app.open', null) as { readonly value: AppView }).value;
}

function kpi(language: Language, start: string): KpiView {
  const found = team(language).view.kpis.find((view) => view.kpi.name.startsWith(start));
  if (!found) throw new Error(`no KPI ${start}`);
  return found;
}

beforeAll(async () => {
  const dist = await builtAddon();
  for (const language of ['fr', 'en'] as const) {
    const host = await populatedSample(language, { dist });
    const view = opened(host);
    const saved = host.save();
    teams.set(language, { host, view, saved, printed: report(host, language).replaceAll(/[\u00a0\u202f]/g, ' ') });
  }
}, 180_000);

describe.each(['fr', 'en'] as const)('the team of the sample (%s)', (language) => {
  it('has eight KPIs that count and a draft that misses letters', () => {
    const { kpis, globalScore } = team(language).view;
    expect(kpis.map((view) => view.kpi.state)).toEqual([...Array(8).fill('active'), 'draft']);
    expect([globalScore.counted, globalScore.of]).toEqual([8, 8]);
    const draft = kpis[8];
    expect(draft?.letters.filter(({ mark }) => mark === 'fail').map(({ letter }) => letter)).toEqual(['M', 'A']);
  });

  it('has snapshots that come in', () => {
    const [status, state] = language === 'fr' ? ['Suivi KPI', 'À jour'] : ['KPI Status', 'Up to date'];
    expect(team(language).host.display(`'${status}'!A2`)).toEqual([[state]]);
  });

  it('shows a KPI in each of the states that a team wants to tell apart', () => {
    const statuses = team(language).view.kpis.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(['on_track', 'at_risk', 'off_track', 'no_data']));
  });

  it('has a history that the clock alone has written, without a hole', () => {
    for (const { history, missing, kpi: own } of team(language).view.kpis.slice(0, 8)) {
      // Months since January, weeks since 31 August; readings of the moment since 5 October.
      expect([own.name, history.length]).toEqual([own.name, own.dates === '' ? 6 : 11]);
      expect(missing).toEqual([]);
      expect(history.some(({ byHand }) => byHand)).toBe(false);
      expect(new Set(history.map(({ period }) => period)).size).toBe(history.length);
    }
  });

  it('says where each KPI with eight periods is heading, and its chances', () => {
    const words =
      language === 'fr'
        ? /au rythme actuel .* \(entre .*\).* chances sur 100/
        : /at this pace .* \(between .*\).*the chance of reaching the target is/;
    const told = team(language).view.kpis.filter(({ sentence }) => words.test(sentence.replaceAll('\u00a0', ' ')));
    expect(told.map((view) => view.history.length >= 8)).toEqual(Array(6).fill(true));
    for (const view of told) expect(view.letters.find(({ letter }) => letter === 'A')?.mark).toBe('pass');
  });

  it('keeps its clock, in the hands of the person who set it', () => {
    const { schedule } = team(language).view;
    expect([schedule.active, schedule.weekdays, schedule.hour, schedule.late]).toEqual([true, [1], 8, '']);
    expect(team(language).host.triggers.map(({ owner }) => owner)).toEqual([schedule.owner]);
  });

  it('can be saved and opened as it was', async () => {
    const host = await createNodeHost({ dist: await builtAddon(), now: SAMPLE_NOW, users: SAMPLE_USERS });
    expect(host.load(team(language).saved)).toBeNull();
    host.open(team(language).view.user);
    expect(opened(host).kpis).toEqual(team(language).view.kpis);
    host.dispose();
  });
});

describe('its figures', () => {
  const rows = readData('campaigns');
  const sum = (column: string, within: (week: string) => boolean): number =>
    rows.filter(({ week = '' }) => within(week)).reduce((total, row) => total + Number(row[column]), 0);

  it('are those of the data file: cost per lead by week', () => {
    for (const { period, value } of kpi('fr', 'Coût').history.slice(0, 11)) {
      const monday = new Date(Date.parse('2026-08-31') + (Number(period.slice(6)) - 36) * 7 * 86_400_000);
      const week = (day: string): boolean => day === monday.toISOString().slice(0, 10);
      expect(value).toBeCloseTo(sum('spend', week) / sum('leads', week), 9);
    }
  });

  it('are those of the data file: leads by month, revenue added up', () => {
    for (const { period, value } of kpi('fr', 'Leads').history.slice(0, 10)) {
      expect(value).toBe(sum('leads', (day) => day.startsWith(period)));
    }
    for (const { period, value } of kpi('en', 'Revenue').history.slice(0, 10)) {
      expect(value).toBe(sum('revenue', (day) => day.slice(0, 7) <= period));
    }
  });
});

describe('what npm start prints of them', () => {
  it.each([
    ['fr', /Chiffre d’affaires de l’année\s+529 720 €\s+600 000 €\s+88\s+✓ En bonne voie/],
    ['fr', /Nouveaux clients de la rentrée\s+58\s+95\s+61\s+! À risque/],
    ['fr', /Notoriété de la marque\s+–\s+brouillon, non relevé/],
    ['fr', /Leads du mois : 407 sur 580, 406 attendus à ce jour ; au rythme actuel \d+ à fin novembre/],
    ['fr', /Valeurs relevées\s+8\n\s+Lignes ajoutées\s+4\n\s+Lignes mises à jour\s+4\n\s+Sans valeur\s+aucun/],
    ['en', /Revenue of the year\s+£529,720\s+£600,000\s+88\s+✓ On track/],
    ['en', /Bounce rate\s+51\.7%\s+40%\s+22\s+✕ Off track/],
    ['en', /Rows added\s+4\n\s+Rows updated\s+4/],
  ] as const)('%s: %s', (language, line) => {
    expect(team(language).printed).toMatch(line);
  });
});
