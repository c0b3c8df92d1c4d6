/** Finnish and Estonian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart ostoskor ostukor kori.
checkout kassa kassal vormista
pay maksu maks makseviis
done kinnitat
thanks kiitos tanam
order tilaus tellim
orders tilauks tellimused
track seuran jalgim
ship toimit
return palaut tagast
help asiakasp klienditug korduma
contact yhteyst
login kirjaud sisene
account tili. minu-konto
review arvost hinnang
write kirjoit kirjuta
stop peruut tuhist
compare vertai
wish toivel suosik
search haku. hakutul
products tuotteet
product tuote
add lisaa. lisa.
`;
