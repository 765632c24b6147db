import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { useSidebar } from '../../state/context.ts';
import { saveFiscalStart } from '../../state/save-settings.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** The month that quarters and years are counted from; what changes for rows that exist is said before the yes. */
export function FiscalChoice() {
  const sidebar = useSidebar();
  const { words, view, formats } = sidebar;
  const text = words.closing;
  const { fiscalStart } = view.settings;
  const [chosen, setChosen] = useState(fiscalStart);
  const changed = chosen !== fiscalStart;
  return (
    <section class="block">
      <SelectField
        id="fiscal-start"
        label={text.fiscal}
        help={text.fiscalHelp}
        value={String(chosen)}
        choices={MONTHS.map((month) => [String(month), formats.month(month)] as const)}
        onChange={(month) => setChosen(Number(month))}
      />
      {changed && (
        <>
          <p class="note">{text.fiscalChange}</p>
          <div class="actions">
            <Button kind="primary" acts onClick={() => saveFiscalStart(sidebar, chosen)}>
              {text.fiscalApply}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
