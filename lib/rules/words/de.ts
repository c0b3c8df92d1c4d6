/** German: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
home startseite
products produkte.
cart warenkorb einkaufswagen einkaufskorb
empty leer.
checkout kasse bestellvorgang versandart lieferart bestellubersicht bestelluebersicht zur-kasse gastbestellung zusammenfassung
pay zahlung zahlart bezahl kreditkarte kartennummer
ordered bestellbest auftragsbest
done erfolgreich eingegangen abgeschlossen
thanks danke. dank. bedank
order bestell auftrag
orders bestellungen. bestellverlauf bestellhist bestellungsverlauf
track sendungsverfolg auftragsverfolg bestellungsverfolg paketverfolg bestellstatus verfolgen
ship versand liefer
return rucksend ruecksend ruckgabe rueckgabe umtausch ruckerstatt widerruf reklam retoure
help hilfe kundenservice kundendienst haufige haeufige fragen.
contact kontakt anfrage.
manual anleitung bedienungsanl gebrauchsanw handbuch
warranty gewahrleistung
login anmeld einlogg einloggen bereits-kunde
register registrier konto-erstellen neukunde neues-konto
password passwort kennwort
logout abmelden ausloggen abgemeldet
account konto. kundenkonto mein-konto adressbuch benutzerkonto
my mein. meine. ihre. deine.
history verlauf historie
details details. detail. ubersicht.
points bonuspunkte treuepunkte bonusprog treueprog kundenkarte pramien
review bewertung kundenmein erfahrung
write schreib verfass abgeben. bewerten.
friend freund empfehl weiterempf partnerprog
unsubscribe newsletterabm
stop kundig kuendig abbestell stornier konto-loschen
subscription abos. abo. mitgliedschaft
compare vergleich produktvergleich
price preis. preise. preisvergl preisalarm preiswecker
wish merkzettel wunsch merkliste
search such. suche suchen suchergebnis treffer.
category sortiment rubrik produkt-kategorie
shop laden. neuheit alle-produkte alle-artikel
sale angebote. schnappchen reduziert
product artikel. artikeldetail
blog ratgeber aktuelles neuigkeit nachricht beitrage magazin.
comments weiterlesen kommentar
about uber-uns ueber-uns unternehmen
policy datensch impressum nutzungsbed geschaftsbed versandkosten lieferbed
finance finanzier ratenz ratenkauf
missing nicht-gefunden existiert-nicht fehler.
address adresse lieferadr rechnungsadr lieferansch postleitz
method art. methode
stock auf-lager lieferbar. vorratig ausverkauft
description beschreibung produktbeschr produktdet technische-daten produktinfo eigenschaften
similar ahnliche kauften
add in-den. hinzufugen legen.
buy kaufen. kauf.
`;
