import { ServiceRefusal } from './execution.ts';
import type { Operations, ServiceCall } from './operations.ts';
import type { ShownAlert, ShownMenu, ShownPage } from './screen.ts';

/** In a trigger and in a cell there is no screen. */
function requireScreen({ execution }: ServiceCall): void {
  if (execution.headless || execution.authMode === 'CUSTOM_FUNCTION') {
    throw new ServiceRefusal('Cannot call SpreadsheetApp.getUi() from this context.');
  }
}

function firstButton(buttons: string): string {
  return buttons.startsWith('YES') ? 'YES' : 'OK';
}

/** Menus, sidebar, dialogs. */
export const screenOperations: Operations = {
  'Ui.getUi': requireScreen,
  'Ui.addToUi': ({ host }, menu: ShownMenu) => {
    host.screen.menus = [...host.screen.menus.filter(({ title }) => title !== menu.title), menu];
    host.listener.changed?.(host.screen);
  },
  'Ui.showSidebar': ({ host }, page: ShownPage) => {
    host.screen.sidebar = page;
    host.listener.changed?.(host.screen);
  },
  'Ui.showModalDialog': ({ host }, page: ShownPage) => {
    host.screen.dialog = page;
    host.listener.changed?.(host.screen);
  },
  'Ui.alert': ({ host }, alert: ShownAlert) => {
    host.screen.alerts.push(alert);
    host.listener.changed?.(host.screen);
    return host.listener.answer?.(alert) ?? firstButton(alert.buttons);
  },
  'Ui.prompt': ({ host }, alert: ShownAlert) => {
    host.screen.alerts.push(alert);
    host.listener.changed?.(host.screen);
    return host.listener.prompt?.(alert) ?? { button: firstButton(alert.buttons), text: '' };
  },
};

export const logOperations: Operations = {
  'console.log': ({ host, execution }, level: string, message: string) => {
    host.logs.push({ level, message, user: execution.user });
  },
};
