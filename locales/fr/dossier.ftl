## Les mots d'un dossier, sur papier : simples et exacts, pour un arbitre, une banque, un transporteur ou un fournisseur. Ce qui
## se dit dans une conversation est dans say.ftl.
missing = Ce qui manque encore
nothing-missing = Il ne manque rien de ce que ce destinataire demande habituellement.
who = Qui peut le fournir
until = Date limite
needed = obligatoire
helpful = utile
source = Source
original = Texte original
not-counted = consigné, non compté
contents = Sommaire
files = Fichiers
page = Page { $n } sur { $of }
seal = Empreinte (SHA-256)
chosen = choisi par l’acheteur
unprintable = Certains caractères ne peuvent pas être imprimés ici : chacun est remplacé par son numéro entre crochets. messages.txt contient les mots tels qu’ils ont été écrits.
title = Dossier
basis = Source des preuves demandées
basis-none = Aucune liste de preuves publiée n’est connue pour ce destinataire.
guess = L’attribution des preuves aux réclamations, et tout ce que cette source ne précise pas, relève de notre propre lecture.
guess-all = Aucun texte de ce destinataire n’était disponible : cette liste est notre propre lecture.
no-translation = Pas de traduction disponible
nothing-here = Rien d’enregistré.
left-out = Photos écartées parce qu’elles pourraient montrer l’adresse de l’acheteur
look-first = Vérifiez chaque photo avant de la transmettre.

# Who
by-buyer = Acheteur
by-seller = Vendeur
by-carrier = Transporteur
by-bot = Assistant automatique de la boutique
by-person = Personnel de la boutique
by-law = En vertu de la loi
by-promise = Comme promis auparavant

# Names of facts
order = Commande
platform-order = Numéro de commande sur la plateforme
marketplace = Vendu sur
placed = Commande passée
total = Total de la commande
item = Article
variant = Variante
colour = Couleur dans l’annonce
buyer = Acheteur
country = Pays de destination
postcode = Code postal
email = E-mail
phone = Téléphone
claim = Réclamation
cause = Problème
opened = Dossier ouvert
closed = Dossier clos
said = Dans les mots de l’acheteur
charged = Frais payés à la livraison
promised = Promis au plus tard le
shipped = Marqué comme expédié
for-whom = Établi pour
made = Établi le
opens = Réclamation possible à partir du
closes = Réclamation possible jusqu’au
answer-by = Réponse attendue au plus tard le
confidence = Certitude de cette information
confidence-high = élevée
confidence-medium = moyenne
confidence-low = faible
number = Numéro de suivi
carrier = Transporteur
first-scan = Premier scan du transporteur
no-scan = Pas encore de scan du transporteur
delivered = Scan de livraison
no-delivery = Pas de scan de livraison
place = Lieu du scan
left = Déposé
signer = Signataire
status = Statut
reported = Signalé par
zone-unknown = heure locale, fuseau horaire non indiqué
mended = heure ou signification selon notre interprétation
not-yet = daté dans le futur
not-ours = appartient à un autre colis portant ce numéro
offer-made = Offre faite
offer-until = Ouverte jusqu’au
offer-answered = Réponse
offer-state = Issue
offer-policy = Version des règles
offer-asked = L’acheteur avait demandé
offer-title = Offre
agreed = Convenu le
agreed-what = Ce qui a été convenu
agreed-by = Convenu par
due = À faire au plus tard le
done = Exécuté
not-done = Pas encore exécuté
reference = Référence
nothing-agreed = Rien n’a encore été convenu.
resolution = Issue
journal-head = Dernière empreinte du journal
journal-lines = Entrées du journal
journal-line = Ligne du journal
received = Reçu
type = Type de fichier
pixels = Dimensions en pixels
sharpness = Netteté (sur 100)
light = Luminosité (sur 100)
codes = Codes-barres lus
matches = correspond au numéro de ce colis
taken = Prise, d’après le fichier
software = Logiciel indiqué dans le fichier
alike = Ressemble à une photo antérieure (indice seulement)
shade = Couleur mesurée (indice seulement)
photo = Photo
photo-gone = Supprimée ; sa trace reste enregistrée
photo-refused = N’a pas pu être utilisée
photo-fetching = Pas encore récupérée
photo-video = Vidéo, conservée telle que reçue
photo-hidden = Non montrée à ce destinataire
pressed = a appuyé sur un bouton
sent-photos = photos envoyées
edited = modifié ensuite

