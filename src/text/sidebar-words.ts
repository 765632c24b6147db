import type { Language } from '../domain/words.ts';
import { type SharingWords, sharingWords } from './sharing/panel-words.ts';
import { type AlertWords, alertWords } from './sidebar/alert-words.ts';
import { type ClosingWords, closingWords } from './sidebar/closing-words.ts';
import { type CommonWords, commonWords } from './sidebar/common-words.ts';
import { type DetailWords, detailWords } from './sidebar/detail-words.ts';
import { type HelpWords, helpWords } from './sidebar/help-words.ts';
import { type HistoryWords, historyWords } from './sidebar/history-words.ts';
import { type LibraryWords, libraryWords } from './sidebar/library-words.ts';
import { type ListWords, listWords } from './sidebar/list-words.ts';
import { type MeasureWords, measureWords } from './sidebar/measure-words.ts';
import { type PageButtonsWords, pageButtonsWords } from './sidebar/page-buttons-words.ts';
import { type PanelWords, panelWords } from './sidebar/panel-words.ts';
import { type SettingsWords, settingsWords } from './sidebar/settings-words.ts';
import { type SteeringWords, steeringWords } from './sidebar/steering-words.ts';
import { type TargetWords, targetWords } from './sidebar/target-words.ts';
import { type WizardWords, wizardWords } from './sidebar/wizard-words.ts';

/** Every word that the sidebar itself writes, one part a view; the type is that of the French. */
export interface SidebarWords {
  readonly alert: AlertWords;
  readonly closing: ClosingWords;
  readonly common: CommonWords;
  readonly detail: DetailWords;
  readonly help: HelpWords;
  readonly history: HistoryWords;
  readonly library: LibraryWords;
  readonly list: ListWords;
  readonly measure: MeasureWords;
  readonly pages: PageButtonsWords;
  readonly panel: PanelWords;
  readonly settings: SettingsWords;
  readonly sharing: SharingWords;
  readonly steering: SteeringWords;
  readonly target: TargetWords;
  readonly wizard: WizardWords;
}

export function sidebarWordsIn(language: Language): SidebarWords {
  return {
    alert: alertWords[language],
    closing: closingWords[language],
    common: commonWords[language],
    detail: detailWords[language],
    help: helpWords[language],
    history: historyWords[language],
    library: libraryWords[language],
    list: listWords[language],
    measure: measureWords[language],
    pages: pageButtonsWords[language],
    panel: panelWords[language],
    settings: settingsWords[language],
    sharing: sharingWords[language],
    steering: steeringWords[language],
    target: targetWords[language],
    wizard: wizardWords[language],
  };
}
