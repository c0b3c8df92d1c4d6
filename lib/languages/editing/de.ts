import type { Editing } from './en';

export const editing: Editing = {
  title: 'Diesen Kaufweg ändern',
  saidAtStart:
    'Am Anfang gesagt: Mit dem ersten Kontaktpunkt steht es fest, damit die Zahlen ehrlich bleiben.',
  brandsStay: 'Die am Anfang genannten bleiben; andere können Sie hinzufügen.',
  byStudy: 'Von der Studie festgelegt.',
  saved: (p) => `„${p.need}“ ist geändert.`,
  again: 'Noch einmal kaufen',
  againTitle: 'Der nächste Kauf',
  againLead:
    'Ein neuer Kaufweg, der auf diesen folgt. Ändern Sie, was jetzt anders ist; der Favorit wird neu erfragt.',
  againOwn: 'Die Studie dazu ist beendet: Der neue Kaufweg ist Ihr eigener.',
  againStudy: 'Er gehört zur selben Studie.',
  started: (p) => `Der nächste Kaufweg „${p.need}“ hat begonnen.`,
};
