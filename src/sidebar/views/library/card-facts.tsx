import type { LibraryCard } from '../../library/library.ts';
import { useSidebar } from '../../state/context.ts';
import { formulaWords } from './formula-text.ts';

/** What a card says: the same in the library and while one chooses a KPI. */
export function CardFacts({ card }: { readonly card: LibraryCard }) {
  const { words, language } = useSidebar();
  const { library } = words;
  const { kpi, benchmark, whenNot, notes, level, tense } = card;
  const facts: (readonly [string, string])[] = [
    [library.formula, formulaWords(kpi, language)],
    [library.unit, library.units[kpi.unit]],
    [library.direction, library.directions[kpi.direction]],
    [library.benchmark, benchmark ? `${benchmark.text[language]} (${benchmark.source})` : ''],
    [library.whenNot, whenNot[language]],
    [library.notes, (notes ?? []).map((note) => note[language]).join(' ')],
    [library.level, `${library.levels[level]}, ${library.tenses[tense]}`],
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
