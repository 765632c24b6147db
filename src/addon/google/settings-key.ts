/** The one document property that holds the settings, as JSON text. */
export const SETTINGS_KEY = 'kpi-compass';
