import type { KpiDraft } from '../../addon/endpoints/contract.ts';
import type { SidebarWords } from '../../text/sidebar-words.ts';
import type { Formats } from '../format/formats.ts';
import type { Field } from './wizard-fields.ts';

/** Code of a save over a version that is no longer the file's. */
export const CHANGED = 'KPI-CHANGED';

export interface Difference {
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
}

/** What two versions of a KPI say differently, field by field. */
export function differences(
  theirs: KpiDraft,
  mine: KpiDraft,
  words: SidebarWords,
  formats: Formats,
): readonly Difference[] {
  const text = (kpi: KpiDraft, field: Field): string => {
    const value = kpi[field];
    if (typeof value === 'number') return formats.typed(value, field === 'weight' ? '' : kpi.unit);
    return value === null || value === '' ? words.detail.notGiven : String(value);
  };
  return labels(words)
    .map(([field, label]) => ({ label, theirs: text(theirs, field), mine: text(mine, field) }))
    .filter((difference) => difference.theirs !== difference.mine);
}

function labels({ wizard, measure, target }: SidebarWords): readonly (readonly [Field, string])[] {
  return [
    ['name', wizard.name],
    ['definition', wizard.definition],
    ['measure', measure.formula],
    ['dates', measure.dates],
    ['baseline', target.baseline],
    ['target', target.target],
    ['targetMax', target.most],
    ['objective', wizard.objective],
    ['campaign', wizard.campaign],
    ['owner', wizard.owner],
    ['source', wizard.source],
    ['start', wizard.start],
    ['end', wizard.end],
    ['weight', wizard.weight],
  ];
}
