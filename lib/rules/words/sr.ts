/** Serbian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart korpa. korpu korpe
checkout kasa. zavrsi naruciv zavrset porucivan
pay placanj
place poruci naruci
done primljen uspesn
thanks hvala
confirm potvrd
order porudzb
track pracenj
ship isporuk dostav
return povrac povrat reklamac
help pomoc podrsk pitanja
manual uputstv
login prijav
password lozink
logout odjav
account nalog. moj-nalog
my moje. moja. vasa. moj.
history istorij
review utisc ocen komentari
write napis ostav
friend preporuc prijatelj
stop otkaz
compare upored
wish zelja omiljen
search pretrag rezultati
shop prodavnic proizvodi
sale akcij popust
product proizvod
brand proizvodjac
blog vesti savet
about o-nama
policy uslovi politika
missing nije-pronad
address adresa
method nacin
stock na-stanju
description opis. specifik karakt
similar slicni povezani
filter sortir poredaj
add dodaj u-korpu
buy kupi.
`;
