"""French: phrases for the distinctions that clients act on. Data only; `template.py` explains the notation."""
# ruff: noqa: E501, SIM905 - a phrase is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.prose.lexicon import Language

if TYPE_CHECKING:
    from statuslint.prose.meanings import MeaningName

CLASSES = {
    "token": "jeton token tokens clé_api clé_d'api identifiants authentification session credentials authentifications certificat jeton_d'accès",
    "bad": "invalide invalides incorrect incorrecte incorrects incorrectes erroné erronée erronés erronées expiré expirée expirés expirées mauvais mauvaise mauvaises non_valide",
    "lack": "manquant manquante manquants manquantes absent absente absents absentes requis requise requises obligatoire aucun aucune",
    "right": "droit droits permission permissions habilitation habilitations autorisation autorisations privilèges accès rôle",
    "field": "paramètre paramètres champ champs attribut donnée données corps valeur en_tête",
}

PHRASES: dict[MeaningName, tuple[str, ...]] = {
    "missing_credentials": (
        "mot_de_passe ..2 @bad",
        "l'authentification|la_connexion ..2 échoué|échouée",
        "@token ..2 @bad|@lack ..1 @bad|manquant|absent|absente|manquante|a_expiré",
        "@token ..2 @bad|@lack",
        "@lack|sans|mauvais|mauvaise ..1 @token",
        "non authentifié|authentifiée|identifié|connecté",
        "pas ..2 authentifié|connecté|identifié",
        "authentification ..2 échouée|requise|échoué|nécessaire|obligatoire",
        "échec ..3 authentification|l'authentification|d'authentification",
        "vous_devez ..2 connecté|authentifié",
        "@token|mot_de_passe|connexion|signature ..3 @bad|@lack|non_fourni|non_fournie|a_expiré",
        "@lack|sans|mauvais|mauvaise|aucun ..2 @token|mot_de_passe",
        "non|pas ..3 authentifié|connecté|identifié|authentifiée|connectée",
        "authentification|connexion ..3 échouée|requise|échoué|échoue|nécessaire|obligatoire|impossible",
        "échec|erreur|problème ..3 authentification|l'authentification|d'authentification|connexion",
        "identifiants|mot_de_passe ..2 @bad",
        "utilisateur ..2 non_connecté|non_authentifié|pas_connecté",
        "nom ..2 utilisateur ..3 mot_de_passe ..2 @bad",
        "session ..2 expirée|invalide",
    ),
    "unauthorized": ("non autorisé|autorisée|autorisés",),
    "missing_permission": (
        "accès ..1 refusé|interdit",
        "pas|sans|insuffisants|insuffisantes|aucun ..4 @right",
        "@right ..1 insuffisants|insuffisantes|insuffisante|manquante|manquants",
        "interdit|interdite",
        "n'est_pas|n'êtes_pas|n'a_pas ..2 autorisé|autorisée|habilité",
        "droits|permissions|privilèges|autorisations ..2 insuffisants|insuffisantes|manquants|manquantes|requis|requises|nécessaires",
        "n'a|n'avez|n'ayant|pas ..4 droit|droits|permission|permissions|l'autorisation|accès",
        "accès ..3 refusé|interdit|limité|réservé",
        "réservé|réservée ..1 aux|à",
        "seul|seuls ..3 administrateur|administrateurs|propriétaire ..2 peut|peuvent",
    ),
    "absence": (
        "non|pas|introuvable ..2 trouvé|trouvée|trouvés|trouvées",
        "introuvable|introuvables|inexistant|inexistante|inexistants|inexistantes|inconnu|inconnue",
        "n'existe|n'existent pas",
        "aucun|aucune ..4 trouvé|trouvée|ne",
        "non|pas|introuvable ..3 trouvé|trouvée|trouvés|trouvées",
        "n'existe|n'existent|existe|existent pas|plus",
        "aucun|aucune ..4 trouvé|trouvée|ne_correspond|correspondant|existant",
        "impossible ..2 trouver",
    ),
    "permanent_removal": (
        "supprimé|supprimée définitivement",
        "définitivement supprimé|supprimée",
    ),
    "conflict": (
        "déjà ..1",
        "conflit|doublon|dupliqué",
        "existe|existent|est|sont|utilisé|utilisée déjà ..1",
        "déjà ..2 existant|utilisé|utilisée|pris|prise|existe|enregistré|inscrit",
        "doublon|dupliqué|dupliquée",
        "état ..4 permet pas",
        "n'est pas ..3 dans ..3 état|statut",
    ),
    "rate_limit": (
        "trop ..1 requêtes|demandes|appels",
        "limite ..3 requêtes|appels|débit ..2 atteinte|dépassée",
        "trop ..2 requêtes|demandes|appels|tentatives",
        "limite|nombre|quota ..4 requêtes|appels|débit|demandes ..3 atteinte|dépassée|dépassé|atteint",
        "dépassé|dépasse|atteint|dépassement ..3 limite|nombre|quota ..4 requêtes|appels|débit|d'appels",
    ),
    "overload": (
        "service|serveur|système ..3 indisponible|surchargé",
        "en|pour maintenance",
        "temporairement|momentanément indisponible",
        "service|serveur|système|application|api ..3 indisponible|surchargé|surchargée|saturé|en_maintenance",
        "maintenance ..1 en_cours",
        "temporairement|momentanément|actuellement ..1 indisponible",
    ),
    "upstream_failure": (
        "service|système|fournisseur externe|tiers ..3 erreur|indisponible|inaccessible|échec",
        "erreur|échec ..4 service_externe|service_tiers|fournisseur_externe|système_externe|système_tiers",
        "service|système|fournisseur|partenaire|api ..1 externe|tiers|tierce|distant|amont ..4 erreur|indisponible|inaccessible|échec|répond|injoignable",
        "erreur|échec ..5 service_externe|service_tiers|fournisseur_externe|système_externe|système_tiers|partenaire|service_distant",
    ),
    "upstream_timeout": ("délai ..3 dépassé ..4 service|système|fournisseur|partenaire|serveur|moteur",),
    "timeout": (
        "délai ..4 dépassé|expiré",
        "timeout",
    ),
    "server_fault": (
        "erreur ..2 interne|serveur|technique",
        "erreur ..3 base_de_données",
        "erreur ..2 interne|serveur|technique|inattendue_du_serveur",
        "erreur ..3 base_de_données|côté_serveur",
        "problème|erreur ..2 serveur",
    ),
    "semantic_error": (
        "validation ..2 échouée|échoué|incorrecte",
        "échec|erreur|erreurs ..2 validation",
        "validation ..3 échouée|échoué|incorrecte|échoue",
        "échec|erreur|erreurs|problème ..3 validation",
        "non|pas ..2 conforme ..3 schéma|règles",
        "doit|doivent être ..1 supérieur|supérieure|inférieur|inférieure|postérieure|antérieure|comprise|compris|positif",
    ),
    "syntax_error": (
        "@field ..3 @lack",
        "@lack ..1 @field",
        "mal formé|formée|formés|formées",
        "malformé|malformée",
        "format|syntaxe ..2 @bad",
        "erreur ..2 syntaxe",
        "@field ..4 @lack|vide|non_renseigné|non_fourni|mal_formé",
        "@lack ..2 @field",
        "json|xml ..2 @bad|mal_formé|malformé",
    ),
    "media_type": (
        "type ..2 contenu|média ..3 non|pas|invalide",
        "content_type ..3 non|pas|invalide|incorrect",
    ),
    "oversize": (
        "fichier|requête|image|document ..2 trop volumineux|volumineuse|gros|grand|lourd",
        "taille ..3 dépasse|dépassée|maximale",
    ),
    "method": ("méthode ..3 non|pas ..1 autorisée|supportée|permise|acceptée",),
    "client_fault": (
        "requête|demande|paramètre|paramètres|données|champ|champs ..2 @bad",
        "mauvaise requête|demande",
    ),
    "invalidity": ("@bad",),
    "failure": (
        "erreur|erreurs|échec|échoué|échouée|problème",
        "impossible",
    ),
}

