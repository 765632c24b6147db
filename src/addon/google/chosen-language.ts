import type { Language } from '../../domain/words.ts';
import { SETTINGS_KEY } from './settings-key.ts';

/**
 * The language that someone chose for this file; nothing where it follows the file's own.
 * Read without the server's checks, because the menu asks for it too: what does not look like a choice is none.
 */
export function chosenLanguage(): Language | undefined {
  try {
    const text = PropertiesService.getDocumentProperties().getProperty(SETTINGS_KEY) ?? '{}';
    const { language } = JSON.parse(text) as { readonly language?: unknown };
    return language === 'fr' || language === 'en' ? language : undefined;
  } catch {
    return undefined;
  }
}
