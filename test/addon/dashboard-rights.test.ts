import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { DASHBOARD, MEETING, WORKINGS } from './support/dashboard.ts';
import { withMore } from './support/hand-edits.ts';
import { ask, bookmark, kpi, LEA, refusal, SAM, save, teamFile } from './support/team-file.ts';

/** What a colleague does by hand: keeps all others out of a sheet. */
const PROTECT = `
  function protectSheet(name) {
    var protection = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).protect();
    protection.removeEditors(protection.getEditors());
  }`;
const READ_ONLY = 'Vous pouvez lire ce fichier sans le modifier. Demandez à son propriétaire le droit de modification.';
const PAGES = ['dashboard.refresh', 'meeting.refresh'] as const;

let host: Host;
let unlaid: () => void;
let laid: () => void;
let grown: () => void;
beforeAll(async () => {
  host = await teamFile(withMore(PROTECT));
  save(host, kpi());
  ask(host, 'snapshot.run', null);
  unlaid = bookmark(host);
  for (const page of PAGES) ask(host, page, null);
  laid = bookmark(host);
  // More than the page has lines to spare: it would have to grow.
  save(host, ...['A', 'B', 'C', 'D', 'E', 'F'].map((name) => kpi({ name })));
  grown = bookmark(host);
}, 200_000);

/** All that the file holds, but for who protects what. */
const file = (): object => {
  const { hostAnchors: _, revisionId: __, ...workbook } = host.save().workbook as unknown as Record<string, unknown>;
  return { workbook, settings: host.document.documentProperties };
};

describe('pages that somebody may not write', () => {
  it.each(PAGES)('%s: a person who may only look is told so, and no sheet is made', (name) => {
    unlaid();
    const before = file();
    const { code, message } = refusal(host, name, null, { user: LEA.email });
    expect([code, message]).toEqual(['READ-ONLY', READ_ONLY]);
    expect(file()).toEqual(before);
  });

  it.each([
    ['dashboard.refresh', DASHBOARD],
    ['dashboard.refresh', WORKINGS],
    ['meeting.refresh', MEETING],
  ] as const)(
    '%s: with « %s » protected, new KPIs are refused in a sentence and nothing is half written',
    (name, sheet) => {
      grown();
      host.run('protectSheet', [sheet]);
      const before = file();
      const { code, message } = refusal(host, name, null, { user: SAM.email });
      expect([code, message]).toEqual(['READ-ONLY', READ_ONLY]);
      expect(file()).toEqual(before);
    },
  );

  it('need nothing but to read the KPI sheet and the history', () => {
    laid();
    for (const sheet of ['KPI', 'Historique KPI']) host.run('protectSheet', [sheet]);
    ask(host, 'dashboard.refresh', null, { user: SAM.email });
  });

  it('is told in a toast from the menu, in the language of the file', () => {
    laid();
    host.run('protectSheet', [WORKINGS]);
    const before = file();
    host.run('refreshDashboard', [], { user: SAM.email });
    expect(host.screen.toasts.at(-1)?.message).toBe(READ_ONLY);
    expect(file()).toEqual(before);
  });
});

it('a refresh that is cut halfway and run again leaves what an undisturbed one leaves', () => {
  const cells = () => host.save().workbook.sheets.map(({ name, cells: held }) => ({ name, held }));
  grown();
  host.calls.reset();
  ask(host, 'dashboard.refresh', null);
  const [half, undisturbed] = [Math.round(host.calls.total() * 0.7), cells()];
  grown();
  host.fail.at(half, 'kill');
  expect(() => host.sidebarCall('dashboard.refresh', null)).toThrow();
  host.fail.clear();
  ask(host, 'dashboard.refresh', null);
  expect(cells()).toEqual(undisturbed);
});
