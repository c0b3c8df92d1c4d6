/** Where the real servers of `npm run e2e:real` live: their made-up hosts, and the folder git ignores. */
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ROOT } from '../shell.ts';

/** What was downloaded and built once stays here. */
export const CACHE = join(ROOT, '.cache', 'real');
/** The texts and settings that the servers are filled with. */
export const HERE = join(ROOT, 'scripts', 'real');

export const BLOG_LANGUAGES = ['en', 'lv', 'el', 'ru'] as const;
export type BlogLanguage = (typeof BLOG_LANGUAGES)[number];

export const SHOP = 'www.stridehouse.example';
export const WIKI = 'www.openlexicon.example';
export const BLOGS: Readonly<Record<BlogLanguage, string>> = {
  en: 'www.fieldsoles.example',
  lv: 'www.solipasolim.example',
  el: 'www.vimapros.example',
  ru: 'www.shagizashagom.example',
};

/** A person's account at the shop. */
export const CUSTOMER = { name: 'Anna Example', email: 'anna@mail.example', password: 'Soles4anna' };
/** The shop's keeper, who cancels orders: the shop gives its customers no button for that. */
export const KEEPER = { name: 'Keeper', email: 'keeper@mail.example', password: 'Keeper4soles' };

/** A port of 127.0.0.1 that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
