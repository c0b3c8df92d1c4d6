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
account paskyr
review atsiliep ivertin
write rasyt parasyt
stop atsauk atsisak
compare palygin
wish noru megst
search paiesk iesko
products prekes
product preke
add ideti i-kreps
`;
