/** What stands on the screens while something that should be recorded cannot be seen. */
export type Blind = {
  readonly outsideHours: (p: { time: string }) => string;
  readonly noSites: string;
  readonly allow: string;
  /** In place of “Recording” beside the journey. */
  readonly stateNoSites: string;
  readonly stateOutsideHours: string;
  readonly toolbarOutsideHours: string;
  readonly toolbarNoSites: string;
};

export const blind: Blind = {
  outsideHours: (p) => `The study does not record at this hour. Recording goes on at ${p.time}.`,
  noSites:
    'The browser does not let Desire Path see every site of your journeys any more. What happens there is not recorded, and the gap is noted.',
  allow: 'Allow the sites',
  stateNoSites: 'Not on every site',
  stateOutsideHours: 'Not at this hour',
  toolbarOutsideHours: 'Desire Path: the study does not record at this hour',
  toolbarNoSites: 'Desire Path: some sites may not be seen',
};
