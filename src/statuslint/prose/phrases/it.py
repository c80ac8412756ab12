"""Italian: phrases for the distinctions that clients act on. Data only; `template.py` explains the notation."""
# ruff: noqa: E501, SIM905 - a phrase is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.prose.lexicon import Language

if TYPE_CHECKING:
    from statuslint.prose.meanings import MeaningName

CLASSES = {
    "token": "token tokens credenziali api_key chiave_api autenticazione sessione password credenziale",
    "bad": "invalido invalida invalidi invalide errato errata errati errate scaduto scaduta scaduti scadute scorretto scorretta non_valido non_valida non_validi non_valide",
    "lack": "mancante mancanti assente assenti manca mancano obbligatorio obbligatori richiesto richiesta nessun nessuna assenza_di",
    "right": "permesso permessi privilegi autorizzazione autorizzazioni accesso diritti ruolo",
    "field": "parametro parametri campo campi dato dati attributo corpo valore",
}

PHRASES: dict[MeaningName, tuple[str, ...]] = {
    "missing_credentials": (
        "@token ..2 @bad|@lack",
        "@lack ..2 @token",
        "non autenticato|autenticata|autenticati",
        "autenticazione ..2 fallita|richiesta|necessaria",
        "errore ..2 autenticazione",
    ),
    "unauthorized": ("non autorizzato|autorizzata|autorizzati",),
    "missing_permission": (
        "accesso ..1 negato|vietato|proibito",
        "non|senza ..4 permesso|permessi|privilegi",
        "permessi insufficienti",
        "vietato",
        "non_è|non ..2 abilitato|abilitata|consentito|consentita|abilitati",
        "non ancora abilitato|abilitata",
    ),
    "absence": (
        "non ..2 trovato|trovata|trovati|trovate|esiste|esistono|esistente|presente",
        "inesistente|inesistenti|sconosciuto",
        "nessun|nessuna ..3 trovato|trovata",
    ),
    "permanent_removal": ("eliminato|rimosso|cancellato definitivamente|permanentemente",),
    "conflict": (
        "già ..1",
        "conflitto|duplicato|duplicata",
    ),
    "rate_limit": (
        "troppe ..1 richieste|chiamate",
        "limite|numero ..3 richieste|chiamate ..3 superato|raggiunto",
        "superato ..4 chiamate|richieste",
    ),
    "overload": (
        "servizio|server|sistema ..2 non_disponibile|indisponibile|sovraccarico",
        "in manutenzione",
        "temporaneamente non_disponibile|indisponibile",
    ),
    "upstream_failure": (
        "servizio|sistema|fornitore esterno ..3 errore|non_disponibile",
        "errore ..4 servizio_esterno|sistema_esterno|terze_parti",
    ),
    "timeout": (
        "tempo ..3 scaduto|superato",
        "timeout",
    ),
    "server_fault": (
        "errore ..2 interno|server",
        "errore ..3 database",
    ),
    "semantic_error": (
        "errore|errori ..2 validazione|convalida",
        "validazione ..2 fallita",
        "non aderente|conforme ..4 schema",
    ),
    "syntax_error": (
        "@lack ..2 @field",
        "@field ..3 @lack",
        "mal formato|formata|formattata",
        "malformato|malformata",
        "formato|sintassi ..2 @bad",
    ),
    "client_fault": ("richiesta|parametro|parametri|dati ..3 @bad",),
    "invalidity": ("@bad",),
    "failure": (
        "errore|errori|fallito|fallita|problema",
        "impossibile",
    ),
}

MARKERS = frozenset(
    "il gli della del una di errore richiesta accesso utente servizio parametro parametri troppe credenziali autenticazione trovato trovata già esiste autorizzato scaduto risorsa interno".split()
)

LANGUAGE = Language(
    markers=MARKERS,
    classes=CLASSES,
    phrases=PHRASES,
    negators=frozenset({"non", "senza", "nessun", "nessuna", "mai"}),
    weak=frozenset({"unauthorized", "client_fault", "invalidity", "failure", "timeout"}),
)
