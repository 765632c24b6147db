import type { Language } from '../../domain/words.ts';

/** How a block looks; its words say the same. */
export type Tone = 'bad' | 'good' | 'plain';

/** What a message says of one KPI, or of one thing. */
export interface Block {
  readonly heading: string;
  readonly tone: Tone;
  readonly lines: readonly string[];
  /** Bars of text, and the same in words. */
  readonly trend?: { readonly bars: string; readonly words: string } | undefined;
  /** The cells, or ''. */
  readonly link: string;
}

export interface Section {
  /** '' where the message has one part only. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A message before it takes the form of a mail or of a channel's text. */
export interface Story {
  readonly language: Language;
  readonly title: string;
  readonly intro: readonly string[];
  readonly sections: readonly Section[];
  /** The file. */
  readonly link: string;
  readonly footer: readonly string[];
}

/** As lines of plain text, for the channels and the text part of a mail. */
export function storyLines({ intro, sections }: Story, withLinks: boolean): readonly string[] {
  return [
    ...intro,
    ...sections.flatMap(({ title, blocks }) => [
      ...(title === '' ? [] : ['', title]),
      ...blocks.flatMap((block) => blockLines(block, withLinks)),
    ]),
  ];
}

/** One block as lines of plain text. */
export function blockLines({ heading, lines, trend, link }: Block, withLinks: boolean): readonly string[] {
  return [
    `• ${heading}`,
    ...lines.map((line) => `  ${line}`),
    ...(trend ? [`  ${trend.bars} ${trend.words}`] : []),
    ...(withLinks && link !== '' ? [`  ${link}`] : []),
  ];
}

/** A block of one line. */
export function plainBlock(heading: string): Block {
  return { heading, tone: 'plain', lines: [], link: '' };
}

/** One line, as a subject or a title must be. */
export function oneLine(text: string): string {
  let plain = '';
  for (const character of text) plain += character < ' ' || character === '\u007f' ? ' ' : character;
  return plain.replace(/ {2,}/g, ' ').trim();
}
