import { call } from './door.ts';
import { Emulated, enumeration } from './emulated.ts';
import { Exception } from './exception.ts';
import { checkParameters } from './parameters.ts';
import { Trigger, TriggerBuilder, type TriggerRecord } from './trigger-builders.ts';

interface Scopes {
  manifest: string[] | null;
  granted: string[] | null;
}

const CONSENT_ADDRESS = 'https://script.google.com/authorize/local';

class AuthorizationInfo extends Emulated {
  private readonly asked: readonly string[];
  private readonly scopes: Scopes;

  constructor(asked: readonly string[], scopes: Scopes) {
    super();
    this.asked = asked;
    this.scopes = scopes;
  }

  getAuthorizedScopes(): string[] {
    const { granted } = this.scopes;
    return granted === null ? [...this.asked] : this.asked.filter((scope) => granted.includes(scope));
  }

  getAuthorizationStatus(): string {
    return this.getAuthorizedScopes().length === this.asked.length ? 'NOT_REQUIRED' : 'REQUIRED';
  }

  getAuthorizationUrl(): string | null {
    return this.getAuthorizationStatus() === 'REQUIRED' ? CONSENT_ADDRESS : null;
  }
}

export class ScriptApp extends Emulated {
  readonly AuthMode = enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
  readonly AuthorizationStatus = enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
  readonly EventType = enumeration('EventType', ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_CHANGE', 'ON_FORM_SUBMIT']);
  readonly TriggerSource = enumeration('TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']);
  readonly WeekDay = enumeration('WeekDay', [
    'MONDAY',
    'TUESDAY',
    'WEDNESDAY',
    'THURSDAY',
    'FRIDAY',
    'SATURDAY',
    'SUNDAY',
  ]);

  newTrigger(...given: unknown[]): TriggerBuilder {
    checkParameters('ScriptApp.newTrigger', given, ['String']);
    return new TriggerBuilder(String(given[0]));
  }

  getProjectTriggers(): Trigger[] {
    return call<TriggerRecord[]>('ScriptApp.getProjectTriggers').map((record) => new Trigger(record));
  }

  getUserTriggers(spreadsheet: unknown): Trigger[] {
    checkParameters('ScriptApp.getUserTriggers', [spreadsheet], ['@Spreadsheet']);
    return this.getProjectTriggers();
  }

  deleteTrigger(trigger: unknown): void {
    checkParameters('ScriptApp.deleteTrigger', [trigger], ['@Trigger']);
    call('ScriptApp.deleteTrigger', (trigger as Trigger).getUniqueId());
  }

  getScriptId(): string {
    return 'local-script';
  }

  getAuthorizationInfo(...given: unknown[]): AuthorizationInfo {
    checkParameters('ScriptApp.getAuthorizationInfo', given, ['String'], ['String', 'String[]']);
    const scopes = call<Scopes>('ScriptApp.getScopes');
    const asked = (given[1] as string[] | undefined) ?? scopes.manifest ?? [];
    const unknown = asked.find((scope) => scopes.manifest !== null && !scopes.manifest.includes(scope));
    if (unknown !== undefined) throw new Exception(`The scope ${unknown} is not in the manifest.`);
    return new AuthorizationInfo(asked, scopes);
  }

  /** Ends the execution until the person agrees, as the consent window does. */
  requireScopes(...given: unknown[]): void {
    checkParameters('ScriptApp.requireScopes', given, ['String', 'String[]']);
    if (this.getAuthorizationInfo(...given).getAuthorizationStatus() === 'REQUIRED') {
      throw new Exception('Authorization is required to perform that action.');
    }
  }
}
