/** Serbian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart korpa. korpu korpe
checkout kasa. zavrsi naruciv
pay placanj
done primljen uspesn
thanks hvala
order porudzb
track pracenj
ship isporuk
return povrac povrat
help pomoc podrsk pitanja
login prijav
account nalog. moj-nalog
review utisc ocen
write napis ostav
stop otkaz
compare upored
wish zelja omiljen
search pretrag rezultati
product proizvod
add dodaj u-korpu
`;
