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
status stato.
ship spedizion consegna
return reso. resi. restitu rimbors recesso
help aiuto assistenza domande
contact contatt
manual istruzion
login acced accesso. entra.
register crea-account nuovo-cliente
password password-dim
logout esci. disconn
account il-mio-acc area-clienti
my mio. miei. tuo. i-miei
history storico cronologia
points punti. fedelta premi.
review recension opinion valutaz
write scriv lascia
friend amico consiglia
invite invita
stop annull disdett disiscr
subscription abbonam
compare confront
price prezzi prezzo
wish desideri preferiti
search cerca. ricerca risultati
shop negozio novita prodotti.
sale offert sald sconti
product prodotto. articolo
brand marchi marca
blog notizie
comments leggi
about chi-siamo azienda
policy condizioni termini
missing non-trovat errore
address indirizzo
method metodo modalita
stock disponib esaurito
description descriz caratteris specifiche
similar correlati simili
filter ordina-per
add aggiungi
buy acquist compra.
`;
