import type { Blind } from './en';

export const blind: Blind = {
  outsideHours: (p) => `Die Studie zeichnet um diese Zeit nicht auf. Weiter geht es um ${p.time}.`,
  noSites:
    'Der Browser lässt Desire Path nicht mehr alle Websites Ihrer Wege sehen. Was dort geschieht, wird nicht aufgezeichnet; die Lücke ist vermerkt.',
  allow: 'Websites erlauben',
  stateNoSites: 'Nicht auf allen Websites',
  stateOutsideHours: 'Nicht um diese Zeit',
  toolbarOutsideHours: 'Desire Path: Die Studie zeichnet um diese Zeit nicht auf',
  toolbarNoSites: 'Desire Path: Einige Websites dürfen nicht gesehen werden',
};
