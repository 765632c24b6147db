/** Everything that document properties hold, as one JSON text: a tick with nothing due reads this and ends. */
const KEY = 'kpi-compass';

export function readSettings(): unknown {
  const text = PropertiesService.getDocumentProperties().getProperty(KEY);
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function writeSettings(settings: object): void {
  PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(settings));
}
