import { useSidebar } from '../../state/context.ts';
import { KpiTextField } from './kpi-text-field.tsx';
import { SameName } from './same-name.tsx';

export function SpecificStep() {
  const { words } = useSidebar();
  const { wizard } = words;
  return (
    <>
      <KpiTextField field="name" label={wizard.name} help={wizard.nameHelp} />
      <SameName />
      <KpiTextField field="definition" label={wizard.definition} help={wizard.definitionHelp} lines={3} />
    </>
  );
}
