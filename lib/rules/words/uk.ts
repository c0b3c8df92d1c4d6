/** Ukrainian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
home головна
cart кошик koshyk
checkout оформлен oformlenn
pay оплат сплат
done прийнят
thanks дякуємо
order замовл
track відстеж
ship доставк
return повернен обмін
help допомог підтримк питанн
manual інструкц
warranty гаранті
login вхід увійти
register реєстр
logout вийти
account кабінет акаунт
my мої. моє. моя. ваше.
history історі
points бонуси
review відгук
write напис залиш
friend друга.
stop скасув відпис
compare порівн
price ціни. цін.
wish обране бажань
search пошук знайдено
shop магазин
sale знижк
product товар
brand виробник
blog новин статт
comments комент
about про-нас про-комп
policy політик умови
missing не-знайден
address адрес
method спосіб
stock наявн
description опис. характерист
similar схожі супутн
add додати до-кошика
buy купит
`;
