### Ce que Parley dit aux acheteurs, en français.
###
### « Vous » partout, ton d'un bon service client sur messagerie : phrases courtes, concrètes, chaleureuses, sans langue administrative.
### Le bot dit « je », la boutique « elle ». Les variables ne sont jamais précédées de « de » quand c'est un nom (d'eBay, de Temu).
### Mots à écrire, reconnus par hear.toml : « humain », « stop », « reprendre », « annuler ».

## Les mots d'une personne, tels quels.

plain = { $text }

## Premier contact, et de quelle commande il s'agit. Le bot parle.

hello =
    Bonjour, ici { $shop }. Je suis un bot : je regarde où en est votre colis, je vous tiens au courant et je vous aide quand quelque chose ne va pas.
    Si vous préférez parler à une personne, écrivez « humain » à tout moment.
hello-again = Ravi de vous retrouver. Je suis le bot qui s’occupe de votre commande ; pour parler à une personne, écrivez « humain ».
connected =
    Cette conversation suit maintenant votre commande { $order }. Je regarde son suivi chaque jour et je vous écris ici dès qu’il se passe quelque chose.
    Si vous ne voulez pas de messages de suivi, écrivez « stop ».
ask-order = De quelle commande s’agit-il ? Envoyez-moi son numéro, s’il vous plaît ; il est dans votre e-mail de confirmation.
ask-email = Merci. Pour vérifier que la commande { $order } est bien à vous : avec quelle adresse e-mail l’avez-vous passée ?
not-found = Je ne trouve pas de commande avec ce numéro et cette adresse e-mail. Vérifiez les deux, s’il vous plaît, et renvoyez-moi le numéro de commande.
tried-too-often = Cela fait trop d’essais. Pour protéger les commandes de tout le monde, je dois m’arrêter là ; réessayez plus tard, s’il vous plaît, ou écrivez « humain ».
link-not-valid = Ce lien ne fonctionne plus. Envoyez-moi plutôt votre numéro de commande, s’il vous plaît.
link-taken = Ce lien a déjà servi dans une autre conversation. Envoyez-moi votre numéro de commande, et je vérifierai qu’elle est bien à vous.
linked-elsewhere = La commande { $order } vient d’être reliée aussi à une autre conversation. Si ce n’était pas vous, écrivez « humain ».
which-order = Vous avez plusieurs commandes chez nous. De laquelle s’agit-il ?
menu = Que puis-je faire pour vous ?
not-sure = Je ne suis pas sûr de vous avoir compris. Est-ce l’un de ces sujets ?
language-unknown = Désolé, je ne comprends pas encore cette langue. Une personne peut vous aider, ou choisissez une autre langue ci-dessous.
not-understood = Désolé, je n’ai pas compris. Pouvez-vous le dire autrement, ou choisir ci-dessous ?
only-text-and-photos = Je ne peux lire que du texte, des photos et des vidéos. Pouvez-vous me l’écrire, s’il vous plaît ?
edit-seen = J’ai vu que vous avez modifié votre message. Si cela change ce qu’il vous faut, dites-le-moi dans un nouveau message.
card-hidden = Cela ressemblait à un numéro de carte : je l’ai effacé et je ne l’ai pas gardé. N’envoyez jamais de données de carte dans une conversation, s’il vous plaît ; personne ici n’en a besoin.
groups-not = Je ne parle des commandes qu’en privé. Écrivez-moi directement, s’il vous plaît.
thanks = Avec plaisir. Je suis là si vous avez besoin d’autre chose.
withdraw-here = Pour vous rétracter de votre achat, utilisez le formulaire de la boutique, ici : { $url }
erase-asked = Votre demande de suppression de vos données est arrivée à la boutique. Une personne s’en occupe.
erase-what = Je peux effacer ce qui est conservé ici à votre sujet : votre nom, vos adresses, nos messages et vos photos. Les montants et les dates de vos commandes restent, sans votre nom. C’est irréversible.
erase-soon = Vos données seront effacées le { $at }. D’ici là, vous pouvez encore changer d’avis.
erase-later = Il reste quelque chose à régler pour votre commande. Vos données seront effacées dès que ce sera terminé, en principe d’ici le { $day }. D’ici là, vous pouvez encore changer d’avis.
erase-kept = D’accord, rien ne sera effacé.
data-asked = La boutique sait maintenant que vous souhaitez une copie de vos données. Vous la recevrez au plus tard le { $day }.
data-here = Voici une copie de tout ce qui est conservé ici à votre sujet. Le lien fonctionne une seule fois, jusqu’à demain.
address-asked = Envoyez-moi la nouvelle adresse complète en un seul message, s’il vous plaît, pour qu’une personne vérifie si elle peut encore être changée.
address-shipped = La commande { $order } est déjà en route : il est peut-être trop tard pour changer l’adresse sur le colis. Beaucoup de transporteurs vous permettent de rediriger un colis vous-même : regardez sur le site du transporteur, avec le numéro de suivi.
address-noted =
    Merci, voici ce que j’ai noté pour la commande { $order } :
    « { $text } »
    Rien n’est changé tant qu’une personne ne l’a pas confirmé ici. S’il y a une erreur, appuyez sur le bouton ci-dessous et renvoyez l’adresse.

## Où est-ce ? D'abord une de ces phrases, puis le dernier scan et la date prévue.

