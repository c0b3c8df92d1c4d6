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
manual handleid gebruiksaanw
login inlog aanmeld
register account-aanm
password wachtwoord
logout uitlog afmeld
my mijn. je. uw.
points spaarp klantenk
review beoordel ervaring
write schrijf plaats-een
friend vriend aanbevel
stop annul opzegg uitschr
news nieuwsbr
compare vergelijk
price prijs. prijzen
wish verlang
search zoek resultaten
shop winkel. producten
sale aanbied uitverk
product artikel
brand merk. merken.
blog nieuws. artikelen
comments lees. reacties
about over-ons
policy voorwaard privacyb
missing niet-gevonden
address adres. bezorgadres factuuradres
stock voorraad uitverkocht
description beschrijv omschrijv specific kenmerk
similar gerelat vergelijkb kochten
filter sorteer
add toevoeg in-winkel
buy kopen. koop.
`;
