/** A line icon a channel; its word always stands beside it or in the legend. */
import bell from 'lucide-static/icons/bell.svg?raw';
import bot from 'lucide-static/icons/bot.svg?raw';
import calendar from 'lucide-static/icons/calendar.svg?raw';
import chat from 'lucide-static/icons/message-circle.svg?raw';
import courier from 'lucide-static/icons/truck.svg?raw';
import globe from 'lucide-static/icons/globe.svg?raw';
import mail from 'lucide-static/icons/mail.svg?raw';
import newspaper from 'lucide-static/icons/newspaper.svg?raw';
import parcel from 'lucide-static/icons/package.svg?raw';
import person from 'lucide-static/icons/user-round.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import pin from 'lucide-static/icons/map-pin.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import podcast from 'lucide-static/icons/podcast.svg?raw';
import radio from 'lucide-static/icons/radio.svg?raw';
import scale from 'lucide-static/icons/scale.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import sign from 'lucide-static/icons/signpost.svg?raw';
import smartphone from 'lucide-static/icons/smartphone.svg?raw';
import sms from 'lucide-static/icons/message-square.svg?raw';
import social from 'lucide-static/icons/users.svg?raw';
import star from 'lucide-static/icons/star.svg?raw';
import store from 'lucide-static/icons/store.svg?raw';
import basket from 'lucide-static/icons/shopping-basket.svg?raw';
import tag from 'lucide-static/icons/tag.svg?raw';
import talk from 'lucide-static/icons/messages-square.svg?raw';
import tv from 'lucide-static/icons/tv.svg?raw';
import video from 'lucide-static/icons/video.svg?raw';
import type { Channel } from '../../lib/core/vocabulary';

const ICONS: { readonly [C in Channel]: string } = {
  website: globe,
  mobile_app: smartphone,
  search_engine: search,
  marketplace: basket,
  classifieds: tag,
  comparison_site: scale,
  review_site: star,
  social_media: social,
  video: play,
  forum: talk,
  ai_assistant: bot,
  email: mail,
  messenger: chat,
  live_chat: chat,
  sms,
  push: bell,
  phone,
  video_call: video,
  store,
  event: calendar,
  courier,
  post: courier,
  print: newspaper,
  radio,
  tv,
  podcast,
  out_of_home: sign,
  product: parcel,
  word_of_mouth: person,
  other: pin,
  unknown: pin,
};

/** The icon's inner markup, for a 24 × 24 box. */
export function channelIcon(channel: Channel): string {
  return ICONS[channel]
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/^\s*<svg[^>]*>/u, '')
    .replace(/<\/svg>\s*$/u, '')
    .trim();
}
