/** How the other pages name the researcher's workspace, whose own words they need not load. */
import type { LanguageId } from '../core/ports';

export type WorkspaceLink = {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly open: string;
};

export const WORKSPACE_LINK: { readonly [K in LanguageId]: WorkspaceLink } = {
  en: {
    name: 'Workspace',
    title: 'For researchers',
    lead: 'The workspace pools the hand-overs of a study on this device, apart from your own journeys.',
    open: 'Open the workspace',
  },
  ru: {
    name: 'Рабочее место',
    title: 'Для исследователей',
    lead: 'Рабочее место собирает файлы участников исследования на этом устройстве, отдельно от ваших собственных путей.',
    open: 'Открыть рабочее место',
  },
  el: {
    name: 'Χώρος εργασίας',
    title: 'Για ερευνητές',
    lead: 'Ο χώρος εργασίας συγκεντρώνει τα αρχεία των συμμετεχόντων μιας έρευνας σε αυτή τη συσκευή, χωριστά από τις δικές σας διαδρομές.',
    open: 'Άνοιγμα του χώρου εργασίας',
  },
  lv: {
    name: 'Darbvieta',
    title: 'Pētniekiem',
    lead: 'Darbvieta šajā ierīcē apkopo pētījuma dalībnieku nodotos failus, atsevišķi no jūsu pašu ceļiem.',
    open: 'Atvērt darbvietu',
  },
  mk: {
    name: 'Работно место',
    title: 'За истражувачи',
    lead: 'Работното место ги собира датотеките на учесниците во истражувањето на овој уред, одвоено од вашите сопствени патишта.',
    open: 'Отвори го работното место',
  },
  de: {
    name: 'Arbeitsplatz',
    title: 'Für Forschende',
    lead: 'Der Arbeitsplatz führt die Abgaben einer Studie auf diesem Gerät zusammen, getrennt von Ihren eigenen Kaufwegen.',
    open: 'Arbeitsplatz öffnen',
  },
};
