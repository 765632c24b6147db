import { replay } from '../../../domain/alerts/preview.ts';
import { defaultRecovery, hasRecovery } from '../../../domain/alerts/rule.ts';
import { gapsOfRule } from '../../../domain/alerts/rule-gaps.ts';
import { previewSentences } from '../../../text/alerts/preview-words.ts';
import { fieldProblem } from '../../../text/alerts/rule-problems.ts';
import { recordOf } from '../../alerts/alert-story.ts';
import { watchInput } from '../../alerts/evaluate.ts';
import { readMaterial } from '../../alerts/material.ts';
import { sitting } from '../../google/document.ts';
import { readSettings } from '../../google/settings.ts';
import type { RulePreview } from '../alerts-contract.ts';
import { checked } from '../checked.ts';
import type { Endpoint } from '../reply.ts';
import { RULE } from './payload.ts';
import { ruleOf, sentenceOf } from './view.ts';

/** The rule in words, and what it would have done over the history that is there. Nothing is written. */
export const preview: Endpoint = (payload) =>
  checked(RULE, payload, (draft) => {
    const here = sitting();
    const rule = ruleOf(draft);
    const material = readMaterial(here);
    const watched = recordOf(rule.kpiId, material);
    if (!watched) return { refused: 'kpi-gone' };
    const gaps = gapsOfRule(rule);
    const whole = gaps.every(({ field }) => field !== 'threshold');
    const today = here.clock.day;
    const seen = gaps.length === 0 ? replay(watchInput(rule, watched, material, here)) : undefined;
    const value: RulePreview = {
      sentence: whole ? sentenceOf(rule, watched.kpi, readSettings(), here) : '',
      replay: seen ? previewSentences(seen, today, here.language) : [],
      recovery: whole && hasRecovery(rule.kind) ? defaultRecovery(rule) : null,
      fieldErrors: gaps.map(({ kind, field }) => ({ field, sentence: fieldProblem(kind, here.language) })),
    };
    return { value };
  });
