import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAddress, readRecipients, recipientsOf } from '../../../src/domain/alerts/recipients.ts';

describe('recipients as people type them', () => {
  it.each([
    ['one address', 'camille@exemple.fr', ['camille@exemple.fr']],
    [
      'several, by comma, semicolon, blank or line',
      'a@b.fr, c@d.fr;e@f.fr g@h.fr\ni@j.fr',
      ['a@b.fr', 'c@d.fr', 'e@f.fr', 'g@h.fr', 'i@j.fr'],
    ],
    ['a name before it, as an address book writes it', 'Camille Martin <camille@exemple.fr>', ['camille@exemple.fr']],
    [
      'names with a comma in quotes',
      '"Martin, Camille" <camille@exemple.fr>; Sam <sam@example.com>',
      ['camille@exemple.fr', 'sam@example.com'],
    ],
    ['a bare address in brackets', '<sam@example.com>', ['sam@example.com']],
    ['a link of a page', 'mailto:sam@example.com', ['sam@example.com']],
    ['the full stop of a sentence', 'sam@example.com.', ['sam@example.com']],
    ['the same one twice', 'sam@example.com, sam@example.com', ['sam@example.com']],
    ['nobody', ' , ;\n', []],
  ])('%s', (_what, text, expected) => {
    expect(readRecipients(text)).toEqual(expected);
    expect(readRecipients(text).every(isAddress)).toBe(true);
  });

  it.each([
    ['a name alone', 'Camille'],
    ['no domain', 'camille@'],
    ['no dot in the domain', 'camille@exemple'],
    ['two at signs', 'camille@exemple@fr.fr'],
    ['a name whose address is none', 'Camille <camille>'],
  ])('%s is no address, and is given back for whoever tells it', (_what, text) => {
    expect(readRecipients(text).length).toBeGreaterThan(0);
    expect(readRecipients(text).every(isAddress)).toBe(false);
  });

  it('whatever is typed, reading what was read changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab@.,; <>"\n'.split('')), maxLength: 40 }), (text) => {
        const read = readRecipients(text).filter(isAddress);
        expect(readRecipients(read.join(', '))).toEqual(read);
      }),
    );
  });
});

describe('who is told', () => {
  const clock = 'lea@exemple.fr';
  it.each([
    ['those named in the rule', ['sam@example.com'], 'camille@exemple.fr', ['sam@example.com']],
    ['else the owner', [], 'camille@exemple.fr', ['camille@exemple.fr']],
    ['an owner with a name', [], 'Camille Martin <camille@exemple.fr>', ['camille@exemple.fr']],
    ['an owner written without brackets', [], 'Camille Martin camille@exemple.fr', ['camille@exemple.fr']],
    ['two owners', [], 'camille@exemple.fr; sam@example.com', ['camille@exemple.fr', 'sam@example.com']],
    ['an owner and a name without an address', [], 'camille@exemple.fr, Noé', ['camille@exemple.fr']],
    ['whoever the clock runs as, where the owner is a name alone', [], 'Noé', [clock]],
    ['the same where nobody owns it', [], '', [clock]],
    ['one person once, however written', ['Sam@Example.com', 'sam@example.com'], '', ['sam@example.com']],
  ])('%s', (_what, named, owner, expected) => {
    expect(recipientsOf(named, owner, clock)).toEqual(expected);
  });

  it('nobody, where there is neither an owner nor a clock', () => {
    expect(recipientsOf([], 'Noé', '')).toEqual([]);
  });
});
