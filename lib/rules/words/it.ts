/** Italian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart carrello
checkout ordina. cassa. concludi riepilogo procedi
pay pagament carta-di paga.
done ricevuto completato confermato
thanks grazie
order ordine
orders ordini
track traccia tracciam
ship spedizion consegna
return reso. resi. restitu rimbors
help aiuto assistenza domande
contact contatt
login acced accesso. entra.
account il-mio-acc area-clienti
review recension opinion valutaz
write scriv lascia
stop annull disdett
compare confront
wish desideri preferiti
search cerca. ricerca risultati
products prodotti.
product prodotto. articolo
add aggiungi
`;
