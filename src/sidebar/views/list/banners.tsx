import { Button } from '../../parts/button.tsx';
import { SampleRemoval } from '../../parts/sample-removal.tsx';
import { runSnapshot } from '../../state/actions.ts';
import { useSidebar } from '../../state/context.ts';
import { UnfinishedBanner } from './unfinished-banner.tsx';

/** What the team should know before anything else. */
export function Banners() {
  const sidebar = useSidebar();
  const { words, view } = sidebar;
  return (
    <>
      {view.schedule.late && (
        <section class="banner late">
          <p>
            <span aria-hidden="true">! </span>
            {view.schedule.late}
          </p>
          <Button acts onClick={() => runSnapshot(sidebar)}>
            {words.settings.catchUp}
          </Button>
        </section>
      )}
      {view.sample && view.kpis.length > 0 && (
        <section class="banner">
          <p>{words.panel.sample.banner}</p>
          <SampleRemoval />
        </section>
      )}
      <UnfinishedBanner />
      {view.notices.length > 0 && (
        <section class="banner" aria-label={words.common.notices}>
          <ul>
            {view.notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
