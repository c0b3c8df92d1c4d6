/** Bulgarian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart количк кошниц kolichk
checkout поръчка. завърш поръчай
pay плащан
done приета успешн
thanks благодар
order поръчк porach
orders поръчки.
track проследяв
ship достав
return връщан рекламац
help помощ въпроси
login вход влез
password парол
account профил акаунт
my моите. моят. вашата.
review отзив мнени ревю
write напиш добави-мн
stop отписв откаж
compare сравн
wish любими желани
search търс
products продукти
shop магазин
product продукт
policy условия поверит
missing не-е-намер
add добави
`;
