/** Turkish: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
home anasayfa
cart sepet
empty bos.
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
logout cikis
account hesab
review yorum degerlend
write yaz.
stop iptal
compare karsilas
wish favoril
search arama sonuc
shop magaza urunler
sale indirim
product urun
brand markal
about hakkim
policy gizlil kosul
missing bulunam
address adres
stock stokta tukendi
description acikla ozellik
similar benzer
add ekle
buy satin-al
`;
