/** Bulgarian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart количк кошниц kolichk
empty празн
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
warranty гаранц
login вход влез
password парол
logout изход
account профил акаунт
my моите. моят. вашата.
review отзив мнени ревю
write напиш добави-мн
stop отписв откаж
compare сравн
wish любими желани
search търс
shop магазин продукти
sale промоц намал
product продукт
brand марки производ
blog новини
about за-нас
policy условия поверит
missing не-е-намер
address адрес
method начин
stock наличн
description описан
similar подобн свързан
add добави
buy купи
`;