status-to-ship = La commande { $order } est en préparation. Elle doit être expédiée au plus tard le { $by }.
status-to-ship-no-date = La commande { $order } est en préparation et n’a pas encore été expédiée.
status-announced = La commande { $order } est annoncée au transporteur, mais il n’a pas encore scanné le colis. Numéro de suivi : { $number }
status-moving = La commande { $order } est en route vers vous. Numéro de suivi : { $number }
status-at-customs = La commande { $order } est à la douane. Numéro de suivi : { $number }
status-out-for-delivery = La commande { $order } est en cours de livraison. Numéro de suivi : { $number }
status-at-pickup = La commande { $order } vous attend au point de retrait. Numéro de suivi : { $number }
status-attempted = Le transporteur a essayé de livrer la commande { $order }, sans y parvenir. Numéro de suivi : { $number }
status-delivered = D’après le transporteur, la commande { $order } a été livrée le { $at }. Numéro de suivi : { $number }
status-returning = La commande { $order } est sur le chemin du retour vers la boutique. Numéro de suivi : { $number }
status-lost = La commande { $order } n’a plus donné signe depuis si longtemps qu’elle est probablement perdue. Numéro de suivi : { $number }
status-cancelled = La commande { $order } a été annulée.
last-seen = Dernier scan : { $at }
last-seen-at = Dernier scan : { $at }, { $place }
carrier-says = Message du transporteur : « { $text } »
left-door = D’après le transporteur, le colis a été laissé devant votre porte.
left-letterbox = D’après le transporteur, le colis a été mis dans votre boîte aux lettres.
left-locker = D’après le transporteur, le colis a été déposé dans une consigne automatique.
left-neighbour = D’après le transporteur, le colis a été laissé chez un voisin.
left-reception = D’après le transporteur, le colis a été laissé à l’accueil ou chez le gardien.
left-safe-place = D’après le transporteur, le colis a été laissé dans un endroit sûr, par exemple un garage ou un abri.
left-pickup-point = D’après le transporteur, le colis a été déposé dans un point de retrait ou un bureau de poste.
left-collected = D’après le transporteur, quelqu’un est venu retirer le colis.
signed-by = Signataire : { $name }
expected = Arrivée prévue : { $days }
expected-unknown = Je ne peux pas encore vous donner une date d’arrivée dont je serais sûr.

## Le bot écrit en premier : ce qui se passe et depuis quand, puis ce qui est possible.

told-not-shipped = Je suis désolé : votre commande { $order } devait être expédiée au plus tard le { $by }, et la boutique ne peut pas tenir cette date.
told-new-ship-date = Nouvelle date : elle sera expédiée au plus tard le { $by }.
told-consent =
    C’est vous qui choisissez : accepter la nouvelle date, ou annuler maintenant et recevoir un remboursement intégral sur votre moyen de paiement d’origine.
    Sans réponse de votre part, nous considérons que vous acceptez une expédition au plus tard le { $by }. Tant que la commande n’est pas expédiée, vous pouvez encore annuler, avec le même remboursement intégral.
told-express-consent =
    C’est vous qui choisissez : accepter la nouvelle date, ou annuler maintenant et recevoir un remboursement intégral sur votre moyen de paiement d’origine.
    Si elle n’est pas expédiée au plus tard le { $by } et que vous n’avez pas donné votre accord d’ici là, votre commande est considérée comme annulée et vous recevez le même remboursement intégral. Vous n’avez rien à faire pour cela.
told-late = Je suis désolé : votre commande { $order } était promise au plus tard le { $by } et n’est pas encore arrivée.
told-late-lane = { $count ->
    [one] Je suis désolé : votre commande { $order } est en route depuis { $count } jour, plus longtemps que d’habitude sur ce trajet.
   *[other] Je suis désolé : votre commande { $order } est en route depuis { $count } jours, plus longtemps que d’habitude sur ce trajet.
}
told-at-risk = Je préfère vous prévenir tôt : votre commande { $order } risque d’arriver après la date promise, le { $by }.
told-silent = { $count ->
    [one] Le transporteur n’a pas scanné votre commande { $order } depuis { $count } jour ; le dernier scan date du { $at }. C’est plus long que d’habitude.
   *[other] Le transporteur n’a pas scanné votre commande { $order } depuis { $count } jours ; le dernier scan date du { $at }. C’est plus long que d’habitude.
}
told-customs = Votre commande { $order } est à la douane depuis le { $at }.
told-customs-buyer = La douane retient votre commande { $order } depuis le { $at } et a besoin de quelque chose de votre part pour la laisser continuer.
told-customs-export = Votre commande { $order } est retenue à la douane d’exportation depuis le { $at }, avant de quitter le pays d’où elle est envoyée. C’est à l’expéditeur et au transporteur de régler cela.
told-customs-paid = Le paiement pour votre commande { $order } a été enregistré à la douane le { $at }. Le colis repart dès que la douane le libère.
told-customs-released = Bonne nouvelle : la douane a libéré votre commande { $order } le { $at }.
told-moving-again = Bonne nouvelle : votre commande { $order } avance de nouveau, avec un nouveau scan le { $at }.
told-delivery-failed = Le transporteur a essayé de livrer votre commande { $order } le { $at }, sans y parvenir. Son message ou sa page de suivi indique s’il repasse ou s’il garde le colis pour vous.
told-delivery-failed-again = { $count ->
    [one] Le transporteur a maintenant essayé pendant { $count } jour de livrer votre commande { $order }, la dernière fois le { $at }, sans y parvenir. Convenez avec lui d’une nouvelle date ou d’un retrait, s’il vous plaît, pour que le colis ne soit pas renvoyé.
   *[other] Le transporteur a maintenant essayé { $count } jours différents de livrer votre commande { $order }, la dernière fois le { $at }, sans y parvenir. Convenez avec lui d’une nouvelle date ou d’un retrait, s’il vous plaît, pour que le colis ne soit pas renvoyé.
}
told-bad-address = Le transporteur ne peut pas continuer avec votre commande { $order } : le { $at }, il a signalé une erreur ou un oubli dans l’adresse.
check-address = Vérifiez l’adresse de livraison dans votre confirmation de commande, s’il vous plaît. S’il y a une erreur ou un oubli, appuyez sur le bouton ci-dessous et envoyez-moi l’adresse complète ; une personne vérifie ensuite si elle peut encore être corrigée.
told-damaged = Je suis désolé : le { $at }, le transporteur a signalé que votre commande { $order } a été abîmée en route. Son propre constat nous suffit ; vous n’avez pas besoin d’envoyer de photo.
told-pickup = Votre commande { $order } vous attend au point de retrait depuis le { $at }. Pensez à apporter le numéro de suivi et une pièce d’identité.
told-pickup-still = Petit rappel : votre commande { $order } vous attend au point de retrait depuis le { $at }.
told-pickup-until = Retirez-la au plus tard le { $until }, s’il vous plaît ; ensuite, elle repart à la boutique.
told-pickup-usual = { $count ->
    [one] Là-bas, la poste garde d’habitude un colis { $count } jour. Pour ne pas prendre de risque, retirez-le au plus tard le { $until }, s’il vous plaît ; ensuite, il peut repartir.
   *[other] Là-bas, la poste garde d’habitude un colis { $count } jours. Pour ne pas prendre de risque, retirez-le au plus tard le { $until }, s’il vous plaît ; ensuite, il peut repartir.
}
told-pickup-no-date = Je ne sais pas combien de temps le colis y reste ; le message du transporteur ou sa page de suivi l’indique. N’attendez pas trop, s’il vous plaît, sinon il repart à la boutique.
told-returning = Je suis désolé : votre commande { $order } est sur le chemin du retour vers la boutique depuis le { $at }.
told-returned = Je suis désolé : votre commande { $order } a été renvoyée et est arrivée à la boutique le { $at }.
told-lost = Je suis désolé : votre commande { $order } n’a plus donné signe depuis le { $at }. Nous devons supposer qu’elle est perdue.
told-customs-refused = Je suis désolé : la douane a refusé votre commande { $order } le { $at }. Elle ne vous parviendra pas.
told-delivered-check = Le transporteur a livré votre commande { $order } le { $at }. Est-ce que tout va bien ?
about-parcels = { $count ->
    [one] Il s’agit du colis { $number }.
   *[other] Il s’agit de { $count } colis : { $number }.
}
also-orders = C’est aussi le cas de ces commandes :
also-delivered = Ces commandes ont été livrées elles aussi :
also-order = Commande { $order } : { $at }
right-to-cancel-after = La loi de votre pays vous permet de fixer une dernière date de livraison raisonnable ; si elle n’est pas respectée, vous pouvez annuler et récupérer tout votre argent. Ne pas répondre ne veut pas dire que vous acceptez d’attendre.
right-to-cancel = La loi de votre pays vous permet d’annuler maintenant et de récupérer tout votre argent. Ne pas répondre ne veut pas dire que vous acceptez d’attendre.
law-cancelled = Votre commande { $order } n’a toujours pas été expédiée, et vous n’avez pas accepté de nouveau retard : elle est donc considérée comme annulée. La boutique vous rembourse { $amount } sur votre moyen de paiement d’origine, au plus tard le { $by }.
peak-season = En ce moment, les colis sur ce trajet sont plus lents que d’habitude : c’est une période chargée, avec les fêtes qui approchent.
we-watch = Je regarde le suivi chaque jour et je vous écris dès que quelque chose change.

