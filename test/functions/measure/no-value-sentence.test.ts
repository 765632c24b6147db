import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/domain/catalogue/catalogue.ts';
import type { NoValueReason } from '../../../src/domain/kpi/no-value-reason.ts';
import { measurer } from '../../../src/functions/measure/measure.ts';
import { isNoValue, noValue } from '../../../src/functions/measure/no-value.ts';
import { noValueSentence } from '../../../src/functions/measure/no-value-sentence.ts';
import { incompleteWords } from '../../../src/text/no-value-words.ts';
import { surroundings, workbook } from './workbook.ts';

const say = (formula: string, displayed: unknown, language: 'fr' | 'en') => {
  const answer = measurer(surroundings(workbook({ KPI: [[]] }))).read({ formula, displayed, sheet: 'KPI' });
  return isNoValue(answer) ? noValueSentence(answer, language, catalogue) : answer.value;
};

describe('why a KPI has no value', () => {
  it('is said by the function that refused, in either language', () => {
    expect(say('=KPI_CPL(500; 0)', '', 'fr')).toBe(
      'KPI_CPL : aucun lead sur la période, le coût par lead n’existe pas.',
    );
    expect(say('=KPI_CPL(500; 0)', '', 'en')).toMatch(/^KPI_CPL: no leads in the period/);
  });

  it('names what the cell shows, cut where it gets long', () => {
    expect(say('=IF(1>0; 1)', 'à venir', 'fr')).toBe(
      'La cellule contient le texte « à venir » et non un nombre. Vérifiez la mesure.',
    );
    expect(String(say('', 'x'.repeat(500), 'en')).length).toBeLessThan(120);
    expect(say("=SUM('Feuille partie'!A1:A9)", '', 'fr')).toContain("« 'Feuille partie'!A1:A9 »");
  });

  const reasons: readonly Exclude<NoValueReason, 'refused'>[] = [
    ...(['loading', 'error', 'text', 'blank', 'date', 'boolean', 'table', 'cycle', 'gone', 'unreadable'] as const),
    ...(['dates-shape', 'dates-elsewhere', 'bad-date', 'no-rows'] as const),
  ];
  it.each(reasons)('%s is one or two sentences in each language, typed as French is', (reason) => {
    const [fr, en] = (['fr', 'en'] as const).map((language) =>
      noValueSentence(noValue(reason, { seen: 'B7', row: 4 }), language, catalogue),
    );
    expect(fr).toMatch(/^[A-ZÀ-Ý«].*\.$/);
    expect(en).toMatch(/^[A-Z“].*\.$/);
    expect(fr).not.toBe(en);
    expect(fr).not.toMatch(/[^\u00a0][:;!?»]|«[^\u00a0]|'/);
  });

  it.each([
    [0, '', ''],
    [1, '1 ligne incomplète', '1 incomplete row'],
    [3, '3 lignes incomplètes', '3 incomplete rows'],
  ])('%d incomplete rows', (rows, fr, en) => {
    expect(incompleteWords(rows, 'fr')).toBe(fr);
    expect(incompleteWords(rows, 'en')).toBe(en);
  });
});
