import type * as Server from './server.ts';

/**
 * What a cell never needs (panel, clock, snapshots) lies beside the script as text and is read when it is asked for,
 * so that no cell pays for it. Apps Script gives a project no other way to load code late; its own templates are
 * evaluated text too (`HtmlTemplate.getCode`). See docs/decisions/0005-cells-load-no-server.md.
 */
export function server(): typeof Server {
  const code = HtmlService.createTemplateFromFile('Server').getRawContent();
  return new Function(`${code}\nreturn KpiCompassServer;`)() as typeof Server;
}
