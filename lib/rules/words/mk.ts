/** Macedonian: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart кошнич koshni kosnic корпа korpa
checkout наплата naplata каса. порачај заврши детали-за-наплата
pay плаќањ plakj plakan картичк
done примена. успешн потврдена креирана
thanks благодар
confirm потврд
order нарачк порачк narac narachk
orders нарачки. naracki
track следењ следи. следете sleden
ship достав испорак dostav isporak
return враќањ поврат рекламац замена vrakj
help помош поддршка прашања pomos.
contact контакт пишете
manual упатств упатство upatstv
warranty гаранциј
login најав логир najav
register регистр креирај-сметка
password лозинк
logout одјав odjav
account сметка профил smetka
points поени лојалн
review рецензи осврт искуства
write напиш остави. додади-реценз
friend пријател препорач
unsubscribe отпиш
stop откаж избриши
news билтен
subscription претплат
compare според спореди
wish желби омилени zelbi
search пребар барај prebar
category категори
products производи. proizvodi
shop продавниц prodavn
product производ. proizvod. артикал
blog новости вести.
about за-нас za-nas
policy услови приватност политика
finance рати. кредит
missing не-е-пронајд не-постои
address адреса поштенск
similar слични поврзани
add додад додај стави
buy купи kupi.
`;
