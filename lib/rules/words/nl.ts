/** Dutch: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart winkelw winkelm
checkout afreken kassa bestelling-afr verzendmeth bezorgmeth
pay betal betaal
done ontvangen geplaatst
ordered orderbev bestelbev
thanks bedankt
order bestelling
orders bestellingen mijn-bestel bestelgesch
track volgen. volg-je
ship bezorg verzend lever
return retourn ruilen terugbet
help hulp. klantenserv veelgest
login inlog aanmeld
register account-aanm
password wachtwoord
my mijn. je. uw.
points spaarp klantenk
review beoordel ervaring
write schrijf plaats-een
unsubscribe uitschr
stop annul opzegg
compare vergelijk
wish verlang
search zoek resultaten
products producten
shop winkel.
sale aanbied uitverk
product artikel
blog nieuws. artikelen
about over-ons
policy voorwaard privacyb
missing niet-gevonden
address adres. bezorgadres factuuradres
stock voorraad uitverkocht
description beschrijv omschrijv specific kenmerk
similar gerelat vergelijkb kochten
add toevoeg in-winkel
`;
