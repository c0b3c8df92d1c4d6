/** French: a meaning and the beginnings of its words; see shared.ts for how to read and extend this. */
export default `
home accueil
products produits.
cart panier caddie
empty vide.
checkout commander passer-la-commande passer-commande valider. validation finaliser commande-rapide recapitul caisse
pay paiement payer. carte-bancaire numero-de-carte reglement
done confirmee. recue. validee. enregistree. effectuee.
ordered confirmation-commande
thanks merci
confirm confirmation
order commande
orders mes-commandes commandes. vos-commandes
track suivi. suivre
status etat. statut
ship livraison expedition
return retours rembours echange retract retourner
help aide. assistance service-client foire. questions-freq besoin-d
contact contacter contactez nous-contacter
manual mode-d-emploi notice. manuel guide-d
login connexion connecter identif deja-client
register inscri creer-un-compte nouveau-client creer-mon
password mot-de-passe
logout deconnex deconnect
account compte. mes-adresses carnet-d mes-informations mes-coord
my mon. mes. votre. vos.
history historique
details detail. information
points fidelite recompense points-de
review avis. critique evaluation temoign
write donner ecrire laisser. rediger deposer. donnez. ecrivez
friend parrain affili recommand ami. amis.
unsubscribe desabonn
unsubscribe desinscri
stop annul resili supprimer-mon
subscription adhesion
compare comparer comparaison comparateur
price prix.
wish envies souhait
search recherche resultat trouve.
category rayon gamme
shop boutique magasin. nouveaut meilleures-ventes tous-les-produits
sale soldes promotions bons-plans
product produit. fiche-produit
blog actual actus. conseils.
comments lire-la-suite
about a-propos qui-sommes notre-histoire
policy conditions-gen mentions-leg confidential frais-de-port
finance financement plusieurs-fois
missing introuvable non-trouve n-existe-pas pas-ete-trouve erreur.
address adresse code-postal
method mode. moyen. modes. methode
stock en-stock rupture disponible. epuise
description caracteristique fiche-technique
similar similaire aimerez associes apparent
add ajouter ajout
buy achet achat
`;
