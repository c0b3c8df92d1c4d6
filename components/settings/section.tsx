import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = { readonly title: string; readonly id?: string; readonly children: ComponentChildren };

export function Section({ title, id, children }: Props) {
  const own = useId();
  return (
    <section class="settings-section" aria-labelledby={id ?? own}>
      <h2 id={id ?? own}>{title}</h2>
      <div class="stack">{children}</div>
    </section>
  );
}
