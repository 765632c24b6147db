import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { AppView } from '../addon/endpoints/contract.ts';
import type { Language } from '../domain/words.ts';
import { sidebarWordsIn } from '../text/sidebar-words.ts';
import { formatsFor } from './format/formats.ts';
import { shippedLibrary } from './library/shipped-library.ts';
import { Navigation } from './parts/navigation.tsx';
import { ToastBar } from './parts/toast-bar.tsx';
import { Working } from './parts/working.tsx';
import { type Sidebar, SidebarContext } from './state/context.ts';
import { EMPTY_QUERY } from './state/list-query.ts';
import type { Screen } from './state/screen.ts';
import { type Session, useSession } from './state/session.ts';
import type { Toast } from './state/toast.ts';
import { CurrentScreen } from './views/current-screen.tsx';
import { Opening } from './views/opening.tsx';

/** Until the file has told its own language. */
function browserLanguage(): Language {
  return /^fr\b/i.test(navigator.language) ? 'fr' : 'en';
}

export function App({ start }: { readonly start: Screen }) {
  const session = useSession();
  const language = session.view?.language ?? browserLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (session.view) return <Panel start={start} session={session} view={session.view} />;
  const words = sidebarWordsIn(language).common;
  const failure = session.failure ?? (session.busy ? undefined : { code: 'CANCELLED', message: words.cancelled });
  return <Opening words={words} failure={failure} onRetry={session.open} onCancel={session.stopWaiting} />;
}

interface PanelProps {
  readonly start: Screen;
  readonly session: Session;
  readonly view: AppView;
}

function Panel({ start, session, view }: PanelProps) {
  const [screen, setScreen] = useState(start);
  const [query, setQuery] = useState(EMPTY_QUERY);
  const [toast, setToast] = useState<Toast>();
  const { language, locale } = view;
  const words = useMemo(() => sidebarWordsIn(language), [language]);
  const formats = useMemo(() => formatsFor(locale, language), [locale, language]);
  const { busy, act, stopWaiting } = session;
  const go = useCallback((next: Screen) => {
    setScreen(next);
    // A message about the screen before would only stand in the way; a way back is kept.
    setToast((shown) => (shown?.action ? shown : undefined));
  }, []);
  const say = useCallback((next: Toast) => setToast(next), []);
  const library = shippedLibrary();
  const sidebar: Sidebar = { language, words, formats, view, library, busy, act, go, say, query, setQuery };
  const stop = (): void => {
    stopWaiting();
    say({ kind: 'status', text: words.common.stoppedWaiting });
  };
  return (
    <SidebarContext.Provider value={sidebar}>
      {screen.name !== 'wizard' && <Navigation current={screen.name} />}
      <Working onStop={stop} />
      <CurrentScreen screen={screen} />
      <ToastBar toast={toast} onClose={() => setToast(undefined)} />
    </SidebarContext.Provider>
  );
}
