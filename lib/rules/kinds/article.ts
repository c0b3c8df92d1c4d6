/** A news or blog article, or a list of them. */
import type { PageRule } from '../../core/tag-page';

const rule: PageRule = {
  id: 'article',
  kind: 'content',
  stage: 'awareness',
  meanings: { blog: 1, comments: 0.8 },
  facts: {
    'structured:article': 2.5,
    'structured:newsarticle': 3,
    'structured:blogposting': 3,
    'structured:reportagenewsarticle': 3,
    'structured:blog': 1.5,
    'open_graph:article': 1.8,
    'open_graph:article_facts': 1.2,
    'address:date': 2.5,
    'control:article': 0.4,
    'control:article+': 0.8,
    'control:comment+': 0.6,
    'generator:wordpress': 0.5,
    'generator:mediawiki': 2,
    'address:slug': 0.4,
    'control:add': -1.5,
    'address:blog': 3.2,
    'control:price+': -1.2,
    'field:password': -0.4,
    'structured:product': -1.2,
    'name:blog': 1,
  },
};
export default rule;

/** Addresses this rule must win against all others. */
export const proof: readonly string[] = [
  'https://brand.example/blog/how-we-make-our-shoes-last',
  'https://news.example/2024/05/17/new-phones-are-here-at-last',
  'https://shop.example/blogs/news/the-best-way-to-clean-your-boots',
];
