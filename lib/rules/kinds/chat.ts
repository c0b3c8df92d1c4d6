/** A conversation with an AI assistant. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'chat',
  kind: 'enquiry',
  stage: 'consideration',
  facts: { 'service:assistant': 6 },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://chatgpt.com/c/abc-def',
  'https://claude.ai/chat/abc-def',
  'https://www.perplexity.ai/search/best-boots-abc',
];
