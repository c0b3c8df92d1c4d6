/** French: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
products produits.
cart panier caddie
checkout commander passer-la-commande passer-commande valider. validation finaliser
pay paiement payer. carte-bancaire numero-de-carte
done confirmee. recue. validee. enregistree. effectuee.
ordered confirmation-commande
thanks merci
confirm confirmation
order commande
orders mes-commandes commandes. vos-commandes
track suivi. suivre
ship livraison expedition
return retours rembours echange retract retourner
help aide. assistance service-client foire.
contact contacter contactez nous-contacter
manual mode-d-emploi notice. manuel
login connexion connecter identif deja-client
register inscri creer-un-compte nouveau-client
password mot-de-passe
logout deconnex deconnect
account compte. mes-adresses carnet-d mes-informations mes-coord
points fidelite recompense
review avis. critique evaluation
write donner ecrire laisser.
friend parrain affili recommand
unsubscribe desabonn
unsubscribe desinscri
stop annul resili supprimer-mon
subscription adhesion
compare comparer comparaison comparateur
wish envies souhait
search recherche resultat trouve.
category rayon gamme
shop boutique magasin. nouveaut
product produit. fiche-produit
blog actual actus.
about a-propos qui-sommes
policy conditions-gen mentions-leg confidential
finance financement plusieurs-fois
missing introuvable non-trouve
address adresse code-postal
similar similaire aimerez
add ajouter ajout
buy achet achat
`;
