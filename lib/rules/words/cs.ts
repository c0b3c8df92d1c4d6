/** Czech: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart kosik
checkout pokladn krok doprava-a objednavka. dokonc
pay platb zaplat
done prijata potvrzen odeslana dekujeme.
thanks dekuj
order objednav
orders objednavky.
track sledov
ship doprav doruc dodani
return vracen reklam
help napoved podpora dotazy zakaznick
login prihlas
account ucet klient. osobni-ud
review hodnoc
write napsat napiste pridat-ho
stop zrus
compare porovn srovn
wish oblib prani
search hled vyhled
product zbozi
add do-kosiku pridat vlozit
`;
