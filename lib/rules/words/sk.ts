/** Slovak: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
checkout pokladn dokonc
thanks dakuj
done prijat
track sledovan
ship dorucen
return vraten
help pomoc casto casté
warranty zaruk
login prihlas
logout odhlas
account ucet
history histori
points vernost
review hodnoten
write napis prida
stop zrus
wish oblub zelan
search hlad vyhlad
product tovar
similar podobn suvis
sale zlav
missing nenajd
address dodacia
method sposob
add do-kosika vlozit
buy kupit
`;
