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
account кабінет акаунт
review відгук
write напис залиш
stop скасув відпис
compare порівн
wish обране бажань
search пошук знайдено
product товар
add додати до-кошика
`;
