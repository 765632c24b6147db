import { isTimeZone } from '../zone.ts';
import { call } from './door.ts';
import { Emulated } from './emulated.ts';
import { Exception } from './exception.ts';
import { checkParameters } from './parameters.ts';

export interface TriggerRecord {
  id: string;
  functionName: string;
  eventType: string;
}

export class Trigger extends Emulated {
  private readonly record: TriggerRecord;

  constructor(record: TriggerRecord) {
    super();
    this.record = record;
  }

  getUniqueId(): string {
    return this.record.id;
  }

  getHandlerFunction(): string {
    return this.record.functionName;
  }

  getEventType(): string {
    return this.record.eventType;
  }

  getTriggerSource(): string {
    return this.record.eventType === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS';
  }

  /** null for clock triggers, as the reference says. */
  getTriggerSourceId(): string | null {
    return this.record.eventType === 'CLOCK' ? null : call('Spreadsheet.getId');
  }
}

class ClockTriggerBuilder extends Emulated {
  private readonly functionName: string;
  private readonly schedule: Record<string, unknown> = {};

  constructor(functionName: string) {
    super();
    this.functionName = functionName;
  }

  private set(field: string, given: readonly unknown[], kind: 'number' | 'String' = 'number'): this {
    checkParameters(`ScriptApp.ClockTriggerBuilder.${field}`, given, [kind]);
    this.schedule[field] = given[0];
    return this;
  }

  everyMinutes(...given: unknown[]): this {
    return this.set('everyMinutes', given);
  }

  everyHours(...given: unknown[]): this {
    return this.set('everyHours', given);
  }

  everyDays(...given: unknown[]): this {
    return this.set('everyDays', given);
  }

  everyWeeks(...given: unknown[]): this {
    return this.set('everyWeeks', given);
  }

  onWeekDay(...given: unknown[]): this {
    return this.set('onWeekDay', given, 'String');
  }

  onMonthDay(...given: unknown[]): this {
    return this.set('onMonthDay', given);
  }

  atHour(...given: unknown[]): this {
    return this.set('atHour', given);
  }

  nearMinute(...given: unknown[]): this {
    return this.set('nearMinute', given);
  }

  after(...given: unknown[]): this {
    return this.set('after', given);
  }

  at(date: Date): this {
    checkParameters('ScriptApp.ClockTriggerBuilder.at', [date], ['Date']);
    this.schedule['at'] = date.getTime();
    return this;
  }

  inTimezone(...given: unknown[]): this {
    if (typeof given[0] === 'string' && !isTimeZone(given[0])) throw new Exception('Invalid argument: timezone');
    return this.set('inTimezone', given, 'String');
  }

  create(): Trigger {
    const { functionName, schedule } = this;
    return new Trigger(call('ScriptApp.newTrigger', { functionName, eventType: 'CLOCK', schedule }));
  }
}

class SpreadsheetTriggerBuilder extends Emulated {
  private readonly functionName: string;
  private eventType = '';

  constructor(functionName: string) {
    super();
    this.functionName = functionName;
  }

  onOpen(): this {
    this.eventType = 'ON_OPEN';
    return this;
  }

  onEdit(): this {
    this.eventType = 'ON_EDIT';
    return this;
  }

  onChange(): this {
    this.eventType = 'ON_CHANGE';
    return this;
  }

  create(): Trigger {
    const { functionName, eventType } = this;
    return new Trigger(call('ScriptApp.newTrigger', { functionName, eventType, schedule: {} }));
  }
}

export class TriggerBuilder extends Emulated {
  private readonly functionName: string;

  constructor(functionName: string) {
    super();
    this.functionName = functionName;
  }

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.functionName);
  }

  forSpreadsheet(spreadsheet: unknown): SpreadsheetTriggerBuilder {
    checkParameters('ScriptApp.TriggerBuilder.forSpreadsheet', [spreadsheet], ['@Spreadsheet'], ['String']);
    return new SpreadsheetTriggerBuilder(this.functionName);
  }
}
