/** Croatian and Slovenian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart kosaric
checkout blagajn dovrset zavrset zakljuc
pay placil placanj
done zaprimljen oddano
order narudzb narocil narudzb narocil
track sledenj pracenj
ship dostav
return povrat vracil
help podpor pogosta
password geslo
account racun. korisnicki
my moja.
history povijest zgodovin
review ocjen mnenj
write napis oddaj
stop preklic preklic.
compare usporedb usporedi primerj
wish zelja. priljublj
search iskanj trazi
shop trgovin izdelk
product izdelek
policy uvjeti pogoji
missing ni-najden
add v-kosarico u-kosaricu
`;
