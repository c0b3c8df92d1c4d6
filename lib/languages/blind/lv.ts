import type { Blind } from './en';

export const blind: Blind = {
  outsideHours: (p) => `Šajā stundā pētījums neko neieraksta. Ierakstīšana turpināsies plkst. ${p.time}.`,
  noSites:
    'Pārlūks vairs neļauj Desire Path redzēt visas jūsu ceļu vietnes. Tur notiekošais netiek ierakstīts, un pārtraukums ir atzīmēts.',
  allow: 'Atļaut vietnes',
  stateNoSites: 'Ne visās vietnēs',
  stateOutsideHours: 'Ne šajā stundā',
  toolbarOutsideHours: 'Desire Path: šajā stundā pētījums neko neieraksta',
  toolbarNoSites: 'Desire Path: dažas vietnes nav redzamas',
};
