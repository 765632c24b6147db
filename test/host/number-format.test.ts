import { describe, expect, it } from 'vitest';
import { openHost, script } from './fixtures/open-host.ts';

const host = await openHost();

// What Sheets shows for the same cell in a French file.
describe('number formats of Google’s', () => {
  it.each([
    ['0.0%', '0.1234', '12,3%'],
    ['#,##0.00', '1234567.891', '1\u202f234\u202f567,89'],
    ['#,##0.00 [$€]', '1234.5', '1\u202f234,50 €'],
    ['#,##0 €', '1234', '1\u202f234 €'],
    ['#,##0" leads"', '1234', '1\u202f234 leads'],
    ['+0.0%;-0.0%;0.0%', '-0.12', '-12,0%'],
    ['[Red]-0.0', '3', '-3,0'],
    ['yyyy-MM-dd', '46347', '2026-11-21'],
    ['dd/MM/yyyy HH:mm', '46347.5', '21/11/2026 12:00'],
    ['@', "'007'", '007'],
    ['General', '12.5', '12,5'],
  ])('%s', (format, value, shown) => {
    script(host, `kpi.getRange('A1').clear().setNumberFormat(${JSON.stringify(format)}).setValue(${value})`);
    expect(host.display('KPI!A1')).toEqual([[shown]]);
  });

  it('that the grid cannot print leave the value whole', () => {
    script(host, "kpi.getRange('A1').clear().setNumberFormat('0.00E+00').setValue(12345)");
    expect([host.value('KPI!A1'), host.display('KPI!A1')]).toEqual([12345, [['12345']]]);
  });
});
