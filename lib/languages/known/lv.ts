import type { KnownLanguage } from '../language';
import { intlLocale } from '../locale';

export const known: KnownLanguage = { id: 'lv', name: 'Latviešu', locale: intlLocale('lv') };
