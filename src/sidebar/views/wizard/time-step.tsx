import { ACCRUALS } from '../../../domain/analysis/target.ts';
import { GRAINS } from '../../../domain/history/calendar.ts';
import { codeWords } from '../../../text/codes.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { capital, choicesOf, SelectField } from '../../parts/select-field.tsx';
import { useSidebar } from '../../state/context.ts';
import { useTyping } from '../../state/wizard-context.ts';
import { fieldId } from '../../state/wizard-fields.ts';
import { KpiNumberField } from './kpi-number-field.tsx';
import { KpiTextField } from './kpi-text-field.tsx';

export function TimeStep() {
  const { words, language, view } = useSidebar();
  const { draft, set, errorOf } = useTyping();
  const { wizard } = words;
  const saved = view.kpis.find(({ kpi }) => kpi.id === draft.id)?.kpi;
  return (
    <>
      <div class="pair">
        <KpiTextField field="start" label={wizard.start} type="date" />
        <KpiTextField field="end" label={wizard.end} type="date" />
      </div>
      <SelectField
        id={fieldId('frequency')}
        label={wizard.frequency}
        value={draft.frequency}
        error={errorOf('frequency')}
        choices={choicesOf('frequency', GRAINS, language)}
        onChange={(code) => set({ frequency: GRAINS.find((grain) => grain === code) ?? draft.frequency })}
      />
      {saved && saved.frequency !== draft.frequency && (
        <p class="note" role="status">
          {wizard.frequencyChanged}
        </p>
      )}
      <RadioGroup
        id={fieldId('accrual')}
        legend={wizard.accrual}
        value={draft.accrual}
        error={errorOf('accrual')}
        onChange={(accrual) => set({ accrual })}
        options={ACCRUALS.map((code) => ({
          code,
          label: capital(codeWords('accrual', code, language)),
          hint: wizard.accruals[code],
        }))}
      />
      <FineSettings />
    </>
  );
}

function FineSettings() {
  const { words } = useSidebar();
  const { draft, set } = useTyping();
  const { wizard } = words;
  return (
    <details class="more">
      <summary>{wizard.advanced}</summary>
      {draft.dates !== '' && (
        <KpiNumberField
          field="maturity"
          label={wizard.maturity}
          help={wizard.maturityHelp}
          value={draft.maturity}
          onValue={(maturity) => set({ maturity: maturity ?? 0 })}
        />
      )}
      <KpiNumberField
        field="minimumVolume"
        label={wizard.minimumVolume}
        help={wizard.minimumVolumeHelp}
        value={draft.minimumVolume}
        onValue={(minimumVolume) => set({ minimumVolume: minimumVolume ?? 0 })}
      />
      <KpiNumberField
        field="weight"
        label={wizard.weight}
        value={draft.weight}
        onValue={(weight) => set({ weight: weight ?? 1 })}
      />
    </details>
  );
}
