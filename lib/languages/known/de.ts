import type { KnownLanguage } from '../language';
import { intlLocale } from '../locale';

export const known: KnownLanguage = { id: 'de', name: 'Deutsch', locale: intlLocale('de') };
