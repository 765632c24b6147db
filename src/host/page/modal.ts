import type { ShownAlert } from '../platform/screen.ts';
import type { AddonFrame } from './addon-frame.ts';
import { make, part } from './part.ts';

/** The one dialog of the page; opening a second one replaces the first, as at Google. */
export class Modal {
  private readonly dialog = part('modal', HTMLDialogElement);
  private readonly body = part('modal-body', HTMLDivElement);
  private frame: AddonFrame | null = null;

  constructor() {
    part('modal-close', HTMLButtonElement).addEventListener('click', () => this.close());
    this.dialog.addEventListener('close', () => this.empty());
  }

  showPage(title: string, frame: AddonFrame, size: { width: number | null; height: number | null }): void {
    this.empty();
    this.frame = frame;
    frame.element.style.width = `${size.width ?? 600}px`;
    frame.element.style.height = `${size.height ?? 400}px`;
    this.body.append(frame.element);
    this.open(title);
  }

  /** A script waits for no one here: it was answered already, and the person reads what with. */
  showAlert({ title, message }: ShownAlert, answered: string): void {
    this.empty();
    const button = make('button', 'OK');
    button.type = 'button';
    button.addEventListener('click', () => this.close());
    const text = make('p', message);
    const note = make('p', answered);
    text.className = 'alert-text';
    note.className = 'alert-text';
    const buttons = make('div', button);
    buttons.className = 'alert-buttons';
    this.body.append(text, note, buttons);
    this.open(title);
    button.focus();
  }

  close(): void {
    this.dialog.close();
  }

  private open(title: string): void {
    part('modal-title', HTMLHeadingElement).textContent = title;
    if (!this.dialog.open) this.dialog.showModal();
  }

  private empty(): void {
    this.frame?.remove();
    this.frame = null;
    this.body.replaceChildren();
  }
}
