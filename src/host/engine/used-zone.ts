import type { Getters, Library, PluginBase, PluginClass, PluginSettings, Zone } from './library.ts';

interface SheetZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** The engine's own, which it shows to nobody; a list is all sheets whole, anything else the few cells of a change. */
interface Evaluator {
  evaluate(zones: Iterable<SheetZone>): void;
}

/** The box around the cells of a sheet that hold a content or a look; the others are empty, whatever is computed. */
function usedZone(getters: Getters, sheetId: string): Zone {
  const zone = { top: 0, left: 0, bottom: 0, right: 0 };
  for (const { id } of getters.getCells(sheetId)) {
    const { row, col } = getters.getCellPosition(id);
    zone.bottom = Math.max(zone.bottom, row);
    zone.right = Math.max(zone.right, col);
  }
  return zone;
}

/**
 * Has a full evaluation visit the cells there are. The engine visits every place of every grid, 26,000 for a new sheet,
 * at each change of structure: most of the time that a workbook of a few hundred cells took.
 */
export function usedZoneEvaluation(library: Library): PluginClass {
  const Evaluation = library.registries.coreViewsPluginRegistry.get('evaluation') as new (
    settings: PluginSettings,
  ) => PluginBase & { evaluator: Evaluator };
  return class UsedZoneEvaluation extends Evaluation {
    constructor(settings: PluginSettings) {
      super(settings);
      const { evaluator, getters } = this;
      const evaluate = evaluator.evaluate.bind(evaluator);
      evaluator.evaluate = (zones) =>
        evaluate(
          Array.isArray(zones)
            ? (zones as readonly SheetZone[]).map(({ sheetId }) => ({ sheetId, zone: usedZone(getters, sheetId) }))
            : zones,
        );
    }
  };
}
