/** What `scripts/generate.ts` needs of the product, bundled for Node as the extension is. */
export { makePooledStudy } from './pooled-study';
