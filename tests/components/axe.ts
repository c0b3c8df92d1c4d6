/** What axe finds in a rendered screen, one line each. */
import axe from 'axe-core';

export async function violations(container: Element): Promise<string[]> {
  const found = await axe.run(container, {
    rules: {
      // jsdom has no layout: contrast is computed by style.test.ts and tried in a browser
      'color-contrast': { enabled: false },
      // a screen under test is not a whole page
      region: { enabled: false },
    },
  });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
