/** Slovak: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
checkout pokladn dokonc
thanks dakuj
done prijat
track sledovan
ship dorucen
return vraten vraten
help pomoc casto casté
login prihlas
account ucet
history histori
review hodnoten
write napis prida
stop zrus
wish oblub zelan
search hlad vyhlad
product tovar
missing nenajd
add do-kosika vlozit
`;
