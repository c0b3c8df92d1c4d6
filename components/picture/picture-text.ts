/** A canvas as the text that is kept: at most so wide, and as good as fits. */
import { MAX_EVIDENCE_TEXT } from '../../lib/core/diary';

const WIDEST = 1600;
const QUALITIES = [0.85, 0.7, 0.5];

/** The last try may still be too long: the caller says so. */
export function pictureText(work: HTMLCanvasElement): string {
  const scale = Math.min(1, WIDEST / work.width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(work.width * scale));
  canvas.height = Math.max(1, Math.round(work.height * scale));
  canvas.getContext('2d')?.drawImage(work, 0, 0, canvas.width, canvas.height);
  let text = '';
  for (const quality of QUALITIES) {
    text = canvas.toDataURL('image/jpeg', quality);
    if (text.length <= MAX_EVIDENCE_TEXT) return text;
  }
  return text;
}
