"""Dutch: phrases for the distinctions that clients act on. Data only; `template.py` explains the notation."""
# ruff: noqa: E501, SIM905 - a phrase is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.prose.lexicon import Language

if TYPE_CHECKING:
    from statuslint.prose.meanings import MeaningName

CLASSES = {
    "token": "token tokens api_key api_sleutel inloggegevens authenticatie sessie wachtwoord credentials autorisatie_header",
    "bad": "ongeldig ongeldige onjuist onjuiste verlopen foutief foutieve verkeerd verkeerde incorrect incorrecte",
    "lack": "ontbreekt ontbreken ontbrekend ontbrekende geen verplicht verplichte vereist vereiste",
    "right": "rechten recht toegang bevoegdheid rol toestemming",
    "field": "parameter parameters veld velden attribuut gegevens waarde",
}

PHRASES: dict[MeaningName, tuple[str, ...]] = {
    "missing_credentials": (
        "@bad|@lack|zonder ..1 @token",
        "@token ..2 @bad|@lack",
        "niet ..1 ingelogd|geauthenticeerd|aangemeld",
        "authenticatie ..2 mislukt|vereist|nodig",
    ),
    "unauthorized": ("niet geautoriseerd",),
    "missing_permission": (
        "geen|onvoldoende|zonder ..2 @right",
        "toegang ..1 geweigerd|verboten",
        "niet ..2 bevoegd|toegestaan|gemachtigd",
        "verboden",
    ),
    "absence": (
        "niet ..2 gevonden|aanwezig|bestaand",
        "bestaat|bestaan niet",
        "onbekend|onbekende",
        "geen ..3 gevonden",
    ),
    "permanent_removal": ("permanent|definitief verwijderd",),
    "conflict": (
        "bestaat|is|zijn al ..1",
        "al ..1 in_gebruik|bestaat|aanwezig",
        "conflict|duplicaat|dubbel",
    ),
    "rate_limit": (
        "te veel|teveel verzoeken|requests|aanvragen",
        "aantal|limiet ..5 verzoeken|requests ..4 overschreden|bereikt",
    ),
    "overload": (
        "dienst|server|service|systeem ..2 niet ..1 beschikbaar|bereikbaar",
        "overbelast",
        "onderhoud",
        "tijdelijk niet ..1 beschikbaar",
    ),
    "upstream_failure": ("externe|extern dienst|systeem|service|partij ..3 fout|niet",),
    "timeout": ("timeout|tijdslimiet",),
    "server_fault": (
        "interne ..1 fout|serverfout",
        "serverfout",
        "server ..3 fout",
    ),
    "semantic_error": (
        "validatie ..2 mislukt",
        "validatiefout|validatiefouten",
    ),
    "syntax_error": (
        "@lack ..1 @field",
        "@field ..2 @lack",
        "onleesbaar|syntaxfout",
        "@bad formaat",
    ),
    "client_fault": (
        "@bad ..1 verzoek|aanvraag|parameter|parameters|invoer|request",
        "verzoek|aanvraag|parameter|invoer ..2 @bad",
    ),
    "invalidity": (
        "@bad",
        "niet ..1 geldig|ondersteund|toegestaan",
    ),
    "failure": (
        "fout|fouten|mislukt|probleem",
        "kan|kon ..4 niet",
    ),
}

MARKERS = frozenset(
    "het een niet geen fout ongeldig ongeldige verzoek toegang dienst verzoeken interne vereist verlopen bestaat onvoldoende".split()
)

LANGUAGE = Language(
    markers=MARKERS,
    classes=CLASSES,
    phrases=PHRASES,
    negators=frozenset({"niet", "geen", "zonder", "nooit"}),
    weak=frozenset({"unauthorized", "client_fault", "invalidity", "failure", "timeout"}),
)
