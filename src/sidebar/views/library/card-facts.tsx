import { DIRECTION_WORDS, LEVEL_WORDS, TENSE_WORDS, UNIT_WORDS } from '../../../text/catalogue-words.ts';
import type { LibraryCard } from '../../library/library.ts';
import { useSidebar } from '../../state/context.ts';
import { formulaWords } from './formula-text.ts';

const ARROWS = { higher: '↑ ', lower: '↓ ', between: '↔ ', context: '' } as const;

/** What a card says: the same in the library and while one chooses a KPI. */
export function CardFacts({ card }: { readonly card: LibraryCard }) {
  const { words, language } = useSidebar();
  const { library } = words;
  const { kpi, benchmark, whenNot, notes, level, tense } = card;
  const facts: (readonly [string, string])[] = [
    [library.formula, formulaWords(kpi, language)],
    [library.unit, UNIT_WORDS[kpi.unit][language]],
    [library.direction, `${ARROWS[kpi.direction]}${DIRECTION_WORDS[kpi.direction][language]}`],
    [library.benchmark, benchmark ? `${benchmark.text[language]} (${benchmark.source})` : ''],
    [library.whenNot, whenNot[language]],
    [library.notes, (notes ?? []).map((note) => note[language]).join(' ')],
    [library.level, `${LEVEL_WORDS[level][language]}, ${TENSE_WORDS[tense][language]}`],
    [library.source, card.source],
  ];
  return (
    <dl class="facts">
      {facts
        .filter(([, text]) => text !== '')
        .map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
    </dl>
  );
}
