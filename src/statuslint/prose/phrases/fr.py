"""French: phrases for the distinctions that clients act on. Data only; `template.py` explains the notation."""
# ruff: noqa: E501, SIM905 - a phrase is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.prose.lexicon import Language

if TYPE_CHECKING:
    from statuslint.prose.meanings import MeaningName

CLASSES = {
    "be": "est sont était étaient a_été ont_été soit semble",
    "have": "a ont avait avaient ayant",
    "isnt": (
        "n'est_pas n'est_plus ne_sont_pas ne_sont_plus n'a_pas_été n'ont_pas_été n'a_pas_pu_être n'ont_pas_pu_être n'a_pu_être n'ont_pu_être "
        "n'était_pas n'étaient_pas ne_peut_pas_être ne_peut_être ne_peuvent_pas_être ne_peuvent_être non pas"
    ),
    "token": (
        "jeton jetons token tokens jwt bearer clé_api clé_d'api clés_api clés_d'api clef_api clef_d'api api_key apikey access_token credentials "
        "en_tête_authorization l'en_tête_authorization en_têtes_d'authentification en_tête_d'authentification l'en_tête_d'authentification "
        "en_tête_d'autorisation header_authorization header_d'authentification entête_authorization l'entête_authorization cookie_de_session "
        "cookie_d'authentification certificat_client authorization"
    ),
    "ids": "identifiants d'identifiants identifiants_de_connexion identifiants_d'authentification identifiants_d'accès identifiants_utilisateur informations_d'identification informations_de_connexion",
    "auth": "authentification l'authentification d'authentification authentication",
    "bad": (
        "invalide invalides incorrect incorrecte incorrects incorrectes erroné erronée erronés erronées mauvais mauvaise mauvaises faux fausse "
        "inexact inexacte inexacts non_valide non_valides non_correct non_correcte n'est_pas_valide n'est_plus_valide ne_sont_pas_valides ne_sont_plus_valides "
        "n'est_pas_correct n'est_pas_correcte ne_sont_pas_corrects ne_sont_pas_correctes expiré expirée expirés expirées"
    ),
    "lack": (
        "manquant manquante manquants manquantes absent absente absents absentes requis requise requises obligatoire obligatoires omis omise manque "
        "manquent non_fourni non_fournie non_fournis non_fournies non_renseigné non_renseignée non_renseignés non_renseignées non_spécifié non_spécifiée "
        "non_transmis non_transmise non_précisé non_précisée non_présent non_présente n'est_pas_fourni n'est_pas_présent n'est_pas_renseigné n'est_pas_spécifié "
        "n'a_pas_été_fourni n'a_pas_été_fournie n'ont_pas_été_fournis n'ont_pas_été_renseignés n'a_pas_été_transmis n'a_pas_été_renseigné n'est_pas_renseignée n'a_pas_été_renseignée "
        "ne_sont_pas_renseignés n'est_pas_fournie ne_sont_pas_fournis n'a_pas_été_envoyé n'a_pas_été_transmise n'a_pas_été_envoyée n'a_pas_été_spécifié n'a_pas_été_spécifiée"
    ),
    "void": (
        "révoqué révoquée révoqués révoquées périmé périmée périmés a_expiré ont_expiré a_été_révoqué a_été_révoquée est_arrivé_à_expiration arrivé_à_échéance "
        "non_reconnu non_reconnue n'est_pas_reconnu n'est_pas_reconnue refusé refusée rejeté rejetée altéré caduc caduque illisible malformé mal_formé n'a_pas_pu_être_vérifié n'a_pas_pu_être_validé ne_peut_pas_être_vérifié"
    ),
    "right": (
        "droit droits permission permissions habilitation habilitations privilège privilèges l'habilitation d'habilitation le_scope les_scopes "
        "l'accréditation d'accréditation"
    ),
    "short": (
        "insuffisant insuffisante insuffisants insuffisantes manquant manquante manquants manquantes requis requise requises nécessaire nécessaires "
        "absent absente exigé exigée exigés trop_faible trop_faibles ne_suffit_pas ne_suffisent_pas n'est_pas_suffisant ne_sont_pas_suffisants ne_sont_pas_suffisantes "
        "non_accordé non_accordée non_accordés n'a_pas_été_accordé n'a_pas_été_accordée n'est_pas_accordé n'est_pas_accordée ne_permet_pas ne_permettent_pas n'autorise_pas"
    ),
    "staff": (
        "administrateur administrateurs administratrice l'administrateur d'administrateur admin admins l'admin administration l'administration superadmin propriétaire propriétaires auteur auteurs l'auteur l'auteure "
        "modérateur modérateurs gestionnaire gestionnaires responsable responsables manager managers créateur créatrice organisateur organisateurs l'organisateur "
        "superviseur superviseurs titulaire titulaires éditeur éditeurs l'éditeur membre membres opérateur opérateurs l'opérateur encadrant animateur l'animateur "
        "formateur formateurs enseignant enseignants l'enseignant médecin médecins chef chefs directeur directrice collaborateur collaborateurs agent agents l'agent "
        "expéditeur l'expéditeur émetteur l'émetteur hôte l'hôte bénéficiaire signataire signataires employeur l'employeur comptable tuteur"
    ),
    "person": (
        "vous utilisateur l'utilisateur utilisatrice utilisateurs appelant l'appelant demandeur client compte application l'application token jeton clé rôle profil "
        "membre abonné l'abonné adhérent l'adhérent agent l'agent collaborateur partenaire requérant ip adresse_ip l'adresse_ip"
    ),
    "field": (
        "paramètre paramètres champ champs attribut attributs l'attribut donnée données corps valeur valeurs en_tête en_têtes l'en_tête entête entêtes propriété propriétés "
        "argument arguments l'argument"
    ),
    "part": (
        "nom prénom email l'email e_mail l'e_mail adresse l'adresse date identifiant l'identifiant id l'id numéro titre libellé téléphone montant quantité référence "
        "description siret siren iban fichier pièce_jointe latitude longitude catégorie langue pays ville rue zone année prix durée période canal devise motif civilité raison_sociale commune code_postal quantités heure"
    ),
    "value": (
        "valeur valeurs date dates montant montants quantité durée période nom titre prix taux nombre poids âge l'âge heure l'heure note score intervalle l'intervalle "
        "mot_de_passe pseudo commentaire texte champ champs paramètre longueur remise"
    ),
    "more": (
        "supérieur supérieure supérieurs supérieures inférieur inférieure inférieurs inférieures postérieur postérieure postérieurs antérieur antérieure antérieurs compris "
        "comprise comprises positif positive positifs positives négatif négative négatifs strictement ultérieure ultérieur "
        "dans_le_passé dans_le_futur dans_l'avenir plus_grand plus_grande plus_petit plus_petite"
    ),
    "db": "base_de_données base_de_donnée bases_de_données bdd bd database sgbd",
    "svc": (
        "service services serveur serveurs système systèmes application l'application api l'api site plateforme plate_forme portail moteur_de_recherche webservice web_service infrastructure "
        "l'infrastructure cluster backend"
    ),
    "down": (
        "indisponible indisponibles inaccessible inaccessibles injoignable injoignables hors_service hors_ligne en_panne en_erreur en_échec défaillant défaillante défaillants "
        "ne_répond_pas ne_répondent_pas ne_répond_plus n'a_pas_répondu n'ont_pas_répondu n'est_pas_disponible n'est_pas_accessible n'est_pas_joignable ne_sont_pas_disponibles non_disponible "
        "n'a_pas_pu_être_joint n'a_pas_pu_être_contacté ne_peut_pas_être_joint ne_peut_être_joint n'a_pu_être_joint n'est_plus_joignable n'est_plus_accessible"
    ),
    "outside": (
        "service_externe services_externes service_tiers services_tiers système_externe systèmes_externes système_tiers systèmes_tiers api_externe api_tierce l'api_externe l'api_tierce "
        "fournisseur_externe fournisseur_tiers fournisseur_de_paiement fournisseur_d'identité fournisseur_de_sms fournisseur_de_service fournisseur_de_services prestataire_externe "
        "prestataire_de_paiement passerelle_de_paiement passerelle_sms passerelle_bancaire processeur_de_paiement partenaire_externe service_distant serveur_distant système_distant api_distante "
        "l'api_distante api_partenaire l'api_partenaire service_partenaire système_partenaire amont service_amont serveur_amont système_amont service_en_amont serveur_en_amont upstream tierce_partie composant_externe "
        "plateforme_externe plateforme_tierce référentiel_externe webservice_externe backend_externe psp banque_émettrice banque_acquéreuse acquéreur l'acquéreur"
    ),
    "partner": (
        "fournisseur fournisseurs partenaire partenaires prestataire prestataires transporteur transporteurs banque opérateur l'opérateur assureur l'assureur organisme "
        "l'organisme tiers l'autorité autorité notaire éditeur l'éditeur distributeur hébergeur l'hébergeur registrar provider partner administration l'administration mutuelle"
    ),
    "time": "délai délais temps à_temps secondes seconde minutes minute imparti impartis ms s sec timeout trop_tard",
    "requests": "requêtes requête demandes appels appel d'appels interrogations consultations sollicitations envois",
    "found": "trouvé trouvée trouvés trouvées retrouvé retrouvée retrouvés retrouvées localisé localisée",
    "used": (
        "utilisé utilisée utilisés utilisées référencé référencée référencés référencées rattaché rattachée rattachés rattachées associé associée associés associées lié liée "
        "liés liées attaché attachée attachés attachées affecté affectée affectés affectées employé employée occupé occupée"
    ),
    "changed": (
        "annulé annulée annulés annulées modifié modifiée modifiés modifiées supprimé supprimée supprimés supprimées remboursé remboursée validé validée retiré retirée archivé archivée "
        "publié publiée édité éditée clôturé clôturée rouvert rouverte repris reprise déplacé déplacée réservé réservée signé signée envoyé envoyée"
    ),
    "gone": (
        "supprimé supprimée supprimés supprimées effacé effacée effacés effacées retiré retirée retirés retirées fermé fermée fermés fermées clôturé clôturée clôturés clôturées clos close "
        "détruit détruite détruits détruites purgé purgée purgés purgées résilié résiliée décommissionné décommissionnée arrêté arrêtée abandonné abandonnée désactivé désactivée "
        "disparu désindexé dépublié dépubliée"
    ),
    "forever": (
        "définitivement irrévocablement irréversiblement irrémédiablement pour_toujours de_façon_permanente de_manière_permanente de_façon_définitive de_manière_définitive "
        "de_façon_irréversible de_manière_irréversible à_titre_définitif à_jamais"
    ),
    "thing": "fichier fichiers requête image l'image images document documents corps payload photo photos pièce_jointe pièces_jointes vidéo contenu message archive l'archive upload body",
    "unit": "mo ko go mb kb gb mio kio octets mégaoctets méga",
    "belong": "appartient appartiennent n'appartient n'appartiennent",
    "doc": "json xml yaml l'xml d'xml un_json geojson",
    "of": "de de_la d'une des du d'un dans à la à_la sur",
    "parse": "lire parser parsing parsé lu lecture analyser analyse l'analyse décoder décodage décodé désérialiser désérialisation désérialisé interpréter interprété interprétation l'interprétation parse déchiffrer",
}

