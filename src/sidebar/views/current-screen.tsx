import type { Screen } from '../state/screen.ts';
import { AlertsView } from './alerts/alerts-view.tsx';
import { DetailView } from './detail/detail-view.tsx';
import { HelpView } from './help/help-view.tsx';
import { HistoryView } from './history/history-view.tsx';
import { LibraryView } from './library/library-view.tsx';
import { ListView } from './list/list-view.tsx';
import { ImportView } from './settings/import-view.tsx';
import { SettingsView } from './settings/settings-view.tsx';
import { SharingView } from './sharing/sharing-view.tsx';
import { WizardView } from './wizard/wizard-view.tsx';

export function CurrentScreen({ screen }: { readonly screen: Screen }) {
  switch (screen.name) {
    case 'list':
      return <ListView />;
    case 'wizard':
      return <WizardView start={screen.start} />;
    case 'detail':
      return <DetailView id={screen.id} />;
    case 'library':
      return <LibraryView chosen={screen.card} />;
    case 'alerts':
      return <AlertsView kpiId={screen.kpiId} />;
    case 'history':
      return <HistoryView key={screen.kpi ?? ''} kpi={screen.kpi} />;
    case 'settings':
      return <SettingsView />;
    case 'import':
      return <ImportView />;
    case 'sharing':
      return <SharingView service={screen.service} />;
    case 'help':
      return <HelpView />;
  }
}
