/** Polish: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
products produkty.
cart koszyk
checkout zamowienie. kasa. kasy. szybkie-zakupy realizacj finalizacj
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
register rejestr zarejestr zaloz-konto
password hasl
logout wylog
account konto. panel. moje-dane ksiazka-adres
points punkt lojaln
review opini oceny
write napisz dodaj-opin wystaw
friend polec znajom
unsubscribe wypisz
stop anulow anuluj wypowiedz rezygnac usun-konto
subscription subskryp
compare porown porownyw
wish ulubion schowek przechowal
search szuk wyszuk wyniki znalezion
category asortym
shop sklep nowosci
product towar. kod-produktu
blog aktualn artyku
about o-nas o-firmie
policy regulamin polityk warunki
finance raty. ratal leasing
missing nie-znalez nie-istnieje
address adres dane-do-faktur kod-poczt
similar podobn powiaz
add do-koszyka dodaj
buy kup. kup-teraz
`;
