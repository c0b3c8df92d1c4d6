/** What is said where a journey is changed, and where a need comes back. */
export type Editing = {
  readonly title: string;
  readonly saidAtStart: string;
  readonly brandsStay: string;
  readonly byStudy: string;
  readonly saved: (p: { need: string }) => string;
  readonly again: string;
  readonly againTitle: string;
  readonly againLead: string;
  readonly againOwn: string;
  readonly againStudy: string;
  readonly started: (p: { need: string }) => string;
};

export const editing: Editing = {
  title: 'Change this journey',
  saidAtStart: 'Said at the start: with the first touchpoint it is fixed, so that the figures stay honest.',
  brandsStay: 'Those said at the start stay; you can add others.',
  byStudy: 'Set by the study.',
  saved: (p) => `“${p.need}” is changed.`,
  again: 'Buy it again',
  againTitle: 'The next purchase',
  againLead:
    'A new journey that follows this one. Change what is different now; your favourite is asked anew.',
  againOwn: 'Its study is over: the new journey is your own.',
  againStudy: 'It belongs to the same study.',
  started: (p) => `The next journey for “${p.need}” has begun.`,
};
