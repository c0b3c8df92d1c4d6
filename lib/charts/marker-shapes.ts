/**
 * Marker shape = channel. Thirty-one channels share eight shapes a reader can tell apart at 8 px; the
 * legend names the channels that are present, the tooltip and the table name the one.
 */
import type { Channel } from '../core/vocabulary';

export const MARKER_SHAPES = [
  'circle',
  'triangle',
  'square',
  'diamond',
  'star',
  'wedge',
  'plus',
  'cross',
] as const;
export type MarkerShape = (typeof MARKER_SHAPES)[number];

const SHAPES: { readonly [C in Channel]: MarkerShape } = {
  website: 'circle',
  mobile_app: 'circle',
  product: 'circle',
  search_engine: 'triangle',
  ai_assistant: 'triangle',
  marketplace: 'square',
  classifieds: 'square',
  comparison_site: 'square',
  review_site: 'diamond',
  forum: 'diamond',
  word_of_mouth: 'diamond',
  social_media: 'star',
  video: 'star',
  podcast: 'star',
  email: 'wedge',
  messenger: 'wedge',
  live_chat: 'wedge',
  sms: 'wedge',
  push: 'wedge',
  phone: 'wedge',
  video_call: 'wedge',
  store: 'plus',
  event: 'plus',
  courier: 'plus',
  post: 'plus',
  print: 'cross',
  radio: 'cross',
  tv: 'cross',
  out_of_home: 'cross',
  other: 'circle',
  unknown: 'circle',
};

export function markerShape(channel: Channel): MarkerShape {
  return SHAPES[channel];
}

/** The shapes as SVG paths in a 12 × 12 box: legends, lists and the canvas all draw these, always filled. */
export const MARKER_PATHS: { readonly [S in MarkerShape]: string } = {
  circle: 'M6 1.4a4.6 4.6 0 1 1 0 9.2a4.6 4.6 0 1 1 0-9.2Z',
  triangle: 'M6 .8 11.4 10.4H.6Z',
  square: 'M1.8 1.8h8.4v8.4H1.8Z',
  diamond: 'M6 .2 11.8 6 6 11.8 .2 6Z',
  star: 'M6.00 0.60L7.47 4.38L11.52 4.61L8.38 7.17L9.41 11.09L6.00 8.90L2.59 11.09L3.62 7.17L0.48 4.61L4.53 4.38Z',
  wedge: 'M.6 1.6H11.4L6 11.2Z',
  plus: 'M4.4 1h3.2v3.4H11v3.2H7.6V11H4.4V7.6H1V4.4h3.4Z',
  cross:
    'M8.40 1.33L10.67 3.60L8.26 6.00L10.67 8.40L8.40 10.67L6.00 8.26L3.60 10.67L1.33 8.40L3.74 6.00L1.33 3.60L3.60 1.33L6.00 3.74Z',
};
