import type { FunctionResult, Library } from './library.ts';
import type { EngineHooks } from './plugins.ts';

const done = new WeakSet<Library>();

/** NOW() and TODAY() follow the host's clock and the spreadsheet's zone, not the process's. */
export function registerClockFunctions(library: Library): void {
  if (done.has(library)) return;
  done.add(library);
  const define = (name: string, format: string, compute: (serial: number) => number): void => {
    library.registries.functionRegistry.replace(name, {
      description: name,
      category: 'Google',
      args: [],
      isExported: true,
      compute(): FunctionResult {
        const hooks = this['hooks'] as EngineHooks | undefined;
        const locale = this['locale'] as { dateFormat: string; timeFormat: string } | undefined;
        const dateFormat = locale?.dateFormat ?? 'yyyy-mm-dd';
        const text = format === 'day' ? dateFormat : `${dateFormat} ${locale?.timeFormat ?? 'hh:mm:ss'}`;
        return { value: compute(hooks?.nowSerial() ?? 0), format: text };
      },
    });
  };
  define('NOW', 'instant', (serial) => serial);
  define('TODAY', 'day', Math.floor);
}