## La douane. Des étapes seulement : le bot ne prend ni numéro, ni document, ni paiement.

customs-who = La douane contrôle les colis qui viennent de l’étranger. Ni la boutique ni moi ne pouvons raccourcir cela, mais je vous dirai quand c’est fini.
customs-nothing-to-do = Vous n’avez rien à faire pour le moment.
customs-number = La douane a besoin de ce numéro : { $id }. Indiquez-le ou vérifiez-le vous-même, s’il vous plaît. Où : { $portal }
customs-papers = La douane demande des documents, en général la facture ou une preuve de paiement ; votre confirmation de commande suffit souvent. Où les remettre : { $portal }
customs-tax = Des droits de douane ou une taxe à l’importation sont à payer pour que le colis continue. Payez uniquement sur le site officiel. Où : { $portal }
customs-tax-prepaid = Pour une commande de cette valeur, la taxe à l’importation est en général payée au moment de l’achat. Si c’était le cas et qu’on vous la demande encore, ne payez pas deux fois, s’il vous plaît : dites-le-moi, et la boutique envoie la preuve au transporteur.
customs-free = Pour une commande de cette valeur, il n’y a en général pas de taxe à payer dans votre pays. Si on vous en demande une quand même, dites-le-moi avant de payer, s’il vous plaît.
customs-number-if-asked = Parfois, la douane demande aussi ce numéro : { $id }. Dans ce cas, indiquez-le seulement ici, s’il vous plaît : { $portal }
customs-number-within = { $count ->
    [one] Faites-le dans un délai de { $count } jour après la demande, s’il vous plaît.
   *[other] Faites-le dans un délai de { $count } jours après la demande, s’il vous plaît.
}
customs-number-match = La plupart des colis ne sont bloqués que parce qu’une information ne correspond pas. Comparez votre nom, votre numéro de téléphone et votre code postal avec ce qui y est enregistré, s’il vous plaît.
customs-broker = Chaque colis doit être déclaré par un courtier en douane. Le transporteur propose en général le sien ; vous pouvez aussi en désigner un vous-même.
customs-declare = Déclarez ou confirmez l’envoi vous-même, s’il vous plaît. Où : { $portal }
customs-at-door = Le montant peut aussi vous être demandé à la remise du colis. Payez seulement contre un reçu officiel, et gardez-le.
customs-fee = Le transporteur ajoute en général des frais de dossier, ces derniers temps environ { $amount }.
customs-dear = Les frais peuvent être élevés. Rien ne vous oblige à les accepter : dites-le-moi avant de payer, et nous verrons ce que la boutique peut faire, annulation comprise.
customs-no-limit = Si rien n’est fait, la douane renvoie ou détruit en général le colis. Le jour exact est indiqué dans le message du transporteur.
customs-abandoned = { $count ->
    [one] Si rien n’est fait dans un délai de { $count } jour, le colis est considéré comme abandonné et ne revient pas ; faites-le donc rapidement, s’il vous plaît.
   *[other] Si rien n’est fait dans un délai de { $count } jours, le colis est considéré comme abandonné et ne revient pas ; faites-le donc rapidement, s’il vous plaît.
}
customs-may-have-changed = Ce que je sais de ces règles remonte au { $of } ; elles ont pu changer. Vérifiez avant de payer ou d’envoyer quoi que ce soit, s’il vous plaît, ici : { $portal }
customs-may-differ = Les règles de la douane changent souvent, et ce que j’en sais n’est peut-être plus à jour. Vérifiez avant de payer ou d’envoyer quoi que ce soit, s’il vous plaît, ici : { $portal }
customs-unknown = Je ne sais pas avec certitude ce que la douane demande dans votre pays. Nous vérifions, et je ne veux pas deviner ; d’ici là, le message du transporteur dit ce qu’il faut faire.
customs-not-seen = Jusqu’ici, le suivi ne montre pas d’arrêt à la douane, et nous continuons à vérifier. Si un message vous demande de l’argent ou des données, méfiez-vous : il n’est peut-être pas authentique. Voici ce que la douane demande d’habitude :
customs-hold-limit = { $count ->
    [one] La douane garde en général un colis { $count } jour, puis le renvoie ; faites-le donc rapidement, s’il vous plaît.
   *[other] La douane garde en général un colis { $count } jours, puis le renvoie ; faites-le donc rapidement, s’il vous plaît.
}
customs-safety = Ne m’envoyez ni numéro d’identité ou fiscal, ni documents, ni données de paiement, s’il vous plaît : je n’en demande jamais dans cette conversation, et je n’envoie jamais de lien de paiement.
customs-charged = Si vous avez dû payer des frais de douane, gardez le reçu et dites-moi le montant et la devise, s’il vous plaît. Nous pourrons alors voir ce que la boutique peut rembourser.
customs-how-much = Merci, j’ai bien le reçu. Combien avez-vous payé, et dans quelle devise ?
customs-charge-noted = Merci, j’ai noté les frais de douane pour la commande { $order }.
portal-carrier = le site officiel du transporteur
portal-customs = le site officiel de la douane de votre pays

