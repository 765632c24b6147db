import { useState } from 'preact/hooks';
import type { Comparison } from '../../../addon/endpoints/history-contract.ts';
import { GRAINS, type Grain } from '../../../domain/history/calendar.ts';
import { Button } from '../../parts/button.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { type Choice, SelectField } from '../../parts/select-field.tsx';
import { useSidebar } from '../../state/context.ts';
import { ComparisonTable } from './comparison-table.tsx';
import { ToolBlock, type ToolProps } from './tool-block.tsx';

/** Two periods of one frequency, or two days on which rows were taken. */
export function CompareTool({ opening, server }: ToolProps) {
  const { words, formats } = useSidebar();
  const text = words.history;
  const grains = GRAINS.filter((grain) => (opening.periods[grain]?.length ?? 0) > 0);
  const [by, setBy] = useState<'period' | 'day'>('period');
  const [grain, setGrain] = useState<Grain>(grains.includes('month') ? 'month' : (grains[0] ?? 'month'));
  const keys = by === 'period' ? (opening.periods[grain] ?? []) : opening.days;
  const [[first, second], setPicked] = useState<readonly [string, string]>(['', '']);
  const before = keys.includes(first) ? first : (keys[1] ?? keys[0] ?? '');
  const after = keys.includes(second) ? second : (keys[0] ?? '');
  const [shown, setShown] = useState<Comparison & { readonly before: string; readonly after: string }>();
  const compare = async (): Promise<void> => {
    const found = await server.call('history.compare', { by, before, after });
    if (found) setShown({ ...found, before: name(before), after: name(after) });
  };
  const name = (key: string): string => (by === 'period' ? formats.period(key) : formats.shortDay(key));
  const choices: readonly Choice[] = keys.map((key) => [key, name(key)] as const);
  if (grains.length === 0) return null;
  return (
    <ToolBlock title={text.compare}>
      <RadioGroup
        id="compare-by"
        legend={text.compareBy}
        value={by}
        options={[
          { code: 'period', label: text.byPeriod },
          { code: 'day', label: text.byDay },
        ]}
        onChange={setBy}
      />
      {by === 'period' && grains.length > 1 && (
        <SelectField
          id="compare-grain"
          label={text.grain}
          value={grain}
          choices={grains.map((one) => [one, text.grains[one]] as const)}
          onChange={(next) => setGrain(next as Grain)}
        />
      )}
      <div class="pair">
        <SelectField
          id="compare-before"
          label={text.before}
          value={before}
          choices={choices}
          onChange={(next) => setPicked([next, after])}
        />
        <SelectField
          id="compare-after"
          label={text.after}
          value={after}
          choices={choices}
          onChange={(next) => setPicked([before, next])}
        />
      </div>
      <div class="actions">
        <Button kind="primary" disabled={server.busy} onClick={compare}>
          {server.busy ? text.working : text.compareRun}
        </Button>
      </div>
      {shown && <ComparisonTable comparison={shown} before={shown.before} after={shown.after} />}
    </ToolBlock>
  );
}
