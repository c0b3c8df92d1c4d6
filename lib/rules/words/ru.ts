/** Russian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
home главная
cart корзин korzin
empty пуст
checkout оформл оформить oformlen oformit получател zakaz-oformit
pay оплат oplat банковск карты. платеж платёж
done оформлен. принят. успешно. получен. сформирован. создан. принята. zakaz-prinyat
thanks спасибо благодар spasibo
confirm подтвержд
order заказ zakaz
orders заказы. moi-zakazy zakazy.
track отслед отслеж otslezh
status статус status-zakaza состояни
ship доставк dostavk
return возврат обмен vozvrat вернуть
help помощь поддержк вопросы. вопрос-ответ pomosch pomoshch podderzhk покупателям клиентам. klientov
contact контакт обратная-связь связаться написать-нам
manual инструкц руководство instrukc
warranty гаранти
login вход войти авториз vhod. avtoriz
register регистр registra зарегистр
password пароль пароля
logout выйти выход.
account кабинет профиль аккаунт kabinet учетная
my мои. мой. моя. ваш. ваши.
history истори
details детали информация.
points бонус баллы
review отзыв рецензи мнения обзор
write написать оставить добавить-отзыв ostavit
friend друга. друзей. рекоменд реферал партнерск
unsubscribe отпис
stop отписа отменить отмена удалить-аккаунт
subscription подписк
news рассылк
compare сравн sravn
price цены. цен. дешевле
wish избранн желаний закладки izbrann отложен
search поиск искать poisk найдено
category категор каталог раздел
products товары. tovary
shop магазин magazin новинк хиты.
sale акции скидк распрод akcii aktsii
product товар. tovar. артикул
blog новост статьи статья stati. novosti блог публикац
comments комментар читать-далее
forum форум
about о-компании о-нас o-kompanii o-nas о-магазине
policy политика соглашени услови оферт
finance рассрочк кредит
missing не-найден ошибка не-существует
robot не-робот
address адрес. индекс
method способ
stock наличи под-заказ
description описани характерист
similar похожие с-этим-товаром сопутств рекомендуем
add добавить в-корзину положить
buy купить kupit
`;
