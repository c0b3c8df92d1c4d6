/** Where the icon is: the right end of a browser's toolbar, drawn. */
import { useWords } from '../language-context';

/** Chromium pins by a pin; Firefox by the menu of a gear. */
export function ToolbarPicture({ isFirefox }: { readonly isFirefox: boolean }) {
  const say = useWords().onboarding;
  return (
    <svg
      class="toolbar-picture"
      viewBox="0 0 340 132"
      role="img"
      aria-label={isFirefox ? say.pinFirefox : say.pinPicture}
      fill="none"
    >
      <path d="M0 12.5q0-12 12-12h316q12 0 12 12V40H0z" fill="var(--surface-3)" stroke="var(--line-strong)" />
      <rect x="14" y="10" width="196" height="20" rx="10" fill="var(--surface-2)" stroke="var(--line)" />
      <rect x="26" y="18" width="88" height="4" rx="2" fill="var(--line-strong)" />
      {/* puzzle piece */}
      <g transform="translate(258 9)" stroke="var(--text)" stroke-width="1.6" stroke-linejoin="round">
        <rect x="-5" y="-5" width="32" height="32" rx="8" fill="var(--shade-2)" stroke="none" />
        <path d="M4 8h4.5c-.8-3.6 5.8-3.6 5 0H18v4.500c3.6-.8 3.6 5.8 0 5V20H4z" />
      </g>
      <g transform="translate(300 14)" fill="var(--text-2)">
        <circle cx="4" cy="1" r="1.6" />
        <circle cx="4" cy="7" r="1.6" />
        <circle cx="4" cy="13" r="1.6" />
      </g>
      {/* the list it opens */}
      <path
        d="M106 53.500q0-8 8-8h151l6-7 6 7h31q8 0 8 8V131H106z"
        fill="var(--surface-3)"
        stroke="var(--line-strong)"
      />
      <g transform="translate(122 60)">
        <rect width="20" height="20" rx="4.5" fill="#1f2428" />
        <path
          d="M4.5 15.500h2.600c4.5 0 .5-5.7 4.5-5.700h.5c3.7 0 .2-4.2 2.7-4.9"
          stroke="#fbfaf7"
          stroke-width="2.2"
          stroke-linecap="round"
        />
        <circle cx="15" cy="5" r="2.6" fill="#ff5a4d" />
        <text x="32" y="15" fill="var(--text)" font-size="14" font-weight="600">
          Desire Path
        </text>
        <g
          transform="translate(158 2)"
          stroke="var(--text)"
          stroke-width="1.6"
          stroke-linejoin="round"
          stroke-linecap="round"
        >
          <rect x="-5" y="-6" width="28" height="28" rx="8" fill="var(--shade-2)" stroke="none" />
          {isFirefox ? (
            <g transform="translate(9 8)">
              <circle r="2.4" />
              <circle r="6" />
              <path d="M0-6v-2M0 6v2M-6 0h-2M6 0h2M4.2 4.2l1.5 1.5M-4.2-4.2l-1.5-1.5M4.2-4.2l1.5-1.5M-4.2 4.2l-1.5 1.5" />
            </g>
          ) : (
            <path d="M6 1h6l-.8 5.5L14 9.5H4L6.8 6.5zM9 9.5V16" />
          )}
        </g>
      </g>
      <g transform="translate(122 100)" fill="var(--line)">
        <rect width="20" height="20" rx="4.5" />
        <rect x="32" y="7" width="92" height="6" rx="3" />
      </g>
    </svg>
  );
}