# How far a sending got
state-sent = envoyé
state-unsure = envoyé, remise non confirmée
state-shelf = déposé dans la conversation, pas encore récupéré
state-waiting = pas encore envoyé
state-sending = en cours d’envoi
state-failed = non remis
state-withdrawn = retiré avant l’envoi
state-stale = dépassé, non envoyé
state-heard = reçu
state-parked = pas de conversation avec l’acheteur : non envoyé
state-joined = inclus dans un autre message
state-shown = remis sur la plateforme

# Chapters
piece-order = La commande
piece-listing = L’annonce
piece-clock = Délai de réclamation et dates limites
piece-shipping = Preuve d’expédition
piece-delivery = Preuve de livraison
piece-signature = Signature
piece-tracking = Historique du suivi
piece-photos = Photos
piece-messages = Messages
piece-notices = Informations envoyées à l’acheteur
piece-offers = Offres et réponses
piece-settlement = Remboursement ou remplacement
piece-return = Retour
piece-journal = Le journal

# What is missing
lack-number = Un numéro de suivi
lack-first_scan = Un premier scan du transporteur : une étiquette seule ne prouve pas l’expédition
lack-delivery = Un scan de livraison avec sa date
lack-delivery_place = La ville ou le code postal du scan de livraison
lack-signature = La signature à la livraison
lack-tracking = Un historique de suivi
lack-photo = Une photo qui montre le problème
lack-messages = La correspondance avec l’acheteur
lack-settlement = La preuve que ce qui a été convenu a été exécuté
lack-return = Le suivi du retour
lack-packing = Votre photo ou vidéo de l’emballage du colis
lack-weight = Le poids à la remise au transporteur
lack-invoice = La facture
lack-terms = Les conditions acceptées au moment de l’achat
lack-authenticity = Des documents montrant que la marchandise est authentique
lack-customs_paper = Le document officiel de la douane
lack-carrier_statement = Une déclaration du transporteur
lack-denial = La déclaration de l’acheteur que la commande n’est pas arrivée
lack-contract = Le contrat
lack-inspection = Des échantillons ou un rapport d’inspection

# Pictures
shot-item = L’article
shot-closeup = Les dégâts de près
shot-packaging = L’emballage
shot-label = L’étiquette d’expédition
shot-packing_slip = Le bon de livraison
shot-variant = L’article à côté de ce qui montre la différence
shot-white_sheet = L’article à côté d’une feuille blanche
shot-ruler = L’article à côté d’une règle
shot-size_label = L’étiquette de taille
shot-everything = Tout ce qui est arrivé
shot-weight_label = L’étiquette indiquant le poids
shot-defect = Le défaut
shot-whole_item = L’article entier
shot-video = Une vidéo du défaut
shot-unboxing = Une vidéo de l’ouverture du colis
shot-marks = Marquages et logos
shot-letter = La lettre du transporteur ou de la douane

# Causes
cause-not_shipped = Pas encore expédié
cause-long_transit = Plus long que d’habitude
cause-peak_season = Période chargée
cause-carrier_silent = Pas de nouvelles du transporteur
cause-customs_in_process = À la douane
cause-customs_buyer = La douane attend l’acheteur
cause-customs_refused = Refusé par la douane
cause-delivered = Livré
cause-pickup = En attente dans un point de retrait
cause-delivery_failed = Échec de livraison
cause-returning = En cours de retour
cause-lost = Probablement perdu
cause-not_received = Livré, mais non reçu
cause-damaged = Arrivé abîmé
cause-wrong_item = Mauvais article
cause-wrong_variant = Mauvaise couleur ou taille
cause-parts_missing = Pièces manquantes
cause-poor_quality = Mauvaise qualité
cause-unsafe = Signalé comme dangereux
cause-counterfeit = Signalé comme contrefaçon

