import type { Blind } from './en';

export const blind: Blind = {
  outsideHours: (p) => `Η έρευνα δεν καταγράφει αυτή την ώρα. Η καταγραφή συνεχίζεται στις ${p.time}.`,
  noSites:
    'Το πρόγραμμα περιήγησης δεν αφήνει πια το Desire Path να βλέπει όλους τους ιστότοπους των διαδρομών σας. Ό,τι γίνεται εκεί δεν καταγράφεται και το κενό σημειώνεται.',
  allow: 'Να επιτρέπονται',
  stateNoSites: 'Όχι σε όλους τους ιστότοπους',
  stateOutsideHours: 'Όχι αυτή την ώρα',
  toolbarOutsideHours: 'Desire Path: η έρευνα δεν καταγράφει αυτή την ώρα',
  toolbarNoSites: 'Desire Path: κάποιοι ιστότοποι δεν είναι ορατοί',
};