## Quelque chose ne va pas : on croit d'abord l'acheteur. Ensuite les photos, puis les offres.

what-is-wrong = Je suis désolé de l’apprendre. Qu’est-ce qui ne va pas ? Choisissez ci-dessous, ou dites-le-moi avec vos mots.
sorry-damaged = Je suis désolé que votre commande { $order } soit arrivée abîmée. Nous allons arranger cela.
sorry-wrong-item = Je suis désolé que vous ayez reçu le mauvais article avec la commande { $order }. Nous allons arranger cela.
sorry-wrong-variant = Je suis désolé que la commande { $order } ne soit pas dans la couleur, la taille ou la version que vous aviez choisie. Nous allons arranger cela.
sorry-parts-missing = Je suis désolé qu’il manque quelque chose dans votre commande { $order }. Nous allons arranger cela.
sorry-poor-quality = Je suis désolé que votre commande { $order } ne soit pas ce qu’on vous avait promis. Nous allons arranger cela.
sorry-late = Je suis désolé que votre commande { $order } mette autant de temps.
sorry-unsafe =
    Arrêtez tout de suite de l’utiliser, gardez-le loin des enfants et débranchez-le si c’est sans danger. Si quelqu’un est blessé, appelez d’abord un médecin ou les secours.
    J’ai alerté la boutique. Ne prenez une photo que si c’est sans danger.
sorry-counterfeit =
    Merci de me le dire. La boutique prend cela très au sérieux, et une personne va examiner la commande { $order }.
    Gardez l’article et son emballage, s’il vous plaît, et envoyez si possible des photos de l’article, de ses étiquettes et de ses marquages.
