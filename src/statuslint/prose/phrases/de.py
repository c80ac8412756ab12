"""German: phrases for the distinctions that clients act on. Data only; `template.py` explains the notation."""
# ruff: noqa: E501, SIM905 - a phrase is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.prose.lexicon import Language

if TYPE_CHECKING:
    from statuslint.prose.meanings import MeaningName

CLASSES = {
    "token": "token tokens api_key api_schlüssel zugangsdaten anmeldedaten zugriffstoken session sitzung authentifizierung authentisierung autorisierung authorization_header passwort anmeldung credentials zertifikat",
    "bad": "ungültig ungültige ungültiger ungültiges ungültigen falsch falsche falscher falsches fehlerhaft fehlerhafte fehlerhafter abgelaufen abgelaufene abgelaufener abgelaufenes abgelaufenen inkorrekt inkorrekte",
    "lack": "fehlt fehlen fehlend fehlende fehlender fehlendes fehlenden kein keine keinen",
    "right": "berechtigung berechtigungen rechte recht zugriff zugriffsrechte zugriffsrecht rolle erlaubnis",
    "field": "parameter pflichtfeld pflichtfelder feld felder angabe angaben pflichtparameter attribut eigenschaft wert header body",
}

PHRASES: dict[MeaningName, tuple[str, ...]] = {
    "missing_credentials": (
        "@bad|@lack|ohne ..2 @token",
        "@token ..2 @bad|@lack",
        "nicht ohne ..2 @token",
        "nicht ..1 authentifiziert|angemeldet|eingeloggt|authentisiert",
        "authentifizierungsfehler|anmeldefehler",
        "authentifizierung|anmeldung|login|authentisierung fehlgeschlagen|erforderlich|gescheitert|notwendig|nötig",
    ),
    "unauthorized": (
        "nicht autorisiert|authorisiert",
        "unautorisiert|unautorisierter|unberechtigt",
    ),
    "missing_permission": (
        "@lack|ohne|nicht ..3 @right",
        "nicht ..2 berechtigt|befugt|erlaubt|gestattet",
        "zugriff ..1 verweigert|verboten|untersagt",
        "verboten|unzureichende_rechte|unzureichende_berechtigungen",
        "keine rechte",
    ),
    "absence": (
        "nicht ..1 gefunden|vorhanden|auffindbar|existent",
        "existiert|existieren nicht",
        "unbekannt|unbekannte|unbekannter|unbekanntes",
        "kein|keine|keinen ..4 gefunden|vorhanden",
    ),
    "permanent_removal": ("dauerhaft|endgültig|permanent gelöscht|entfernt",),
    "conflict": (
        "existiert|existieren|wird|wurde|ist|sind bereits ..1",
        "bereits ..1 vorhanden|vergeben|belegt|existiert|registriert",
        "schon ..1 vorhanden|vergeben",
        "konflikt|duplikat|doppelt",
    ),
    "rate_limit": (
        "zu viele anfragen|requests|aufrufe",
        "zu ..3 anfragen ..1 gesendet",
        "anfragelimit|ratelimit|rate_limit ..2 überschritten|erreicht",
    ),
    "overload": (
        "dienst|server|service|system ..3 nicht ..1 verfügbar|erreichbar",
        "überlastet|überlastung",
        "wartung|wartungsarbeiten",
        "vorübergehend|derzeit|momentan ..2 nicht ..1 verfügbar|erreichbar",
    ),
    "upstream_failure": (
        "drittsystem|drittanbieter|fremdsystem|umsystem|externer_dienst|externes_system ..4 fehler|nicht|ausgefallen",
        "fehler ..3 drittsystem|drittanbieter|fremdsystem|externen_dienst|externen_system",
    ),
    "upstream_timeout": ("gateway ..1 zeitüberschreitung|timeout",),
    "timeout": ("zeitüberschreitung|timeout",),
    "server_fault": (
        "interner|internen|interne|internem ..1 fehler|serverfehler|server_fehler",
        "serverfehler",
        "serverseitiger fehler",
        "fehler ..2 server",
    ),
    "semantic_error": (
        "validierung ..2 fehlgeschlagen|fehlerhaft|gescheitert",
        "validierungsfehler|plausibilitätsfehler",
        "fachlicher|fachliche fehler",
    ),
    "syntax_error": (
        "@lack ..1 @field",
        "@field ..3 @lack",
        "nicht ..1 geparst|lesbar|interpretiert|verarbeitbar",
        "syntax|syntaktisch|syntaxfehler",
        "falsches|ungültiges format",
    ),
    "client_fault": (
        "@bad ..2 anfrage|request|eingabe|eingaben|parameter|daten|aufruf",
        "anfrage|request|eingabe|parameter|daten ..2 @bad",
    ),
    "invalidity": (
        "@bad",
        "nicht ..1 gültig|zulässig|unterstützt|erlaubt",
    ),
    "failure": (
        "fehler|fehlgeschlagen|gescheitert|problem",
        "konnte|kann|konnten|können ..4 nicht ..2",
    ),
}

MARKERS = frozenset(
    "der das ist sind wird wurde nicht ein eine einer eines keine kein keinen für mit und oder auf bei von dem den fehler ungültig ungültige ungültiger ungültiges ungültigen anfrage fehlt fehlende fehlender zugriff verboten interner existiert bereits überschritten abgelaufen falsche falscher".split()
)

LANGUAGE = Language(
    markers=MARKERS,
    classes=CLASSES,
    phrases=PHRASES,
    negators=frozenset({"nicht", "kein", "keine", "ohne", "nie"}),
    weak=frozenset({"unauthorized", "client_fault", "invalidity", "failure", "timeout"}),
)
