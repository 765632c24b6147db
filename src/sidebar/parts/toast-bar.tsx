import { useSidebar } from '../state/context.ts';
import type { Toast } from '../state/toast.ts';

interface Props {
  readonly toast: Toast | undefined;
  readonly onClose: () => void;
}

/** Both regions are always there, so that a screen reader hears what is put in them. */
export function ToastBar({ toast, onClose }: Props) {
  const { words } = useSidebar();
  const region = (kind: Toast['kind']) => (toast?.kind === kind ? <Message toast={toast} /> : null);
  return (
    <div class={toast ? `toast ${toast.kind}` : 'toast none'}>
      <div role="status">{region('status')}</div>
      <div role="alert">{region('alert')}</div>
      {toast && (
        <div class="toast-actions">
          {toast.action && (
            <button
              type="button"
              class="toast-action"
              onClick={() => {
                onClose();
                toast.action?.run();
              }}
            >
              {toast.action.label}
            </button>
          )}
          <button type="button" class="toast-close" aria-label={words.common.close} onClick={onClose}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}

function Message({ toast }: { readonly toast: Toast }) {
  return (
    <>
      <p>{toast.text}</p>
      {toast.detail && toast.detail.length > 0 && (
        <ul>
          {toast.detail.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
