/** Who holds which lock. An execution gives its locks back when it ends. */
export interface Locks {
  acquire(name: string, execution: number): boolean;
  holds(name: string, execution: number): boolean;
  release(name: string, execution: number): void;
  releaseAll(execution: number): void;
  /** A lock that somebody else holds until `free`; tests use it to keep scripts out. */
  occupy(name: string): void;
  free(name: string): void;
}

const STRANGER = -1;

export function createLocks(): Locks {
  const holders = new Map<string, number>();
  return {
    acquire: (name, execution) => {
      const holder = holders.get(name);
      if (holder !== undefined && holder !== execution) return false;
      holders.set(name, execution);
      return true;
    },
    holds: (name, execution) => holders.get(name) === execution,
    release: (name, execution) => {
      if (holders.get(name) === execution) holders.delete(name);
    },
    releaseAll: (execution) => {
      for (const [name, holder] of holders) if (holder === execution) holders.delete(name);
    },
    occupy: (name) => {
      holders.set(name, STRANGER);
    },
    free: (name) => {
      holders.delete(name);
    },
  };
}
