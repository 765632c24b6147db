import { GOAL_KEYS } from '../../../domain/catalogue/objectives.ts';
import { LEVELS, TENSES } from '../../../domain/kpi/team-kpi.ts';
import { choicesOf, SelectField } from '../../parts/select-field.tsx';
import { useSidebar } from '../../state/context.ts';
import { distinct } from '../../state/list-query.ts';
import { useTyping } from '../../state/wizard-context.ts';
import { fieldId } from '../../state/wizard-fields.ts';
import { KpiTextField } from './kpi-text-field.tsx';

export function RelevantStep() {
  const { words, view } = useSidebar();
  const { wizard } = words;
  const known = (field: 'objective' | 'campaign' | 'owner' | 'source' | 'team'): readonly string[] =>
    distinct(view.kpis.map(({ kpi }) => kpi[field]));
  const ready = GOAL_KEYS.map((code) => wizard.objectives[code].name);
  return (
    <>
      <KpiTextField
        field="objective"
        label={wizard.objective}
        suggestions={distinct([...known('objective'), ...ready])}
      />
      <KpiTextField field="owner" label={wizard.owner} help={wizard.ownerHelp} suggestions={known('owner')} />
      <KpiTextField field="source" label={wizard.source} help={wizard.sourceHelp} suggestions={known('source')} />
      <KpiTextField field="campaign" label={wizard.campaign} optional suggestions={known('campaign')} />
      <KpiTextField field="team" label={wizard.team} optional suggestions={known('team')} />
      <Category />
    </>
  );
}

function Category() {
  const { words, view, language } = useSidebar();
  const { draft, set } = useTyping();
  const { wizard } = words;
  const others = view.kpis.filter(({ kpi }) => kpi.id !== draft.id && kpi.state !== 'archived');
  return (
    <details class="more">
      <summary>{wizard.category}</summary>
      <SelectField
        id={fieldId('level')}
        label={wizard.level}
        value={draft.level}
        choices={choicesOf('level', LEVELS, language)}
        onChange={(level) => set({ level: LEVELS.find((code) => code === level) ?? draft.level })}
      />
      <SelectField
        id={fieldId('tense')}
        label={wizard.tense}
        help={wizard.tenseHelp}
        value={draft.tense}
        choices={choicesOf('tense', TENSES, language)}
        onChange={(tense) => set({ tense: TENSES.find((code) => code === tense) ?? draft.tense })}
      />
      {others.length > 0 && (
        <SelectField
          id={fieldId('linkedKpi')}
          label={wizard.linked}
          value={draft.linkedKpi}
          choices={[['', wizard.noLinked], ...others.map(({ kpi }) => [kpi.id, kpi.name] as const)]}
          onChange={(linkedKpi) => set({ linkedKpi })}
        />
      )}
      <KpiTextField field="function" label={wizard.function} help={wizard.functionHelp} optional />
    </details>
  );
}
