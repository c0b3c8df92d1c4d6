/** Serbian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart korpa. korpu korpe
checkout kasa. zavrsi naruciv zavrset porucivan
pay placanj
done primljen uspesn
thanks hvala
order porudzb
track pracenj
ship isporuk dostav
return povrac povrat reklamac
help pomoc podrsk pitanja
login prijav
password lozink
account nalog. moj-nalog
my moje. moja. vasa. moj.
history istorij
review utisc ocen komentari
write napis ostav
stop otkaz
compare upored
wish zelja omiljen
search pretrag rezultati
shop prodavnic proizvodi
product proizvod
policy uslovi politika
missing nije-pronad
add dodaj u-korpu
`;
