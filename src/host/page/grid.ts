import type { Host } from '../types.ts';
import { browserGlobals, type GridModel, type OwlApp } from './browser-globals.ts';
import { gridText } from './grid-words.ts';
import { part } from './part.ts';

export interface GridOptions {
  readonly templates: string;
  notify(sentence: string): void;
}

/** Pixels: the engine has one size for the letters of all charts, and ours ask for small ones. */
const CHART_LETTERS = 10;

/** The engine's own grid over the host's workbook; shown again whenever the host opens another one. */
export class Grid {
  private readonly options: GridOptions;
  private app: OwlApp | null = null;

  constructor(options: GridOptions) {
    this.options = options;
  }

  async show(host: Host, viewOnly: boolean): Promise<void> {
    this.app?.destroy();
    const { owl, o_spreadsheet: library, Chart } = browserGlobals;
    Chart.defaults.font.size = CHART_LETTERS;
    const { templates, notify } = this.options;
    (host.model as GridModel).updateMode(viewOnly ? 'readonly' : 'normal');
    const props = {
      model: host.model,
      notifyUser: ({ text }: { text: string }) => notify(text),
      raiseError: (text: string, done?: () => void) => {
        notify(text);
        done?.();
      },
      askConfirmation: (_: string, confirm: () => void) => confirm(),
    };
    this.app = new owl.App(library.Spreadsheet, { props, templates, translateFn: gridText });
    await this.app.mount(part('grid', HTMLDivElement));
  }
}