PHRASES: dict[MeaningName, tuple[str, ...]] = {
    "missing_credentials": (
        "@token ..3 @be? @bad|@lack|@void",
        "@token ..3 @bad|@lack|@void ou ..3 @bad|@lack|@void",
        "@token ..3 @bad|@lack|@void @bad|@lack|@void",
        "@token ..4 n'a_pas_été|n'ont_pas_été|n'est_pas|ne_sont_pas|pas fourni|fournie|fournis|transmis|transmise|présent|présente|envoyé|envoyée|reçu|valide|valides|reconnu|reconnue",
        "@token ..2 a|est|sont|ont ..1 expiré|expirée|expirés|révoqué|révoquée",
        "@token ..3 d'expiration|expiration|validité dépassée",
        "aucun|aucune|sans|pas_de|mauvais|mauvaise|faux|ni|manque ..1 @token",
        "aucun|aucune|sans|pas_de ..1 @token ..1 fourni|fournie|présent|présente|trouvé|trouvée|valide|reçu|transmis",
        "absence|manque ..1 @token|@ids|d'authentification",
        "@ids @be? fournis? @be? @bad|@lack|@void",
        "pas|jamais ..1 fourni|transmis|envoyé|présenté|renseigné ..2 @token|@ids",
        "@ids ..2 n'ont_pas_été|ne_sont_pas|pas reconnus|fournis|valides|corrects|acceptés",
        "mauvais|aucun|sans|pas @ids",
        "mot_de_passe ..2 incorrect|incorrects|erroné|mauvais|faux|inexact|n'est_pas_correct",
        "mauvais|mauvaise mot_de_passe|login|identifiants|authentification",
        "mot_de_passe ne_correspond|ne_correspondent pas",
        "email|e_mail|l'email|l'e_mail|adresse|identifiant|l'identifiant|login|utilisateur|d'utilisateur|pseudo|téléphone ou|et|/ ..1 mot_de_passe ..2 @bad|inconnu",
        "combinaison|couple ..2 email|e_mail|identifiant|login|utilisateur ..1 mot_de_passe ..2 @bad|inconnu|inconnue",
        "@bad ..1 nom_d'utilisateur|login|email|identifiant ..1 mot_de_passe",
        "non|pas encore? été? correctement? authentifié|authentifiée|authentifiés|authentifiées",
        "doit|devez|doivent|faut ..1 être ..2 authentifié|authentifiée|authentifiés|connecté|connectée|loggé|identifié",
        "requiert|nécessite|exige|demande ..2 d'être|être ..1 authentifié|connecté|identifié",
        "nécessite|nécessitent|requiert|requièrent|exige|suppose une_authentification|l'authentification|une_connexion",
        "@person ..2 non|n'est_pas|n'êtes_pas|pas ..1 connecté|connectée|connectés|identifié|identifiée|loggé|logué|loggué",
        "^ non|pas connecté|connectée|identifié|identifiée|loggé|logué",
        "session ..2 expirée|terminée|inexistante|absente|invalide|périmée|a_expiré|est_expirée|n'est_plus_valide|n'est_pas_valide|a_été_fermée",
        "session expirée|invalide|absente|inexistante|terminée",
        "aucune|sans|pas_de session utilisateur|valide|authentifiée|ouverte",
        "veuillez|devez|doit|doivent|faut|merci ..1 vous|se|de_vous authentifier|connecter|reconnecter|identifier|ré_authentifier",
        "connectez|authentifiez|identifiez vous",
        "@auth ..2 échouée|échoué|échoue|requise|nécessaire|obligatoire|invalide|impossible|manquante|absente|incorrecte|refusée|non_fournie|a_échoué|n'a_pas_abouti|n'a_pas_réussi|infructueuse",
        "@auth ..1 @bad|@lack",
        "échec|erreur|erreurs|problème|défaut|absence|manque ..1 @auth",
        "sans authentification|s'authentifier|être_authentifié",
        "connexion|identification ..1 requise|nécessaire|obligatoire $",
        "échec ..2 l'identification|d'identification $",
        "impossible|échec ..1 de|d' authentifier|vous_authentifier|l'authentifier|vérifier_le_jeton|vérifier_le_token|valider_le_token|valider_le_jeton",
        "impossible d'authentifier",
        "signature ..3 @token ..2 @bad",
        "échec|erreur|impossible ..2 validation|vérification|vérifier|valider|décodage|décoder ..2 @token",
        "validation|vérification ..2 @token ..2 échouée|échoué|échoue|impossible",
        "réservé|réservée|réservés|réservées|accessible|ouvert|limité ..1 aux ..2 connectés|authentifiés|identifiés",
        "utilisateur|appelant|client anonyme",
        "appel|accès|requête ..1 anonyme ..1 interdit|refusé|non_autorisé|impossible|n'est_pas_autorisé|ne_sont_pas_autorisés",
    ),
    "unauthorized": (
        "non autorisé|autorisée|autorisés|autorisées",
        "n'est_pas|n'êtes_pas|ne_sont_pas ..1 autorisé|autorisée|autorisés|autorisées",
        "signature ..2 @bad",
        "autorisation ..2 requise|nécessaire|manquante|refusée|invalide|absente|échouée",
        "sans autorisation",
    ),
    "denial": (
        "accès|l'accès ..2 refusé|refusée|rejeté|non_autorisé|dénié|n'est_pas_autorisé",
        "refus d'accès",
    ),
    "missing_permission": (
        "accès|l'accès ..3 refusé|interdit|dénié ..1 à|au|aux|pour|car|en_raison|à_cette|à_ce|par",
        "accès|l'accès ..3 interdit|interdite|réservé|restreint",
        "accès|l'accès ..1 limité aux",
        "accès|l'accès ..7 vous|lui est? interdit|refusé",
        "^ interdit|interdite $",
        "ressource|page|zone|consultation|lecture|écriture|visualisation ..2 interdite",
        "n'a|n'avez|n'ayant|n'ont|n'as|pas|ne_possède|ne_possédez|ne_dispose|ne_disposez|ne_détient|avoir pas? ..4 @right|scope|scopes|l'autorisation|autorisations|privilèges",
        "sans|aucun|aucune|pas ..3 droit|droits|permission|permissions|habilitation|habilitations|privilège|privilèges",
        "pas ..2 le|les|de|du ..2 rôle|rôles|scope|scopes ..2",
        "n'a|n'avez|n'ont|n'ayant|pas|plus ..1 pas|plus accès|l'accès|d'accès",
        "@right|autorisations|scope|scopes|accréditations|niveau_d'accès|niveau_d'habilitation ..4 @short",
        "@short|manque ..1 droits|permissions|permission|privilèges|habilitations|habilitation|scope|scopes",
        "permission|permissions ..1 refusée|refusées|refusé",
        "rôle|profil|habilitation|abonnement ..2 ne_vous_permet|ne_lui_permet|ne_vous_autorise pas",
        "peut|peuvent|pouvez ..3 que|qu'à ses|vos|leurs|son|sa|votre|leur propres|propre",
        "portée|portées ..5 non_accordée|insuffisante|requise|manquante|non_accordées|absente",
        "rôle|profil ..2 insuffisant|non_autorisé|n'est_pas_autorisé|ne_permet_pas|n'autorise_pas|ne_dispose_pas|n'a_pas|inadéquat",
        "rôle|profil|droits|accès|habilitation ..1 @staff ..3 @short",
        "^ rôle|rôles requis|insuffisant|insuffisants|manquant",
        "nécessite|nécessitent|requiert|requièrent|exige|exigent|faut|demande ..2 @right|scope|rôle|l'autorisation|privilèges",
        "réservé|réservée|réservés|réservées ..1 aux|qu'aux",
        "réservé|réservée|réservés|réservées ..1 à|au|à_la ..1 @staff",
        "réservé|réservée|réservés|réservées à|au l'administrateur|l'administration|personnel|titulaire|service",
        "seul|seuls|seule|seules ..2 @staff ..7 peut|peuvent|est|sont|a|ont",
        "seul|seuls|seule|seules ..1 utilisateurs|utilisatrices|abonnés|adhérents|acheteurs|inscrits|habilités|personnes_habilitées ..7 peut|peuvent|ont|sont",
        "que|uniquement|exclusivement|seulement par ..2 @staff",
        "accessible|accessibles|disponible|autorisé|autorisée|permis|permise|ouvert|visible|consultable uniquement|seulement|exclusivement ..1 aux|à|au|pour|par ..2 @staff|utilisateurs|comptes",
        "accessible|accessibles|ouvert|visible|consultable qu'aux|qu'à|qu'au ..3",
        "n'êtes|n'est|ne_sont pas|plus ..1 administrateur|propriétaire|l'auteur|auteur|le_propriétaire|l'organisateur|modérateur|le_créateur|titulaire|le_titulaire|l'administrateur",
        "n'êtes pas|plus ..1 membre|invité|participant|abonné",
        "vous|lui|nous @belong pas|plus",
        "@belong pas|plus à_l'utilisateur|à_vous|au_demandeur|à_l'appelant|à_votre|au_compte_connecté|à_vos",
        "@belong pas|plus ..4 connecté|authentifié|courant|l'appelant|demandeur|votre",
        "@person ..4 n'est_pas|n'êtes_pas|ne_sont_pas|n'est_plus|non ..2 autorisé|autorisée|autorisés|habilité|habilitée|habilités à",
        "n'est_pas|n'êtes_pas|ne_sont_pas|n'est_plus|non ..2 habilité|habilitée|habilités|accrédité|accréditée",
        "n'êtes_pas|n'est_pas ..1 autorisé|autorisée à ..2 accéder|consulter|modifier|supprimer|effectuer|voir|créer|réaliser|utiliser",
        "pas|plus ..1 le_droit|l'autorisation|la_permission|l'habilitation",
        "hors|dehors ..2 périmètre ..2 utilisateur|l'utilisateur|habilitation|d'habilitation|vos_droits",
        "adresse_ip|ip|l'adresse_ip ..3 non|pas|n'est_pas ..1 autorisée|autorisé",
        "adresse_ip|ip|l'adresse_ip ..2 bloquée|bloqué|bannie",
    ),
    "suspension": (
        "compte|votre_compte ..2 désactivé|suspendu|bloqué|banni|verrouillé|inactif|est_désactivé|a_été_suspendu",
    ),
    "removal": (
        "supprimé|supprimée|supprimés|supprimées|effacé|effacée|retiré|retirée|archivé|archivée",
        "n'est_plus|ne_sont_plus disponible|disponibles|proposé|supporté",
    ),
    "permanent_removal": (
        "@gone ..4 @forever",
        "@forever ..2 @gone",
        "@forever indisponible|inaccessible|perdu|perdue",
        "@gone ,,8 plus|pas|jamais ..2 récupéré|récupérée|récupérés|récupérable|récupérables|restauré|restaurée|restaurable|rétabli|rétablie|remis_en_service|remise_en_service|réactivé",
    ),
    "absence": (
        "non|pas|introuvable ..3 @found",
        "introuvable|introuvables|inexistant|inexistante|inexistants|inexistantes|inconnu|inconnue|inconnus|inconnues",
        "n'existe|n'existent|existe|existent pas|plus",
        "aucun|aucune ..6 @found",
        "aucun|aucune ..4 ne_correspond|n'existe|correspondant|existant|existante|correspondante|enregistré_sous|n'est_associé|n'est_associée|n'est_enregistré|n'est_enregistrée",
        "aucun|aucune ..3 avec|pour|portant|sous ..1 cet|ce|cette|l'identifiant|l'id|identifiant|id ..2",
        "ne_correspond|ne_correspondent|correspond|correspondent à|au aucun|aucune ..2",
        "impossible|échec ..2 trouver|localiser|retrouver",
        "ne|pas|n'a|n'avons|n'ont ..2 pu trouver|retrouver|localiser",
        "n'est|ne_sont|est|sont|non pas|plus|non? présent|présente|référencé|référencée|répertorié|répertoriée|enregistré|enregistrée|recensé|connu|connue ..1 dans|en|au|du|de|par ..2 base|système|catalogue|registre|référentiel|annuaire|l'annuaire|répertoire|nos_services",
    ),
    "locked": (
        "a|ont|est|sont déjà ..1 en_cours ..2",
        "déjà ..2 en_cours ..2",
        "un|une autre ..5 en_cours",
        "verrouillé|verrouillée|verrouillés ..1 par ..2 autre|utilisateur|session|processus",
    ),
    "conflict": (
        "déjà ..1",
        "existe|existent|est|sont|utilisé|utilisée|a|ont|êtes|avez déjà ..2",
        "déjà ..2 existant|utilisé|utilisée|pris|prise|existe|enregistré|inscrit",
        "conflit|conflits",
        "doublon|doublons|dupliqué|dupliquée|dupliqués",
        "contrainte|violation|contraintes ..4 unicité|d'unicité",
        "n'est_pas|non|pas unique",
        "doit|doivent être unique|uniques",
        "état|statut|l'état ..5 ne_permet_pas|n'autorise_pas|ne_permettent_pas|interdit|empêche|incompatible",
        "n'est_pas|n'est_plus|ne_sont_pas|pas ..3 dans ..3 état|statut",
        "incompatible|incompatibles ..1 avec|avec_le|avec_l' ..2 état|statut|l'état|son_état|son_statut",
        "dans|en|pour|avec l'état|son_état|le_statut|son_statut actuel|courant",
        "dans|pour|à cet_état|ce_statut|ce_stade",
        "transition ..4 @bad|interdite|impossible|non_autorisée|non_permise|n'est_pas_autorisée|n'est_pas_permise|illégale",
        "modifié|modifiée|modifiés|modifiées|mis_à_jour|mise_à_jour|changé|altéré ..2 entre_temps|entretemps|par_un_autre|par_une_autre|par_quelqu'un|par_autrui|en_parallèle|simultanément|depuis",
        "par un_autre|une_autre ..1 utilisateur|processus|session|transaction|client|utilisatrice ..2 entre_temps|entretemps|depuis|simultanément",
        "modification|modifications|mise_à_jour|mises_à_jour|édition|écriture|écritures|accès concurrent|concurrente|concurrentes|simultanée|simultanées|concurrents",
        "encore|toujours ..3 @used",
        "@be @used ..1 par|dans un|une|d'autres|des|au_moins|plusieurs",
        "ne|n' peut|peuvent plus|pas|plus_être être? ..1 @changed ,,6 car|tant_que|tant_qu'elle|tant_qu'il|tant|parce|puisque|puisqu'elle|puisqu'il|une_fois|après|lorsque|lorsqu'elle|lorsqu'il",
        "peut|peuvent plus être ..1 @changed",
        "peut|peuvent|pouvez plus supprimer|modifier|annuler|rembourser|valider|éditer|vous_inscrire|réserver|rouvrir",
        "impossible|interdit ..2 supprimer|modifier|annuler|rembourser|archiver|clôturer|publier|valider|déplacer ,,9 car|tant_que|tant_qu'il|tant_qu'elle|parce|puisque|qui|en_cours|encore|toujours",
        "contient|contiennent|possède|possèdent|comporte|comportent|a|ont encore|toujours",
        "il|y existe|reste|subsiste|a encore|toujours ..4",
        "nom|pseudo|identifiant|login|domaine|créneau|horaire|adresse|titre|slug ..3 indisponible|non_disponible|n'est_pas_disponible|n'est_plus_disponible|n'est_pas_libre|pris|prise|occupé",
        "attribué|attribuée|affecté|affectée|rattaché|rattachée|enregistré|enregistrée ..1 à|sur|sous un_autre|une_autre|d'autres",
        "rupture de stock",
        "stock ..2 insuffisant|épuisé|nul|indisponible",
        "plus|pas ..2 en_stock",
        "chevauche|chevauchent|chevauchement|chevauchements",
        "doit|doivent|devez d'abord|au_préalable|préalablement",
        "doit|doivent être ..2 au_préalable|préalablement",
        "clôturé|clôturée|clos|terminé|terminée|archivé|archivée|expédié|expédiée|livré|livrée|payé|payée|validé|validée|facturé|facturée ,,3 et ne_peut|ne_peuvent|n'est_plus ..3",
        "^ ..5 est|sont clôturé|clôturée|clôturés|clos|close|terminé|terminée|finalisé|finalisée $",
        "complet|complète ,,3 plus ..2 place|places",
        "n'est_plus possible ..1 participer|d'y_participer|s'inscrire|vous_inscrire|réserver|commander|d'annuler|annuler|modifier|voter|supprimer|payer|répondre|postuler|enchérir",
        "session|séance|atelier|l'atelier|cours|groupe|vol|événement|l'événement|formation|équipe|l'équipe|tournoi|excursion|stage|classe ..3 complet|complète|complets|complètes",
        "plus aucune place|places",
        "plus de place|places ..1 disponible|disponibles?",
    ),
    "not_ready": (
        "pas encore ..2 prêt|prête|prêts|terminé|terminée|disponible|validé|validée|confirmé|confirmée|payé|payée|démarré|démarrée|commencé|publié|publiée|généré|générée|finalisé|finalisée|livré|livrée|signé|signée|ouvert|ouverte|initialisé",
        "encore|toujours en_cours ..1",
        "traitement|génération|calcul|préparation|import|export|synchronisation|opération ..3 en_cours",
    ),
    "rate_limit": (
        "trop ..4 en_peu_de_temps|en_si_peu_de_temps|en_trop_peu_de_temps",
        "trop ..2 requêtes|demandes|appels|tentatives|d'appels|interrogations|sollicitations|d'essais",
        "trop ..3 requêtes|demandes|appels|tentatives ..6 minute|seconde|heure|jour|minutes|secondes|heures|temps|délai|période|intervalle",
        "@requests ..2 trop fréquent|fréquents|fréquente|fréquentes|rapides|rapprochés|rapprochées|nombreux|nombreuses",
        "appelez|appelé|interrogez|sollicitez|sollicité|interrogé ..3 trop souvent|fréquemment|vite|rapidement",
        "limite|limites|plafond|quota|quotas|nombre|seuil|taux|fréquence ..4 @requests|débit ..5 atteint|atteinte|dépassé|dépassée|dépassés|dépassées|excédé|excédée|épuisé|épuisée|épuisés|atteints",
        "atteint|atteinte|dépassé|dépassée|dépassement|dépasse|dépassez|excède|excédé|épuisé|franchi|consommé ..4 limite|quota|nombre|plafond|seuil|taux|fréquence ..4 @requests|débit",
        "limite|limites|plafond|quota|nombre|seuil ..4 par|/|à_la seconde|minute|heure|jour|s|min ..4 atteint|atteinte|dépassé|dépassée|excédé",
        "atteint|dépassé|dépassement|dépasse|dépassez|excède|épuisé ..4 limite|quota|nombre|plafond|seuil ..5 par|/|à_la seconde|minute|heure|s|min",
        "@requests par|/|à_la seconde|minute|heure|s|min ..3 atteint|atteinte|dépassé|dépassée|dépassés|autorisé|autorisés|maximum|max",
        "plus_de|dépassé|dépasse|limité|limitée|limités|maximum|max|limite ..5 @requests ..1 par|/|à_la|dans_la seconde|minute|heure|s|min",
        "quota|limite|plafond horaire|journalier|quotidien|journalière ..3 @requests ..3",
        "limite|limitation|limiteur ..1 débit|taux ..4 atteinte|dépassée|dépassé|atteint|déclenchée|activée",
        "rate_limit|rate_limiting|throttling ..2 atteint|dépassé|dépassée|activé|déclenché",
        "ralentir|ralentissez|espacer|espacez|réduire|réduisez ..2 appels|requêtes|demandes|rythme|cadence|fréquence",
        "cadence|fréquence|rythme|débit ..3 @requests|d'appels|d'appel ..3 dépassé|dépassée|trop|excessif|excessive|élevé|élevée",
    ),
    "upstream_timeout": (
        "pas|jamais|rien ..1 répondu|répond ..5 @time",
        "répond|répondent|répondait pas ..5 @time",
        "@svc|@partner|@outside ..5 ne_répond_pas|ne_répondent_pas|n'a_pas_répondu|n'ont_pas_répondu ..4 @time",
        "pas|aucune|sans|absence_de|pas_de ..1 réponse|retour ..8 @time",
        "délai_d'attente|délai_de_réponse|délais_d'attente|temps_de_réponse|timeout|time_out|délai ..5 @outside",
        "délai_d'attente|délai_de_réponse|délais_d'attente|temps_de_réponse|timeout|time_out|temps_d'attente ..5 @partner",
        "délai ..3 dépassé|expiré|écoulé ..6 service|système|fournisseur|partenaire|moteur|prestataire|banque|transporteur|passerelle",
        "@outside|@partner ..4 timeout|time_out|trop_lent|trop_lente|trop_de_temps|trop_longtemps|délai_dépassé",
        "timeout|expiration ..2 passerelle",
        "timeout|time_out|délai_d'attente|délai_dépassé|expiration ..4 appel|l'appel|l'interrogation|appels|appelant ..1 au|à|aux|du|de|des|d'|vers",
    ),
    "processing_timeout": (
        "mis|met|mettent|pris|prend trop_de_temps|trop_longtemps",
        "temps|délai|durée ..1 traitement|d'exécution|calcul|l'exécution ..4 dépassé|dépassée|trop_long|trop_longue|excédé",
        "traitement|calcul|recherche|export|génération|opération|exécution|l'exécution ..3 trop_long|trop_longue|trop_de_temps|interrompu|interrompue ..4",
    ),
    "upstream_failure": (
        "@outside ..3 @down|erreur|échec|en_maintenance",
        "externe|externes|distant|distante|distants|tierce|tierces est|sont? ..1 @down",
        "@partner ..4 injoignable|injoignables|inaccessible|en_panne|en_erreur|hors_service|ne_répond_pas|ne_répondent_pas|ne_répond_plus|n'a_pas_répondu|n'ont_pas_répondu|n'a_pas_pu_être_joint|n'a_pas_pu_être_contacté|ne_peut_être_joint",
        "@outside|@partner ..4 a|ont ..1 renvoyé|retourné|répondu|rencontré|remonté ..4 erreur|erreurs|500|503|réponse_invalide|réponse_inattendue|réponse_vide|d'erreur",
        "service|services|l'api|api|système|webservice|serveur|plateforme|connecteur ..5 a|ont ..1 renvoyé|retourné|répondu|remonté ..3 erreur|erreurs|500|503|réponse_invalide|réponse_inattendue|réponse_vide|d'erreur",
        "erreur|erreurs|échec|problème|panne|incident|défaillance ..5 @outside",
        "erreur|erreurs|échec|problème|panne|incident|impossible|impossibilité ..3 appel|l'appel|auprès|communication|communiquer|contacter|joindre|connexion|l'interrogation|interroger|appelant|échange|échanges|dialogue|connecter|côté|renvoyée|retournée|remontée|provenance ..3 @partner|@outside",
        "erreur|erreurs|échec|échecs|problème ..3 appel|l'appel|communication|interrogation|l'interrogation|connexion|échange ..2 services|api|l'api|systèmes ..1 externe|externes|tiers|tierce|partenaires",
        "réponse|retour ..2 @bad|inattendue|inattendu|illisible|vide|inexploitable|incohérente|incohérent|mal_formée|incomplète|incompréhensible|négative ..4 @outside|@partner",
        "réponse inattendue|inexploitable|incompréhensible|non_exploitable de|du|de_l'|des|reçue ..3",
        "@outside|@partner ..4 réponse|retour ..2 @bad|inattendue|illisible|vide|inexploitable|incohérente|mal_formée|incompréhensible",
        "réponse ..3 @outside|@partner ..3 @bad|inattendue|illisible|vide|inexploitable|incohérente|mal_formée|incompréhensible|n'a_pas_pu_être|n'est_pas",
        "service|services|système|fournisseur|partenaire|api|serveur ..1 externe|externes|tiers|tierce|distant|distante|amont ..4 erreur|indisponible|inaccessible|échec|répond|injoignable|indisponibles|hors_service|en_panne",
    ),
    "overload": (
        "@svc ..3 @be? indisponible|indisponibles|inaccessible|surchargé|surchargée|surchargés|saturé|saturée|saturés|hors_service|hors_ligne|en_surcharge|à_l'arrêt",
        "@svc ..4 est|sont ..1 indisponible|indisponibles|inaccessible|surchargé|surchargée|saturé|saturée",
        "@svc ..3 n'est_pas|ne_sont_pas|pas|non ..1 disponible|disponibles|accessible|opérationnel|opérationnelle",
        "@svc ..4 en|pour|sous maintenance",
        "@svc ..4 en_cours_de|en_phase_de|en_mode maintenance",
        "^ ..1 en|pour maintenance",
        "en maintenance ..2 veuillez|réessayez|merci|réessayer|revenez|planifiée|programmée|jusqu'à",
        "maintenance ..2 en_cours|programmée|planifiée",
        "^ maintenance",
        "@svc ..4 temporairement|momentanément|actuellement ..1 indisponible|indisponibles|inaccessible|injoignable|surchargé|surchargée",
        "temporairement|momentanément|actuellement|provisoirement ..1 indisponible|indisponibles|surchargé|surchargée|saturé|inaccessible|inaccessibles|hors_service",
        "indisponible|indisponibles|inaccessible temporairement|momentanément|pour_le_moment|pour_l'instant|actuellement",
        "indisponibilité ..2 service|serveur|système|temporaire|momentanée|plateforme",
        "surcharge|saturation ..3 serveur|serveurs|service|système|momentanée|temporaire|plateforme|moteur|infrastructure",
        "surchargé|surchargée|surchargés|surchargées",
        "aucun|aucune ..1 worker|serveur|nœud|noeud|instance|gpu ..2 disponible|libre",
        "forte|trop_forte|surcroît_de affluence|charge $",
        "trop de charge|trafic|connexions",
        "interruption ..2 service",
    ),
    "backend_failure": (
        "@svc ..4 ne_répond_pas|ne_répondent_pas|ne_répond_plus|n'est_pas_joignable|n'est_pas_accessible|injoignable|injoignables",
        "microservice|micro_service|dépendance|service_dépendant|service_sous_jacent|service_interne ..4 @down",
        "erreur|échec ..5 microservice|micro_service|service_dépendant|service_sous_jacent",
    ),
    "timeout": (
        "délai ..4 dépassé|expiré|écoulé",
        "timeout",
        "temps ..2 dépassé|écoulé",
    ),
    "server_fault": (
        "erreur|erreurs|exception|anomalie|problème|défaillance|dysfonctionnement|incident ..2 interne|internes|serveur|technique|techniques",
        "erreur|problème ..3 inattendue|inattendu du|sur_le|côté|au_niveau_du serveur",
        "erreur ..7 @db",
        "erreur|erreurs|problème|échec|impossible ..3 accès|d'accès|l'accès|accéder|connexion|connecter|écriture|d'écriture|lecture|l'enregistrement|enregistrement|insertion|l'insertion|sauvegarde ..3 base",
        "@db ..4 @down|inaccessible|indisponible",
        "problème|échec|exception|impossible|panne|incident ..5 @db",
        "erreur|erreurs|exception sql|sqlexception|php|java|applicative",
        "serveur|système ..3 a|ont rencontré ..4 erreur|problème|condition|difficulté|incident|anomalie",
        "exception|erreur non_gérée|non_interceptée|non_prévue|non_attrapée|inattendue_du_serveur|non_traitée",
        "exception ..2 levée|survenue|inattendue ..2 serveur|service|l'application",
        "plantage|crash|bug|bogue ..2 serveur|service|application|l'application|interne|code",
        "erreur|erreurs|problème|exception|incident ..3 côté|coté serveur|backend",
    ),
    "semantic_error": (
        "validation ..3 échouée|échoué|incorrecte|échoue|échouent|en_échec|a_échoué|n'a_pas_réussi|négative",
        "échec|erreur|erreurs|problème|problèmes @of? @of? validation",
        "échec|erreur|erreurs|problème|échecs ..4 validation ..2 données|champs|formulaire|paramètres|corps|payload|schéma|saisie|d'entrée|json|body",
        "pas|jamais ..1 passé|passe|passent|satisfait|franchi|réussi ..3 validation|contrôles|contrôle|vérifications",
        "non|pas|n'est_pas ..2 valides|conforme|conformes ..3 schéma|règles|contraintes|spécification|xsd|modèle|nomenclature",
        "ne|pas|non ..1 respecte|respectent|respecté|respectée|respectés|respectées|satisfait|satisfont|vérifie|vérifient|remplit pas? ..4 règle|règles|contrainte|contraintes|schéma|critères|politique|plage|bornes|limites",
        "règle|règles|contrainte|contraintes|critère|critères ..5 pas|non|n'est_pas|ne_sont_pas ..1 respectée|respectées|respectés|satisfaite|satisfaites|vérifiée|vérifiées|remplis",
        "échec|erreur|erreurs|non_respect ..2 règles|règle|contraintes ..1 validation|de_gestion|métier|métiers|cohérence",
        "règle|règles|contrainte|contraintes ..4 violée|violées|enfreinte|enfreintes|transgressée",
        "violation|violations|viole|violent|enfreint|enfreignent ..3 contrainte|contraintes|règle|règles|schéma",
        "règle|règles|contrôle|contrôles|contrainte|contraintes métier|métiers|fonctionnelle|fonctionnelles|fonctionnel|fonctionnels|de_gestion ..4 non|violée|violées|en_échec|échoué|bloquante ..1 respectée|respectées|satisfaite|satisfaites|passés?",
        "doit|doivent|devrait|devraient ..1 être ..2 @more",
        "doit|doivent se_situer|se_trouver|tomber|intervenir ..1 entre|après|avant|dans",
        "peut|peuvent|doit|doivent|pouvant pas ..1 être ..2 @more",
        "ne_peut|ne_peuvent|ne_doit|ne_doivent|ne_saurait être ..2 @more",
        "ne_peut|ne_doit|ne_peuvent|ne_doivent dépasser|excéder ..5",
        "peut|doit|doivent|peuvent pas dépasser|excéder ..5",
        "@value ..4 est|sont|tombe|se_situe|située ..1 dans_le_passé|dans_le_futur|dans_l'avenir|négatif|négative|négatifs",
        "@value ..4 est|sont ..1 supérieure|supérieur|inférieure|inférieur|postérieure|postérieur|antérieure|antérieur|supérieures|inférieures à|au|aux ..2",
        "date ..3 est_passée|est_dépassée|est_révolue|révolue|future|antérieure|postérieure",
        "hors|dehors ..2 limites|bornes|plage|intervalle|l'intervalle",
        "@value ..3 trop court|courte|courts|long|longue|longs|petit|petite|faible|élevé|élevée|élevés|jeune|ancienne",
        "données|valeurs|dates|champs|informations ..2 incohérent|incohérente|incohérents|incohérentes|contradictoires",
        "sémantiquement|sémantique ..2 invalide|incorrecte|incorrect|incorrectes|erreur|incohérent",
        "erreur|erreurs ..1 sémantique|sémantiques",
        "syntaxiquement correct|correcte|valide|correctes ..1 mais",
        "dépasse|dépassent|excède|excèdent ..4 caractères|longueur|bornes|valeur_maximale|montant_autorisé",
    ),
    "malformed": (
        "@doc ..2 @be? @bad|mal_formé|malformé|mal_formés|malformés|illisible|corrompu|corrompue|non_parsable|inexploitable|mal_formatté|mal_formaté",
        "@doc ..2 syntaxiquement ..1",
        "@doc ..3 n'est_pas|n'a_pas|pas|non|n'a ..2 valide|parsable|lisible|correct|bien_formé|formé|analysable|parsé|lu|décodé|interprété|analysé",
        "n'est_pas|n'est|pas|non ..1 un|du|en|au_format|au_format_json|valide ..1 @doc",
        "@bad|malformé ..1 @doc",
        "impossible|échec|erreur|erreurs|problème|pas_pu|n'a_pu ..3 @parse ..4 @doc|corps|body|payload",
        "@doc|corps|body|payload ..4 illisible|non_parsable|indéchiffrable",
        "@doc|corps|body|payload|contenu|requête ..4 n'a_pas_pu_être|n'a_pu_être|ne_peut_pas_être|ne_peut_être|pas_pu_être|impossible_à ..1 @parse",
        "erreur|erreurs|faute ..2 syntaxe ..3 @doc",
        "syntaxe @doc ..2 @bad",
        "@doc ..3 erreur|erreurs|faute ..1 syntaxe|parsing",
    ),
    "invalid_format": (
        "format|formats ..4 @bad",
        "@bad format|formats",
        "mal formaté|formatée|formatés|formatées|formatté|formattée",
        "n'est_pas|ne_sont_pas|pas ..2 format ..2 attendu|correct|valide|requis|demandé|iso",
        "n'est_pas|ne_sont_pas|pas|non au|dans_le format|bon_format",
        "respecte|respectent pas ..2 format",
        "format|type ..2 incorrect|invalide|inattendu",
    ),
    "syntax_error": (
        "@field ..4 @lack|vide|vides",
        "un|une ou plusieurs ..2 @field|@part ..5 @lack|vides|invalides",
        "manque|manquent|manquant|manquants ..2 @field",
        "@part ..4 @lack|vide|vides",
        "manque|manquent ..1 @part",
        "peut|doit|doivent|peuvent pas être vide|vides|nul|nulle|null|nuls|omis|omise",
        "@field|@part ..5 pas|non|n'est_pas|n'a_pas_été|n'ont_pas_été|ne_sont_pas|n'a_été ..1 fourni|fournie|fournis|renseigné|renseignée|renseignés|transmis|transmise|spécifié|spécifiée|précisé|précisée|présent|présente|envoyé|envoyée|rempli|remplis",
        "absence|manque|oubli ..2 paramètre|paramètres|champ|champs|l'en_tête",
        "aucun|aucune ..2 fichier|document|paramètre|image|valeur|corps|champ|donnée|pièce_jointe|photo|identifiant ..1 fourni|fournie|reçu|reçue|envoyé|envoyée|transmis|transmise|joint|jointe|sélectionné|spécifié|spécifiée|renseigné|renseignée",
        "mal formé|formée|formés|formées",
        "malformé|malformée|malformés|malformées",
        "syntaxe ..2 @bad",
        "erreur|erreurs ..2 syntaxe",
        "n'est_pas|ne_sont_pas|pas un|une|de_type|du_type nombre|entier|booléen|chaîne|uuid|date|tableau|numérique|liste",
        "doit|doivent être un|une|de_type|du_type nombre|entier|booléen|chaîne|uuid|date|tableau|objet",
        "doit|doivent être renseigné|renseignée|renseignés|renseignées|fourni|fournie|fournis|numérique|numériques|précisé|spécifié",
    ),
    "media_type": (
        "type|types ..2 contenu|média|mime|media ..5 non|pas|n'est_pas|invalide|incorrect|inattendu|inconnu ..1 supporté|pris_en_charge|accepté|géré|autorisé|reconnu?",
        "content_type|contenttype ..4 non|pas|n'est_pas|invalide|incorrect|inattendu|incompatible|inconnu|manquant|absent ..1 supporté|pris_en_charge|accepté|géré|autorisé|reconnu?",
        "type_mime ..4 non|pas|n'est_pas ..1 supporté|pris_en_charge|accepté|géré|autorisé",
        "type|format media|de_média|de_contenu ..3 @bad",
    ),
    "file_type": (
        "format|formats|extension|type|l'extension ..4 non|pas|n'est_pas ..1 supporté|supportée|supportés|pris_en_charge|prise_en_charge|accepté|acceptée|géré|reconnu|autorisée",
        "type|format|extension ..1 fichier|d'image|document ..3 invalide|incorrect|interdit|non_autorisé|non_autorisée|inconnu",
        "seuls|seules ..1 fichiers|images|documents|formats ..6 acceptés|acceptées|autorisés|supportés|pris_en_charge",
    ),
    "oversize": (
        "@thing ..4 trop volumineux|volumineuse|volumineuses|gros|grosse|grand|grande|grands|lourd|lourde|lourds",
        "^ trop volumineux|volumineuse",
        "taille ..6 dépasse|dépassée|supérieure|excède|maximale|maximum|excessive",
        "dépasse|dépassent|excède|excèdent|dépassement ..3 taille ..2 maximale|maximum|autorisée|limite|max|permise",
        "@thing ..6 dépasse|dépasser|excède|supérieur|supérieure|dépassant ..4 @unit",
        "peut|doit|doivent|peuvent pas dépasser|excéder ..4 @unit",
    ),
    "method": (
        "méthode|verbe ..4 non|pas|n'est_pas ..2 autorisée|autorisé|supportée|supporté|permise|acceptée|prise_en_charge|disponible|implémentée",
    ),
    "client_fault": (
        "requête|demande|paramètre|paramètres|données|champ|champs ..2 @bad",
        "mauvaise requête|demande",
        "mauvais|mauvaises paramètre|paramètres|données",
    ),
    "invalidity": (
        "@bad",
        "non|pas|n'est_pas|ne_sont_pas ..1 permis|permise|possible|supporté|supportée|pris_en_charge|prise_en_charge",
        "rejeté|rejetée|refusé|refusée",
    ),
    "failure": (
        "erreur|erreurs|échec|échoué|échouée|problème",
        "impossible",
        "n'a_pas_pu|n'ont_pas_pu|n'a_pu",
    ),
}

