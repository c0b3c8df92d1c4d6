/** The product's mark: a trail that leaves the straight road. */
export function TrailMark() {
  return (
    <svg class="trail-mark" viewBox="0 0 240 96" width="240" height="96" aria-hidden="true" fill="none">
      <g stroke="var(--line)" stroke-width="1">
        <path d="M0 16h240M0 37h240M0 58h240M0 79h240" />
      </g>
      <path
        d="M8 79h36c10 0 10-21 20-21h30c10 0 10 21 20 21h16c10 0 10-42 20-42h28c10 0 10-21 20-21h34"
        stroke="var(--text)"
        stroke-width="2"
        stroke-linecap="round"
        stroke-dasharray="1 6"
      />
      <g fill="var(--surface)" stroke="var(--text)" stroke-width="2">
        <circle cx="8" cy="79" r="4" />
        <circle cx="79" cy="58" r="4" />
        <circle cx="122" cy="79" r="4" />
        <circle cx="164" cy="37" r="4" />
      </g>
      <circle cx="230" cy="16" r="5" fill="var(--text)" />
    </svg>
  );
}
