/** Polish: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
home strona-glowna
products produkty.
cart koszyk
empty pusty
checkout zamowienie. kasa. kasy. szybkie-zakupy realizacj finalizacj podsumowan zlozenie-zamow skladanie-zamow
pay platnos zaplac karta-kred numer-karty
done otrzymane. przyjete zlozone. potwierdzone potwierdzenie-zamowienia
thanks dziekuj
confirm potwierdz
order zamowi
orders zamowien. zamowienia. moje-zamowienia
track sledz
ship dostaw wysyl
return zwrot reklamac odstapien
help pomoc. wsparcie pytania obslug
contact skontaktuj napisz-do
warranty gwaranc
login logow zalog
register rejestr zarejestr zaloz-konto nowy-klient
password hasl
logout wylog
account konto. panel. moje-dane ksiazka-adres
my moje. moj. twoje. mojego
history histori
details szczegol
points punkt lojaln nagrod
review opini oceny
write napisz dodaj-opin wystaw ocen.
friend polec znajom
unsubscribe wypisz
stop anulow anuluj wypowiedz rezygnac usun-konto
subscription subskryp
compare porown porownyw
price cen. ceny.
wish ulubion schowek przechowal zyczen
search szuk wyszuk wyniki znalezion
category asortym
shop sklep nowosci
sale wyprz okazj
product towar. kod-produktu
blog aktualn artyku porad wpis
comments komentar czytaj
about o-nas o-firmie
policy regulamin polityk warunki
finance raty. ratal leasing
missing nie-znalez nie-istnieje blad.
address adres dane-do-faktur kod-poczt
method sposob metod
stock magazynie dostepn
description opis. opis-prod specyfik paramet cechy
similar podobn powiaz klienci-kup
add do-koszyka dodaj
buy kup. kup-teraz
`;
