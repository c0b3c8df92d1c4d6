/** Czech: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart kosik
empty prazdn
checkout pokladn krok doprava-a objednavka. dokonc souhrn
pay platb zaplat
place odeslat zavazne
done prijata potvrzen odeslana dekujeme.
thanks dekuj
order objednav
ordered objednavka-prij
orders objednavky.
track sledov
status stav.
ship doprav doruc dodani
return vracen reklam
help napoved podpora dotazy zakaznick
manual navod
warranty zaruk
login prihlas
password hesl
logout odhlas
account ucet klient. osobni-ud
my moje. muj.
points vernost body.
review hodnoc
write napsat napiste pridat-ho
friend doporuc
stop zrus
compare porovn srovn
price cena. ceny. cen.
wish oblib prani
search hled vyhled
shop obchod. novinky
sale slevy vyprod akce.
product zbozi
brand znack vyrobc
blog aktual clanky
comments cist
about o-nas
policy podmink osobnich
missing nenalezen
address adresa fakturac
method zpusob
stock skladem dostupn
description popis. paramet
similar podobne souvisej
filter radit razeni
add do-kosiku pridat vlozit
buy koupit
`;
