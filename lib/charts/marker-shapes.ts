/**
 * Marker shape = channel. Thirty-one channels share eight shapes a reader can tell apart at 8 px; the
 * legend names the channels that are present, the tooltip and the table name the one.
 */
import type { Channel } from '../core/vocabulary';

export const MARKER_SHAPES = [
  'circle',
  'triangle',
  'rect',
  'rectRot',
  'star',
  'crossRot',
  'cross',
  'line',
] as const;
/** Named as Chart.js names its point styles. */
export type MarkerShape = (typeof MARKER_SHAPES)[number];

const SHAPES: { readonly [C in Channel]: MarkerShape } = {
  website: 'circle',
  mobile_app: 'circle',
  product: 'circle',
  search_engine: 'triangle',
  ai_assistant: 'triangle',
  marketplace: 'rect',
  classifieds: 'rect',
  comparison_site: 'rect',
  review_site: 'rectRot',
  forum: 'rectRot',
  word_of_mouth: 'rectRot',
  social_media: 'star',
  video: 'star',
  podcast: 'star',
  email: 'crossRot',
  messenger: 'crossRot',
  live_chat: 'crossRot',
  sms: 'crossRot',
  push: 'crossRot',
  phone: 'crossRot',
  video_call: 'crossRot',
  store: 'cross',
  event: 'cross',
  courier: 'cross',
  post: 'cross',
  print: 'line',
  radio: 'line',
  tv: 'line',
  out_of_home: 'line',
  other: 'circle',
  unknown: 'circle',
};

export function markerShape(channel: Channel): MarkerShape {
  return SHAPES[channel];
}

/** The shape as an SVG path in a 12 × 12 box, for legends; the canvas draws Chart.js' own. */
export const MARKER_PATHS: { readonly [S in MarkerShape]: string } = {
  circle: 'M6 1.8a4.2 4.2 0 1 1 0 8.4a4.2 4.2 0 1 1 0-8.4Z',
  triangle: 'M6 1.2 10.8 9.6H1.2Z',
  rect: 'M2 2h8v8H2Z',
  rectRot: 'M6 .8 11.2 6 6 11.2 .8 6Z',
  star: 'M6 1v10M1 6h10M2.5 2.5l7 7M9.5 2.5l-7 7',
  crossRot: 'M2.2 2.2l7.6 7.6M9.8 2.2 2.2 9.8',
  cross: 'M6 1v10M1 6h10',
  line: 'M1 6h10',
};
