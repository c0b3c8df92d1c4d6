/** Romanian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
orders comenzile.
cart cos. cosul
checkout finaliz facturare
pay plata. plati.
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
account contul cont.
my mele. meu. ta.
history istoric
review pareri recenz opini
write scrie adauga-o
stop anul dezabon
wish dorint
search cautar cauta rezultat
products produse
shop magazin
product produs
policy termeni confident
missing nu-a-fost-gas
add adaug
`;
