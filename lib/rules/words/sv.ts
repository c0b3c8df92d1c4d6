/** Swedish, Danish and Norwegian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart varukorg kundvagn kurv handlek indkobsk
checkout kassa kassen leveransatt slutfor gennemfor fullfor
pay betal
done mottag bekraftelse bekraeft
ordered ordrebek orderbek
thanks tack. tak. takk.
order bestallning bestilling ordre
orders ordrer mina-ordrar mina-best
track spar. spor.
ship leveran lever. frakt fragt
return retur angerr angrer fortryd reklam
help hjalp hjaelp hjelp kundtj kundes vanliga ofte
login logga-in log-ind logg-inn inlogg
register skapa-konto opret opprett tilmeld
password losenord adgangskode passord
account konto. mina-sidor min-side
my mitt. mina. min. mine. din.
review omdom anmeld omtal betyg
write skriv
stop avregis avbest afmeld annuller oppsig uppsag
compare jamfor sammenl
wish onskel favorit
search sok. sog. sokres sogeres
products produkter
shop butik
policy villkor personvern betingelser integritet
missing hittades ikke-fundet finnes-ikke
add lagg laeg legg
`;
