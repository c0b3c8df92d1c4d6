/** Latvian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart groz
checkout kase. noform pasutijuma-kopsavilkums
pay apmaks maksaj maksas norekinu
done pienemts. sanemts. veikts. apstiprinats pienemta noformets
thanks paldies
confirm apstiprin
order pasutij pirkum
orders pasutijumi. pasutijumu.
track izseko kur-ir-mans
ship piegad
return atgriez atgries atteikum maina-un
help palidz atbalst biezak buj.
contact sazin
manual lietosanas-instr pamaciba rokasgramata
login ielog piesleg ienakt autoriz pierakst
register izveidot-kontu jauns-klients
password parol
logout iziet. izlog
account konts. kontu. mani-dati mana-inf
points punkti lojalit
review atsauks vertejum
write rakst uzrakst pievienot-atsauks
friend ieteik draug
unsubscribe atrakst
stop atcel anulet lauzt dzest
compare salidz
wish velm velmju favor
search mekl rezultat
shop veikal jaunum visas-preces
products preces.
product prece. preces-kods
blog zinas. raksti.
about par-mums par-uznem
policy noteikum privatum distances
finance nomaks lizing kredit
missing nav-atrast kluda
address adres pasta-indekss
similar lidzig saistit
add ielikt likt-groz pievienot
buy pirkt nopirkt
`;
