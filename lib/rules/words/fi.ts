/** Finnish and Estonian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart ostoskor ostukor kori. korv.
checkout kassa kassal vormista toimitustap tarneviis
pay maksu maks makseviis
ordered tilausvahv
done kinnitat
thanks kiitos tanam aitah
order tilaus tellim
orders tilauks tellimused
track seuran jalgim
ship toimit tarne
return palaut tagast
help asiakasp klienditug korduma usein apua.
contact yhteyst uhendust
login kirjaud sisene logi-sisse
password salasan parool
account tili. minu-konto
my oma. omat. minu.
review arvost hinnang
write kirjoit kirjuta
stop peruut tuhist
compare vertai vordl
wish toivel suosik soovin lemmik
search haku. hakutul otsing
products tuotteet tooted
shop kauppa pood.
product tuote toode
policy ehdot tietosuoj tingim privaatsus
missing ei-loy ei-leitud
add lisaa. lisa.
`;
