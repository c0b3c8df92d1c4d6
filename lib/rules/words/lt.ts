/** Lithuanian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
home pradzia
cart krepsel
empty tuscias
checkout atsiskait pirkejo uzsakymo-ap
pay moke apmok
done priimtas gautas
thanks aciu dekoj
confirm patvirtin
order uzsakym
orders uzsakymai
track sekim sekti
ship pristat
return grazin
help pagalb duk. klausim
contact susisiek
login prisijung
password slaptaz
logout atsijung
account paskyr
my mano.
history istorij
review atsiliep ivertin
write rasyt parasyt
stop atsauk atsisak
compare palygin
price kainu kainos
wish noru megst pageid
search paiesk iesko
shop parduotuv prekes
sale akcij nuolaid ispard
product preke
brand gamint
blog naujien straipsn
about apie-mus
policy taisykl privatum
missing nerast
address adres
method budas
stock sandel
description aprasym
similar panas susij
filter rikiuo rusiuo
add ideti i-kreps
buy pirkti
`;
