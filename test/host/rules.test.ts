import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { failure, openHost, script } from './fixtures/open-host.ts';

const OWNER = { email: 'camille@exemple.fr', locale: 'fr' };
const GUEST = { email: 'sam@example.com', locale: 'en' };
let host: Host;
beforeEach(async () => {
  host = await openHost({ users: [OWNER, GUEST] });
});

const LIST = "SpreadsheetApp.newDataValidation().requireValueInList(['oui', 'non'], true)";

describe('data validation', () => {
  it('is read back as it was built', () => {
    expect(
      script(
        host,
        `kpi.getRange('A2:A9').setDataValidation(${LIST}.setAllowInvalid(false).setHelpText('oui ou non').build());
         const rule = kpi.getRange('A5').getDataValidation();
         return [rule.getCriteriaType(), rule.getCriteriaValues(), rule.getAllowInvalid(), rule.getHelpText(),
           kpi.getRange('A1').getDataValidation()]`,
      ),
    ).toEqual(['VALUE_IN_LIST', [['oui', 'non'], true], false, 'oui ou non', null]);
  });

  it('refuses what a script writes against it, and leaves the cell as it was', () => {
    script(host, `kpi.getRange('A2:A9').setDataValidation(${LIST}.setAllowInvalid(false).build()).setValue('oui')`);
    expect(failure(host, "kpi.getRange('A2:A3').setValues([['non'], ['peut-être']])")).toBe(
      'The data you entered in cell A3 violates the data validation rules set on this cell.',
    );
    expect(host.get('KPI!A2:A3')).toEqual([['oui'], ['oui']]);
  });

  it('lets anything in where invalid values are allowed, or once it is cleared', () => {
    script(host, `kpi.getRange('A2').setDataValidation(${LIST}.build()).setValue('autre')`);
    script(
      host,
      `kpi.getRange('B2').setDataValidation(${LIST}.setAllowInvalid(false).build()).clearDataValidations().setValue('autre')`,
    );
    expect(host.get('KPI!A2:B2')).toEqual([['autre', 'autre']]);
  });

  it.each([
    ['requireNumberBetween(1, 5)', 'NUMBER_BETWEEN', [1, 5]],
    ['requireNumberGreaterThan(0)', 'NUMBER_GREATER_THAN', [0]],
    ['requireCheckbox()', 'CHECKBOX', []],
    ['requireDate()', 'DATE_IS_VALID_DATE', []],
    ["requireFormulaSatisfied('=A1>0')", 'CUSTOM_FORMULA', ['=A1>0']],
  ])('knows %s', (method, type, values) => {
    expect(
      script(
        host,
        `const rule = kpi.getRange('C2').setDataValidation(SpreadsheetApp.newDataValidation().${method}.build()).getDataValidation();
         return [rule.getCriteriaType(), rule.getCriteriaValues()]`,
      ),
    ).toEqual([type, values]);
  });

  it('takes its list from a range', () => {
    script(
      host,
      `kpi.getRange('A1').setDataValidation(
         SpreadsheetApp.newDataValidation().requireValueInRange(data.getRange('D2:D4')).setAllowInvalid(false).build())`,
    );
    expect(failure(host, "kpi.getRange('A1').setValue('Ads')")).toBe('');
    expect(failure(host, "kpi.getRange('A1').setValue('Presse')")).toMatch(/violates the data validation/);
  });
});

describe('conditional formats', () => {
  it('are set for the whole sheet at once and read back', () => {
    expect(
      script(
        host,
        `const rule = () => SpreadsheetApp.newConditionalFormatRule().setRanges([data.getRange('B2:B9')]);
         data.setConditionalFormatRules([
           rule().whenNumberGreaterThan(2).setBackground('#fee2e2').build(),
           rule().whenTextEqualTo('✓').setFontColor('#15803d').build(),
           rule().whenFormulaSatisfied('=$B2>2').setBold(true).build(),
           rule().setGradientMinpoint('#ffffff').setGradientMaxpoint('#57bb8a').build(),
         ]);
         return data.getConditionalFormatRules().map((one) => [
           one.getRanges()[0].getA1Notation(),
           one.getBooleanCondition() && one.getBooleanCondition().getCriteriaType(),
         ])`,
      ),
    ).toEqual([
      ['B2:B9', 'NUMBER_GREATER_THAN'],
      ['B2:B9', 'TEXT_EQUAL_TO'],
      ['B2:B9', 'CUSTOM_FORMULA'],
      ['B2:B9', null],
    ]);
    expect(script(host, "return data.getRange('B2').getBackground()")).toBe('#fee2e2');
  });

  it('need a range and a condition', () => {
    const builder = 'SpreadsheetApp.newConditionalFormatRule()';
    expect(failure(host, `${builder}.whenNumberGreaterThan(1).build()`)).toMatch(/at least one range/);
    expect(failure(host, `${builder}.setRanges([data.getRange('A1')]).build()`)).toMatch(/must have a condition/);
  });
});

describe('named ranges', () => {
  it('are set, found, renamed and removed', () => {
    expect(
      script(
        host,
        `book.setNamedRange('depenses', data.getRange('B2:B4'));
         const [named] = book.getNamedRanges(); named.setName('couts');
         const place = book.getRangeByName('couts').getA1Notation();
         kpi.getRange('A1').setFormula('=SUM(couts)');
         const sum = kpi.getRange('A1').getValue();
         named.remove();
         return [place, sum, book.getRangeByName('couts')]`,
      ),
    ).toEqual(['B2:B4', 1750.5, null]);
  });
});

describe('protections', () => {
  const asGuest = { user: GUEST.email };
  const sentence =
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

  it('keep nobody out before editors are removed', () => {
    script(host, 'data.protect()');
    expect(failure(host, "data.getRange('A1').setValue('x')", asGuest)).toBe('');
  });

  it('keep the others out then, but not the owner, nor from ranges left open', () => {
    script(
      host,
      `const lock = data.protect().setDescription('Historique'); lock.removeEditors(lock.getEditors());
       lock.setUnprotectedRanges([data.getRange('C1:C9')])`,
    );
    expect(failure(host, "data.getRange('A1').setValue('x')", asGuest)).toBe(sentence);
    expect(failure(host, "data.appendRow(['x'])", asGuest)).toBe(sentence);
    expect(failure(host, "data.getRange('C2').setValue(1)", asGuest)).toBe('');
    expect(failure(host, "data.getRange('A1').setValue('x')")).toBe('');
  });

  it('only warn where told so', () => {
    script(host, 'data.protect().setWarningOnly(true)');
    expect(failure(host, "data.getRange('A1').setValue('x')", asGuest)).toBe('');
    expect(
      script(host, 'return data.getProtections(SpreadsheetApp.ProtectionType.SHEET).map((one) => one.isWarningOnly())'),
    ).toEqual([true]);
  });
});

describe('a text finder', () => {
  it('finds and replaces texts and formulas', () => {
    expect(
      script(
        host,
        `kpi.getRange('A1:A2').setFormulas([['=1+1'], ['=2+2']]);
         return [data.createTextFinder('ads').matchEntireCell(true).findAll().map((one) => one.getA1Notation()),
           kpi.createTextFinder('+').matchFormulaText(true).replaceAllWith('*'), kpi.getRange('A2').getFormula()]`,
      ),
    ).toEqual([['D2', 'D4'], 2, '=2*2']);
  });
});
