export const PATIENCE = 15_000;

/** Asks again until the answer is yes; a page that is just being replaced counts as no. */
export async function until(
  ask: () => Promise<boolean>,
  what: string,
  patience: number = PATIENCE,
): Promise<void> {
  const end = performance.now() + patience;
  let problem = '';
  while (performance.now() < end) {
    try {
      if (await ask()) return;
      problem = '';
    } catch (error) {
      problem = ` (${error instanceof Error ? error.message : String(error)})`;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited ${patience} ms in vain for ${what}${problem}`);
}
