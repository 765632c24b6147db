/** One message at the foot of the panel, with at most one thing to do about it. */
export interface Toast {
  readonly kind: 'status' | 'alert';
  readonly text: string;
  readonly detail?: readonly string[];
  readonly action?: { readonly label: string; readonly run: () => void };
}