CANCELS: dict[MeaningName, tuple[str, ...]] = {
    "missing_credentials": (
        "jeton|jetons|token|tokens|clé|cookie csrf|xsrf|captcha|recaptcha|push|fcm|apns|device|stripe|pagination|idempotence|continuation|next|d'idempotence",
        "jeton|jetons|token|tokens de|d'|du|pour|de_la ..1 réinitialisation|confirmation|activation|d'activation|invitation|d'invitation|partage|paiement|désinscription|vérification|validation|téléchargement|pagination|carte|notification|l'appareil|suivi|rappel|vote|parrainage",
        "jeton|jetons|token|tokens d'activation|d'invitation|d'inscription|d'idempotence|d'upload|d'appareil|d'enregistrement",
        "session de|d'|du|des ..1 jeu|paiement|formation|examen|l'examen|vote|chat|cours|signature|téléversement|upload|caisse|travail|recharge|charge|visio|entraînement|test|vidéo|streaming|l'upload",
        "session d'examen|d'upload|d'enchères|d'évaluation|d'inscription|d'enregistrement|d'import",
        "authentification forte|multifacteur|supplémentaire|renforcée|2fa|mfa|à_deux_facteurs|double|à_double|multi",
        "double|deuxième|second|secondaire authentification|facteur",
        "auprès|chez|vers|avec ..3 fournisseur|serveur|service|prestataire|partenaire|smtp|ldap|banque|psp|système|l'api|api|tiers|annuaire|passerelle",
        "ancien|l'ancien|actuel|l'actuel|nouveau|vieux mot_de_passe",
        "mot_de_passe ..1 actuel|ancien",
        "plusieurs|certains|ces|liste|un_ou_plusieurs|des|les|d' ..1 identifiants de",
        "plusieurs|certains|liste ..2 identifiants",
        "numéro|identifiant|id|nom|libellé|code|l'identifiant ..1 session",
        "sans authentification ..3 possible|accessible|autorisé",
        "expiration|durée|validité ..3 token|jeton ..2 doit|peut|ne",
        "session|jeton|token|jetons|tokens|clé_api|clé_d'api ou|et|, ..1 paramètre|champ|corps|identifiant|id|fichier",
        "champ|paramètre|champs|paramètres ou|et|, ..1 @token",
        "génération|création|générer|créer|générant|création|émission|obtention|émettre|rafraîchissement|stocker|enregistrer ..3 token|jeton|clé_api|clé_d'api",
        "nombre|maximum|limite|quota ..2 jetons|tokens|clés",
        "connexion ..4 serveur|base|service|fournisseur|réseau|imprimante|internet|ldap|smtp|distant|bluetooth|wifi",
        "@bad|valide|valides pour|dans|sur ce|cette|cet|le|la|l'|votre|une|un",
        "aucun|aucune ..2 @token ..3 ne_correspond|enregistré|enregistrée|n'existe|associé|associée|portant",
        "partenaire|fournisseur|prestataire|tiers|externe|amont|transporteur|banque",
        "@auth ..4 serveur|base|smtp|ldap|fournisseur|service|annuaire|imap|ftp|sftp|réseau|wifi|proxy",
        "jeton|token|jetons|tokens|session de_service|interne|technique|de_base|du_fournisseur",
        "jetons|tokens ..1 insuffisants|restants|consommés",
    ),
    "missing_permission": (
        "caractère|caractères|mot|mots|valeur|valeurs|extension|contenu|terme|termes|format|symbole|champ|paramètre|type ..3 interdit|interdite|interdits",
        "suppression|modification|annulation|l'annulation|l'édition|transition|mise_à_jour|clôture|réouverture|édition|changement ..7 interdit|interdite",
        "interdit|interdite ..4 état|statut|tant_que|tant_qu'il|tant_qu'elle|après|avant|pendant|lorsque|plus_de|dépasser|entre",
        "champ|champs|paramètre|paramètres|attribut|propriété|liste ..1 rôle|rôles|permission|permissions|droit|droits|scope|scopes",
        "droits|droit d'auteur|de_diffusion|d'inscription|de_douane|d'enregistrement|d'exploitation|à_l'image|de_vote|à_réduction|de_préemption|à_congés|aux_prestations",
        "nom|mot|mots|valeur|préfixe|numéro|code|identifiant|slug|créneau|place|siège|chambre|salle|produit|article ..4 réservé|réservée|réservés",
        "réservé|réservée|réservés|réservées ..1 aux ..2 connectés|authentifiés|identifiés",
        "aucun|aucune|pas ..2 permission|permissions|droit|droits|rôle|habilitation ..1 requis|requise|nécessaire|particulier|particulière|à_supprimer|défini|définie|configuré",
        "autorisé|autorisée|autorisés à ce|cette|l'étape|ce_stade",
        "refusé|refusée|interdit|interdite ..1 car|en_raison|parce ..4 @token|session ..2 @bad|@lack|@void",
        "réservation|réserver",
        "auprès|chez ..2 fournisseur|partenaire|banque",
        "permission|permissions|droit|droits|accès ..6 répertoire|disque|bucket|stockage|système_de_fichiers|socket|base_de_données|bdd",
        "aucun|aucune|pas_de|sans droit|droits ouvert|ouverts|acquis|calculé|constaté",
        "un|une autre ..1 agent|utilisateur|client|membre|gestionnaire|opérateur",
        "erreur ..4 base_de_données|fichier|disque|bucket|stockage",
    ),
    "suspension": (
        "temporairement|provisoirement|minutes|heure|tentatives|tentative",
        "bancaire|fournisseur|destinataire|bénéficiaire|débiteur|comptable",
    ),
    "permanent_removal": (
        "sera|seront|serait|seraient|va|vont|être ..2 @gone",
        "sera|seront|serait|va|vont|peut|peuvent|pour|avant|doit|être ..2 @forever",
        "non|pas ..1 définitivement",
        "après|ensuite|puis|passé ,,6 @forever",
    ),
    "absence": (
        "erreur|exception|raison|cause|problème|anomalie|statut|format|type|champ|paramètre|attribut|l'attribut|propriété|hôte|méthode|action|colonne|origine|opérateur|opération|encodage|unité|devise|langue ..2 inconnu|inconnue",
        "champs|paramètres|attributs|propriétés|colonnes ..3 inconnus|inconnues",
        "serveur|gabarit|configuration|base_de_données|bdd|variable|certificat|dépendance|bibliothèque|driver|table|colonne|vue|relation|procédure|bucket|répertoire ..3 introuvable|inexistant|inexistante|n'existe_pas|non_trouvé|non_trouvée",
        "session|jeton|token|jwt|clé_api|clé_d'api|bearer|cookie|credentials ..5 inconnu|inconnue|introuvable|inexistant|inexistante|pas|non",
        "aucun|aucune|sans|pas_de ..2 token|jeton|jwt|bearer|clé_api|clé_d'api|en_tête|session|cookie",
        "aucun|aucune|pas ..1 droit|droits|permission|permissions|autorisation|habilitation|accès|rôle|abonnement",
        "aucun|aucune ..2 erreur|anomalie|conflit|doublon|problème|modification|différence|incident|alerte ..3 @found",
        "aucun|aucune ..1 worker|serveur|nœud|noeud|instance|gpu",
        "sur le|notre serveur|disque",
        "peut|pourrait ne pas exister",
        "réponse ..6 @found",
        "doit|doivent ..1 exister",
    ),
    "conflict": (
        "déjà ..2 supprimé|supprimée|supprimés|effacé|effacée|retiré|retirée|expiré|expirée|purgé",
        "déjà ,,9 heure|minute|minutes|secondes|seconde|aujourd'hui|heures",
        "déjà ..5 maximum|limite|plafond|quota|maximal",
        "peut_être ..1 déjà",
        "déjà ..4 ignoré|ignorés|ignorée|ignorées",
        "jeton|token|lien|session|mot_de_passe|code_de_vérification|code_de_confirmation|otp ..5 déjà",
        "serveur|service|worker|système|file ..2 déjà",
        "déjà été? renvoyée|retournée",
        "éviter|aucun|sans ..2 conflit|conflits|doublon|doublons",
        "contient|contiennent|comporte|contenant ..2 doublons|doublon|dupliqués|dupliquées",
        "doublons|doublon|dupliqués ..2 dans ..2 liste|requête|tableau|corps|lot|fichier|payload",
        "paramètres|champs|options|arguments|filtres en_conflit|dupliqués",
        "conflit de|des ..1 paramètres|dépendances|options",
        "non modifié|modifiée",
        "modifié|modifiée depuis ..4 dernière",
        "plusieurs|nombreuses requêtes simultanées",
        "n'est_pas|non ..1 déjà",
        "erreur|exception|échec ..6 @db",
        "en_base",
        "base_de_données|cache ..2 encore|toujours",
        "@be @used ..1 par|dans ..2 champ|paramètre|défaut",
    ),
    "not_ready": (
        "compte|utilisateur|l'utilisateur|email|e_mail|adresse|abonnement ..3 pas ..3",
        "maintenance|serveur|service|incident|surcharge|migration|démarrage ..3 en_cours",
        "erreur|problème|exception ..6 en_cours",
        "en_cours d'exécution|de_route",
    ),
    "rate_limit": (
        "par|dans ..1 lot|batch|commande|facture|panier|client|compte|page|utilisateur|fichier",
        "fournisseur|partenaire|prestataire|transporteur|externe|tiers|amont",
        "tentatives|essais ..3 échouées|infructueuses|erronées|incorrectes|ratées|échoués|manquées",
        "tentatives|essais ..4 mot_de_passe|code|pin|otp",
        "simultanées|simultanés|simultanée|concurrentes|concurrents|en_parallèle|en_attente|en_cours|ouvertes",
        "file|queue ..2 pleine",
        "n'a|n'est|ne|pas|rien ..3 limite ..1 débit",
    ),
    "overload": (
        "article|l'article|l'ouvrage|l'exemplaire|l'offre|l'option|l'équipement|l'appareil|l'imprimante|l'ascenseur|l'automate|l'appartement|l'hébergement|l'atelier|l'objet|produit|produits|articles|créneau|créneaux|livre|ouvrage|exemplaire|véhicule|véhicules|place|chambre|vélo|vélos|station|borne|salle|matériel|équipement|médecin|praticien|offre|option|fonctionnalité|numéro|nom|capteur|appareil|terminal|imprimante|document|fichier|machine|livreur|trottinette|scooter|camion|voiture|ascenseur|automate ..4 indisponible|indisponibles|surchargé|surchargée|maintenance|hors_service|inaccessible|hors_ligne",
        "indisponible|disponible|disponibles|accessible|indisponibles pour|dans|sur|à|en|avec ce|cet|cette|ces|votre|vos|le|la|les|l'|un|une|france|aux ..1 compte|région|pays|zone|date|période|adresse|utilisateur|client|offre|type|formule|pays|commune|langue|environnement|plan|abonnement",
        "disponible|accessible qu'aux|qu'à|qu'avec|que",
        "base_de_données|bdd|redis|cache",
        "trop de connexions ..3 infructueuses",
        "service|services|système|site|application ..1 sélectionné|choisi|demandé|proposé|demandés|souhaité|sélectionnée|demandée|choisie",
        "mode|fenêtre|opération|ticket|contrat|intervention|demande|ordre|date|créneau maintenance",
        "de maintenance doit|est|n'est|déjà|introuvable|inexistant|existe|invalide",
    ),
    "upstream_timeout": (
        "client|l'utilisateur|utilisateur|navigateur|destinataire|vous|invité|chauffeur|patient|conducteur|correspondant|joueur|adversaire|candidat|livreur|usager|praticien ..2 n'a|ne|n'ont|n'avez",
        "serveur|service|système|l'api|api|application|l'application n'a|ne|n'ont ..1",
        "base_de_données|bdd|cache|redis|file",
        "pas|aucune réponse à_la|aux ..1 question|questions|invitation",
    ),
    "upstream_failure": (
        "^ ..2 service|l'api|api|système|serveur|plateforme|application|l'application|moteur|portail a_renvoyé|a_retourné|a_répondu|a_rencontré|ont_renvoyé",
        "serveur|service|l'api|api|système interne ..3",
        "inattendue du|de_la|de_l'|de serveur|client|l'utilisateur|utilisateur|api|l'api|base|système",
        "base_de_données|bdd|cache|redis|disque|smtp",
        "authentification|d'authentification|l'authentification",
        "création|mise_à_jour|suppression|l'enregistrement|enregistrement|modification|recherche|l'ajout|ajout|configuration|créer|supprimer|modifier|ajouter|enregistrer ..3 @outside|@partner",
    ),
    "server_fault": (
        "référence|numéro|code|identifiant|champ|nom interne",
        "code|codes ..1 erreur|erreurs",
        "trouver|retrouver|localiser|trouvé|trouvée|existe|existent ..7 @db",
        "serveur ..2 externe|distant|tiers|partenaire|amont|smtp|ldap",
        "existe|trouvé|trouvée|présent|présente|absent|absente|doublon|introuvable|déjà ..4 @db",
        "sinon|ni ..3 erreur",
        "syntaxe|validation|json ..3 côté serveur",
        "@db ..3 de_référence|sirene|client|clients",
        "incident|problème|dysfonctionnement|anomalie|panne technique|techniques ..4 déclaré|signalé|introuvable|existe|déjà",
    ),
    "semantic_error": (
        "mo|ko|go|mb|kb|gb|octets|mégaoctets",
        "pas ..1 dépasser|excéder ..3 requêtes|appels|demandes|tentatives",
        "nombre|éléments|liste|lot ..8 dépasser|excéder",
        "requêtes|appels|tentatives",
        "base_de_données|bdd|en_base",
        "validation|vérification ..3 jeton|token|signature|certificat|session|captcha|recaptcha|paiement|compte|licence|email|e_mail|jwt",
        "plage|segment|intervalle|octets ..2 hors",
        "réponse ..6 validation|conforme|schéma|respecte",
        "validation ..6 réponse|sortie|interne",
        "solde|crédit|crédits|fonds|provision ..3 trop|insuffisant",
        "requête|temps|délai ..2 trop long|longue|longs",
    ),
    "malformed": (
        "json web|schema|patch|path|pointer|ld|merge|rpc|api",
        "schéma|schema",
        "fichier|document|l'export ..4 n'est_pas|pas|non au|un",
        "content_type|contenttype|type_de_contenu|type_mime|type_de_média|application|accept",
        "réponse|renvoyé|renvoyée|retourné|retournée|répondu|reçue_du|reçu_du|fournisseur|partenaire|service_externe",
        "champ|colonne|propriété|attribut|clé|clef|valeur|paramètre ..2 json",
        "fichier|fichiers ..2 configuration",
        "réponse|export|sortie ..4 @doc",
    ),
    "syntax_error": (
        "réponse|renvoyé|renvoyée|retourné|retournée|fournisseur|partenaire",
        "fichier|variable|paramètre|paramètres|champ ..2 configuration|d'environnement|de_la_base",
        "rôle|droit|droits|permission|habilitation|abonnement|licence|paiement|validation|approbation|confirmation|consentement ..1 @be? requis|requise|nécessaire|obligatoire|manquant|manquante",
        "base_de_données|bdd|en_base",
        "mot_de_passe|mots_de_passe",
        "^ ..1 en_tête|en_têtes|entête|entêtes ..1 @lack $",
        "identifiant|id|l'identifiant|l'id|cookie ..2 session",
    ),
    "invalid_format": ("réponse|renvoyé|renvoyée|fournisseur|partenaire", "format|type ..2 contenu|média|media|mime"),
    "file_type": ("type ..1 contenu|média|media|mime",),
    "oversize": (
        "taille ..3 page|lot|liste|tableau|nom|segment|pas|police|échantillon|équipe|groupe|panier|image_disque",
        "plage|intervalle|segment|offset ..3 dépasse",
        "résultat|résultats|export|réponse|rapport ..2 trop",
        "colis|paquet|bagage|véhicule|palette|chargement ..4 trop|dépasse",
    ),
    "method": (
        "méthode ..1 paiement|livraison|calcul|expédition|vérification|signature|contact|règlement|chiffrement|connexion|authentification|d'authentification|d'expédition|hachage|remboursement",
    ),
    "media_type": ("réponse|accept ..3",),
    "client_fault": ("requête|demande sql|de_base|interne",),
}

