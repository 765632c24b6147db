import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { useSidebar } from '../../state/context.ts';
import { saveLanguage } from '../../state/save-settings.ts';

const CHOICES = ['', 'fr', 'en'] as const;
/** A language is named in itself, so that its own people find it. */
const NAMES = { fr: 'Français', en: 'English' };

export function LanguageChoice() {
  const sidebar = useSidebar();
  const { words, view } = sidebar;
  const text = words.panel.language;
  const [chosen, setChosen] = useState(view.settings.language);
  return (
    <section class="block">
      <SelectField
        id="language"
        label={text.label}
        help={text.help}
        value={chosen}
        choices={CHOICES.map((code) => [code, code ? NAMES[code] : text.file] as const)}
        onChange={(code) => setChosen(CHOICES.find((known) => known === code) ?? '')}
      />
      {chosen !== view.settings.language && (
        <div class="actions">
          <Button kind="primary" acts onClick={() => saveLanguage(sidebar, chosen)}>
            {text.apply}
          </Button>
        </div>
      )}
    </section>
  );
}
