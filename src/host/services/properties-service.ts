import { call } from './door.ts';
import { Emulated } from './emulated.ts';
import { checkParameters, type Kind } from './parameters.ts';

class Properties extends Emulated {
  private readonly store: string;

  constructor(store: string) {
    super();
    this.store = store;
  }

  private check(method: string, given: readonly unknown[], ...signatures: Kind[][]): void {
    checkParameters(`PropertiesService.Properties.${method}`, given, ...signatures);
  }

  getProperty(...given: unknown[]): string | null {
    this.check('getProperty', given, ['String']);
    return call('Properties.getProperty', this.store, String(given[0]));
  }

  getProperties(): Record<string, string> {
    return call('Properties.getProperties', this.store);
  }

  getKeys(): string[] {
    return Object.keys(this.getProperties());
  }

  setProperty(...given: unknown[]): this {
    this.check('setProperty', given, ['String', 'String']);
    call('Properties.setProperty', this.store, String(given[0]), String(given[1]));
    return this;
  }

  setProperties(...given: unknown[]): this {
    this.check('setProperties', given, ['Object'], ['Object', 'Boolean']);
    const entries = Object.entries(given[0] as object).map(([key, value]) => [key, String(value)]);
    call('Properties.setProperties', this.store, Object.fromEntries(entries), given[1] ?? false);
    return this;
  }

  deleteProperty(...given: unknown[]): this {
    this.check('deleteProperty', given, ['String']);
    call('Properties.deleteProperty', this.store, String(given[0]));
    return this;
  }

  deleteAllProperties(): this {
    call('Properties.deleteAllProperties', this.store);
    return this;
  }
}

export class PropertiesService extends Emulated {
  getScriptProperties(): Properties {
    return new Properties('script');
  }

  getUserProperties(): Properties {
    return new Properties('user');
  }

  getDocumentProperties(): Properties {
    return new Properties('document');
  }
}
