/** The one function that a clock of ours may call. */
const HANDLER = 'clockTick';

/** Ids of this person's own clocks; nobody can see another person's. */
export function ownTriggerIds(): readonly string[] {
  return ScriptApp.getProjectTriggers()
    .filter((trigger) => trigger.getHandlerFunction() === HANDLER)
    .map((trigger) => trigger.getUniqueId());
}

/** An add-on may have one clock a person and document, hourly at most. */
export function createTrigger(): string {
  return ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create().getUniqueId();
}

export function deleteTrigger(id: string): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
  }
}
