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
    "right": "droit droits permission permissions autorisation autorisations privilèges accès rôle",
    "field": "paramètre paramètres champ champs attribut donnée données corps valeur en_tête",
}

PHRASES: dict[MeaningName, tuple[str, ...]] = {
    "missing_credentials": (
        "@token ..2 @bad|@lack",
        "@lack|sans|mauvais|mauvaise ..1 @token",
        "non authentifié|authentifiée|identifié|connecté",
        "pas ..2 authentifié|connecté|identifié",
        "authentification ..2 échouée|requise|échoué|nécessaire|obligatoire",
        "échec ..3 authentification|l'authentification|d'authentification",
        "vous_devez ..2 connecté|authentifié",
    ),
    "unauthorized": ("non autorisé|autorisée|autorisés",),
    "missing_permission": (
        "accès ..1 refusé|interdit|non_autorisé",
        "pas|sans|insuffisants|insuffisantes|aucun ..4 @right",
        "@right ..1 insuffisants|insuffisantes|insuffisante|manquante|manquants",
        "interdit|interdite",
        "n'est_pas|n'êtes_pas|n'a_pas ..2 autorisé|autorisée|habilité",
    ),
    "absence": (
        "non|pas|introuvable ..2 trouvé|trouvée|trouvés|trouvées",
        "introuvable|introuvables|inexistant|inexistante|inexistants|inexistantes|inconnu|inconnue",
        "n'existe|n'existent pas",
        "aucun|aucune ..4 trouvé|trouvée|ne",
    ),
    "permanent_removal": (
        "supprimé|supprimée définitivement",
        "définitivement supprimé|supprimée",
    ),
    "conflict": (
        "déjà ..1",
        "conflit|doublon|dupliqué",
    ),
    "rate_limit": (
        "trop ..1 requêtes|demandes|appels",
        "limite ..3 requêtes|appels|débit ..2 atteinte|dépassée",
    ),
    "overload": (
        "service|serveur|système ..3 indisponible|surchargé",
        "en|pour maintenance",
        "temporairement|momentanément indisponible",
    ),
    "upstream_failure": (
        "service|système|fournisseur externe|tiers ..3 erreur|indisponible|inaccessible|échec",
        "erreur|échec ..4 service_externe|service_tiers|fournisseur_externe|système_externe|système_tiers",
    ),
    "timeout": (
        "délai ..4 dépassé|expiré",
        "timeout",
    ),
    "server_fault": (
        "erreur ..2 interne|serveur|technique",
        "erreur ..3 base_de_données",
    ),
    "semantic_error": (
        "validation ..2 échouée|échoué|incorrecte",
        "échec|erreur|erreurs ..2 validation",
    ),
    "syntax_error": (
        "@field ..3 @lack",
        "@lack ..1 @field",
        "mal formé|formée|formés|formées",
        "malformé|malformée",
        "format|syntaxe ..2 @bad",
        "erreur ..2 syntaxe",
    ),
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
    "le les une des du est n'est pas été aucun aucune requête accès invalide invalides erreur introuvable manquant manquante interne trop déjà échec autorisé autorisée authentification échouée expiré utilisateur".split()
)

LANGUAGE = Language(
    markers=MARKERS,
    classes=CLASSES,
    phrases=PHRASES,
    negators=frozenset({"pas", "aucun", "aucune", "sans", "jamais"}),
    weak=frozenset({"unauthorized", "client_fault", "invalidity", "failure", "timeout"}),
)
