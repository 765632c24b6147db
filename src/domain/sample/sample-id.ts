/** Ids of the sample's KPIs begin so: no id made from a name does, because a colon falls out of it. */
const PREFIX = 'sample:';

export function sampleId(name: string): string {
  return PREFIX + name;
}

export function isSampleId(id: string): boolean {
  return id.startsWith(PREFIX);
}
