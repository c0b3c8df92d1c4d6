import type { KnownLanguage } from '../language';
import { intlLocale } from '../locale';

export const known: KnownLanguage = { id: 'ru', name: 'Русский', locale: intlLocale('ru') };