sorry-not-received = Je suis désolé que vous ne l’ayez pas. D’après le transporteur, la commande { $order } a été livrée le { $at }. Voyons ce qu’on peut faire.
on-time = Je comprends que vous l’attendez. La commande { $order } est encore dans les temps. Arrivée prévue : { $days }
send-photo-damaged = Envoyez-moi quelques photos, s’il vous plaît : l’article entier, les dégâts de près, l’emballage et l’étiquette d’expédition.
send-photo-wrong-item = Envoyez-moi quelques photos, s’il vous plaît : l’article que vous avez reçu, l’étiquette d’expédition, et le bon de livraison s’il y en a un.
send-photo-variant = Envoyez-moi une photo de ce que vous avez reçu, s’il vous plaît : à côté d’une feuille blanche si c’est la couleur qui ne va pas, à côté d’une règle si c’est la taille. Écrivez aussi ce que vous aviez commandé.
send-photo-parts = Envoyez-moi une photo de tout ce que vous avez reçu, s’il vous plaît, et une de l’étiquette d’expédition où l’on voit le poids. Écrivez aussi ce qui manque.
send-photo-quality = Envoyez-moi une photo de l’article entier et une de ce qui ne va pas, s’il vous plaît. S’il ne fonctionne pas comme il devrait, faites aussi une courte vidéo et gardez-la : une personne pourra vous la demander.
send-photo-also = Ceci aiderait aussi, si vous l’avez :
which-part = Quelle pièce manque ? Écrivez-le en un seul message, s’il vous plaît, et je le transmets à la boutique.
which-variant = Quelle version vous faut-il ? Écrivez la couleur ou la taille en un seul message, s’il vous plaît, et je le transmets à la boutique.
words-noted = Merci, je l’ai noté pour la boutique.
photo-received = { $count ->
    [one] Merci, j’ai bien votre photo.
   *[other] Merci, j’ai maintenant { $count } photos.
}
photo-unreadable = Je n’y vois pas assez sur cette photo. Pouvez-vous la refaire, avec une bonne lumière et sans bouger le téléphone ?
photo-no-matter = On ne voit pas grand-chose sur cette photo. Ce n’est pas grave : ne prenez aucun risque pour en faire une autre, s’il vous plaît.
photo-added = Merci, c’est ajouté à la commande { $order }.
photo-of-what = Merci pour l’envoi. De quoi s’agit-il ?
shot-item = Envoyez une photo de l’article entier, s’il vous plaît, pour que la boutique voie ce qui est arrivé ({ $place } sur { $total }).
shot-closeup = Envoyez une photo des dégâts de près, s’il vous plaît, pour que personne n’ait à deviner ce qu’il en est ({ $place } sur { $total }).
shot-packaging = Envoyez une photo de l’emballage, dedans et dehors, s’il vous plaît : il peut montrer ce qui s’est passé en route ({ $place } sur { $total }).
shot-label = Envoyez une photo de l’étiquette d’expédition avec son code-barres, s’il vous plaît : elle montre dans quel colis c’est arrivé ({ $place } sur { $total }).
shot-packing-slip = Envoyez une photo du bon de livraison, s’il y en a un : il montre ce qui aurait dû être dans le colis ({ $place } sur { $total }).
shot-variant = { $total ->
    [one] Envoyez une photo de ce que vous avez reçu, s’il vous plaît : à côté d’une feuille blanche si c’est la couleur qui ne va pas, à côté d’une règle si c’est la taille. Écrivez aussi ce que vous aviez commandé, si ce n’est pas déjà fait.
   *[other] Envoyez une photo de ce que vous avez reçu, s’il vous plaît : à côté d’une feuille blanche si c’est la couleur qui ne va pas, à côté d’une règle si c’est la taille ({ $place } sur { $total }). Écrivez aussi ce que vous aviez commandé, si ce n’est pas déjà fait.
}
shot-white-sheet = { $total ->
    [one] Envoyez une photo de l’article à côté d’une feuille blanche, à la lumière du jour, s’il vous plaît, pour qu’on voie sa vraie couleur. Écrivez aussi quelle couleur vous aviez commandée, si ce n’est pas déjà fait.
   *[other] Envoyez une photo de l’article à côté d’une feuille blanche, à la lumière du jour, s’il vous plaît, pour qu’on voie sa vraie couleur ({ $place } sur { $total }). Écrivez aussi quelle couleur vous aviez commandée, si ce n’est pas déjà fait.
}
shot-ruler = Envoyez une photo de l’article à côté d’une règle ou d’un mètre, s’il vous plaît, pour qu’on puisse lire sa taille ({ $place } sur { $total }). Écrivez aussi quelle taille vous aviez commandée, si ce n’est pas déjà fait.
shot-size-label = Envoyez une photo de l’étiquette de taille de l’article, s’il vous plaît : elle montre quelle taille on vous a envoyée ({ $place } sur { $total }).
shot-everything = Envoyez une photo de tout ce qui est arrivé, posé côte à côte, s’il vous plaît, pour qu’on voie facilement ce qui n’y est pas ({ $place } sur { $total }). Écrivez aussi ce qui manque, si ce n’est pas déjà fait.
shot-weight-label = Envoyez une photo de l’étiquette d’expédition à l’endroit du poids, s’il vous plaît : cela aide à voir ce qu’il y avait dans le colis au départ ({ $place } sur { $total }).
shot-defect = Envoyez une photo de près de ce qui ne va pas, s’il vous plaît, pour que la boutique voie ce que vous voyez ({ $place } sur { $total }).
shot-whole-item = Envoyez une photo de l’article entier, s’il vous plaît, pour que la boutique voie où est le problème ({ $place } sur { $total }).
shot-video = S’il ne fonctionne pas comme il devrait, envoyez une courte vidéo, s’il vous plaît : elle le montre mieux que n’importe quelle photo ({ $place } sur { $total }).
shot-unboxing = Si vous avez filmé l’ouverture du colis, envoyez cette vidéo, s’il vous plaît : les places de marché aiment la voir ({ $place } sur { $total }).
shot-marks = Envoyez une photo des marquages, comme le logo, les étiquettes ou le numéro de série, s’il vous plaît, pour qu’on puisse les comparer ({ $place } sur { $total }).
shot-letter = Si le transporteur ou la douane vous a envoyé une lettre, envoyez-en une photo, s’il vous plaît, en cachant tout numéro d’identité ou fiscal : elle dit pourquoi le colis a été arrêté ({ $place } sur { $total }).
name-item = L’article entier
name-closeup = Les dégâts de près
name-packaging = L’emballage
name-label = L’étiquette du colis
name-packing-slip = Le bon de livraison
name-variant = Ce qui est arrivé
name-white-sheet = Avec feuille blanche
name-ruler = Avec une règle
name-size-label = Étiquette de taille
name-everything = Tout le contenu
name-weight-label = Poids (étiquette)
name-defect = Le défaut de près
name-whole-item = L’article entier
name-video = Une vidéo
name-unboxing = Vidéo de l’ouverture
name-marks = Logo et étiquettes
name-letter = La lettre
name-other = Une autre photo
photos-complete = J’ai tout ce qu’il me faut.
photos-enough = Très bien, vous n’avez pas besoin d’en envoyer d’autres. Si vous voulez en ajouter une plus tard, envoyez-la simplement.
photo-blurred = Cette photo est un peu floue. Pouvez-vous la refaire sans bouger le téléphone ?
photo-label-blurred = L’étiquette est un peu floue. Pouvez-vous refaire la photo en approchant le téléphone ?
photo-no-label = Je n’arrive pas à lire le code-barres sur cette étiquette. Pouvez-vous refaire la photo, de plus près et bien au-dessus ?
photo-dark = Cette photo est un peu sombre. Pouvez-vous la refaire, près d’une fenêtre ou sous une lampe ?
photo-bright = Cette photo est trop claire pour qu’on voie bien. Pouvez-vous la refaire, sans flash ni soleil direct ?
photo-small = Cette photo est très petite. Pouvez-vous l’envoyer dans sa taille d’origine ?
photo-not-one = Je n’ai pas pu l’ouvrir comme photo. Pouvez-vous en envoyer une prise avec votre appareil ?
photo-not-whole = Cette photo n’est pas arrivée en entier. Pouvez-vous la renvoyer ?
photo-too-large = Ce fichier est trop lourd pour moi. Pouvez-vous envoyer une photo normale, ou une vidéo plus courte ?
photo-not-fetched = Celle-ci ne m’est pas parvenue. Pouvez-vous la renvoyer ?
video-kept = Merci, j’ai gardé la vidéo pour la boutique.
photo-still-needed = Une photo aiderait encore, elle aussi.
photo-looking = Un instant, s’il vous plaît : je regarde ce que vous avez envoyé.
photo-instead = Je ne peux pas utiliser cela ici, seulement du texte, des photos et des vidéos. Voici ce qui aiderait maintenant :
photos-hour = Je peux prendre { $total } photos par heure pour un même problème. Celles que j’ai sont bien gardées ; envoyez les autres plus tard, s’il vous plaît.
photos-full = Je peux garder { $total } photos pour un même problème, et il n’y a plus de place. Celles que j’ai sont bien gardées. Si une autre est plus importante, supprimez-en d’abord une.
photos-heavy = Je n’ai plus de place ici pour d’autres photos. Celles que j’ai sont bien gardées. Si une autre est plus importante, supprimez-en d’abord une, ou demandez à parler à une personne.
photos-over = Je ne peux plus prendre de photos pour ce problème. Celles que j’ai sont bien gardées. Si une autre est importante, demandez à parler à une personne.
photo-kept = Merci, c’est gardé avec la commande { $order }. Ce qui a été réglé reste tel quel. Si autre chose ne va pas, dites-le-moi.
photos-here = J’ai ces photos de vous :
photos-missing = Celles-ci aideraient encore :
photos-none = Je n’ai pas encore de photo de vous pour cela.
photo-choose = Pour en refaire ou en supprimer une, choisissez-la ci-dessous.
photo-what-now = Que voulez-vous faire de cette photo ?
photo-welcome = Renvoyez-la simplement quand vous voulez.
photo-deleted = J’ai supprimé cette photo.
photo-stays = C’est déjà réglé, donc les photos restent. Si vous voulez quand même en faire enlever une, demandez à parler à une personne.
check-around =
    Avant de continuer, jetez un coup d’œil rapide, s’il vous plaît :
    • dans la boîte aux lettres, près de la porte, dans le jardin ou le garage
    • chez les voisins, à l’accueil, auprès des autres personnes du foyer
    • pour voir s’il y a un avis de passage du transporteur, sur papier ou par e-mail
    Certains colis sont marqués comme livrés un jour avant d’arriver.

