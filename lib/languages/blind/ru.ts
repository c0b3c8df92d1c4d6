import type { Blind } from './en';

export const blind: Blind = {
  outsideHours: (p) => `В это время исследование не ведёт запись. Запись продолжится в ${p.time}.`,
  noSites:
    'Браузер больше не показывает Desire Path все сайты ваших путей. То, что происходит на них, не записывается; пробел отмечен.',
  allow: 'Разрешить сайты',
  stateNoSites: 'Не на всех сайтах',
  stateOutsideHours: 'Не в это время',
  toolbarOutsideHours: 'Desire Path: в это время исследование не ведёт запись',
  toolbarNoSites: 'Desire Path: некоторые сайты недоступны',
};
