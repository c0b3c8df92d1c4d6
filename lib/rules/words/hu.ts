/** Hungarian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
home kezdolap fooldal
cart kosar
empty ures
checkout penztar megrendel szallitasi-m
pay fizet
place rendeles-elk
done sikeres visszaigaz
thanks koszon
order rendel
track csomagk nyomonk
ship szallit
return visszakul elall
help segits ugyfel gyik gyakori
contact kapcsolat
manual utmutat
login bejelent belep
password jelsz
logout kijelent
account fiok profil
points husegp
review velem ertekel
write irasa.
friend ajanl
stop leirat lemond
compare osszehas
wish kivans kedvenc
search keres talalat
shop webaru bolt. termekek
sale akcio
product termek
brand marka gyart
blog hirek cikk
about rolunk
policy aszf adatved szerzodesi
missing nem-talal
address cim.
method mod.
stock raktar keszlet
description leiras
similar hasonlo kapcsolodo
filter szur rendezes
add kosarba
buy vasar megvesz
`;
