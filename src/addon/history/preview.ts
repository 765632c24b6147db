import { agreementOf, type Proposal } from '../../domain/history/backfill.ts';
import { keptWords } from '../../text/history/backfill-words.ts';
import type { BackfillLine, BackfillPreview } from '../endpoints/history-contract.ts';
import type { Sitting } from '../google/document.ts';
import type { Backfill } from './kpi-history.ts';
import type { Offer } from './offers.ts';

/** Lines that travel to the panel: more than a person looks through. */
const MOST_LINES = 500;

/** What asks for a decision or an explanation comes before what is as expected. */
const ORDER: Readonly<Record<BackfillLine['fate'], number>> = { refused: 0, replace: 1, add: 2, same: 3 };

/** What a backfill would do, for a person to look at before saying yes. */
export function previewOf({ proposals, refused, doubts }: Backfill, here: Sitting): BackfillPreview {
  const lines = [...refused.map(refusedLine), ...proposals.map((proposal) => lineOf(proposal, here))];
  const counts = { add: 0, replace: 0, same: 0, refused: 0 };
  for (const { fate } of lines) counts[fate]++;
  return { counts, lines: shown(lines), doubts, agreement: agreementOf(proposals) };
}

function shown(lines: readonly BackfillLine[]): readonly BackfillLine[] {
  return lines.length <= MOST_LINES
    ? lines
    : [...lines].sort((a, b) => ORDER[a.fate] - ORDER[b.fate]).slice(0, MOST_LINES);
}

function refusedLine({ period, note }: Backfill['refused'][number]): BackfillLine {
  return { period, fate: 'refused', value: null, old: null, note };
}

function lineOf(proposal: Proposal<Offer>, { language }: Sitting): BackfillLine {
  const { period, fate } = proposal;
  const value = proposal.value ?? null;
  const note = fate === 'refused' ? keptWords(proposal.because, language) : '';
  const old = 'row' in proposal ? (proposal.row.value ?? null) : null;
  return { period: period.key, fate, value, old, note };
}
