import { clockEvent } from './events.ts';
import type { HostParts } from './platform/host-parts.ts';
import { periodOf, type TriggerRecord } from './platform/triggers.ts';
import type { Runner } from './runner.ts';
import type { Wire } from './wire.ts';

/** Runs a trigger as its owner, with nobody at the screen. */
export function fireTrigger(parts: HostParts, runner: Runner, trigger: TriggerRecord): Wire {
  const event = clockEvent(trigger, parts.clock.now());
  return runner.run(trigger.functionName, [event], { user: trigger.owner, authMode: 'FULL', headless: true });
}

/** A trigger keeps its pace from the time it was due; one that runs once disappears. */
function reschedule(parts: HostParts, trigger: TriggerRecord): void {
  const period = periodOf(trigger.schedule);
  const { triggers } = parts.document;
  if (period === null) triggers.splice(triggers.indexOf(trigger), 1);
  while (period !== null && trigger.nextAt !== null && trigger.nextAt <= parts.clock.now()) trigger.nextAt += period;
}

/** Runs every clock trigger whose time has come, once each; gives their ids. */
export function fireDue(parts: HostParts, runner: Runner): string[] {
  const due = parts.document.triggers.filter(({ nextAt }) => nextAt !== null && nextAt <= parts.clock.now());
  for (const trigger of due) {
    reschedule(parts, trigger);
    fireTrigger(parts, runner, trigger);
  }
  return due.map(({ id }) => id);
}
