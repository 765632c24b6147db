import type { Language } from '../language.ts';
import { part } from './part.ts';

const HOUR = 3_600_000;

/** What a person can ask of the bench. */
export interface BarActions {
  moveClock(milliseconds: number): void;
  goTo(day: string): void;
  fire(): void;
  save(): Promise<void>;
  exportXlsx(): Promise<void>;
  open(file: File): Promise<void>;
  switchUser(email: string): Promise<void>;
  switchLanguage(language: Language): Promise<void>;
}

function onClick(id: string, act: () => unknown): void {
  part(id, HTMLButtonElement).addEventListener('click', () => void act());
}

function onChoice(id: string, act: (value: string) => unknown): void {
  const select = part(id, HTMLSelectElement);
  select.addEventListener('change', () => void act(select.value));
}

/** Connects the buttons and fields of the bar to what they do. */
export function connectBar(actions: BarActions): void {
  onClick('clock-hour', () => actions.moveClock(HOUR));
  onClick('clock-day', () => actions.moveClock(24 * HOUR));
  onClick('clock-week', () => actions.moveClock(7 * 24 * HOUR));
  onClick('fire', actions.fire);
  onClick('save', actions.save);
  onClick('export', actions.exportXlsx);
  onChoice('user', actions.switchUser);
  onChoice('language', (value) => actions.switchLanguage(value === 'en' ? 'en' : 'fr'));
  const date = part('clock-date', HTMLInputElement);
  date.addEventListener('change', () => {
    if (date.value !== '') actions.goTo(date.value);
  });
  const chooser = part('open-file', HTMLInputElement);
  onClick('open', () => chooser.click());
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    if (file) void actions.open(file);
    // The same file may be chosen again after a change on the disk.
    chooser.value = '';
  });
}
