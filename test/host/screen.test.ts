import { describe, expect, it } from 'vitest';
import { openHost, script } from './fixtures/open-host.ts';

describe('the screen', () => {
  it('shows the menu that onOpen makes, once', async () => {
    const host = await openHost();
    host.open();
    host.open();
    expect(host.screen.menus).toEqual([
      { title: 'Boussole KPI', items: [{ label: 'Ouvrir', functionName: 'openSidebar' }] },
    ]);
  });

  it('shows sidebar, dialog and toasts, and gives the answers of the person', async () => {
    const host = await openHost({
      listener: {
        answer: ({ buttons }) => (buttons === 'YES_NO' ? 'NO' : 'OK'),
        prompt: () => ({ button: 'OK', text: 'Acquisition' }),
      },
    });
    expect(
      script(
        host,
        `const ui = SpreadsheetApp.getUi();
         ui.showSidebar(HtmlService.createHtmlOutput('<p>a</p>').setTitle('Boussole'));
         ui.showModalDialog(HtmlService.createHtmlOutput('<p>b</p>').setWidth(400), 'Aide');
         book.toast('Relevé pris', 'KPI', 3);
         const prompt = ui.prompt('Nom ?');
         return [ui.alert('Titre', 'Effacer ?', ui.ButtonSet.YES_NO) === ui.Button.NO, prompt.getResponseText()]`,
      ),
    ).toEqual([true, 'Acquisition']);
    expect(host.screen.sidebar).toMatchObject({ title: 'Boussole', html: '<p>a</p>', width: 300 });
    expect(host.screen.dialog).toMatchObject({ title: 'Aide', width: 400 });
    expect(host.screen.toasts).toEqual([{ message: 'Relevé pris', title: 'KPI', seconds: 3 }]);
    expect(host.screen.alerts.map(({ message }) => message)).toEqual(['Nom ?', 'Effacer ?']);
  });

  it('hears the sidebar through its one door', async () => {
    const host = await openHost();
    expect(host.sidebarCall('app.open', { a: 1 })).toEqual({ ok: true, value: { name: 'app.open', input: { a: 1 } } });
  });
});