MARKERS = frozenset(
    "le les une vous doit doivent être des du est n'est pas été aucun aucune requête accès invalide invalides erreur introuvable manquant manquante trop déjà échec autorisé autorisée authentification échouée expiré utilisateur absente absentes absents acceptee acceptée actuellement administrateur administrateurs amont appels atteint atteinte authentifications authentifie authentifiee authentifié authentifiée autorise autorisee autorises autorisés certificat champ champs conflit connectee connecté connectée connexion contenu corps correspondant definitivement demande demandes depasse depassee devez donnee donnees donnée données doublon droit droits duplique dupliquee dupliqué dupliquée débit définitivement délai dépasse dépassé dépassée echoue echouee enregistre enregistré erreurs errone erronee erronees errones erroné erronée erronées erronés expiree expirees expirée expirées expirés fichier formee formees formé formée formées formés fourni fournie fournisseur habilite habilité identifiants identifie identifié inattendue inconnu inconnue incorrecte incorrectes incorrects indisponible inexistant inexistante inexistantes inexistants injoignable inscrit insuffisante insuffisantes insuffisants interdit interdite introuvables jeton limité lourd malforme malformee malformé malformée manquantes manquants mauvais mauvaise mauvaises maximale methode momentanement momentanément média méthode necessaire necessaires nombre nécessaire nécessaires obligatoire parametre parametres paramètre paramètres partenaire permise peuvent privilèges problème proprietaire propriétaire refusé regles renseigne renseigné repond requete requetes requis requise requises requêtes règles répond réservé réservée saturé schéma serveur seuls statut supportee supportée supprimee supprimé supprimée surchargee surchargé surchargée syntaxe systeme système taille temporairement tentatives tierce trouve trouvee trouvees trouver trouves trouvé trouvée trouvées trouvés utilisee utilisé utilisée valeur volumineuse volumineux échoue échoué passe en cours dans pour avec sur cette ces ne ni votre vos notre au aux qui que l'utilisateur l'api l'accès l'identifiant l'id l'adresse l'email l'e n'a n'ont n'avez n'êtes n'existe n'existent s'est c'est qu'un d'une d'un d'accès d'authentification l'authentification d'autorisation d'attente d'appels d'api d'identification d'erreur jetons clé clés clef identifiant révoqué révoquée révoqués périmé insuffisant rôle rôles habilitation habilitations refusée refusés rejeté rejetée seul seule seules auteur compte comptes désactivé suspendu bloqué verrouillé supprimés supprimées effacé effacée retiré retirée fermé clôturé clôturée définitive irréversible inconnus existant existante doublons état modifié modifiée modifiés simultanée simultanées concurrente encore toujours utilisés annulé annulée chevauche épuisé fréquentes fréquents plafond dépassés atteints seconde secondes heure répondu réponse délais imparti temps fournisseurs prestataire transporteur passerelle banque renvoyé retourné inattendu surchargés saturée saturés indisponibles inaccessibles momentanée réessayez réessayer ultérieurement veuillez panne défaillance serveurs règle contrainte contraintes supérieure supérieur inférieure inférieur postérieure antérieure passé positif négatif métier incohérent incohérente incohérents incohérentes hors illisible corrompu parsé décodé formaté formatée formatés vide vides renseignés renseignées numérique volumineuses fichiers pièce prise accepté acceptés supportés etre acces deja echec connecte delai forme formes probleme reservee sature supprime utilise l'acces n'etes d'acces revoque revoquee revoques perime refusee rejetee desactive verrouille supprimes supprimees effacee retiree ferme cloture cloturee etat modifiee modifies simultanee simultanees utilises annule annulee epuise frequentes frequents depasses repondu reponse delais renvoye retourne saturee satures momentanee reessayez reessayer ulterieurement defaillance regle superieure superieur inferieure inferieur posterieure anterieure negatif metier incoherent incoherente incoherents incoherentes formate formatee formates renseignes renseignees numerique accepte acceptes supportes abandonne abandonnee abandonné abandonnée abonnement abonné abonnés acceptees acceptées accordee accordees accordé accordée accordées accordés accredite accreditee accréditations accrédité accréditée accéder acquereur acquereuse acquéreur acquéreuse activee activé activée adherents adhérent adhérents affectee affectees affecté affectée affectées affectés afin ainsi alors altéré analysé annee annulees annulées annulés année anterieur anterieurs antérieur antérieurs appartiennent appartient appelant appelez appelé après archivee archivé archivée arretee arrivé arrêté arrêtée associee associees associé associée associées associés assurez attachee attachees attaché attachée attachées attachés attendu attente attrapee attrapée attribuee attribué attribuée aucunes aujourd'hui auprès authentifiees authentifies authentifiez authentifiées authentifiés autorisation autorisations autorisees autorisées autorité avez ayant bancaire banni bannie beneficiaire bibliotheque bibliothèque bloquee bloquée booléen bénéficiaire caduc caduque calculé caractere caractère caractères catégorie changé chaque chaîne chevauchement chevauchements chevauchent chez chiffrement civilité cloturees clôture clôturer clôturées clôturés coherence cohérence colis collaborateurs commencé complète complètes concurrents configuré confirmee confirmé confirmée congés connectes connectez connectés consentement consommes consommé consommés constaté contacté contenant contiennent contrôle contrôles correctes corrects correspondante correspondent corrigez coté creatrice critère critères créateur création créatrice crédit crédits créer créneau créneaux côté d'abord d'accreditation d'accréditation d'activation d'administrateur d'annuler d'appareil d'appel d'auteur d'authentifier d'autres d'ecriture d'encheres d'enchères d'enregistrement d'entree d'entrée d'environnement d'essais d'etre d'evaluation d'examen d'execution d'expedition d'expiration d'exploitation d'expédition d'exécution d'habilitation d'idempotence d'identifiants d'identite d'identité d'image d'import d'inscription d'invitation d'unicite d'unicité d'upload d'utilisateur d'xml d'écriture d'évaluation d'être dechiffrer declenche declenchee decommissionne decommissionnee defaillant defaillante defaillants definitif dehors demandee demandeur demandé demandée demandés demarrage demarree depassant depassees depassement depassent dependance dependances deplacee depubliee dernière desactivee deserialise deserialiser desindexe detruites deuxième difficulte difficulté différence disposez dupliquees dupliques dupliquées dupliqués duree durée débiteur déchiffrer déclaré déclenché déclenchée décodage décoder décommissionné décommissionnée défaillant défaillante défaillants défaut défini définie définitif démarrage démarré démarrée dénié dépassant dépassement dépassent dépasser dépassez dépassées dépendance dépendances dépendant déplacer déplacé déplacée dépublié dépubliée désactivée désindexé désinscription désérialisation désérialiser désérialisé détient détruit détruite détruites détruits echantillon echouees ecritures editee effacees effacées effacés egalement elevee emettrice employé employée empêche encadrant enchérir enregistree enregistrer enregistrée enseignant entrainement entraînement entretemps entête entêtes envoyee envoyée epuisee equipement espacer espacez evenement eventuellement excedee excède excèdent excéder excédé excédée exigee exigé exigée exigés expediee expediteur expéditeur expédition expédié expédiée exécution facturee facturé facturée faible façon fenêtre fermee fermees fermée fermées fermés finalisee finalisé finalisée fonctionnalite fonctionnalité formatees formattee formatté formattée formatées fournies franchi frequemment frequence fréquemment fréquence fréquent fréquente generee geree gestionnaire générant génération générer généré générée géré gérée habilitee habilitees habilites habilitée habilitées habilités hebergeur hébergeur hôte identifiee identifiez identifiée identifiés ignoree ignorees ignoré ignorée ignorées ignorés illégale implementee implémentée impossibilite impossibilité inactif inadequat inadéquat incompatibles incomplète incomprehensible incompréhensible inconnues indechiffrable indisponibilite indisponibilité indéchiffrable inexploitable inferieures inferieurs infructueuse infructueuses inférieures inférieurs initialisé injoignables inscrire interceptee interceptée interdits interprétation interpréter interprété interroge interrogez interrogé interrompu interrompue invité irremediablement irreversiblement irrevocablement irrémédiablement irréversiblement irrévocablement joignable joindre journaliere journalière jusqu'a jusqu'au jusqu'à l'abonne l'abonné l'accreditation l'accréditation l'acquereur l'acquéreur l'actuel l'adherent l'adhérent l'admin l'administrateur l'administration l'age l'agent l'ajout l'analyse l'ancien l'animateur l'annuaire l'annulation l'appareil l'appartement l'appel l'appelant l'application l'archive l'argument l'arret l'arrêt l'ascenseur l'assureur l'atelier l'attribut l'auteur l'auteure l'authentifier l'automate l'autorisation l'autorite l'autorité l'avenir l'editeur l'edition l'emetteur l'employeur l'en l'enregistrement l'enseignant l'entete l'entête l'equipe l'equipement l'etape l'etat l'evenement l'examen l'execution l'exemplaire l'expediteur l'export l'expéditeur l'extension l'exécution l'habilitation l'hebergement l'hebergeur l'heure l'hote l'hébergement l'hébergeur l'hôte l'identification l'image l'imprimante l'infrastructure l'insertion l'instant l'interpretation l'interprétation l'interrogation l'intervalle l'objet l'offre l'operateur l'option l'opérateur l'organisateur l'organisme l'ouvrage l'upload l'âge l'éditeur l'édition l'émetteur l'équipe l'équipement l'étape l'état l'événement leur leurs levée libellé liee liees limitee limitée limités livree livré livrée liée liées liés localisee localiser localisé localisée loggué loggé logué lors lorsqu'elle lorsqu'il lorsqu'un lorsque lourde lourds mais malformees malformes malformées malformés manière manquees manquées matériel megaoctets merci moderateur moderateurs modifiees modifiées modèle modérateur modérateurs moins médecin médecins méga mégaoctets métiers même n'appartiennent n'appartient n'as n'autorise n'avons n'ayant n'etaient n'etait n'indique n'étaient n'était necessite necessitent nombreuses nombreux nous numeriques numériques numéro nécessite nécessitent négatifs négative obligatoires occupee occupé occupée operateurs operationnel operationnelle opérateur opérateurs opération opérationnel opérationnelle paiement parallele parallèle parce particuliere particulière passee passée passés payé payée perimee perimetre pièces planifiee planifiée plateforme plusieurs plutôt portee portees portée portées possedent possède possèdent possédez posterieur posterieurs postérieur postérieurs pouvez praticien prealable prealablement precisee prestataires privilège probablement problemes problèmes procédure programmee programmée proposé proprietaires propriete proprietes propriétaires propriété propriétés préalable préalablement précisé précisée préemption préfixe prénom préparation présent présente présenté prévue prêt prête prêts publiee publié publiée puis puisqu'elle puisqu'il puisque purgee purgees purgé purgée purgées purgés périmètre périmée périmés période qu'a qu'au qu'aux qu'avec qu'elle qu'il qu'une qu'à quantites quantité quantités quelqu'un rafraichissement rafraîchissement ralentir ralentissez rapidement rapprochees rapproches rapprochées rapprochés ratees rattachee rattachees rattaches rattaché rattachée rattachées rattachés ratées recensé reconnecter recuperable recuperables recuperee recuperes referencee referencees referentiel refusees refusées reinitialisation rembourse remboursee remboursement remboursé remboursée remontee remonté remontée rencontre rencontré renforcee renforcée renseignee renseignée renvoyee renvoyée reouverture repertorie repertoriee repondait repondent requerant requierent requiert requièrent requérant reservees resiliee respectee respectees respectes respecté respectée respectées respectés restauree restauré restaurée restreint resultats retirees retirées retirés retournee retournée retrouvee retrouvees retrouver retrouves retrouvé retrouvée retrouvées retrouvés revoquees reçu reçue rouvert rythme règlement réactivé réaliser récupérable récupérables récupéré récupérée récupérés réduction réduire réduisez référence référencé référencée référencées référencés référentiel région réinitialisation réouverture répertoire répertorié répertoriée répondait répondent répondre réseau réservation réserver réservées réservés résilié résiliée résultat résultats rétabli rétablie réussi révolue révoquées s'assurer s'authentifier s'il s'inscrire selectionne selectionnee semantique semantiquement semantiques seulement signalé signataires signee signé signée simultanement simultanes simultanément simultanés situee située siège sollicite sollicitez sollicité sont souhaité souvent specifiee spécification spécifié spécifiée stocker strictement suffisant suffisantes suffisants suffisent suffit superieures superieurs superviseur supplementaire supplémentaire supporté supprimer supérieures supérieurs surchargees surchargées surcroît syntaxiquement systèmes séance sélectionné sélectionnée sémantique sémantiquement sémantiques telechargement televersement terminee terminé terminée traitee traitée transgressee transgressée transmis transmise téléchargement téléphone téléversement tête têtes ulterieur ulterieure ultérieur ultérieure unicité uniquement unité utilisateurs utilisatrice utilisees utiliser utilisées validee validité validé validée vehicules veillez verifiee verifiees verifient verifier verrouillee verrouilles verrouillée verrouillés vidéo violee violees violée violées véhicule véhicules vélo vélos vérification vérifications vérifie vérifient vérifier vérifiez vérifié vérifiée vérifiées échange échanges échantillon échecs échouent échouées échoués échéance écoulé écriture écritures éditer éditeur éditeurs édition édité éditée également élevé élevée élevés éléments émetteur émettre émettrice émission épuisée épuisés équipe équipement étaient était éventuellement éviter événement êtes".split()
)

