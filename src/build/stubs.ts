import type { Card } from '../domain/catalogue/card.ts';
import type { Input } from '../domain/catalogue/input.ts';
import type { Signature } from '../domain/catalogue/kpi.ts';

export const BUNDLE_NAME = 'KpiCompass';
/** What `src/addon/load-server.ts` asks the server's text for. */
export const SERVER_NAME = 'KpiCompassServer';

/** The plain top-level function that Sheets reads for its formula list: doc comment directly above, named parameters. */
export function customFunctionStub(card: Card): string {
  const { kpi, summary } = card;
  const inputs = longest(kpi.forms).inputs;
  const names = inputs.map(parameterName);
  return [
    '/**',
    ` * ${kpi.name.fr} : ${lowerFirst(summary.fr)} / ${kpi.name.en}: ${lowerFirst(summary.en)}`,
    ...inputs.map((input, position) => ` * @param {${typeOf(input)}} ${names[position]} ${parameterHelp(input)}`),
    ' * @customfunction',
    ' */',
    `function KPI_${kpi.id}(${names.join(', ')}) { return ${BUNDLE_NAME}.run('${kpi.id}', arguments); }`,
  ].join('\n');
}

export function entryPointStub(name: string, parameterCount: number): string {
  const parameters = ['first', 'second'].slice(0, parameterCount).join(', ');
  return `function ${name}(${parameters}) { return ${BUNDLE_NAME}.${name}(${parameters}); }`;
}

/** A KPI with several ways of writing shows the one with most arguments; the docs show them all. */
export function longest<Written extends Signature>(forms: readonly [Written, ...Written[]]): Written {
  return forms.reduce((best, form) => (form.inputs.length > best.inputs.length ? form : best));
}

function typeOf({ kind }: Input): string {
  return kind === 'labels' || kind === 'option' || kind === 'criterion' ? 'string' : 'number';
}

/** The parameter already reads as the French name, unless that one has accents or spaces. */
function parameterHelp(input: Input): string {
  const { name, otherwise, choices } = input;
  const plain = parameterName(input) === name.fr.toLowerCase();
  const words = plain || name.fr === name.en ? name.en : `${name.fr} / ${name.en}`;
  const list = choices ? ` ${choices.join(' | ')}` : '';
  return `${words}${list}${otherwise === undefined ? '' : ' [option]'}`;
}

/** A JavaScript name that the helper can show: the French name without accents. */
export function parameterName({ name }: Input): string {
  return name.fr
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’']/g, ' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
