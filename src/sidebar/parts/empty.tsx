import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly picture?: ComponentChildren;
  readonly children?: ComponentChildren;
}

export function Empty({ title, text, picture, children }: Props) {
  return (
    <section class="empty">
      {picture}
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div class="stack">{children}</div>}
    </section>
  );
}
