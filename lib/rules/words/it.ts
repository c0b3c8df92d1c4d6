/** Italian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart carrello
empty vuoto
checkout ordina. cassa. concludi riepilogo procedi fatturazione completa-ordine
pay pagament carta-di paga.
done ricevuto completato confermato
ordered conferma-ord
thanks grazie
confirm conferm
order ordine
orders ordini
track traccia tracciam
ship spedizion consegna
return reso. resi. restitu rimbors recesso
help aiuto assistenza domande
contact contatt
login acced accesso. entra.
register crea-account nuovo-cliente
password password-dim
account il-mio-acc area-clienti
my mio. miei. tuo. i-miei
history storico cronologia
points punti. fedelta premi.
review recension opinion valutaz
write scriv lascia
unsubscribe disiscr
stop annull disdett
compare confront
wish desideri preferiti
search cerca. ricerca risultati
products prodotti.
shop negozio novita
sale offert sald sconti
product prodotto. articolo
blog notizie
about chi-siamo azienda
policy condizioni termini
missing non-trovat errore
address indirizzo
method metodo modalita
stock disponib esaurito
description descriz caratteris specifiche
similar correlati simili
add aggiungi
`;
