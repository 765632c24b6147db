import type { EngineModel, Library } from '../engine/library.ts';

/** What the scripts of `chart.js`, `@odoo/owl` and `@odoo/o-spreadsheet` leave on the page, as far as the page uses it. */

export interface OwlApp {
  mount(target: HTMLElement): Promise<unknown>;
  destroy(): void;
}

interface Owl {
  App: new (
    component: unknown,
    options: {
      readonly props: object;
      readonly templates: string;
      /** Translates the texts of the templates; the model's own texts go through the library. */
      translateFn(text: string): string;
    },
  ) => OwlApp;
}

type Translate = (text: string, ...values: readonly unknown[]) => string;

interface PageLibrary extends Library {
  readonly Spreadsheet: unknown;
  setTranslationMethod(translate: Translate): void;
}

/** The model inside the grid can be closed to a person who may only look. */
export interface GridModel extends EngineModel {
  updateMode(mode: 'normal' | 'readonly'): void;
}

interface BrowserGlobals {
  readonly Chart: { readonly defaults: { readonly font: { size: number } } };
  readonly owl: Owl;
  readonly o_spreadsheet: PageLibrary;
}

export const browserGlobals = globalThis as unknown as BrowserGlobals;
