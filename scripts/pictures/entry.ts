/** What `scripts/pictures.ts` needs of the product, bundled for Node as the extension is. */
export { madeFile } from './made-file';
