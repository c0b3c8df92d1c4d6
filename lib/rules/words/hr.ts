/** Croatian and Slovenian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart kosaric
checkout blagajn dovrset zavrset
pay placil placanj
done zaprimljen oddano
order narudzb narocil
track sledenj pracenj
ship dostav
return povrat vracil
help podpor pogosta
account racun. korisnicki
review ocjen mnenj
write napis oddaj
stop preklic preklic.
compare usporedb
wish zelja. priljublj
search iskanj trazi
product izdelek
add v-kosarico u-kosaricu
`;