## Offres. Une ou plusieurs lignes offer-... viennent en liste sous offer-intro ; la voie de la réclamation et les droits suivent, toujours.

offer-about = D’abord la commande { $order } ; pour les autres, utilisez leurs boutons ci-dessous.
offer-intro = Voici ce que la boutique peut faire pour vous :
offer-wait = Attendre jusqu’au { $until }. Si la commande n’est pas arrivée d’ici là, je vous écris et vous choisissez de nouveau
offer-wait-back = Attendre jusqu’au { $until }. Si la commande n’est pas arrivée d’ici là, la boutique vous rembourse automatiquement { $amount } sur votre moyen de paiement d’origine
offer-wait-sent = Attendre jusqu’au { $until }. Si la commande n’est pas expédiée d’ici là, je vous écris et vous choisissez de nouveau
offer-wait-sent-back = Attendre jusqu’au { $until }. Si la commande n’est pas expédiée d’ici là, la boutique vous rembourse automatiquement { $amount } sur votre moyen de paiement d’origine
offer-wait-coupon = Attendre jusqu’au { $until }. Si la commande n’est pas arrivée d’ici là, vous recevez automatiquement un coupon de réduction de { $amount }
offer-wait-reship = Attendre jusqu’au { $until }. Si la commande n’est pas arrivée d’ici là, un remplacement est envoyé automatiquement et gratuitement
offer-coupon = Un coupon de réduction de { $amount } pour votre prochaine commande
offer-partial-refund = Un remboursement de { $amount } pour ce problème, et vous gardez votre commande
offer-send-part = La pièce manquante, envoyée gratuitement
offer-reship = Un remplacement, envoyé gratuitement
offer-exchange = Un échange : le bon article, envoyé gratuitement. Vous n’avez pas à renvoyer celui que vous avez
offer-exchange-back = Un échange : le bon article, envoyé gratuitement. La boutique paie le renvoi de celui que vous avez
offer-return = Renvoyer l’article à vos frais. Dès son arrivée, la boutique vous rembourse { $amount } sur votre moyen de paiement d’origine
offer-return-label = Renvoyer l’article aux frais de la boutique. Dès son arrivée, la boutique vous rembourse { $amount } sur votre moyen de paiement d’origine
offer-refund-keep = Un remboursement de { $amount } sur votre moyen de paiement d’origine, et vous gardez ce que vous avez
offer-refund = Un remboursement de { $amount } sur votre moyen de paiement d’origine
offer-cancel = Annuler la commande, avec un remboursement de { $amount } sur votre moyen de paiement d’origine
offer-lasts = Vous pouvez choisir jusqu’au { $until }.
offer-rights-stay = Quel que soit votre choix, vos droits légaux restent les mêmes.
platform-only = Vous avez acheté cela sur { $name }, donc cela doit se régler là-bas : la boutique vous écrira dans votre messagerie { $name }, et tout remboursement vous parviendra par { $name }.
dispute-there = Vous avez ouvert un litige auprès de { $name }, c’est donc là-bas que la décision se prend maintenant. Ici, je ne peux plus rien proposer. La boutique y répond, et vos droits restent inchangés.
dispute-bank = Vous avez contesté le paiement auprès de votre banque ou de votre service de paiement, c’est donc là-bas que la décision se prend maintenant. Ici, je ne peux plus rien proposer. La boutique y répond, et vos droits restent inchangés.
platform-pays = { $name } a sa propre protection des acheteurs, qui couvre en général une commande comme celle-ci. Si elle n’arrive pas, vous pouvez y demander votre remboursement, et c’est { $name } qui paie.
platform-refunds = Pour une commande de ce prix, { $name } rembourse en général directement, et vous n’avez rien à renvoyer. Vous pouvez le demander là-bas, dans votre commande.
draft-answer = Répondez avec le numéro de l’option que vous choisissez, s’il vous plaît.
draft-address = Vérifiez l’adresse de livraison de votre commande, s’il vous plaît. S’il y a une erreur ou un oubli, écrivez-le-nous ici.
claim-path-card = Vous pouvez aussi ouvrir une réclamation auprès de votre banque ou de votre prestataire de paiement, jusqu’au { $until }. Cette voie vous reste ouverte, avec ou sans cette offre.
claim-path-card-no-date = Vous pouvez aussi ouvrir une réclamation auprès de votre banque ou de votre prestataire de paiement ; ils peuvent vous dire jusqu’à quand. Cette voie vous reste ouverte, avec ou sans cette offre.
claim-path-marketplace = Vous pouvez aussi ouvrir une réclamation directement sur { $name }, jusqu’au { $until }. Cette voie vous reste ouverte, avec ou sans cette offre.
claim-path-marketplace-no-date = Vous pouvez aussi ouvrir une réclamation directement sur { $name } ; ses pages d’aide disent jusqu’à quand. Cette voie vous reste ouverte, avec ou sans cette offre.
window-closes = Votre délai pour ouvrir une réclamation se termine le { $until }. Pour que vous ne le manquiez pas, je ne vous ferai plus d’offres. Si vous avez besoin de cette réclamation, ouvrez-la avant cette date, s’il vous plaît.
accepted-wait = C’est d’accord : nous attendons jusqu’au { $until }, et je continue à regarder chaque jour. Si la commande n’est pas arrivée d’ici là, je vous écris. Si vous changez d’avis avant, dites-le-moi.
accepted-wait-back = C’est d’accord : nous attendons jusqu’au { $until }, et je continue à regarder chaque jour. Si la commande n’est pas arrivée d’ici là, la boutique vous rembourse { $amount } sur votre moyen de paiement d’origine, sans que vous ayez à le demander. Si vous changez d’avis avant, dites-le-moi.
accepted-wait-sent = C’est d’accord : nous attendons jusqu’au { $until }, et je continue à regarder chaque jour. Si la commande n’est pas expédiée d’ici là, je vous écris. Si vous changez d’avis avant, dites-le-moi.
accepted-wait-sent-back = C’est d’accord : nous attendons jusqu’au { $until }, et je continue à regarder chaque jour. Si la commande n’est pas expédiée d’ici là, la boutique vous rembourse { $amount } sur votre moyen de paiement d’origine, sans que vous ayez à le demander. Si vous changez d’avis avant, dites-le-moi.
accepted-wait-coupon = C’est d’accord : nous attendons jusqu’au { $until }, et je continue à regarder chaque jour. Si la commande n’est pas arrivée d’ici là, vous recevez un coupon de réduction de { $amount }, sans avoir à le demander. Si vous changez d’avis avant, dites-le-moi.
accepted-wait-reship = C’est d’accord : nous attendons jusqu’au { $until }, et je continue à regarder chaque jour. Si la commande n’est pas arrivée d’ici là, un remplacement est envoyé gratuitement, sans que vous ayez à le demander. Si vous changez d’avis avant, dites-le-moi.
accepted-coupon = C’est d’accord. Je vous envoie ici votre coupon de réduction de { $amount } dès que la boutique l’a créé.
accepted-partial-refund = C’est d’accord : la boutique vous rembourse { $amount } sur votre moyen de paiement d’origine, au plus tard le { $by }. Vous gardez votre commande, et je vous dis ici quand c’est fait.
accepted-send-part = C’est d’accord : la boutique envoie gratuitement la pièce manquante, au plus tard le { $by }. Je vous dis ici quand elle est en route.
accepted-reship = C’est d’accord : la boutique envoie gratuitement un remplacement, au plus tard le { $by }. Je vous dis ici quand il est en route.
accepted-exchange = C’est d’accord : la boutique envoie gratuitement le bon article, au plus tard le { $by }. Je vous dis ici quand il est en route.
accepted-return = C’est d’accord : renvoyez l’article au plus tard le { $by }, s’il vous plaît. Une fois qu’il est arrivé, la boutique vous rembourse { $amount } sur votre moyen de paiement d’origine.
accepted-refund-keep = C’est d’accord : la boutique vous rembourse { $amount } sur votre moyen de paiement d’origine, au plus tard le { $by }. Vous n’avez rien à renvoyer, et je vous dis ici quand c’est fait.
accepted-refund = C’est d’accord : la boutique vous rembourse { $amount } sur votre moyen de paiement d’origine, au plus tard le { $by }. Je vous dis ici quand c’est fait.
accepted-cancel = C’est d’accord : la commande est en cours d’annulation, et la boutique vous rembourse { $amount } sur votre moyen de paiement d’origine, au plus tard le { $by }. Je vous dis ici quand c’est fait.
already-accepted = Vous avez déjà choisi, et c’est en cours. S’il faut y changer quelque chose, écrivez « humain ».
offer-is-over = Cette offre n’est plus valable. Dites-moi si vous avez encore besoin d’aide pour cela, ou écrivez « humain ».
no-further-offer = C’est tout ce que je peux proposer moi-même. Pour aller plus loin, c’est à une personne de la boutique de décider.
person-decides = Quelqu’un de l’équipe va regarder cela personnellement et trouver la bonne solution avec vous.
refused = Très bien, je comprends que cela ne vous convient pas.
no-offer-open = Il n’y a pas d’offre en cours en ce moment. Dites-moi ce qui ne va pas, et nous regarderons.
not-your-button = Ce bouton ne mène plus nulle part depuis cette conversation. Voici ce que je peux faire pour vous.
offer-ran-out = Cette offre a expiré entre-temps.
offer-revoked = La boutique a retiré ce que je vous avais proposé pour la commande { $order } ; on ne peut donc plus le choisir. J’en suis désolé.
agreed-stands = Je ne peux pas changer seul ce qui a été convenu, alors je demande à quelqu’un de l’équipe. Jusqu’à sa réponse, ceci reste valable :
wait-left = Très bien, nous n’attendons plus. Ce qui était convenu pour ce jour-là ne s’applique plus.
which-offer = De quelle commande parlez-vous ?
counter-most = Je comprends. Le maximum que je peux faire ici, si vous gardez votre commande, c’est un remboursement de { $amount }.
counter-sure = Parliez-vous d’un remboursement de ce montant ? Si oui, choisissez-le ci-dessous.
counter-stands = Je ne peux pas changer le montant ici. Ces choix vous restent ouverts :
counter-currency = Votre commande a été payée en { $currency }. Combien souhaitez-vous récupérer, en { $currency } ?
done-refund = La boutique vous a remboursé { $amount } pour la commande { $order } sur votre moyen de paiement d’origine. Il faut parfois quelques jours à votre banque pour l’afficher.
done-reship = Le remplacement de la commande { $order } a été expédié. Je surveille son trajet et je vous tiens au courant.
done-reship-number = Le remplacement de la commande { $order } a été expédié. Je surveille son trajet et je vous tiens au courant. Numéro de suivi : { $number }
done-part = La pièce manquante de la commande { $order } a été expédiée. Je surveille son trajet et je vous tiens au courant.
done-part-number = La pièce manquante de la commande { $order } a été expédiée. Je surveille son trajet et je vous tiens au courant. Numéro de suivi : { $number }
done-coupon = Voici votre coupon de réduction de { $amount }. Saisissez ce code au moment de payer : { $code }
done-cancel = La commande { $order } a été annulée, et la boutique vous a remboursé { $amount } sur votre moyen de paiement d’origine. Il faut parfois quelques jours à votre banque pour l’afficher.
delay-agreed = Merci. Votre commande sera expédiée au plus tard le { $until }. Tant qu’elle n’est pas expédiée, vous pouvez encore annuler : écrivez « annuler ».
wait-is-over = Nous avions convenu d’attendre la commande { $order } jusqu’au { $until }, et elle n’est toujours pas là. Je suis désolé.
promise-kept = Je suis désolé : votre commande { $order } n’était pas arrivée le { $until }. Nous faisons maintenant ce que nous vous avions promis dans ce cas, sans que vous ayez à le demander.
promise-kept-sent = Je suis désolé : votre commande { $order } n’était pas expédiée le { $until }. Nous faisons maintenant ce que nous vous avions promis dans ce cas, sans que vous ayez à le demander.
promise-withdrawn = Bonne nouvelle : votre commande { $order } est arrivée, donc ce que nous avions promis au cas où elle arriverait trop tard ne s’applique plus. Si quelque chose ne va pas, dites-le-moi simplement.
promise-withdrawn-sent = Bonne nouvelle : votre commande { $order } a été expédiée, donc ce que nous avions promis au cas où elle partirait trop tard ne s’applique plus.
threat-answer = C’est votre droit, et je ne chercherai pas à vous en dissuader. Si vous voulez, nous pouvons chercher une solution ici en même temps ; cela n’enlève rien à votre réclamation.

