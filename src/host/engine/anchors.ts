import { type Anchor, REMOVE_ANCHOR, SET_ANCHOR } from './anchor-plugin.ts';
import { runBatch } from './batch.ts';
import type { Getters } from './library.ts';
import type { EngineState } from './types.ts';

interface AnchorGetters extends Getters {
  getHostAnchors(): Anchor[];
}

export interface Anchors {
  anchors(kind: Anchor['kind']): Anchor[];
  /** Adds an anchor, or replaces the one with its id; gives the id. */
  setAnchor(anchor: Omit<Anchor, 'id'> & { id?: number }): number;
  removeAnchor(id: number): void;
}

/** Developer metadata and protections, which move with the cells they are tied to. */
export function createAnchors(state: EngineState): Anchors {
  const all = (): Anchor[] => (state.model.getters as AnchorGetters).getHostAnchors();
  return {
    anchors: (kind) => all().filter((anchor) => anchor.kind === kind),
    setAnchor: (anchor) => {
      const id = anchor.id ?? Math.max(0, ...all().map((known) => known.id)) + 1;
      runBatch(state.model, state.hooks, [{ type: SET_ANCHOR, anchor: { ...anchor, id } }]);
      return id;
    },
    removeAnchor: (id) => runBatch(state.model, state.hooks, [{ type: REMOVE_ANCHOR, id }]),
  };
}
