import type { Language } from '../../domain/words.ts';
import type { AppView } from './contract.ts';

export interface SettingsEndpoints {
  'settings.save': { readonly payload: SettingsDraft; readonly value: AppView };
}

/** What a person chooses for the whole file. */
export interface SettingsDraft {
  /** '' follows the file's locale. */
  readonly language: Language | '';
  /** The month that the fiscal year starts in, 1 to 12. */
  readonly fiscalStart: number;
}
