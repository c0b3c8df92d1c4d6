/** German: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
products produkte.
cart warenkorb einkaufswagen einkaufskorb
checkout kasse bestellvorgang versandart lieferart bestellubersicht bestelluebersicht
pay zahlung zahlart bezahl kreditkarte
ordered bestellbest auftragsbest
done erfolgreich eingegangen abgeschlossen
thanks danke. dank. bedank
order bestell auftrag
orders bestellungen. bestellverlauf bestellhist bestellungsverlauf
track sendungsverfolg auftragsverfolg bestellungsverfolg paketverfolg bestellstatus
ship versand liefer
return rucksend ruecksend ruckgabe rueckgabe umtausch
help hilfe kundenservice kundendienst haufige
contact kontakt anfrage.
manual anleitung bedienungsanl gebrauchsanw
warranty gewahrleistung
login anmeld einlogg einloggen bereits-kunde
register registrier konto-erstellen neukunde
password passwort kennwort
logout abmelden ausloggen abgemeldet
account konto. kundenkonto mein-konto adressbuch benutzerkonto
points bonuspunkte treuepunkte
review bewertung kundenmein erfahrung
write schreib verfass abgeben.
friend freund empfehl weiterempf
unsubscribe newsletterabm
stop kundig kuendig abbestell stornier konto-loschen
subscription abos. abo. mitgliedschaft
compare vergleich produktvergleich
wish merkzettel wunsch merkliste
search such. suche suchen suchergebnis
category sortiment rubrik
shop laden. neuheit alle-produkte
product artikel. artikeldetail
blog ratgeber aktuelles
about uber-uns ueber-uns
policy datensch impressum nutzungsbed
finance finanzier ratenz ratenkauf
missing nicht-gefunden existiert-nicht
address adresse lieferadr rechnungsadr
similar ahnliche kauften
add in-den. hinzufugen legen.
buy kaufen. kauf.
`;
