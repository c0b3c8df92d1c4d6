/** Czech: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart kosik
empty prazdn
checkout pokladn krok objednavka. dokonc souhrn
pay platb zaplat
done prijata potvrzen odeslana dekujeme.
thanks dekuj
order objednav
ordered objednavka-prij
orders objednavky.
track sledov
ship doprav doruc dodani
return vracen reklam vracen
help napoved podpora dotazy zakaznick
login prihlas
password hesl
account ucet klient. osobni-ud
my moje. muj.
points vernost body.
review hodnoc
write napsat napiste pridat-ho
stop zrus
compare porovn srovn
wish oblib prani
search hled vyhled
shop obchod. novinky
sale slevy vyprod akce.
product zbozi
blog aktual clanky
about o-nas
policy podmink osobnich
missing nenalezen
address adresa fakturac
method zpusob
stock skladem dostupn
description popis. paramet
similar podobne souvisej
add do-kosiku pridat vlozit
`;
