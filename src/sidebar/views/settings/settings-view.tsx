import { Button } from '../../parts/button.tsx';
import { SampleRemoval } from '../../parts/sample-removal.tsx';
import { Screen } from '../../parts/screen.tsx';
import { runSnapshot } from '../../state/actions.ts';
import { useSidebar } from '../../state/context.ts';
import { SharingSection } from '../sharing/sharing-section.tsx';
import { Definitions } from './definitions.tsx';
import { FiscalChoice } from './fiscal-choice.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { LookerLink } from './looker-link.tsx';
import { Ownership } from './ownership.tsx';
import { ScheduleForm } from './schedule-form.tsx';

export function SettingsView() {
  const sidebar = useSidebar();
  const { words, view } = sidebar;
  const { settings } = words;
  const { schedule } = view;
  return (
    <Screen title={settings.title} focusKey="settings">
      <section class="block">
        <h2>{settings.schedule}</h2>
        {schedule.late && (
          <div class="banner late">
            <p>
              <span aria-hidden="true">! </span>
              {schedule.late}
            </p>
            <Button acts onClick={() => runSnapshot(sidebar)}>
              {settings.catchUp}
            </Button>
          </div>
        )}
        {schedule.problem && (
          <p class="banner late">
            <span aria-hidden="true">! </span>
            {schedule.problem}
          </p>
        )}
        <p class={schedule.active ? 'schedule-words' : 'schedule-words off'}>
          {schedule.active ? schedule.words : settings.off}
        </p>
        {schedule.active && schedule.next && <p class="quiet-text">{schedule.next}</p>}
        {schedule.active && <Ownership />}
      </section>
      <ScheduleForm key={`${schedule.active}${schedule.weekdays.join()}${schedule.hour}`} />
      <SharingSection />
      <LookerLink />
      <FiscalChoice key={`fiscal${view.settings.fiscalStart}`} />
      <LanguageChoice key={view.settings.language} />
      <Definitions />
      <section class="block">
        <h2>{settings.file}</h2>
        <dl class="facts">
          <div>
            <dt>{settings.file}</dt>
            <dd>
              <bdi>{view.file}</bdi>
            </dd>
          </div>
          <div>
            <dt>{settings.you}</dt>
            <dd>
              <bdi>{view.user}</bdi>
            </dd>
          </div>
        </dl>
      </section>
      {view.sample && (
        <section class="block">
          <h2>{words.panel.sample.title}</h2>
          <p class="quiet-text">{words.panel.sample.help}</p>
          <SampleRemoval />
        </section>
      )}
    </Screen>
  );
}
