import type { Editing } from './en';

export const editing: Editing = {
  title: 'Mainīt šo ceļu',
  saidAtStart: 'Pateikts sākumā: kopš pirmā saskares punkta tas ir nemaināms, lai rādītāji būtu godīgi.',
  brandsStay: 'Sākumā nosauktie paliek; var pievienot citus.',
  byStudy: 'Noteicis pētījums.',
  saved: (p) => `Mainīts: “${p.need}”.`,
  again: 'Pirkt vēlreiz',
  againTitle: 'Nākamais pirkums',
  againLead: 'Jauns ceļš, kas turpina šo. Mainiet to, kas tagad ir citādi; favorīts jānosauc no jauna.',
  againOwn: 'Tā pētījums ir beidzies: jaunais ceļš būs jūsu paša.',
  againStudy: 'Tas pieder tam pašam pētījumam.',
  started: (p) => `Nākamais ceļš ir sākts: “${p.need}”.`,
};
