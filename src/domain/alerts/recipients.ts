/** One address; what a mail service takes is wider, what people own is this. */
const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/;

export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/**
 * Addresses as people list them: by comma, semicolon, blank or line, alone or behind a name as their address book writes
 * it, « Camille Martin <camille@exemple.fr> ». What is no address is given back as it stands, for whoever tells it.
 */
export function readRecipients(text: string): readonly string[] {
  const bare = text.replace(/"[^"]*"/g, ' ').replace(/[^,;<>\n]*<([^<>]*)>/g, ' $1 ');
  const listed = bare.split(/[\s,;]+/).map((item) => item.replace(/^mailto:/i, '').replace(/\.+$/, ''));
  return [...new Set(listed.filter((item) => item !== ''))];
}

/** Those named; else the KPI's owners; else, where the owner is a name without an address, whoever the clock runs as. */
export function recipientsOf(named: readonly string[], owner: string, clockOwner: string): readonly string[] {
  const owners = readRecipients(owner).filter(isAddress);
  const people = named.length > 0 ? named : owners.length > 0 ? owners : [clockOwner];
  return [...new Set(people.filter(isAddress).map((address) => address.toLowerCase()))];
}
