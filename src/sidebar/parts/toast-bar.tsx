import { useSidebar } from '../state/context.ts';
import type { Toast } from '../state/toast.ts';

interface Props {
  readonly toast: Toast | undefined;
  readonly onClose: () => void;
}

/** Reasons shown at once; more of them stay folded. */
const FEW = 3;

/** Both regions are always there, so that a screen reader hears what is put in them. */
export function ToastBar({ toast, onClose }: Props) {
  const { words } = useSidebar();
  const close = (): void => {
    onClose();
    // The button that had the focus goes away with its message.
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  };
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
                close();
                toast.action?.run();
              }}
            >
              {toast.action.label}
            </button>
          )}
          <button type="button" class="toast-close" aria-label={words.common.close} onClick={close}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}

function Message({ toast }: { readonly toast: Toast }) {
  const { words } = useSidebar();
  return (
    <>
      <p>{toast.text}</p>
      {toast.detail && toast.detail.length > 0 && (
        <details open={toast.detail.length <= FEW}>
          <summary>{words.list.refused(toast.detail.length)}</summary>
          <ul>
            {toast.detail.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