## Le renvoi.

return-when-there = La commande { $order } est encore en route. Dès que vous l’avez, écrivez-moi ici, et je vous dirai comment la renvoyer.
return-by-law = La loi vous permet de renvoyer la commande jusqu’au { $until }, sans donner de raison.
return-to =
    Envoyez le colis à cette adresse, s’il vous plaît :
    { $text }
return-wait = Ne renvoyez rien pour l’instant, s’il vous plaît : quelqu’un de l’équipe vous écrira ici où et comment le faire.
return-number = Une fois le colis parti, donnez-moi le numéro de suivi, s’il vous plaît, et je le suivrai. Gardez le reçu jusqu’à ce que vous ayez votre argent.
return-followed = Merci. Je surveille le trajet de votre colis { $number } jusqu’à la boutique et je vous écris quand il y est.
return-arrived = Ce que vous avez renvoyé de la commande { $order } est arrivé à la boutique. Elle vous rembourse { $amount } sur votre moyen de paiement d’origine, au plus tard le { $by }, et je vous dis ici quand c’est fait.

## Une personne, le silence, la langue, la fin.

person-asked = J’ai transmis votre message à une personne. Quelqu’un de l’équipe { $team } vous répond ici au plus tard le { $until }.
person-late = Toutes mes excuses pour cette longue attente. J’ai de nouveau transmis votre message, et quelqu’un de l’équipe { $team } vous répond ici au plus tard le { $until }.
person-here = Une personne de l’équipe { $team } est là maintenant et vous répond. Je me tais pendant ce temps.
person-gone = La personne de la boutique a quitté la conversation, et c’est de nouveau moi, le bot. Écrivez « humain » si vous avez besoin de quelqu’un.
stopped = Très bien, je ne vous enverrai plus de messages de suivi. Vous pouvez toujours me demander ce que vous voulez ici. Pour en recevoir à nouveau, écrivez « reprendre ».
started-again = Très bien, je vous tiens de nouveau au courant.
ask-language = Quelle langue souhaitez-vous ?
language-set = Merci. À partir de maintenant, je vous écris en français.
arrived-well = Content de savoir que tout est bien arrivé.
closed-arrived = Votre commande { $order } est arrivée, j’ai donc clos ce qui était encore ouvert à son sujet, offres comprises. Si quelque chose ne va pas, dites-le-moi simplement.
glad = Je suis content que tout se soit arrangé. Si quelque chose se présente plus tard, écrivez-moi ici.

