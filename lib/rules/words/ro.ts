/** Romanian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
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
account contul cont.
review pareri recenz
write scrie adauga-o
stop anul dezabon
wish dorint
search cautar cauta
products produse
product produs
add adaug
`;
