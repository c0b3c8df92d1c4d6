/** Swedish, Danish and Norwegian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
home forside startsida
cart varukorg kundvagn kurv handlek indkobsk
empty tom.
checkout kassa kassen leveransatt slutfor gennemfor fullfor
pay betal
place bekraft bekreft
done mottag bekraftelse bekraeft
ordered ordrebek orderbek
thanks tack. tak. takk.
order bestallning bestilling ordre
orders ordrer mina-ordrar mina-best
track spar. spor.
ship leveran lever. frakt fragt
return retur angerr angrer fortryd reklam
help hjalp hjaelp hjelp kundtj kundes vanliga ofte
manual bruksanv brugsanv veiled
login logga-in log-ind logg-inn inlogg
register skapa-konto opret opprett tilmeld
password losenord adgangskode passord
logout logga-ut log-ud logg-ut
account konto. mina-sidor min-side
my mitt. mina. min. mine. din.
review omdom anmeld omtal betyg
write skriv
stop avregis avbest afmeld annuller oppsig uppsag
compare jamfor sammenl
price priser. pris.
wish onskel favorit
search sok. sog. sokres sogeres
shop butik produkter
sale erbjud tilbud udsalg rea.
brand varum maerk merker
blog nyhet nyheder artikler
about om-oss om-os
policy villkor personvern betingelser integritet
missing hittades ikke-fundet finnes-ikke
address adress leveringsad
stock i-lager pa-lager utsolgt udsolgt
description beskriv specifika spesifik
similar liknande lignende relater
filter sorter
add lagg laeg legg
buy kop. kjop.
`;
