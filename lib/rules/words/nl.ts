/** Dutch: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
cart winkelw winkelm
checkout afreken kassa bestelling-afr verzendmeth bezorgmeth
pay betal betaal
done ontvangen geplaatst
thanks bedankt
order bestelling
orders bestellingen mijn-bestel bestelgesch
track volgen. volg-je
ship bezorg verzend lever
return retourn ruilen terugbet
help hulp. klantenserv veelgest
login inlog aanmeld
review beoordel ervaring
write schrijf plaats-een
stop annul opzegg
compare vergelijk
wish verlang
search zoek resultaten
products producten
product artikel
add toevoeg in-winkel
`;
