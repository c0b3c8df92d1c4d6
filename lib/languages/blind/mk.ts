import type { Blind } from './en';

export const blind: Blind = {
  outsideHours: (p) => `Во овој час истражувањето не запишува. Запишувањето продолжува во ${p.time}.`,
  noSites:
    'Прелистувачот повеќе не му дозволува на Desire Path да ги гледа сите сајтови на вашите патеки. Она што се случува таму не се запишува, а празнината е забележана.',
  allow: 'Дозволи ги сајтовите',
  stateNoSites: 'Не на сите сајтови',
  stateOutsideHours: 'Не во овој час',
  toolbarOutsideHours: 'Desire Path: во овој час истражувањето не запишува',
  toolbarNoSites: 'Desire Path: некои сајтови не смеат да се гледаат',
};
