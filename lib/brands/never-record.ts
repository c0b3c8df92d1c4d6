/**
 * Sites that are never recorded: health, adult, religion, politics, banking, mail, government, sign-on.
 * A hit leaves nothing but a counter. Judged by the host alone, before anything is read.
 */
import { hostMatches } from '../core/host-glob';
import { serviceOf } from './services';

/** Public suffixes and labels that belong to the state, the army or a church. */
const SUFFIXES = [
  'gov',
  'mil',
  'gouv.fr',
  'gob.es',
  'gov.uk',
  'govt.nz',
  'bund.de',
  'gosuslugi.ru',
  'nhs.uk',
  'vid.gov.lv',
  'latvija.lv',
  'gov.lv',
  'gov.gr',
  'gov.mk',
  'admin.ch',
  'gv.at',
  'europa.eu',
  'va',
  'bank',
  'porn',
  'xxx',
  'adult',
  'sex',
  'church',
  'catholic',
  'health',
  'doctor',
  'hospital',
  'clinic',
  'dating',
];

/** Words that stand as a label or part of one between hyphens. */
const LABELS = new Set(
  (
    'bank banka banca banque banco banking sparkasse volksbank raiffeisen swedbank seb luminor citadele sberbank tinkoff vtb alfabank halkbank stopanskabanka komercijalnabanka nlb eurobank alphabank piraeusbank nbg revolut n26 wise ing chase wellsfargo hsbc barclays santander bnpparibas creditagricole mbank pkobp monobank privatbank ' +
    'clinic clinics hospital klinik klinikum krankenhaus hopital ospedale szpital bolnica bolnitsa slimnica pharmacy apotheke pharmacie farmacia apteka aptieka apoteka farmakeio doctor doctolib znanylekarz docplanner zocdoc webmd mayoclinic netdoktor healthline drugs medline onmeda eveselba ' +
    'porn porno pornhub xvideos xnxx xhamster redtube youporn onlyfans chaturbate stripchat sex escort escorts erotic erotik tinder bumble grindr badoo parship elitepartner okcupid mamba ' +
    'church kirche eglise chiesa iglesia parafia cerkov islam mosque synagogue catholic kirchenaustritt bible quran jw vatican ' +
    'partei spd cdu afd gruene fdp democrats republicans gop labour conservatives pis kprf edros vmro sdsm syriza parlament parliament bundestag saeima sobranie duma ' +
    'mail webmail email gmail protonmail proton gmx outlook roundcube owa hotmail ' +
    'sso idp login-microsoftonline auth0 okta onelogin accounts oauth signin id keycloak adfs smartlogin esignature ' +
    'aa alcoholics suicide hotline112 samaritans crisis'
  ).split(' '),
);

/** Whole hosts of sign-on and mail services, with their sub-domains. */
const HOSTS = [
  'accounts.google.com',
  'login.microsoftonline.com',
  'login.live.com',
  'appleid.apple.com',
  'idmsa.apple.com',
  'mail.google.com',
  'outlook.live.com',
  'outlook.office.com',
  'mail.yandex.ru',
  'passport.yandex.ru',
  'mail.ru',
  'e.mail.ru',
  'inbox.lv',
  'mail.com',
  'web.de',
  'icloud.com',
  'wa.me',
  'web.whatsapp.com',
  'web.telegram.org',
  'messenger.com',
];

/** Short labels that are only meant as the registrable name, not as any sub-domain. */
const NAME_ONLY = new Set([
  'id',
  'ing',
  'aa',
  'seb',
  'nlb',
  'nbg',
  'afd',
  'fdp',
  'gop',
  'pis',
  'spd',
  'cdu',
  'jw',
  'wise',
  'chase',
  'labour',
  'crisis',
  'drugs',
  'islam',
  'email',
  'accounts',
  'sso',
  'idp',
  'auth0',
  'okta',
  'outlook',
  'proton',
  'sex',
  'doctor',
]);
/** Sign-on and mail are told by their sub-domain. */
const SUB_ONLY = new Set([
  'mail',
  'webmail',
  'sso',
  'idp',
  'accounts',
  'oauth',
  'signin',
  'adfs',
  'owa',
  'keycloak',
  'roundcube',
  'email',
  'banking',
  'id',
]);

/** True when a page of this host must leave no trace; `extra` are host patterns of the person or a study. */
export function neverRecord(host: string, extra: readonly string[] = []): boolean {
  const name = host.toLowerCase().split(':', 1)[0]?.replace(/\.$/, '') ?? '';
  if (name === '') return true;
  const under = (domain: string): boolean => name === domain || name.endsWith(`.${domain}`);
  const own = (pattern: string): string => pattern.toLowerCase().replace(/^\*?\.|^www\./, '');
  if (extra.some((each) => each !== '' && hostMatches(own(each), name))) return true;
  if (HOSTS.some(under) || SUFFIXES.some((suffix) => name.endsWith(`.${suffix}`))) return true;
  const labels = name.split('.');
  // gov.mk, gov.lv, gouv.fr: the state's own second level
  if (labels.length > 2 && /^(?:gov|gob|gouv|mil|govt)$/.test(labels.at(-2) ?? '')) return true;
  const kind = serviceOf(name);
  if (kind === 'mail' || kind === 'messenger') return true;
  const shift = labels.length > 2 && /^(?:co|com|org|net)$/.test(labels.at(-2) ?? '') ? 3 : 2;
  return labels.slice(0, -1).some((label, i) => {
    const own = i === labels.length - shift;
    return [label, ...label.split('-')].some(
      (part) =>
        LABELS.has(part) &&
        (own ? !SUB_ONLY.has(part) || NAME_ONLY.has(part) : SUB_ONLY.has(part) || !NAME_ONLY.has(part)),
    );
  });
}