MARKERS = frozenset(
    "le les une vous doit doivent être des du est n'est pas été aucun aucune requête accès invalide invalides erreur introuvable manquant manquante interne trop déjà échec autorisé autorisée authentification échouée expiré utilisateur absente absentes absents acceptee acceptée actuellement administrateur administrateurs amont appels atteint atteinte authentifications authentifie authentifiee authentifié authentifiée autorise autorisee autorises autorisés certificat champ champs conflit connectee connecté connectée connexion contenu corps correspondant definitivement demande demandes depasse depassee devez distant donnee donnees donnée données doublon droit droits duplique dupliquee dupliqué dupliquée débit définitivement délai dépasse dépassé dépassée echoue echouee enregistre enregistré erreurs errone erronee erronees errones erroné erronée erronées erronés existe expiree expirees expirée expirées expirés fichier formee formees formé formée formées formés fourni fournie fournisseur habilite habilité identifiants identifie identifié inattendue inconnu inconnue incorrecte incorrectes incorrects indisponible inexistant inexistante inexistantes inexistants injoignable inscrit insuffisante insuffisantes insuffisants interdit interdite introuvables jeton limité lourd malforme malformee malformé malformée manquantes manquants mauvais mauvaise mauvaises maximale methode momentanement momentanément média méthode necessaire necessaires nombre nécessaire nécessaires obligatoire parametre parametres paramètre paramètres partenaire permise peuvent privilèges problème proprietaire propriétaire refusé regles renseigne renseigné repond requete requetes requis requise requises requêtes règles répond réservé réservée saturé schéma serveur seuls statut supportee supportée supprimee supprimé supprimée surchargee surchargé surchargée syntaxe systeme système taille temporairement tentatives tierce trouve trouvee trouvees trouver trouves trouvé trouvée trouvées trouvés utilisee utilisé utilisée valeur volumineuse volumineux échoue échoué".split()
)

LANGUAGE = Language(
    markers=MARKERS,
    classes=CLASSES,
    phrases=PHRASES,
    negators=frozenset({"pas", "aucun", "aucune", "sans", "jamais"}),
    weak=frozenset({"unauthorized", "client_fault", "invalidity", "failure", "timeout"}),
)
