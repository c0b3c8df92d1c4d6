/** How much a word counts by where it stands, before fitting; in the order of PLACES. */
export const PLACE_STRENGTHS = {
  address: 1.1,
  step: 1.3,
  host: 2,
  title: 1.3,
  heading: 1.8,
  subheading: 0.35,
  button: 0.35,
  notice: 1.2,
  tab: 0.3,
  name: 1.5,
} as const;
