/** Macedonian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
home почетна почеток pocetna
cart кошнич koshni kosnic корпа korpa
empty празна
checkout наплата naplata каса. порачај заврши детали-за-наплата
pay плаќањ plakj plakan картичк плати
done примена. успешн потврдена креирана
thanks благодар
confirm потврд
order нарачк порачк narac narachk
orders нарачки. naracki
track следењ следи. следете sleden
status статус
ship достав испорак dostav isporak
return враќањ поврат рекламац замена vrakj vrakan
help помош поддршка прашања pomos. podrsk
contact контакт пишете
manual упатств упатство upatstv
warranty гаранциј
login најав логир najav
register регистр креирај-сметка
password лозинк
logout одјав odjav
account сметка профил smetka
my моја. мои. моите. мој. вашата. вашите. moja. moj.
history историја
details детали
points поени лојалн бонус
review рецензи осврт искуства оценк
write напиш остави. додади-реценз
friend пријател препорач
unsubscribe отпиш
stop откаж избриши
news билтен
subscription претплат
compare според спореди
price цени. цена.
wish желби омилени zelbi omilen
search пребар барај prebar
category категори
products производи. proizvodi
shop продавниц prodavn
sale акции. попуст распрод popust
product производ. proizvod. артикал
blog новости вести. статии совети
comments коментар прочитај
about за-нас za-nas
policy услови приватност политика
finance рати. кредит
missing не-е-пронајд не-постои грешка
address адреса поштенск
method начин
stock залиха лагер достапн
description опис. спецификац карактерист
similar слични поврзани препорачани
add додад додај стави
buy купи kupi.
`;
