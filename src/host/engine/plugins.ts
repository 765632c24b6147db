import { anchorPlugin } from './anchor-plugin.ts';
import type { Command, ComputeArgument, ComputeResult, Library, PluginSettings, Position } from './library.ts';
import { usedZoneEvaluation } from './used-zone.ts';

/** One command that holds many, so that the engine evaluates once. */
export const BATCH = 'HOST_BATCH';

/** What one workbook gives to the plug-ins and functions, which the library keeps once for all its models. */
export interface EngineHooks {
  failures: string[];
  /** The current moment as a serial number of the spreadsheet's zone, for NOW() and TODAY(). */
  nowSerial(): number;
  /** Called after every command, those of the person at the grid included. */
  changed(command: Command): void;
  customFunction(name: string, values: ComputeArgument[], origin: Position | undefined): ComputeResult;
}

function batchPlugin(library: Library): new (settings: PluginSettings) => InstanceType<Library['UIPlugin']> {
  return class HostBatch extends library.UIPlugin {
    private readonly hooks: EngineHooks | undefined;

    constructor(settings: PluginSettings) {
      super(settings);
      this.hooks = settings.custom['hooks'] as EngineHooks | undefined;
    }

    // Payloads are deep copies, so what went wrong inside a batch can only leave through the hooks.
    handle(command: Command): void {
      this.hooks?.changed(command);
      if (command.type !== BATCH) return;
      for (const inner of command['commands'] as Command[]) {
        const result = this.dispatch(inner.type, inner);
        if (!result.isSuccessful) this.hooks?.failures.push(`${inner.type}: ${result.reasons.join(', ')}`);
      }
    }
  };
}

/** Adds the host's plug-ins to the library, once however many workbooks are opened. */
export function installPlugins(library: Library): void {
  const { featurePluginRegistry, corePluginRegistry, coreViewsPluginRegistry } = library.registries;
  if (featurePluginRegistry.contains('hostBatch')) return;
  featurePluginRegistry.add('hostBatch', batchPlugin(library));
  corePluginRegistry.add('hostAnchors', anchorPlugin(library));
  coreViewsPluginRegistry.replace('evaluation', usedZoneEvaluation(library));
  library.lockedSheetAllowedCommands.add(BATCH);
}
