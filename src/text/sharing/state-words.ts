import type { Language, Words } from '../../domain/words.ts';

/** Codes of the sheets of sends and actions as their cells show them; read in either language. */
export const SEND_STATE_WORDS = {
  waiting: { fr: 'en attente', en: 'waiting' },
  sent: { fr: 'envoyé', en: 'sent' },
  failed: { fr: 'échec', en: 'failed' },
  unknown: { fr: 'sans confirmation', en: 'unconfirmed' },
} as const satisfies Record<string, Words>;

export const ACTION_STATE_WORDS = {
  open: { fr: 'à faire', en: 'to do' },
  done: { fr: 'fait', en: 'done' },
  dropped: { fr: 'abandonné', en: 'dropped' },
} as const satisfies Record<string, Words>;

/** The code whose words a cell shows, in either language; a code itself is read as well. */
export function codeIn<Code extends string>(words: Readonly<Record<Code, Words>>, cell: string, otherwise: Code): Code {
  const text = cell.trim().toLowerCase();
  const codes = Object.keys(words) as Code[];
  return codes.find((code) => [code, words[code].fr, words[code].en].includes(text)) ?? otherwise;
}

export function stateWord<Code extends string>(
  words: Readonly<Record<Code, Words>>,
  code: Code,
  language: Language,
): string {
  return words[code][language];
}
