/** What `npm run e2e:real` needs of the product itself, bundled for Node as the extension is. */
export { addressFingerprint } from '../../lib/core/fingerprint';