# Scans
scan-pre_transit = Étiquette créée
scan-accepted = Pris en charge par le transporteur
scan-in_transit = En transit
scan-departed_origin_country = A quitté le pays d’origine
scan-arrived_destination_country = Arrivé dans le pays de destination
scan-customs_presented = Présenté à la douane
scan-customs_held = Retenu par la douane
scan-customs_released = Libéré par la douane
scan-customs_action_required = La douane demande une action
scan-out_for_delivery = En cours de livraison
scan-available_for_pickup = Prêt à être retiré
scan-delivery_attempt_failed = Échec de la tentative de livraison
scan-delivered = Livré
scan-returning = En cours de retour à l’expéditeur
scan-returned = Retourné à l’expéditeur
scan-damaged = Signalé abîmé
scan-lost = Signalé perdu
scan-cancelled = Annulé
scan-expired = Suivi terminé
scan-unknown = Signification inconnue

# Notices: what the buyer was told of, as entries under “Notices sent to the buyer”
notice-late = La livraison est en retard
notice-silent = Pas de nouvelles du transporteur
notice-at_risk = La livraison risque d’être en retard
notice-not_shipped = Pas encore expédié
notice-customs = À la douane
notice-delivery_failed = Échec de livraison
notice-pickup = En attente de retrait
notice-returning = En cours de retour
notice-lost = Probablement perdu
notice-moving_again = Avance de nouveau
notice-delivered_check = Signalé comme livré

# Ends
offer-open = en attente d’une réponse
offer-accepted = acceptée
offer-refused = refusée
offer-expired = expirée sans réponse
offer-withdrawn = retirée
end-settled = Réglé
end-arrived = Finalement arrivé
end-solved_itself = Résolu sans intervention
end-withdrawn = Retiré par l’acheteur
end-seller = Clos par le vendeur
end-unanswered = L’acheteur n’a pas répondu

# Packs for suppliers
pack-title = Problème récurrent
pack-cases = Cas
pack-sold = Unités vendues sur cette période
pack-since = Compté à partir du
pack-first = Premier signalement
pack-last = Dernier signalement
pack-sku = Réf. (SKU)
pack-batch = Lot
pack-from = Envoyé depuis
pack-note = Chaque cas est le signalement d’un acheteur sur cette marchandise. Rien ici ne permet d’identifier les acheteurs.

# Who a dossier is for, where it is no platform or bank
audience-everything = Pour vos propres archives : tout
audience-supplier = Fournisseur
audience-carrier = Transporteur

# Claims, in our words: the platform's own stand behind
claim-item_not_received = Article non reçu
claim-not_as_described = Non conforme à la description
claim-damaged = Arrivé abîmé
claim-wrong_item = Mauvais article
claim-missing_parts = Pièces manquantes
claim-counterfeit = Contrefaçon

# Where it was bought and written
own-shop = Boutique en ligne du vendeur
channel-webchat = Messagerie web
channel-email = E-mail
live-date = La date affichée par la plateforme elle-même fait foi.

# Why a photo could not be used
refused-animated = une image animée
refused-blurred = trop floue
refused-empty = le fichier est vide
refused-expired = n’est plus disponible sur le canal
refused-no_label = aucune étiquette lisible
refused-not_an_image = pas une photo
refused-overexposed = surexposée
refused-too_dark = trop sombre
refused-too_large = trop lourde
refused-too_many = plus que le nombre accepté
refused-too_small = trop petite
refused-truncated = le fichier est incomplet
refused-unreachable = n’a pas pu être récupérée
refused-unsupported = type de fichier non pris en charge

# Where a parcel was left
at-door = devant la porte
at-letterbox = dans la boîte aux lettres
at-locker = dans une consigne automatique
at-neighbour = chez un voisin
at-reception = à l’accueil
at-safe_place = dans un endroit sûr
at-pickup_point = dans un point de retrait
at-collected = retiré par le destinataire
