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
account профил акаунт
review отзив мнени
write напиш добави-мн
stop отписв откаж
compare сравн
wish любими желани
search търс
products продукти
product продукт
add добави
`;