LANGUAGE = Language(
    markers=MARKERS,
    classes=CLASSES,
    phrases=PHRASES,
    cancels=CANCELS,
    negators=frozenset({"pas", "aucun", "aucune", "sans", "jamais", "ni", "rien"}),
    joints=frozenset(
        {
            "car",
            "parce",
            "puisque",
            "si",
            "s'il",
            "quand",
            "lorsque",
            "lorsqu'il",
            "lorsqu'elle",
            "que",
            "qui",
            "mais",
            "et",
        }
    ),
    choices=frozenset({"ou", "soit"}),
    contrasts=(
        "au_lieu_de|au_lieu_d'une|au_lieu_d'un|plutôt_que|plutôt_qu'une|contrairement|à_la_différence|à_ne_pas_confondre|ne_pas_confondre|par_opposition|voir_aussi",
        "a|est|ont|sont|avez peut_être",
        "peut|peuvent|pourrait|pourraient indiquer|signifier|provenir|vouloir_dire",
        "bien_que|même_si|quoique|sauf_si|hormis",
        "sinon|faute_de_quoi|afin_de|afin_d'|afin_que|pour_éviter|sous_peine|probablement|éventuellement|possiblement",
        "pour_savoir_si|vérifiez|assurez_vous|s'assurer|veillez|pour_vérifier|afin_de_vérifier",
        "indique_si|indiquant_si|ne_signifie_pas|ne_veut_pas_dire|n'indique_pas",
        "également|aussi utilisé|utilisée|renvoyé|renvoyée|retourné|retournée",
    ),
    weak=frozenset({"unauthorized", "denial", "client_fault", "invalidity", "failure", "timeout", "removal"}),
)
