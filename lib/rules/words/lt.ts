/** Lithuanian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart krepsel
checkout atsiskait pirkejo uzsakymo-ap
pay moke apmok
done priimtas gautas
thanks aciu dekoj
order uzsakym
orders uzsakymai
track sekim sekti
ship pristat
return grazin
help pagalb duk. klausim
contact susisiek
login prisijung
password slaptaz
account paskyr
my mano.
history istorij
review atsiliep ivertin
write rasyt parasyt
stop atsauk atsisak
compare palygin
wish noru megst pageid
search paiesk iesko
products prekes
shop parduotuv
product preke
policy taisykl privatum
missing nerast
add ideti i-kreps
`;
