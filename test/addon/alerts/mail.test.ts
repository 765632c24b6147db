import { describe, expect, it } from 'vitest';
import { mailOf } from '../../../src/addon/alerts/mail-html.ts';
import { DARK, LIGHT, type MailColours, STYLE_SHEET } from '../../../src/addon/alerts/mail-looks.ts';
import type { Block, Story } from '../../../src/addon/alerts/story.ts';

const link = 'https://docs.google.com/spreadsheets/d/x/edit#gid=1&range=A2';
const block = (heading: string, tone: Block['tone'] = 'bad'): Block => ({
  heading,
  tone,
  lines: ['Cible\u00a0: 30\u00a0€ · ✕ En difficulté', '46\u00a0€ pour 30\u00a0€ au plus'],
  trend: { bars: '▁▂▇', words: 'de 40\u00a0€ à 46\u00a0€ en 3\u00a0relevés' },
  link,
});
const story = (blocks: readonly Block[] = [block('Coût par lead')]): Story => ({
  language: 'fr',
  title: 'Alerte\u00a0: Coût par lead',
  intro: ['Score global\u00a0: 69 sur 100.'],
  sections: [{ title: 'Alertes', blocks }],
  link: 'https://docs.google.com/spreadsheets/d/x/edit',
  footer: ['Envoyé par Boussole KPI.'],
});

/** Relative luminance and contrast: WCAG 2.2, « relative luminance » and « contrast ratio ». */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const share = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('colours of a mail', () => {
  it('are measured as WCAG measures them', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    // The grey that is known as the lightest that passes on white.
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it.each([
    ['light', LIGHT],
    ['dark', DARK],
  ] as const)('%s: words at least 4.5 to 1, edges 3 to 1', (_what, colours: MailColours) => {
    for (const part of ['text', 'soft', 'foot', 'bars', 'link'] as const) {
      expect(contrast(colours[part], colours.page), part).toBeGreaterThanOrEqual(4.5);
    }
    for (const part of ['bad', 'good', 'plain'] as const) {
      expect(contrast(colours[part], colours.page), part).toBeGreaterThanOrEqual(3);
    }
  });

  it('of every part stand in the element, and change with the reader’s scheme', () => {
    const { html } = mailOf(story([block('a'), block('b', 'good'), block('c', 'plain')]), 'x@y.fr');
    const used = new Set(
      [...html.matchAll(/class="(\w+)" style="[^"]*?(?:background-)?color:#/g)].map(([, part]) => part),
    );
    expect([...used].sort()).toEqual(Object.keys(LIGHT).sort());
    for (const part of used) expect(STYLE_SHEET).toContain(`.${part}{`);
    expect(html.match(/class="/g)?.length).toBe(html.match(/class="\w+" style="/g)?.length);
  });
});

describe('the two parts of a mail', () => {
  const spoken = (html: string): string =>
    html
      .replace(/^.*<body/s, '<body')
      .replace(/<!--.*?-->/g, '')
      .replace(/<[^>]*>/g, '\n')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&');
  const lines = (text: string): readonly string[] =>
    text
      .split('\n')
      .map((line) => line.replace(/^• /, '').trim())
      .filter((line) => line !== '');

  it('say the same in the same order; links stand behind their words in one, and are written out in the other', () => {
    const { subject, text, html } = mailOf(story([block('Coût par lead'), block('A <b> & "c"', 'good')]), 'x@y.fr');
    const bars = lines(text).flatMap((line) => (line.startsWith('▁') ? [line.slice(0, 3), line.slice(4)] : [line]));
    const written = bars.filter((line) => !line.includes('https:'));
    const shown = lines(spoken(html)).filter((line) => !['Voir dans la feuille', 'Ouvrir le fichier'].includes(line));
    expect(shown).toEqual([subject, ...written]);
    const addresses = [...text.matchAll(/https:\S+/g)].map(([address]) => address);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address.replace(/&amp;/g, '&'))).toEqual(
      addresses,
    );
  });

  it('tell their language where programs look for it, and fetch nothing', () => {
    for (const language of ['fr', 'en'] as const) {
      const { html } = mailOf({ ...story(), language }, 'x@y.fr');
      for (const element of ['html', 'body', 'table'])
        expect(html).toMatch(new RegExp(`<${element} [^>]*lang="${language}"`));
      expect(html).not.toMatch(/<img|<script|<form|<link|<div|src=|url\(|@import|javascript:/);
      // Tables that lay out are none to a screen reader.
      expect(html.match(/<table/g)?.length).toBe(html.match(/<table role="presentation"/g)?.length);
      expect(html).toContain(
        language === 'fr' ? 'Voir dans la feuille\u00a0: Coût par lead' : 'See it in the sheet: Coût par lead',
      );
    }
  });

  it('stay under the 102 kB at which Gmail cuts, with as many blocks as a message holds', () => {
    const { html } = mailOf(
      story(Array.from({ length: 30 }, (_, index) => block(`KPI ${index} ${'x'.repeat(150)}`))),
      'x@y.fr',
    );
    expect(new TextEncoder().encode(html).length).toBeLessThan(102 * 1024);
  });
});
