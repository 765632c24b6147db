import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Wizard } from './use-wizard.ts';

export const WizardContext = createContext<Wizard | undefined>(undefined);

export function useTyping(): Wizard {
  const wizard = useContext(WizardContext);
  if (!wizard) throw new Error('a step was drawn outside the wizard');
  return wizard;
}
