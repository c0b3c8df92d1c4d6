/** Turkish: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart sepet
checkout tamamla
pay odeme
done alindi
thanks tesekk
order siparis
track takib takip
ship teslimat kargo
return iade
help yardim destek sorular
contact iletisim
login giris
register uye-ol kayit
password sifre
account hesab
review yorum degerlend
write yaz.
stop iptal
compare karsilas
wish favoril
search arama sonuc
products urunler
shop magaza
product urun
policy gizlil kosul
missing bulunam
add ekle
`;
