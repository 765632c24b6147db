import { describe, expect, it } from 'vitest';
import { startOptions } from '../../src/host/cli/options.ts';
import { textTable } from '../../src/host/cli/text-table.ts';

describe('the options of npm start', () => {
  it.each([
    [[], { once: false, language: 'fr' }],
    [['--once'], { once: true, language: 'fr' }],
    [['--lang', 'en', '--port', '9000'], { once: false, language: 'en', port: 9000 }],
    [['--port=0'], { once: false, language: 'fr', port: 0 }],
  ])('reads %j', (args, options) => {
    expect(startOptions(args)).toEqual(options);
  });

  it.each([[['--lang', 'de']], [['--port', 'x']], [['--port', '70000']], [['--twice']], [['once']]])(
    'does not guess %j',
    (args) => {
      expect(startOptions(args)).toBeUndefined();
    },
  );
});

describe('a printed table', () => {
  it('is as wide as its longest cells, figures to the right', () => {
    const table = textTable({
      title: 'Titre',
      header: ['Nom', 'Valeur'],
      align: ['left', 'right'],
      rows: [
        ['a', '1'],
        ['réseaux', '12 345'],
      ],
    });
    expect(table.split('\n')).toEqual([
      '  Titre',
      '',
      '  Nom      Valeur',
      '  ───────  ──────',
      '  a             1',
      '  réseaux  12 345',
    ]);
  });
});
