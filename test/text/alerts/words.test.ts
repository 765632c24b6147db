import { describe, expect, it } from 'vitest';
import { ALERT_PHASES, QUIET } from '../../../src/domain/alerts/machine.ts';
import { ALERT_KINDS, recoveryOf } from '../../../src/domain/alerts/rule.ts';
import { parseDay } from '../../../src/domain/history/calendar.ts';
import type { Language } from '../../../src/domain/words.ts';
import { codeIn, KIND_WORDS, PHASE_WORDS } from '../../../src/text/alerts/alert-codes.ts';
import { DIGEST_WORDS } from '../../../src/text/alerts/digest-words.ts';
import { alertLine, alertTitle, MAIL_WORDS, mailReason, trendWords } from '../../../src/text/alerts/message-words.ts';
import { previewSentences } from '../../../src/text/alerts/preview-words.ts';
import { fieldProblem, ruleProblem } from '../../../src/text/alerts/rule-problems.ts';
import { ruleSentence } from '../../../src/text/alerts/rule-words.ts';
import { stateSentence } from '../../../src/text/alerts/state-words.ts';
import { rule } from '../../domain/alerts/rules.ts';
import { englishFaults, frenchFaults } from '../../support/typography.ts';

const day = (text: string): number => parseDay(text) ?? Number.NaN;
const TODAY = day('2026-11-21');
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, '_');
const euros = (language: Language) => ({ language, unit: 'currency', currency: 'EUR' }) as const;

function sentence(changes: Parameters<typeof rule>[0], language: Language, recipients: readonly string[] = []): string {
  const watched = rule(changes);
  return ruleSentence({ ...watched, kpi: 'CPL', recovery: recoveryOf(watched), recipients }, euros(language));
}

describe('a rule in one sentence', () => {
  it.each([
    [
      {},
      'Prévenir le responsable si «_CPL_» dépasse 45_€. Retour à la normale à 42,75_€ ou moins.',
      'Tell the owner if “CPL” goes above €45. Back to normal at €42.75 or less.',
    ],
    [
      { kind: 'below', threshold: 10, recovery: 12, confirmations: 2 },
      'Prévenir le responsable si «_CPL_» passe sous 10_€, 2 relevés de suite. Retour à la normale à 12_€ ou plus.',
      'Tell the owner if “CPL” falls below €10, 2 readings in a row. Back to normal at €12 or more.',
    ],
    [
      { kind: 'fall_year', threshold: 0.2 },
      'Prévenir le responsable si «_CPL_» baisse de plus de 20_% par rapport à la même période de l’an dernier. Retour à la normale à 10_% de baisse ou moins.',
      'Tell the owner if “CPL” falls by more than 20% on the same period of last year. Back to normal at a fall of 10% or less.',
    ],
    [
      { kind: 'forecast', threshold: 0.3 },
      'Prévenir le responsable si «_CPL_» a moins de 30_% de chances d’atteindre sa cible. Retour à la normale à 40_% de chances ou plus.',
      'Tell the owner if “CPL” has less than a 30% chance of reaching its target. Back to normal at a 40% chance or more.',
    ],
    [
      { kind: 'no_data', threshold: 1, confirmations: 3 },
      'Prévenir le responsable si «_CPL_» n’a aucune valeur depuis 1_jour. Retour à la normale à la première valeur.',
      'Tell the owner if “CPL” has had no value for 1_day. Back to normal at the first value.',
    ],
    [
      { kind: 'anomaly', threshold: undefined },
      'Prévenir le responsable si «_CPL_» sort de ses valeurs habituelles. Retour à la normale à la première valeur habituelle.',
      'Tell the owner if “CPL” leaves its usual values. Back to normal at the first usual value.',
    ],
  ] as const)('%j', (changes, french, english) => {
    expect(plain(sentence(changes, 'fr'))).toBe(french);
    expect(plain(sentence(changes, 'en'))).toBe(english);
  });

  it('follows the typography of both languages, for every kind, with and without readers', () => {
    for (const kind of ALERT_KINDS) {
      const changes = { kind, threshold: kind === 'no_data' ? 7 : 0.2, confirmations: 3 } as const;
      expect(frenchFaults(sentence(changes, 'fr', ['a@b.fr']))).toEqual([]);
      expect(englishFaults(sentence(changes, 'en', ['a@b.fr']))).toEqual([]);
    }
  });
});

