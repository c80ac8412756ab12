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
        "@token ..2 @bad|@lack ..1 @bad|fehlt|fehlend|ist_abgelaufen",
        "@bad|@lack|ohne ..2 @token",
        "@token ..2 @bad|@lack",
        "nicht ohne ..2 @token",
        "nicht ..1 authentifiziert|angemeldet|eingeloggt|authentisiert",
        "authentifizierungsfehler|anmeldefehler",
        "authentifizierung|anmeldung|login|authentisierung fehlgeschlagen|erforderlich|gescheitert|notwendig|nötig",
        "@token|login|anmeldung ..3 fehlgeschlagen|ungültig|erforderlich|benötigt|fehlt|abgelaufen|gescheitert|nicht_gültig|nicht_korrekt",
        "nicht|un ..2 authentifiziert|angemeldet|eingeloggt|authentisiert|authentifizierter",
        "authentifizierungsfehler|anmeldefehler|authentifizierungsproblem",
        "muss|müssen|bitte ..3 anmelden|einloggen|authentifizieren|angemeldet_sein",
        "benutzername ..3 passwort ..2 falsch|ungültig|nicht|inkorrekt",
        "anfrage ..3 nicht ..2 authentifiziert",
        "fehlende|ungültige|falsche|abgelaufene ..2 @token|anmeldung",
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
        "mangels|fehlende|fehlender|unzureichende|nicht_ausreichende|keine|keinerlei ..2 @right",
        "@right ..2 fehlen|fehlt|nicht|unzureichend|verweigert|reichen_nicht",
        "zugriff ..3 nicht ..1 gestattet|erlaubt|gewährt|möglich",
        "nicht ..3 berechtigt|befugt|gestattet|zugriffsberechtigt",
        "nur ..3 administratoren|admins|eigentümer|besitzer",
    ),
    "absence": (
        "nicht ..1 gefunden|vorhanden|auffindbar|existent",
        "existiert|existieren nicht",
        "unbekannt|unbekannte|unbekannter|unbekanntes",
        "kein|keine|keinen ..4 gefunden|vorhanden",
        "nicht ..2 gefunden|vorhanden|auffindbar|existent|gefundene",
        "existiert|existieren ..2 nicht",
        "konnte|konnten|kann ..5 nicht ..1 gefunden|ermittelt",
        "es gibt kein|keine|keinen",
    ),
    "permanent_removal": (
        "dauerhaft|endgültig|permanent gelöscht|entfernt",
        "wurde ..2 dauerhaft|endgültig ..1 gelöscht|entfernt",
    ),
    "conflict": (
        "existiert|existieren|wird|wurde|ist|sind bereits ..1",
        "bereits ..1 vorhanden|vergeben|belegt|existiert|registriert",
        "schon ..1 vorhanden|vergeben",
        "konflikt|duplikat|doppelt",
        "existiert|existieren|wird|wurde|ist|sind ..2 bereits|schon ..2",
        "bereits|schon ..2 vorhanden|vergeben|belegt|existiert|registriert|verwendet|gelöscht|abgeschlossen|storniert|bestätigt|aktiv",
        "wird|ist ..2 noch|derzeit verwendet|benutzt|in_benutzung|in_verwendung",
        "status|zustand ..3 nicht ..2 zu|erlaubt|möglich",
    ),
    "rate_limit": (
        "zu viele anfragen|requests|aufrufe",
        "zu ..3 anfragen ..1 gesendet",
        "anfragelimit|ratelimit|rate_limit ..2 überschritten|erreicht",
        "zu ..2 viele ..1 anfragen|requests|aufrufe|zugriffe|versuche|anmeldeversuche",
        "anzahl ..3 anfragen|requests|aufrufe ..3 überschritten|erreicht",
        "limit ..3 anfragen|requests|aufrufe ..3 überschritten|erreicht",
        "anfragelimit|ratelimit|rate_limit|abfragelimit|zugriffslimit ..2 überschritten|erreicht",
    ),
    "overload": (
        "dienst|server|service|system ..3 nicht ..1 verfügbar|erreichbar",
        "überlastet|überlastung",
        "wartung|wartungsarbeiten",
        "vorübergehend|derzeit|momentan ..2 nicht ..1 verfügbar|erreichbar",
        "dienst|server|service|system|anwendung ..3 nicht ..1 verfügbar|erreichbar|bereit",
        "wartung|wartungsarbeiten|wartungsmodus",
        "überlastet|überlastung|ausgelastet",
    ),
    "upstream_failure": (
        "drittsystem|drittanbieter|fremdsystem|umsystem|externer_dienst|externes_system ..4 fehler|nicht|ausgefallen",
        "fehler ..3 drittsystem|drittanbieter|fremdsystem|externen_dienst|externen_system",
        "nachgelagertes|vorgelagertes|externes|fremdes ..1 system|dienst|service ..4 fehler|nicht|ausgefallen|antwortet",
        "backend ..2 nicht ..1 erreichbar|verfügbar",
        "fehler ..3 hintergrundsystem|externen",
    ),
    "upstream_timeout": (
        "gateway ..1 zeitüberschreitung|timeout",
        "zeitüberschreitung|timeout ..4 drittsystem*|drittanbieter*|fremdsystem*|externen|backend*|umsystem*",
    ),
    "timeout": ("zeitüberschreitung|timeout",),
    "server_fault": (
        "interner|internen|interne|internem ..1 fehler|serverfehler|server_fehler",
        "serverfehler",
        "serverseitiger fehler",
        "fehler ..2 server",
        "internes|interner|interne|internen ..1 problem|fehler|ausnahme",
        "unerwarteter ..1 serverfehler|fehler ..2 server",
        "technischer fehler",
        "datenbankfehler",
        "serverseitige ..1 fehler|problem",
    ),
    "semantic_error": (
        "validierung ..2 fehlgeschlagen|fehlerhaft|gescheitert",
        "validierungsfehler|plausibilitätsfehler",
        "fachlicher|fachliche fehler",
        "validierung ..3 fehlgeschlagen|fehlerhaft|gescheitert|nicht",
        "validierungsfehler|plausibilitätsfehler|validierungsproblem|prüfung_fehlgeschlagen",
        "schema ..2 verletzt|nicht",
        "nicht schemakonform|schemagerecht",
        "muss|müssen|darf ..3 größer|kleiner|zwischen|mindestens|höchstens",
    ),
    "syntax_error": (
        "@lack ..1 @field",
        "@field ..3 @lack",
        "nicht ..1 geparst|lesbar|interpretiert|verarbeitbar",
        "syntax|syntaktisch|syntaxfehler",
        "falsches|ungültiges format",
        "pflichtfeld|pflichtparameter|pflichtangabe ..2 fehlt|nicht|leer",
        "ungültiges|falsches|fehlerhaftes ..1 format|json|xml|datumsformat",
        "@field ..2 nicht ..1 angegeben|gesetzt|übergeben",
        "muss|müssen ..2 angegeben|übergeben|gesetzt|ausgefüllt",
    ),
    "media_type": (
        "medientyp|media_type|content_type|inhaltstyp ..3 nicht|ungültig|falsch",
        "nicht unterstützter medientyp|content_type|inhaltstyp",
    ),
    "oversize": (
        "datei|anfrage|nachricht|anhang|upload ..2 zu groß",
        "dateigröße ..2 überschritten",
    ),
    "method": (
        "methode|http_methode|http_methoden ..3 nicht ..1 erlaubt|zulässig|unterstützt|gestattet",
        "anfrage ..3 anderen ..1 http_methoden|methoden",
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
    "der das ist sind wird wurde nicht ein eine einer eines keine kein keinen für mit und oder auf bei von dem den fehler ungültig ungültige ungültiger ungültiges ungültigen anfrage fehlt fehlende fehlender zugriff verboten interner existiert bereits überschritten abgelaufen falsche falscher abfragelimit abgelaufene abgelaufenen abgelaufener abgelaufenes abgeschlossen administratoren aktiv anderen anfragelimit anfragen angabe angaben angegeben angemeldet anhang anmeldedaten anmeldefehler anmelden anmeldeversuche anmeldung antwortet anwendung anzahl auffindbar aufruf aufrufe ausgefallen ausgelastet ausnahme ausreichende authentifizieren authentifiziert authentifizierter authentifizierung authentifizierungsfehler authentifizierungsproblem authentisiert authentisierung authorisiert autorisiert autorisierung backendsystem befugt belegt benotigt benutzername benutzt benutzung benötigt berechtigt berechtigung berechtigungen bereit besitzer bestatigt bestätigt bitte datei dateigroße dateigröße daten datenbankfehler datumsformat dauerhaft derzeit dienst doppelt drittanbieter drittsystem duplikat eigenschaft eigentumer eigentümer eingabe eingaben eingeloggt einloggen endgultig endgültig entfernt erforderlich erlaubnis erlaubt ermittelt erreichbar erreicht existieren externen externer externes fachliche fachlicher falsch falsches fehlen fehlend fehlenden fehlendes fehlerhaft fehlerhafte fehlerhafter fehlerhaftes fehlgeschlagen felder fremdes fremdsystem gefunden gefundene geloscht gelöscht geparst gescheitert gesendet gesetzt gestattet gewahrt gewährt gultig gültig hintergrundsystem inhaltstyp inkorrekt inkorrekte internem internen internes interpretiert keinerlei konflikt konnen konnte konnten korrekt können lesbar mangels medientyp methode methoden moglich momentan mussen möglich müssen nachgelagertes nachricht notwendig nötig passwort pflichtangabe pflichtfeld pflichtfelder pflichtparameter plausibilitatsfehler plausibilitätsfehler prufung prüfung recht rechte registriert reichen rolle schlussel schlüssel schon serverfehler serverseitige serverseitiger sitzung storniert syntaktisch syntaxfehler technischer ubergeben uberlastet uberlastung uberschritten umsystem unautorisiert unautorisierter unbekannt unbekannte unbekannter unbekanntes unberechtigt unerwarteter ungultig ungultige ungultigen ungultiger ungultiges untersagt unterstutzt unterstutzter unterstützt unterstützter unzureichend unzureichende validierung validierungsfehler validierungsproblem verarbeitbar verfugbar verfügbar vergeben verletzt versuche verweigert verwendet verwendung viele vorgelagertes vorhanden vorubergehend vorübergehend wartung wartungsarbeiten wartungsmodus zeituberschreitung zeitüberschreitung zertifikat zugangsdaten zugriffe zugriffsberechtigt zugriffslimit zugriffsrecht zugriffsrechte zugriffstoken zulassig zulässig zustand übergeben überlastet überlastung".split()
)

LANGUAGE = Language(
    markers=MARKERS,
    classes=CLASSES,
    phrases=PHRASES,
    negators=frozenset({"nicht", "kein", "keine", "ohne", "nie"}),
    weak=frozenset({"unauthorized", "client_fault", "invalidity", "failure", "timeout"}),
)
