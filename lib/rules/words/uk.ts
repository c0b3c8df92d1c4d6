/** Ukrainian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
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
login вхід увійти
register реєстр
account кабінет акаунт
my мої. моє. моя. ваше.
history історі
review відгук
write напис залиш
stop скасув відпис
compare порівн
wish обране бажань
search пошук знайдено
shop магазин
product товар
policy політик умови
missing не-знайден
add додати до-кошика
`;
