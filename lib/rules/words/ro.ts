/** Romanian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
home acasa
cart cos. cosul
checkout finaliz facturare
pay plata. plati.
place trimite-comanda plaseaza
done primita plasata inregistrata
thanks multumim
order comand comenz
track urmar
ship livrar
return retur
help ajutor intreb asistent
login autentif conect
register inregistr creeaz
password parol
logout deconect
account contul cont.
my mele. meu. ta.
history istoric
points puncte
review pareri recenz opini
write scrie adauga-o
friend recomand priet
stop anul dezabon
wish dorint
search cautar cauta rezultat
shop magazin produse
sale reduceri ofert
product produs
brand marci produc
blog noutati stiri
about despre
policy termeni confident
missing nu-a-fost-gas
address adresa
method metod
stock in-stoc epuizat
description descri specific caracter
similar similare
filter sorteaz sortar
add adaug
buy cumpar
`;
