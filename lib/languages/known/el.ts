import type { KnownLanguage } from '../language';
import { intlLocale } from '../locale';

export const known: KnownLanguage = { id: 'el', name: 'Ελληνικά', locale: intlLocale('el') };
