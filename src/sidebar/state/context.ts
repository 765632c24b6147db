import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AppView } from '../../addon/endpoints/contract.ts';
import type { Language } from '../../domain/words.ts';
import type { SidebarWords } from '../../text/sidebar-words.ts';
import type { Formats } from '../format/formats.ts';
import type { Library } from '../library/library.ts';
import type { ListQuery } from './list-query.ts';
import type { Screen } from './screen.ts';
import type { Act } from './session.ts';
import type { Toast } from './toast.ts';

/** What every view may use: the words, the formats, the last state of the file, and the ways to act. */
export interface Sidebar {
  readonly language: Language;
  readonly words: SidebarWords;
  readonly formats: Formats;
  readonly view: AppView;
  readonly library: Library;
  /** What the server is working on; buttons that act are disabled meanwhile. */
  readonly busy: string;
  readonly act: Act;
  readonly go: (screen: Screen) => void;
  /** Search, filters and sort of the list: kept while one looks at a KPI. */
  readonly query: ListQuery;
  readonly setQuery: (query: ListQuery) => void;
  readonly say: (toast: Toast) => void;
}

export const SidebarContext = createContext<Sidebar | undefined>(undefined);

export function useSidebar(): Sidebar {
  const sidebar = useContext(SidebarContext);
  if (!sidebar) throw new Error('a view was drawn outside the sidebar');
  return sidebar;
}
