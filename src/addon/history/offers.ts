import type { Span } from '../../domain/analysis/target.ts';
import type { Offered } from '../../domain/history/backfill.ts';
import { readList } from '../../domain/history/list/read-list.ts';
import { lineRefusalWords, lineWords, markDoubt, orderDoubt } from '../../text/history/backfill-words.ts';
import type { BackfillPreview, BackfillSource } from '../endpoints/history-contract.ts';
import type { Sitting } from '../google/document.ts';
import type { KpiRecord } from '../sheets/kpi-store.ts';
import { measurerFor } from '../snapshot/values.ts';
import { allPeriods, chosenPeriods, datedOffers } from './dated-offers.ts';

/** A past value with what it takes to judge it. */
export interface Offer extends Offered {
  readonly volume: number | undefined;
  readonly lastYear: readonly Span[] | undefined;
  /** The line of a list that it comes from, or ''. */
  readonly note: string;
}

export interface Offers {
  readonly offers: readonly Offer[];
  /** What could not be read or computed, and why. */
  readonly refused: readonly { readonly period: string; readonly note: string }[];
  readonly doubts: BackfillPreview['doubts'];
}

/** The values that a source has for past periods of a KPI, before the history is looked at. */
export function offersOf(here: Sitting, record: KpiRecord, source: BackfillSource, keys: readonly string[]): Offers {
  switch (source.kind) {
    case 'dates':
      return datedOffers(here, record, allPeriods(here, measurerFor(here), record, keys), false);
    case 'periods':
      return datedOffers(here, record, chosenPeriods(record, source.periods), true);
    case 'measured':
      return datedOffers(here, record, chosenPeriods(record, [source.period]), true);
    case 'typed':
      return typedOffers(record, source);
    case 'list':
      return listOffers(here, record, source);
  }
}

type Source<Kind extends BackfillSource['kind']> = Extract<BackfillSource, { readonly kind: Kind }>;

function typedOffers(record: KpiRecord, { values }: Source<'typed'>): Offers {
  const offers = values.flatMap(({ period: key, value }) =>
    chosenPeriods(record, [key]).map((period) => offer(period, value ?? undefined, '')),
  );
  return { offers, refused: [], doubts: [] };
}

function listOffers(here: Sitting, { kpi }: KpiRecord, source: Source<'list'>): Offers {
  const { language } = here;
  const chosenOrder = source.order !== 'auto';
  const chosenMark = source.mark !== 'auto';
  const list = readList(source.text, {
    grain: kpi.frequency,
    rate: kpi.unit === 'ratio',
    order: source.order === 'auto' ? fileOrder(here) : source.order,
    mark: source.mark === 'auto' ? (here.decimalComma ? ',' : '.') : source.mark,
    chosenOrder,
    chosenMark,
    fiscalStart: here.fiscalStart,
  });
  const refused = list.refused.map(({ line, text, reason }) => ({
    period: '',
    note: lineWords(line, text, lineRefusalWords(reason, language), language),
  }));
  const offers = list.values.map(({ line, period, value }) => offer(period, value, String(line)));
  return { offers, refused, doubts: doubtsOf(list, here) };
}

function doubtsOf(
  { unclearDate, order, unclearFigure, mark }: ReturnType<typeof readList>,
  { language }: Sitting,
): Offers['doubts'] {
  const otherOrder = order === 'day-first' ? 'month-first' : 'day-first';
  return [
    ...(unclearDate === ''
      ? []
      : [{ kind: 'order' as const, sentence: orderDoubt(unclearDate, order, language), instead: otherOrder }]),
    ...(unclearFigure === ''
      ? []
      : [
          {
            kind: 'mark' as const,
            sentence: markDoubt(unclearFigure, mark, language),
            instead: mark === ',' ? '.' : ',',
          },
        ]),
  ];
}

/** Americans and a few neighbours begin with the month. */
function fileOrder({ locale }: Sitting): 'day-first' | 'month-first' {
  return /^en_(US|PH|PR|GU|AS|VI|UM|FM|MH|PW)$/.test(locale) ? 'month-first' : 'day-first';
}

function offer(period: Offer['period'], value: number | undefined, note: string): Offer {
  return { period, value, volume: undefined, lastYear: undefined, note };
}
