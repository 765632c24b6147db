import * as v from 'valibot';
import { DIGEST_RHYTHMS } from '../../domain/alerts/digest.ts';
import type { DigestMemory } from '../../domain/alerts/telling.ts';
import type { Day, FiscalStart } from '../../domain/history/calendar.ts';
import type { Moment, Schedule } from '../../domain/history/schedule.ts';
import type { Language } from '../../domain/words.ts';
import { SETTINGS_KEY } from './settings-key.ts';

/** Everything that document properties hold, as one JSON text: a tick with nothing due reads this and ends. */
export interface Settings {
  readonly schedule: Schedule;
  /** Id of the one trigger that may run; another one deletes itself. */
  readonly triggerId: string;
  /** E-mail of the person whose trigger it is. */
  readonly owner: string;
  /** The document that this was written for; a copy carries another id and must not go on by itself. */
  readonly fileId: string;
  /** The spreadsheet's time zone as last seen: what is due is first asked on it, without asking Google. */
  readonly timeZone: string;
  /** The language someone chose, or '' for the file's own. */
  readonly language: Language | '';
  /** The month that the fiscal year starts in, 1 to 12. */
  readonly fiscalStart: FiscalStart;
  /** Keys of the periods that were closed: no run adds a row inside them. */
  readonly closed: readonly string[];
  /** The newest missed run that its owner was written to about; none is told twice. */
  readonly toldLate: Day | undefined;
  /** The services that messages and tasks go to, without any secret; each belongs to one person. */
  readonly connectors: readonly Connector[];
  /** Sends that wait for the next tick: without any, a tick with nothing due opens nothing. */
  readonly pendingSends: number;
  /** When somebody is to be told what could not be told yet: a tick before that has nothing to do. */
  readonly tellAt: Moment | undefined;
  /** The team's regular message; nothing until someone asks for one. */
  readonly digest: DigestMemory | undefined;
}

export interface Connector {
  readonly service: string;
  /** What the person called the place: « #marketing ». */
  readonly label: string;
  /** Whose user properties hold the access. */
  readonly owner: string;
  /** `yyyy-mm-dd hh:mm:ss` of the test that passed. */
  readonly testedAt: string;
  /** A task tool's: a task for every alert. */
  readonly alertTasks: boolean;
  /** The service asked for patience until then, in milliseconds since 1970; 0 where it did not. */
  readonly quietUntil: number;
}

const MOMENT = v.object({ day: v.number(), hour: v.number() });

const SETTINGS = v.object({
  schedule: v.object({
    active: v.boolean(),
    weekdays: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
    lastRun: v.optional(v.number()),
    unmeasured: v.optional(MOMENT),
  }),
  triggerId: v.string(),
  owner: v.string(),
  fileId: v.string(),
  timeZone: v.optional(v.string(), ''),
  language: v.picklist(['fr', 'en', '']),
  // Absent from what earlier versions wrote.
  fiscalStart: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)), 1),
  closed: v.optional(v.array(v.string()), []),
  toldLate: v.optional(v.number()),
  connectors: v.optional(
    v.array(
      v.object({
        service: v.string(),
        label: v.string(),
        owner: v.string(),
        testedAt: v.string(),
        alertTasks: v.optional(v.boolean(), false),
        quietUntil: v.optional(v.number(), 0),
      }),
    ),
    [],
  ),
  pendingSends: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  tellAt: v.optional(MOMENT),
  digest: v.optional(
    v.object({
      every: v.picklist(DIGEST_RHYTHMS),
      weekday: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
      recipients: v.array(v.string()),
      served: v.optional(v.number()),
      mark: v.string(),
      score: v.optional(v.number()),
    }),
  ),
});

export const NO_SETTINGS: Settings = {
  schedule: { active: false, weekdays: [1], hour: 8, lastRun: undefined, unmeasured: undefined },
  triggerId: '',
  owner: '',
  fileId: '',
  timeZone: '',
  language: '',
  fiscalStart: 1,
  closed: [],
  toldLate: undefined,
  connectors: [],
  pendingSends: 0,
  tellAt: undefined,
  digest: undefined,
};

/** What a person damaged, or another version wrote, reads as no settings: the schedule is off and says so. */
export function readSettings(): Settings {
  const text = PropertiesService.getDocumentProperties().getProperty(SETTINGS_KEY);
  if (!text) return NO_SETTINGS;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), SETTINGS), text);
  if (!parsed.success) return NO_SETTINGS;
  const { schedule, toldLate, tellAt, digest, ...rest } = parsed.output;
  const remembered = digest && { ...digest, served: digest.served, score: digest.score };
  return {
    ...rest,
    toldLate,
    tellAt,
    digest: remembered,
    schedule: { ...schedule, lastRun: schedule.lastRun, unmeasured: schedule.unmeasured },
  };
}

export function writeSettings(settings: Settings): void {
  PropertiesService.getDocumentProperties().setProperty(SETTINGS_KEY, JSON.stringify(settings));
}
