import type { Card } from '../../src/domain/catalogue/card.ts';
import { cards } from '../../src/domain/catalogue/cards.ts';
import { catalogue } from '../../src/domain/catalogue/catalogue.ts';
import type { Input } from '../../src/domain/catalogue/input.ts';
import { type Entry, type Form, isKpi, type Kpi } from '../../src/domain/catalogue/kpi.ts';
import { chooseForm } from '../../src/functions/choose-form.ts';
import { type DayReader, dayReader } from '../../src/functions/day-serial.ts';
import { run } from '../../src/functions/run.ts';
import type { Surroundings } from '../../src/functions/tables/table-function.ts';
import { argumentOf } from './examples.ts';

let reader: DayReader | undefined;
export function parisDays(): DayReader {
  reader ??= dayReader('Europe/Paris');
  return reader;
}

/** A French spreadsheet in Paris. */
export const inParis: Surroundings = { catalogue, language: () => 'fr', days: parisDays };

/** One call as a cell of that spreadsheet would make it, without the bundle in between. */
export function sheetCall(entry: Entry, args: readonly unknown[]): ReturnType<typeof run> {
  return run(entry, args, inParis);
}

export interface FormOfKpi {
  readonly kpi: Kpi;
  readonly form: Form;
  readonly card: Card;
  /** `KPI_ROI(chiffre d’affaires; investissements; méthode)` */
  readonly title: string;
}

/** Every way of writing every KPI that carries its own arithmetic. */
export const everyForm: readonly FormOfKpi[] = cards.flatMap((card) => {
  const { kpi } = card;
  if (!isKpi(kpi)) return [];
  return kpi.forms.map((form) => ({ kpi, form, card, title: titleOf(kpi.id, form) }));
});

function titleOf(id: string, { inputs }: Form): string {
  return `KPI_${id}(${inputs.map(({ name }) => name.fr).join('; ')})`;
}

const CODE = /^[A-Z]+[0-9]?$/;

/** The longest example of the card that is written in this form and has an answer. */
export function workingArguments({ kpi, form, card }: FormOfKpi): readonly unknown[] | undefined {
  return card.examples
    .filter(({ expect }) => typeof expect !== 'string' || !CODE.test(expect))
    .map(({ given }) => given.map(argumentOf))
    .filter((args) => chooseForm(kpi, args) === form)
    .sort((a, b) => b.length - a.length)[0];
}

/** A plausible cell for an input; `pick` in 0..1 says where in its scale. */
export function plausibleCell({ kind, least, most }: Input, pick: number): unknown {
  if (kind === 'dates') return new Date(Date.UTC(2026, 0, 1 + Math.floor(pick * 200), 12));
  if (kind === 'labels' || kind === 'criterion') return ['Email', 'Social', 'Direct'][Math.floor(pick * 2.99)];
  if (kind === 'option') return undefined;
  if (most === 1) return 0.01 + 0.98 * pick;
  if (most !== undefined) return Math.round((least ?? 0) + (most - (least ?? 0)) * pick);
  return 1 + Math.floor(pick * (kind === 'rate' ? 20 : 1000));
}
