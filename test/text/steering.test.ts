import { describe, expect, it } from 'vitest';
import { NOTE_KINDS } from '../../src/domain/kpi/note.ts';
import type { Language } from '../../src/domain/words.ts';
import { entryProblem } from '../../src/text/entry-words.ts';
import { NOTE_KIND_WORDS, noteKindOf, noteRefusal } from '../../src/text/steering/note-words.ts';
import { targetRefusal } from '../../src/text/steering/target-refusals.ts';
import { handChangeNotice, handReason } from '../../src/text/version-words.ts';
import { englishFaults, frenchFaults } from '../support/typography.ts';

const DAYS = { start: '2 novembre 2026', end: '30 juin 2027', day: '30 novembre 2026' };

function sentences(language: Language): readonly string[] {
  const refusals = ['no-target', 'typeless', 'no-day', 'outside', 'same', 'long', 'gone', 'first'] as const;
  const notes = ['empty', 'long', 'day', 'confidence', 'gone'] as const;
  return [
    ...refusals.map((refusal) => targetRefusal(refusal, language, DAYS)),
    ...notes.map((refusal) => noteRefusal(refusal, language, { length: 10_000, most: 2000 })),
    ...(['number', 'day'] as const).flatMap((problem) =>
      ['beaucoup', ''].map((seen) => entryProblem(problem, 'Versions KPI, E3', seen, language)),
    ),
    ...['60', ''].map((target) => handChangeNotice({ name: 'Leads', target }, language)),
    handReason(language),
  ];
}

describe('what is said of targets and notes', () => {
  it('follows each language’s typography, and is not the same text in both', () => {
    expect(sentences('fr').flatMap(frenchFaults)).toEqual([]);
    expect(sentences('en').flatMap(englishFaults)).toEqual([]);
    expect(sentences('fr').filter((sentence) => sentences('en').includes(sentence))).toEqual([]);
  });

  it('counts the characters of a note as its language writes numbers', () => {
    expect(noteRefusal('long', 'fr', { length: 10_000, most: 2000 }).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
      'Ce texte a 10 000 caractères : 2 000 au plus. Gardez l’essentiel.',
    );
    expect(noteRefusal('long', 'en', { length: 10_000, most: 2000 })).toBe(
      'This text has 10,000 characters: 2,000 at most. Keep the essential.',
    );
  });
});

describe('the kind of a note', () => {
  it.each(
    NOTE_KINDS.flatMap((kind) =>
      [kind, NOTE_KIND_WORDS[kind].fr, NOTE_KIND_WORDS[kind].en].map((text) => [text, kind] as const),
    ),
  )('%s is read as %s', (text, kind) => {
    expect(noteKindOf(text)).toBe(kind);
    expect(noteKindOf(` ${text.toUpperCase()} `)).toBe(kind);
  });

  it('is an annotation where a person wrote something else', () => {
    expect(noteKindOf('divers')).toBe('annotation');
    expect(noteKindOf("point d'avancement")).toBe('check_in');
  });
});
