import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { saveSchedule } from '../../state/actions.ts';
import { useSidebar } from '../../state/context.ts';

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const WORK_DAYS = [1, 2, 3, 4, 5];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

export function ScheduleForm() {
  const sidebar = useSidebar();
  const { words, view } = sidebar;
  const { settings } = words;
  const { schedule } = view;
  const [weekdays, setWeekdays] = useState<readonly number[]>(schedule.weekdays.length > 0 ? schedule.weekdays : [1]);
  const [hour, setHour] = useState(schedule.hour);
  const none = weekdays.length === 0;
  return (
    <section class="block">
      <fieldset class="field days" aria-describedby={none ? 'days-error' : undefined}>
        <legend>{settings.days}</legend>
        <div class="day-grid">
          {WEEK.map((day) => (
            <DayBox key={day} day={day} chosen={weekdays} onChange={setWeekdays} />
          ))}
        </div>
        {none && (
          <p class="field-error" id="days-error" role="alert">
            {settings.oneDay}
          </p>
        )}
        <div class="shortcuts">
          <Button kind="quiet" onClick={() => setWeekdays(WORK_DAYS)}>
            {settings.workDays}
          </Button>
          <Button kind="quiet" onClick={() => setWeekdays(WEEK)}>
            {settings.everyDay}
          </Button>
        </div>
      </fieldset>
      <SelectField
        id="hour"
        label={settings.hour}
        help={`${settings.hourHelp} ${settings.zone(view.timeZone)}`}
        value={String(hour)}
        choices={HOURS.map((from) => [String(from), settings.hourRange(from)] as const)}
        onChange={(text) => setHour(Number(text))}
      />
      <div class="actions">
        <Button
          kind="primary"
          acts
          disabled={none}
          onClick={() => saveSchedule(sidebar, { active: true, weekdays, hour })}
        >
          {schedule.active ? settings.save : settings.start}
        </Button>
        {schedule.active && (
          <Button acts onClick={() => saveSchedule(sidebar, { active: false, weekdays, hour })}>
            {settings.stop}
          </Button>
        )}
      </div>
    </section>
  );
}

interface DayBoxProps {
  readonly day: number;
  readonly chosen: readonly number[];
  readonly onChange: (days: readonly number[]) => void;
}

function DayBox({ day, chosen, onChange }: DayBoxProps) {
  const { formats } = useSidebar();
  const next = (checked: boolean): readonly number[] =>
    checked ? [...chosen, day].sort((a, b) => a - b) : chosen.filter((other) => other !== day);
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={chosen.includes(day)}
        onChange={(event) => onChange(next(event.currentTarget.checked))}
      />
      {formats.weekday(day)}
    </label>
  );
}
