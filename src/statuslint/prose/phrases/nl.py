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
    "malformed": (
        "json|xml ..4 niet ..1 geparsed|geparst|gelezen|leesbaar|geldig|verwerkt",
        "geen geldige|geldig|valide|correcte ..1 json|xml",
        "ongeldige|ongeldig|foutieve|kapotte ..1 json|xml",
        "json|xml parsefout|syntaxfout",
    ),
    "missing_credentials": (
        "geen|ongeldig|ongeldige|verlopen|onjuist|ontbrekend|ontbrekende ,,3 access|api|bearer? token|key|sleutel|sessie",
        "geen of ongeldig|ongeldige ..2 token|key|sleutel|credentials|inloggegevens",
        "@token ..2 is|zijn ..1 verlopen|ongeldig|onjuist|ingetrokken|onbekend",
        "wachtwoord|pincode|gebruikersnaam ..3 onjuist|ongeldig|verkeerd|klopt_niet|incorrect",
        "niet ..1 ingelogd|aangemeld|geauthenticeerd",
        "log|logt eerst? in",
        "sessie ..1 verlopen|ongeldig|beëindigd",
        "api_key|apikey|api_sleutel ..2 ontbreekt|ongeldig|onbekend|onjuist",
        "@token ..2 @bad|@lack ..1 @bad|ontbreekt|is_verlopen",
        "@bad|@lack|zonder ..1 @token",
        "@token ..2 @bad|@lack",
        "niet ..1 ingelogd|geauthenticeerd|aangemeld",
        "authenticatie ..2 mislukt|vereist|nodig",
        "@bad|@lack|zonder ..2 @token",
        "@token ..3 @bad|@lack|niet_geldig|niet_meegegeven",
        "niet ..2 ingelogd|geauthenticeerd|aangemeld|geauthentiseerd",
        "authenticatie|inloggen|login ..2 mislukt|vereist|nodig|gefaald|verplicht",
        "gebruikersnaam ..2 wachtwoord ..2 @bad|niet",
        "moet ..3 ingelogd|aangemeld",
    ),
    "unauthorized": ("niet geautoriseerd",),
    "missing_permission": (
        "alleen ..5 mag|mogen|kan|kunnen|heeft|hebben ..3",
        "mag|mogen ..6 niet ..2 verwijderen|wijzigen|bekijken|inzien|lezen|aanpassen|bewerken|uitvoeren|openen",
        "rol ..3 vereist|nodig|verplicht|ontbreekt",
        "geen|onvoldoende ..2 rechten|toegang|bevoegdheid|toestemming|autorisatie",
        "niet ..2 gerechtigd|gemachtigd|bevoegd",
        "is|bent geen ..2 eigenaar|beheerder|lid|auteur",
        "geen|onvoldoende|zonder ..2 @right",
        "toegang ..1 geweigerd|verboten",
        "niet ..2 bevoegd|gemachtigd",
        "verboden",
        "geen|onvoldoende|zonder|niet_de_juiste|niet_voldoende ..3 @right",
        "toegang ..2 geweigerd|verboden|ontzegd",
        "niet ..2 bevoegd|gemachtigd|geautoriseerd_om|gerechtigd",
    ),
    "absence": (
        "niet ..2 gevonden|aanwezig|bestaand",
        "bestaat|bestaan niet",
        "onbekend|onbekende",
        "geen ..3 gevonden",
        "niet ..3 gevonden|aanwezig|bestaand|bekend",
        "bestaat|bestaan ..2 niet",
        "geen ..4 gevonden|aanwezig",
        "kan|kon ..4 niet ..1 vinden|gevonden",
    ),
    "permanent_removal": (
        "definitief|permanent|voorgoed|onherroepelijk|voor_altijd ..3 verwijderd|vernietigd|gewist|opgeheven|stopgezet|niet_meer",
        "verwijderd|vernietigd|gewist|opgeheven ..6 voorgoed|definitief|permanent|voor_altijd",
        "voorgoed niet ..1 beschikbaar",
        "permanent|definitief verwijderd",
    ),
    "conflict": (
        "ondertussen|inmiddels|tussentijds ..6 gewijzigd|aangepast|verwijderd|bijgewerkt|geannuleerd|bezet",
        "door ..2 andere|ander ..1 gebruiker ..2 gewijzigd|aangepast|bewerkt|verwijderd",
        "al|reeds ..2 betaald|verzonden|geannuleerd|verwerkt|afgesloten|geboekt|bevestigd|ingeschreven|aangemeld",
        "nog ..2 in_gebruik|gekoppeld|gebruikt|openstaande|gekoppelde",
        "kan|kunnen ..4 niet_meer ..2 gewijzigd|geannuleerd|verwijderd|aangepast",
        "dubbele ..2 registratie|inschrijving|boeking|naam|invoer",
        "bestaat|is|zijn al ..1",
        "al ..1 in_gebruik|bestaat|aanwezig",
        "conflict|duplicaat|dubbel",
        "bestaat|is|zijn|wordt al|reeds ..2",
        "al|reeds ..2 in_gebruik|bestaat|aanwezig|bestaand|geregistreerd|gebruikt|toegekend",
    ),
    "rate_limit": (
        "te_veel|teveel ..1 requests|calls|verzoeken|bevragingen|aanvragen|aanroepen",
        "maximaal|hoogstens ..2 requests|calls|verzoeken|bevragingen|aanvragen|aanroepen per ..1",
        "limiet ..4 per uur|minuut|seconde|dag",
        "te veel|teveel verzoeken|requests|aanvragen",
        "aantal|limiet ..5 verzoeken|requests ..4 overschreden|bereikt",
        "te_veel|teveel ..1 verzoeken|requests|aanvragen|pogingen|aanroepen",
        "aantal|limiet|maximum ..5 verzoeken|requests|aanroepen ..4 overschreden|bereikt",
    ),
    "overload": (
        "in|wegens|vanwege|tijdens onderhoud",
        "te zwaar belast|druk",
        "dienst|server|service|systeem ..2 niet ..1 beschikbaar|bereikbaar",
        "overbelast",
        "onderhoud",
        "tijdelijk niet ..1 beschikbaar",
        "dienst|server|service|systeem|applicatie ..3 niet ..1 beschikbaar|bereikbaar",
        "overbelast|overbelasting",
        "tijdelijk ..2 niet ..1 beschikbaar|bereikbaar",
        "tijdelijk onbereikbaar|onbeschikbaar",
    ),
    "upstream_failure": (
        "fout ..4 aanroepen|aanroep|raadplegen ..5 api|service|dienst|koppeling|koppelvlak|webservice",
        "koppeling|externe|webservice|leverancier|betaalprovider|betaaldienst|vervoerder|bank ..4 niet ..1 bereikbaar|beschikbaar",
        "koppeling|webservice|leverancier|betaalprovider|betaaldienst|vervoerder|bank ..3 gaf|geeft|retourneerde|meldde ..3 fout|foutmelding",
        "fout ..3 externe|achterliggende|bij_derde ..2",
        "externe|extern dienst|systeem|service|partij ..3 fout|niet",
        "externe|extern|achterliggende|achterliggend ..1 dienst|systeem|service|partij|bron ..4 fout|niet|onbereikbaar",
        "fout ..4 externe_dienst|extern_systeem|achterliggend_systeem|derde_partij",
    ),
    "upstream_timeout": (
        "heeft|hebben|is ..1 niet ..1 binnen ..3 geantwoord|gereageerd|gekomen",
        "niet ..1 binnen ..3 time_out|timeout|tijd|seconden ..1 geantwoord|gereageerd|beantwoord",
        "geen antwoord|reactie ..4 binnen|na|op_tijd",
        "time_out|timeout ..3 bij|tijdens ..5 aanroepen|aanroep|raadplegen|externe",
        "geen reactie|antwoord ..5 binnen|tijd",
        "reageert|antwoordt|reageerde ..2 niet ..2 binnen|tijd",
    ),
    "timeout": ("timeout|tijdslimiet",),
    "server_fault": (
        "fout ..4 database",
        "database ..2 niet ..1 bereikbaar|beschikbaar",
        "onverwachte ..1 fout|exceptie|exception",
        "onafgehandelde ..1 fout|exceptie|exception",
        "interne ..1 fout|serverfout",
        "serverfout",
        "server ..3 fout",
        "interne ..2 fout|serverfout",
        "server ..3 fout|probleem",
        "fout ..3 server|database",
        "technische fout",
    ),
    "semantic_error": (
        "validatieregel|validatieregels|bedrijfsregel|bedrijfsregels",
        "validatie ..3 fout|fouten|mislukt|niet",
        "ligt|liggen ..2 in de toekomst|verleden",
        "moet|moeten ..3 na|voor|vóór ..2 liggen",
        "mag|mogen niet ..2 negatief|groter|kleiner|hoger|lager|langer|korter|overschrijden",
        "overschrijdt ..3 maximum|limiet|lengte|tekens",
        "validatie ..2 mislukt",
        "validatiefout|validatiefouten",
        "validatie ..3 mislukt|gefaald|niet_geslaagd",
        "moet|moeten ..2 groter|kleiner|tussen|minimaal|maximaal",
    ),
    "syntax_error": (
        "@lack ..1 @field",
        "@field ..2 @lack",
        "onleesbaar|syntaxfout",
        "@bad formaat",
        "@lack ..3 @field",
        "@field ..3 @lack|leeg",
        "ongeldige|ongeldig ..1 json|xml|formaat|syntax",
    ),
    "media_type": ("media_type|content_type ..3 niet|ongeldig",),
    "oversize": ("bestand|verzoek|document ..2 te groot",),
    "method": ("methode ..3 niet ..1 toegestaan|ondersteund",),
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
    "het een van niet binnen reactie antwoord geen fout ongeldig ongeldige verzoek toegang dienst verzoeken interne vereist verlopen bestaat onvoldoende aangemeld aanroepen aantal aanvraag aanvragen aanwezig achterliggend achterliggende applicatie attribuut authenticatie autorisatie bekend bereikbaar bereikt beschikbaar bestaan bestaand bestand bevoegd bevoegdheid definitief derde dubbel duplicaat extern externe formaat fouten foutief foutieve geauthenticeerd geauthentiseerd geautoriseerd gebruik gebruikersnaam gebruikt gefaald gegevens geldig gemachtigd gerechtigd geregistreerd geslaagd gevonden geweigerd groot incorrecte ingelogd inloggegevens inloggen invoer juiste limiet meegegeven methode mislukt nodig onbekend onbekende onbereikbaar onbeschikbaar onderhoud ondersteund onjuist onjuiste onleesbaar ontbreekt ontbreken ontbrekend ontbrekende ontzegd overbelast overbelasting overschreden partij pogingen probleem recht rechten reeds serverfout sessie sleutel syntaxfout systeem technische teveel tijdelijk tijdslimiet toegekend toegestaan toestemming validatie validatiefout validatiefouten velden verboden verboten vereiste verkeerd verkeerde verplicht verplichte verwijderd vinden voldoende waarde wachtwoord wordt zonder".split()
)

LANGUAGE = Language(
    choices=frozenset({"of"}),
    markers=MARKERS,
    classes=CLASSES,
    phrases=PHRASES,
    negators=frozenset({"niet", "geen", "zonder", "nooit"}),
    weak=frozenset({"unauthorized", "client_fault", "invalidity", "failure", "timeout"}),
)
