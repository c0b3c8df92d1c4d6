import type { KnownLanguage } from '../language';
import { intlLocale } from '../locale';

export const known: KnownLanguage = { id: 'en', name: 'English', locale: intlLocale('en-GB') };
