import type { Wire } from '../wire.ts';
import type {
  Command,
  EngineRange,
  Library,
  PluginBase,
  PluginSettings,
  RangeAdapters,
  UnboundedZone,
} from './library.ts';
import type { WorkbookData } from './workbook-layout.ts';

export const SET_ANCHOR = 'HOST_SET_ANCHOR';
export const REMOVE_ANCHOR = 'HOST_REMOVE_ANCHOR';

/** Something tied to a sheet or to cells of it, that moves and disappears with them: metadata, a protection, a chart. */
export interface Anchor {
  id: number;
  kind: 'metadata' | 'protection' | 'chart';
  /** null: tied to the whole spreadsheet. */
  sheetId: string | null;
  /** null: tied to the whole sheet. */
  zone: UnboundedZone | null;
  data: Wire;
}

interface HeldAnchor extends Omit<Anchor, 'zone'> {
  range: EngineRange | null;
}

function released({ range, ...anchor }: HeldAnchor): Anchor {
  return { ...anchor, zone: range === null ? null : range.unboundedZone };
}

function adapted(anchor: HeldAnchor, adapters: RangeAdapters): HeldAnchor | null {
  if (anchor.range === null) return anchor;
  const change = adapters.applyChange(anchor.range);
  if (change.changeType === 'REMOVE') return null;
  return change.changeType === 'NONE' ? anchor : { ...anchor, range: change.range };
}

/** Keeps anchors inside the engine's data, so that inserting, moving, deleting, undo and saving treat them like cells. */
export function anchorPlugin(library: Library): new (settings: PluginSettings) => PluginBase {
  for (const type of [SET_ANCHOR, REMOVE_ANCHOR]) library.coreTypes.add(type);
  return class HostAnchors extends library.CorePlugin {
    static getters = ['getHostAnchors'];
    anchors: HeldAnchor[] = [];

    getHostAnchors(): Anchor[] {
      return this.anchors.map(released);
    }

    adaptRanges(adapters: RangeAdapters): void {
      const next = this.anchors.map((anchor) => adapted(anchor, adapters)).filter((anchor) => anchor !== null);
      this.history.update('anchors', next);
    }

    handle(command: Command): void {
      if (command.type === SET_ANCHOR) this.keep(command['anchor'] as Anchor);
      if (command.type === REMOVE_ANCHOR) this.drop((anchor) => anchor.id === command['id']);
      if (command.type === 'DELETE_SHEET') this.drop((anchor) => anchor.sheetId === command['sheetId']);
      if (command.type === 'DUPLICATE_SHEET') this.copy(String(command['sheetId']), String(command['sheetIdTo']));
    }

    private keep(anchor: Anchor): void {
      const others = this.anchors.filter(({ id }) => id !== anchor.id);
      this.history.update('anchors', [...others, this.held(anchor)]);
    }

    private drop(gone: (anchor: HeldAnchor) => boolean): void {
      this.history.update(
        'anchors',
        this.anchors.filter((anchor) => !gone(anchor)),
      );
    }

    // Sheets copies developer metadata with a sheet; a protection stays behind.
    private copy(from: string, to: string): void {
      let id = Math.max(0, ...this.anchors.map((anchor) => anchor.id));
      const copies = this.anchors
        .filter((anchor) => anchor.sheetId === from && anchor.kind === 'metadata')
        .map((anchor) => this.held({ ...released(anchor), id: ++id, sheetId: to }));
      if (copies.length > 0) this.history.update('anchors', [...this.anchors, ...copies]);
    }

    private held({ zone, ...anchor }: Anchor): HeldAnchor {
      const tied = zone !== null && anchor.sheetId !== null;
      return { ...anchor, range: tied ? this.getters.getRangeFromZone(anchor.sheetId ?? '', zone) : null };
    }

    import(data: WorkbookData): void {
      const saved = (data['hostAnchors'] ?? []) as Anchor[];
      this.history.update(
        'anchors',
        saved.map((anchor) => this.held(anchor)),
      );
    }

    export(data: WorkbookData): void {
      data['hostAnchors'] = this.anchors.map(released);
    }
  };
}
