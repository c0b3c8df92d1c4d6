/** A forum: its boards and threads, and questions others answered. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'forum',
  kind: 'peer_observation',
  stage: 'awareness',
  meanings: { forum: 1.3 },
  facts: {
    'host:forum': 5,
    'service:forum': 5,
    'structured:discussionforumposting': 3.5,
    'structured:qapage': 2.5,
    'generator:vbulletin': 3.5,
    'generator:phpbb': 3.5,
    'generator:discourse': 3.5,
    'generator:xenforo': 3.5,
  },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://forums.example.org/threads/which-boots.40570/',
  'https://www.reddit.com/r/BuyItForLife/comments/abc/which_boots/',
  'https://forum.example.ru/viewtopic.php?t=5512',
];
