/** The members that JavaScript itself asks of any object. */
const OWN = new Set<string | symbol>(['then', 'toJSON', 'constructor', 'valueOf', 'inspect', 'nodeType', '$$typeof']);

/** Says which member is missing, rather than `undefined is not a function` at some other place. */
const missing = new Proxy(Object.prototype, {
  get(target, key, receiver: object) {
    if (typeof key === 'symbol' || key in target || OWN.has(key)) return Reflect.get(target, key, receiver);
    throw new Error(`${receiver.constructor.name}.${key} is not emulated by the local host`);
  },
});

/** The root of every emulated service and object: its class has Google's name. */
export abstract class Emulated {
  toString(): string {
    return this.constructor.name;
  }
}
Object.setPrototypeOf(Emulated.prototype, missing);

/** An enumeration of Google's: its members are their own names. */
export function enumeration<Name extends string>(title: string, names: readonly Name[]): Readonly<Record<Name, Name>> {
  const members = Object.fromEntries(names.map((name) => [name, name])) as Record<Name, Name>;
  return new Proxy(members, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || OWN.has(key)) return Reflect.get(target, key, receiver);
      throw new Error(`${title}.${key} is not emulated by the local host`);
    },
  });
}
