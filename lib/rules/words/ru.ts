/** Russian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart корзин korzin
checkout оформл оформить oformlen oformit получател zakaz-oformit
pay оплат oplat банковск карты.
done оформлен. принят. успешно. получен. сформирован. создан.
thanks спасибо благодар spasibo
confirm подтвержд
order заказ zakaz
orders заказы. moi-zakazy zakazy.
track отслед отслеж otslezh
ship доставк dostavk
return возврат обмен vozvrat вернуть
help помощь поддержк вопросы. вопрос-ответ
contact контакт обратная-связь связаться написать-нам
manual инструкц руководство instrukc
warranty гаранти
login вход войти авториз vhod. avtoriz
register регистр registra зарегистр
password пароль пароля
logout выйти выход.
account кабинет профиль аккаунт kabinet учетная
points бонус баллы
review отзыв рецензи мнения
write написать оставить добавить-отзыв
friend друга. друзей. рекоменд
unsubscribe отпис
stop отписа отменить отмена удалить-аккаунт
subscription подписк
news рассылк
compare сравн sravn
wish избранн желаний закладки
search поиск искать poisk найдено
category категор каталог
products товары. tovary
shop магазин magazin новинк
product товар. tovar. артикул
blog новост статьи
forum форум
about о-компании о-нас
policy политика соглашени услови
finance рассрочк кредит
missing не-найден ошибка
robot не-робот
address адрес. индекс
similar похожие с-этим-товаром
add добавить в-корзину положить
buy купить kupit
`;
