import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  /** Changes when the content is another one, so that focus moves to the new heading. */
  readonly focusKey: string;
  readonly eyebrow?: string | undefined;
  readonly back?: { readonly label: string; readonly run: () => void } | undefined;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Drawn once already: the very first heading must not steal the focus from the sheet. */
let opened = false;

export function Screen({ title, focusKey, eyebrow, back, aside, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (opened && focusKey) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    opened = true;
  }, [focusKey]);
  return (
    <main class="screen">
      {back && (
        <button type="button" class="back" onClick={back.run}>
          <span aria-hidden="true">‹</span> {back.label}
        </button>
      )}
      {eyebrow && <p class="eyebrow">{eyebrow}</p>}
      <div class="title-row">
        <h1 ref={heading} tabIndex={-1}>
          <bdi>{title}</bdi>
        </h1>
        {aside}
      </div>
      {children}
    </main>
  );
}
