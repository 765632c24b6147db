import { sum } from '../../analysis/numeric/descriptive.ts';
import type { Card } from '../card.ts';
import { type Criterion, criterionTest } from '../criteria.ts';
import { answers, criterion, given, type List, labels } from '../input.ts';
import { sessions as sessionCount } from '../inputs.ts';
import { form, type Kpi } from '../kpi.ts';

const bySource = answers({ fr: 'sessions', en: 'sessions' });
const channels = labels({ fr: 'canaux', en: 'channels' });
const channel = criterion({ fr: 'canal', en: 'channel' });

function sessionsOf(sessions: List, channels: readonly string[], channel: Criterion): number {
  const meets = channel === undefined ? () => true : criterionTest(channel);
  return sum(given(sessions.filter((_, row) => meets(channels[row] ?? ''))));
}

export const sessions: Kpi = {
  id: 'SESSIONS',
  family: 'website',
  name: { fr: 'Sessions (visites)', en: 'Sessions (visits)' },
  article: 'les',
  forms: [form([sessionCount], (sessions) => sessions), form([bySource, channels, channel], sessionsOf)],
  formula: 'Σ {0}',
  unit: 'count',
  direction: 'higher',
  objective: 'awareness',
};

export const sessionsCard: Card = {
  kpi: sessions,
  summary: {
    fr: 'Nombre de visites, au total ou d’un seul canal.',
    en: 'Number of visits, in all or for one channel.',
  },
  synonyms: [
    'sessions',
    'visites',
    'trafic',
    'nombre de visites',
    'nombre de sessions',
    'traffic',
    'visits',
    'audience du site',
  ],
  level: 'operational',
  tense: 'leading',
  whenNot: {
    fr: 'Pour compter des personnes : un même visiteur ouvre plusieurs sessions.',
    en: 'To count people: one visitor opens several sessions.',
  },
  notes: [
    {
      fr: 'Le canal se compare sans tenir compte des majuscules ni des accents ; "<>Email" prend tous les autres. Sans canal, tout est compté.',
      en: 'The channel is compared whatever its capitals and accents; "<>Email" takes all others. Without a channel everything counts.',
    },
    {
      fr: 'Pour tous les canaux d’un coup : KPI_BY("SESSIONS"; A2:A; B2:B), puis KPI_SHARE pour les parts.',
      en: 'For all channels at once: KPI_BY("SESSIONS", A2:A, B2:B), then KPI_SHARE for the shares.',
    },
  ],
  source:
    'KPI Marketing : L’outil indispensable, l. 126-128; Guide d’évaluation des campagnes, l. 23; Google Analytics Help, Sessions',
  examples: [
    {
      given: [[[598092], [385158]]],
      expect: 983250,
      source: 'analytics.usa.gov, USAID, 30 jours : google et accès direct',
    },
    { given: [[[120], [40], [60]], [['Email'], ['Social'], ['email']], 'Email'], expect: 180 },
    { given: [[[120], [-40]]], expect: 'NEG' },
  ],
};