describe('a state in words', () => {
  const state = { ...QUIET, value: 46, since: day('2026-11-12'), crossings: 1, snoozedUntil: day('2026-12-01') };
  it.each([
    ['quiet', 'Dernière valeur_: 46_€.'],
    ['pending', '46_€_: 1 relevé sur 2.'],
    ['firing', '46_€, au-dessus de 45_€ depuis le 12 novembre.'],
    ['acknowledged', '46_€, au-dessus de 45_€ depuis le 12 novembre. Prise en charge par Sam.'],
    ['snoozed', '46_€, au-dessus de 45_€ depuis le 12 novembre. En pause jusqu’au 1er décembre.'],
    ['recovered', '46_€, depuis le 12 novembre.'],
  ] as const)('%s', (phase, words) => {
    const found = stateSentence(
      rule({ confirmations: 2 }),
      { ...state, phase, acknowledgedBy: 'Sam' },
      TODAY,
      euros('fr'),
    );
    expect(plain(found)).toBe(words);
    expect(frenchFaults(found)).toEqual([]);
    const english = stateSentence(
      rule({ confirmations: 2 }),
      { ...state, phase, acknowledgedBy: 'Sam' },
      TODAY,
      euros('en'),
    );
    expect(englishFaults(english)).toEqual([]);
  });

  it('tells every kind of alert in both languages, each its own', () => {
    for (const kind of ALERT_KINDS) {
      const facts = { value: 46, since: day('2026-11-12'), today: TODAY };
      const [french, english] = (['fr', 'en'] as const).map((language) =>
        alertLine(rule({ kind, threshold: 0.2 }), facts, euros(language)),
      );
      expect(frenchFaults(french ?? '')).toEqual([]);
      expect(englishFaults(english ?? '')).toEqual([]);
      expect(french).not.toBe(english);
    }
  });
});

describe('a replay in words', () => {
  const base = { readings: 14, from: day('2026-08-03'), openNow: false };
  it.each([
    [
      'nothing ever',
      { alerts: [], thisMonth: [] },
      ['Ce mois-ci, cette règle n’aurait prévenu personne.', 'Avant, aucune fois, sur 14 relevés depuis le 3 août.'],
    ],
    [
      'twice this month',
      { alerts: [day('2026-11-03'), day('2026-11-17')], thisMonth: [day('2026-11-03'), day('2026-11-17')] },
      [
        'Ce mois-ci, cette règle aurait prévenu 2_fois (3 novembre, 17 novembre).',
        'Avant, aucune fois, sur 14 relevés depuis le 3 août.',
      ],
    ],
    [
      'before',
      { alerts: [day('2026-09-01')], thisMonth: [] },
      [
        'Ce mois-ci, cette règle n’aurait prévenu personne.',
        'Avant, 1_fois (1er septembre), sur 14 relevés depuis le 3 août.',
      ],
    ],
  ])('%s', (_what, replay, expected) => {
    expect(previewSentences({ ...base, ...replay }, TODAY, 'fr').map(plain)).toEqual(expected);
  });

  it('says in English how often, and that it would be open', () => {
    const replay = { ...base, alerts: [day('2026-11-03')], thisMonth: [day('2026-11-03')], openNow: true };
    expect(previewSentences(replay, TODAY, 'en')).toEqual([
      'This month, this rule would have told somebody once (3 November).',
      'Never before that, over 14 readings since 3 August.',
      'It would be open today.',
    ]);
  });
});

describe('words that people read back', () => {
  it('reads every word of its drop-downs in either language, and no other', () => {
    for (const kind of ALERT_KINDS) {
      for (const word of [KIND_WORDS[kind].fr, KIND_WORDS[kind].en.toUpperCase(), kind]) {
        expect(codeIn(KIND_WORDS, word)).toBe(kind);
      }
    }
    for (const phase of ALERT_PHASES) expect(codeIn(PHASE_WORDS, ` ${PHASE_WORDS[phase].fr} `)).toBe(phase);
    expect(codeIn(KIND_WORDS, 'plus haut')).toBeUndefined();
  });

  it('titles one alert with its situation, several with their KPIs', () => {
    const alerts = ['A', 'B', 'C', 'D'].map((kpi) => ({ kpi, situation: 'au-dessus de 45_€' }));
    expect(plain(alertTitle(alerts.slice(0, 1), 'fr'))).toBe('Alerte_: A, au-dessus de 45_€');
    expect(plain(alertTitle(alerts, 'fr'))).toBe('4 alertes_: A, B, C…');
    expect(alertTitle(alerts.slice(0, 2), 'en')).toBe('2 alerts: A, B');
  });

  it('keeps the typography in problems, reasons, trends and the parts of a message', () => {
    const problems = [
      'threshold',
      'share',
      'days',
      'recovery',
      'recipient',
      'number',
      'kind',
      'state',
      'day',
      'no-kpi',
      'id',
    ] as const;
    const failures = ['quota', 'unauthorised', 'refused', 'interrupted'] as const;
    const french = [
      ...problems.map((problem) => ruleProblem(problem, 'Seuil', 'E4', 'fr')),
      ...problems.map((problem) => fieldProblem(problem, 'fr')),
      ...failures.map((failure) => mailReason(failure, 'fr')),
      trendWords([40, 46], euros('fr')),
      MAIL_WORDS.fr.footer('Suivi'),
      MAIL_WORDS.fr.recovered('CPL'),
      DIGEST_WORDS.fr.score(72, -3),
      DIGEST_WORDS.fr.decide('CPL', 'Sam'),
      DIGEST_WORDS.fr.more(2),
    ];
    expect(french.flatMap(frenchFaults)).toEqual([]);
    const english = [
      ...problems.map((problem) => ruleProblem(problem, 'Threshold', 'E4', 'en')),
      ...failures.map((failure) => mailReason(failure, 'en')),
      DIGEST_WORDS.en.score(72, 3),
      MAIL_WORDS.en.footer('File'),
    ];
    expect(english.flatMap(englishFaults)).toEqual([]);
  });
});
