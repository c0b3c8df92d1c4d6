/** x of N, with a bar; below twenty no percentage stands without its fraction, so the fraction always stands. */
import type { Share } from '../../lib/core/metrics/compliance';
import { formatNumber } from '../../lib/languages';
import { useLanguage } from '../language-context';
import { usePoolWords } from './pool-words';

export function ShareCells({ share }: { readonly share: Share }) {
  const language = useLanguage();
  const text = usePoolWords().compliance;
  const { x, n } = share;
  const part = n === 0 ? 0 : x / n;
  return (
    <>
      <td class="number">
        {n === 0
          ? text.unknown
          : formatNumber(language, part, { style: 'percent', maximumFractionDigits: 0 })}
      </td>
      <td class="number">
        {n === 0 ? '' : text.of({ x: formatNumber(language, x), n: formatNumber(language, n) })}
      </td>
      <td>
        {n > 0 && (
          <span class="share-bar" aria-hidden="true">
            <span style={{ width: `${part * 100}%` }} />
          </span>
        )}
      </td>
    </>
  );
}
