/** Latvian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
home sakums sakumlapa
cart groz
empty tuks
checkout kase. noform pasutijuma-kopsavilkums
pay apmaks maksaj maksas norekinu karte-
done pienemts. sanemts. veikts. apstiprinats pienemta noformets
thanks paldies
confirm apstiprin
order pasutij pirkum
orders pasutijumi. pasutijumu.
track izseko kur-ir-mans
status statuss
ship piegad
return atgriez atgries atteikum maina-un
help palidz atbalst biezak buj. klientu-serv
contact sazin
manual lietosanas-instr pamaciba rokasgramata
login ielog piesleg ienakt autoriz pierakst
register izveidot-kontu jauns-klients
password parol
logout iziet. izlog
account konts. kontu. mani-dati mana-inf
my mani. mans. mana. jusu.
history vesture
details informacija
points punkti lojalit klienta-karte
review atsauks vertejum apskat
write rakst uzrakst pievienot-atsauks atstat
friend ieteik draug
unsubscribe atrakst
stop atcel anulet lauzt dzest
compare salidz
price cenas. cenu. cena.
wish velm velmju favor izlase
search mekl rezultat
shop veikal jaunum visas-preces
sale akcij atlaid izpard
products preces.
product prece. preces-kods
blog zinas. raksti. jaunakie
comments koment lasit
about par-mums par-uznem
policy noteikum privatum distances
finance nomaks lizing kredit
missing nav-atrast kluda neeksiste
address adres pasta-indekss
method veids. veidi. metode
stock noliktav pieejam
description aprakst specifik raksturoj
similar lidzig saistit
add ielikt likt-groz pievienot
buy pirkt nopirkt
`;
