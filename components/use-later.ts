/** A value a task later: what nobody sees at once is not made in the task that draws what everybody waits for. */
import { useEffect, useState } from 'preact/hooks';

/** @returns null at first, then the value as it was a task before */
export function useLater<T extends object>(value: T): T | null {
  const [late, setLate] = useState<T | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), 0);
    return () => clearTimeout(timer);
  }, [value]);
  return late;
}
