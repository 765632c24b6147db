import type { Status } from '../../../domain/analysis/target.ts';
import { formatDay } from '../../../domain/history/calendar.ts';
import type { Note } from '../../../domain/kpi/note.ts';
import type { Language } from '../../../domain/words.ts';
import { type MeetingWord, meetingWord, moreWords, saidOf, situationWords } from '../../../text/meeting-words.ts';
import type { AppView, KpiView } from '../../endpoints/contract.ts';
import type { Line, MeetingColumn } from '../../sheets/dashboard-lines.ts';
import { safeText } from '../../sheets/safe-text.ts';

type MeetingLine = Line<MeetingColumn>;

/** Lines of each part: with five each, the page stays one page. */
export const POINTS = 5;
export const LESSONS = 5;
export const DECISIONS = 8;

/** The page from top to bottom. The lines of decisions are the team's: written once, never touched again. */
export function meetingLines(view: AppView, notes: readonly Note[], language: Language): readonly MeetingLine[] {
  const word = (key: MeetingWord): string => meetingWord(key, language);
  const { score } = view.globalScore;
  const points = score === null ? undefined : Math.round(score * 100);
  return [
    { key: 'title', cells: { point: word('title') } },
    { key: 'subtitle', cells: { point: situationWords(view.today, points, language), owner: '', day: '' } },
    ...part('wins', ordered(view, ['achieved', 'on_track'], true), language),
    ...part('misses', ordered(view, ['missed', 'off_track'], false), language),
    ...part('risks', ordered(view, ['at_risk'], false), language),
    heading('lessons', language, 'by', 'day'),
    ...fill(
      LESSONS,
      'lesson',
      notes.map((note) => noteCells(note, language)),
      language,
    ),
    heading('decisions', language, 'owner', 'before'),
    ...Array.from({ length: DECISIONS }, (_, row): MeetingLine => ({ key: `decision${row + 1}`, cells: {} })),
  ];
}

/** KPIs of some statuses: best first among the wins, heaviest gap first among the others. */
function ordered({ kpis }: AppView, statuses: readonly Status[], best: boolean): readonly KpiView[] {
  const held = ({ score }: KpiView): number => Math.min(1, Math.max(0, score ?? 0));
  const worth = (view: KpiView): number => view.kpi.weight * (best ? held(view) : 1 - held(view));
  return kpis
    .filter(({ kpi, status, problem }) => kpi.state === 'active' && problem === '' && statuses.includes(status))
    .sort((a, b) => Number(b.status === 'achieved') - Number(a.status === 'achieved') || worth(b) - worth(a));
}

function part(list: 'wins' | 'misses' | 'risks', kpis: readonly KpiView[], language: Language): readonly MeetingLine[] {
  const { key, cells } = heading(list, language, 'owner', 'due');
  const point = `${cells.point ?? ''}${moreWords(POINTS, kpis.length, language)}`;
  return [
    { key, cells: { ...cells, point } },
    ...fill(
      POINTS,
      list,
      kpis.map((view) => kpiCells(view, language)),
      language,
    ),
  ];
}

function heading(key: MeetingWord, language: Language, owner: MeetingWord, day: MeetingWord): MeetingLine {
  const [point, who, when] = [key, owner, day].map((word) => meetingWord(word, language));
  return { key, cells: { point: point ?? '', owner: who ?? '', day: when ?? '' } };
}

type Said = MeetingLine['cells'];

function kpiCells({ kpi, sentence }: KpiView, language: Language): Said {
  const point = safeText(sentence === '' ? kpi.name : saidOf(kpi.name, sentence, language));
  return { point, owner: safeText(kpi.owner), day: kpi.end ?? '' };
}

function noteCells({ kpi, text, by, day }: Note, language: Language): Said {
  return { point: safeText(saidOf(kpi, text, language)), owner: safeText(by), day: formatDay(day) };
}

/** As many lines as the part has, the rest blank; « Aucun » where there is nothing to say. */
function fill(count: number, key: string, said: readonly Said[], language: Language): readonly MeetingLine[] {
  return Array.from({ length: count }, (_, row) => {
    const none = row === 0 ? meetingWord('none', language) : '';
    return { key: `${key}${row + 1}`, cells: said[row] ?? { point: none, owner: '', day: '' } };
  });
}
