/** Hungarian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart kosar
checkout penztar megrendel szallitasi-m
pay fizet
done sikeres visszaigaz
thanks koszon
order rendel
track csomagk nyomonk
ship szallit
return visszakul elall
help segits ugyfel gyik gyakori
contact kapcsolat
login bejelent belep
password jelsz
account fiok profil
review velem ertekel
write irasa.
stop leirat lemond
compare osszehas
wish kivans kedvenc
search keres talalat
products termekek
shop webaru bolt.
product termek
policy aszf adatved szerzodesi
missing nem-talal
add kosarba
`;
