import type { KpiDraft } from '../../../addon/endpoints/contract.ts';
import { Button } from '../../parts/button.tsx';
import { removeKpi, runSnapshot, setState } from '../../state/actions.ts';
import { useSidebar } from '../../state/context.ts';

interface Props {
  readonly kpi: KpiDraft;
}

/** What people come for most often stands at the top. */
export function EditButton({ kpi }: Props) {
  const { words, go } = useSidebar();
  return (
    <Button kind="primary" onClick={() => go({ name: 'wizard', start: { from: 'draft', kpi, step: 1 } })}>
      {kpi.state === 'draft' ? words.detail.complete : words.detail.edit}
    </Button>
  );
}

export function DetailActions({ kpi }: Props) {
  const sidebar = useSidebar();
  const { words, go } = sidebar;
  const copy: KpiDraft = { ...kpi, id: '', name: words.detail.copyOf(kpi.name), updatedAt: '', updatedBy: '' };
  return (
    <section class="detail-actions" aria-label={words.detail.actions}>
      {kpi.state === 'active' && (
        <Button acts onClick={() => runSnapshot(sidebar)}>
          {words.list.run}
        </Button>
      )}
      {kpi.state === 'active' && (
        <Button onClick={() => go({ name: 'alerts', kpiId: kpi.id })}>{words.alert.add}</Button>
      )}
      <Button onClick={() => go({ name: 'wizard', start: { from: 'draft', kpi: copy, step: 1 } })}>
        {words.detail.duplicate}
      </Button>
      {kpi.state === 'archived' ? (
        <Button acts onClick={() => setState(sidebar, kpi, 'active')}>
          {words.detail.unarchive}
        </Button>
      ) : (
        <Button acts onClick={() => setState(sidebar, kpi, 'archived')}>
          {words.detail.archive}
        </Button>
      )}
      <Button kind="danger" acts onClick={() => removeKpi(sidebar, kpi)}>
        {words.detail.remove}
      </Button>
    </section>
  );
}