## Boutons. Courts, sans point final.

button-where = Où est ma commande ?
button-late = C’est en retard
button-customs = Question de douane
button-not-received = Je n’ai rien reçu
button-damaged = C’est abîmé
button-wrong-item = Mauvais article
button-problem = Autre problème
button-wrong-variant = Couleur ou taille
button-parts-missing = Il manque un élément
button-quality = Mauvaise qualité
button-send-back = Je veux le renvoyer
button-other-order = Autre commande
button-order = Commande { $order }
button-person = Parler à quelqu’un
button-language = Langue
button-menu = Menu
button-withdraw = Se rétracter du contrat
button-want-money = Être remboursé
button-want-new = En recevoir un neuf
button-not-sent = Pas encore expédié
button-claim = Réclamation, litige
button-erase = Effacer mes données
button-erase-yes = Oui, effacer
button-erase-no = Garder mes données
button-my-data = M’envoyer une copie
button-download = Télécharger
button-stop = Plus de messages
button-start-again = Recevoir le suivi
button-no-photo = Photo impossible
button-skip-photo = Passer cette photo
button-my-photos = Mes photos
button-retake = Refaire la photo
button-delete-photo = Supprimer la photo
button-photos-done = Terminé, continuer
button-still-missing = Toujours introuvable
button-found-it = Je l’ai trouvé
button-all-well = Tout va bien
button-something-wrong = Il y a un problème
button-agree-delay = Accepter le { $by }
button-address = Corriger l’adresse
button-cancel-order = Annuler ma commande
button-options = Voir mes options
button-wait = Attendre le { $until }
button-coupon = Coupon : { $amount }
button-partial-refund = Recevoir { $amount }
button-send-part = Recevoir la pièce
button-reship = Un remplacement
button-exchange = Échanger l’article
button-return = { $amount } au retour
button-refund-keep = { $amount } et je garde
button-refund = Récupérer { $amount }
button-cancel = { $amount } et annuler
button-more = Autre offre
