/** A line icon (lucide) beside words; never alone without an aria-label on its button. */
export function Icon({ svg }: { readonly svg: string }) {
  return <span class="line-icon" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />;
}
