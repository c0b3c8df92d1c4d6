/** Swedish, Danish and Norwegian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart varukorg kundvagn kurv handlek indkobsk
checkout kassa kassen leveransatt slutfor gennemfor
pay betal
done mottag bekraftelse bekraeft
thanks tack. tak. takk.
order bestallning bestilling ordre
orders ordrer mina-ordrar mina-best
track spar. spor.
ship leveran lever. frakt
return retur angerr angrer fortryd
help hjalp hjaelp hjelp kundtj kundes
login logga-in log-ind logg-inn inlogg
account konto. mina-sidor min-side
review omdom anmeld omtal betyg
write skriv
stop avregis avbest afmeld annuller
compare jamfor sammenl
wish onskel favorit
search sok. sog. sokres sogeres
products produkter
add lagg laeg legg
`;
