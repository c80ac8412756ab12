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
        "@token ..2 @bad|@lack ..1 @bad|mancante|assente|è_scaduto",
        "@token ..2 @bad|@lack",
        "@lack ..2 @token",
        "non autenticato|autenticata|autenticati",
        "autenticazione ..2 fallita|richiesta|necessaria",
        "errore ..2 autenticazione",
        "@token|login|utente_o_password ..3 @bad|@lack|non_fornito|non_presente",
        "@lack|senza|manca ..3 @token",
        "non ..2 autenticato|autenticata|autenticati|loggato|loggata|identificato",
        "autenticazione ..3 fallita|richiesta|necessaria|non_riuscita|mancante|errata",
        "errore|problema ..3 autenticazione|login",
        "username|utente ..2 password ..2 @bad",
        "credenziali ..2 @bad|@lack",
        "sessione ..2 @bad",
    ),
    "unauthorized": ("non autorizzato|autorizzata|autorizzati",),
    "missing_permission": (
        "accesso ..1 negato|vietato|proibito",
        "non|senza ..4 permesso|permessi|privilegi",
        "permessi insufficienti",
        "vietato",
        "non_è|non ..2 abilitato|abilitata|consentito|consentita|abilitati",
        "non ancora abilitato|abilitata",
        "accesso ..3 negato|vietato|proibito|non_consentito",
        "non ..3 ha|hanno|hai|possiede|dispone ..4 permesso|permessi|privilegi|autorizzazioni|autorizzazione|diritti|accesso",
        "senza ..3 permesso|permessi|privilegi|autorizzazione",
        "non ..2 dispone|possiede|ha|appartiene ..3 ruolo|gruppo",
        "permessi|privilegi|autorizzazioni ..2 insufficienti|mancanti|necessari",
        "utente|client ..3 non ..2 abilitato|autorizzato|abilitata ..1 alla|al|a|per|all'operazione",
    ),
    "absence": (
        "non ..2 trovato|trovata|trovati|trovate|esiste|esistono|esistente|presente",
        "inesistente|inesistenti|sconosciuto",
        "nessun|nessuna ..3 trovato|trovata",
        "non ..3 trovato|trovata|trovati|trovate|esiste|esistono|esistente|presente|rinvenuto",
        "inesistente|inesistenti|sconosciuto|sconosciuta",
        "nessun|nessuna ..4 trovato|trovata|presente|esistente|corrispondente",
    ),
    "permanent_removal": ("eliminato|rimosso|cancellato definitivamente|permanentemente",),
    "conflict": (
        "già ..1",
        "conflitto|duplicato|duplicata",
        "esiste|è|risulta già ..2",
        "già ..2 esistente|presente|in_uso|utilizzato|registrato|registrata|esiste",
        "conflitto|duplicato|duplicata|duplicati",
    ),
    "rate_limit": (
        "troppe ..1 richieste|chiamate",
        "limite|numero ..3 richieste|chiamate ..3 superato|raggiunto",
        "superato ..4 chiamate|richieste",
        "troppe ..2 richieste|chiamate",
        "troppi tentativi",
        "limite|numero ..4 richieste|chiamate ..4 superato|raggiunto|ecceduto",
    ),
    "overload": (
        "servizio|server|sistema ..2 non_disponibile|indisponibile|sovraccarico",
        "in manutenzione",
        "temporaneamente non_disponibile|indisponibile",
        "servizio|server|sistema|applicazione ..3 non_disponibile|indisponibile|sovraccarico|non_è_disponibile|non_raggiungibile|in_manutenzione",
        "in|per manutenzione",
        "temporaneamente|momentaneamente ..1 non_disponibile|indisponibile",
    ),
    "upstream_failure": (
        "servizio|sistema|fornitore esterno ..3 errore|non_disponibile",
        "errore ..4 servizio_esterno|sistema_esterno|terze_parti",
        "servizio|sistema|fornitore ..1 esterno|terzo|remoto ..4 errore|non_disponibile|non_risponde|non_raggiungibile",
        "errore ..5 servizio_esterno|sistema_esterno|terze_parti|terza_parte",
    ),
    "timeout": (
        "tempo ..3 scaduto|superato",
        "timeout",
    ),
    "server_fault": (
        "errore ..2 interno|server",
        "errore ..3 database",
        "errore ..3 interno|server|interna",
        "errore ..3 database|base_dati",
        "errore inatteso ..2 server|sistema",
        "errore ..1 imprevisto ..2 server|sistema",
    ),
    "semantic_error": (
        "errore|errori ..2 validazione|convalida",
        "validazione ..2 fallita",
        "non aderente|conforme ..4 schema",
        "errore|errori ..3 validazione|convalida",
        "validazione ..3 fallita|non_superata|errata",
        "non ..2 supera|superata|superato ..2 validazione|controlli",
        "non rispetta|rispettano ..2 schema|regole|vincoli",
        "deve|devono essere ..1 maggiore|minore|superiore|inferiore|successiva|precedente|compreso|positivo",
    ),
    "syntax_error": (
        "@lack ..2 @field",
        "@field ..3 @lack",
        "mal formato|formata|formattata",
        "malformato|malformata",
        "formato|sintassi ..2 @bad",
        "@lack ..3 @field",
        "@field ..4 @lack|vuoto|vuota|non_valorizzato|non_presente",
        "json|xml ..2 @bad|malformato|mal_formato",
        "formato ..3 @bad",
    ),
    "media_type": (
        "content_type ..3 non|errato|assente|@bad",
        "tipo ..2 contenuto|media ..3 non",
    ),
    "oversize": (
        "file|body|richiesta|documento|immagine|allegato ..3 troppo grande|grandi",
        "dimensione ..4 supera|superata|massima|eccede",
    ),
    "method": ("metodo ..3 non ..1 consentito|permesso|supportato|ammesso",),
    "client_fault": ("richiesta|parametro|parametri|dati ..3 @bad",),
    "invalidity": ("@bad",),
    "failure": (
        "errore|errori|fallito|fallita|problema",
        "impossibile",
    ),
}

MARKERS = frozenset(
    "il gli della rispetta deve devono gruppo del una di errore richiesta accesso utente servizio parametro parametri troppe credenziali autenticazione trovato trovata già esiste autorizzato scaduto risorsa interno abilitata abilitati abilitato aderente allegato ammesso ancora applicazione assente assenti assenza attributo autenticata autenticati autenticato autorizzata autorizzati autorizzazione autorizzazioni campi campo cancellato chiamate chiave conflitto conforme consentita consentito contenuto controlli convalida corpo corrispondente credenziale definitivamente dimensione diritti dispone disponibile documento duplicata duplicati duplicato eccede ecceduto eliminato errata errate errati errato errori esistente esistono esterno fallita fallito formata formato formattata fornito fornitore grande grandi hanno identificato immagine impossibile imprevisto inatteso indisponibile inesistente inesistenti insufficienti interna invalida invalide invalidi invalido loggata loggato malformata malformato manca mancano mancante mancanti manutenzione massima metodo momentaneamente necessari necessaria negato nessun nessuna numero obbligatori obbligatorio parte parti permanentemente permessi permesso possiede presente privilegi problema proibito raggiungibile raggiunto registrata registrato remoto richieste richiesto rimosso rinvenuto risponde risulta riuscita ruolo scaduta scadute scaduti sconosciuta sconosciuto scorretta scorretto senza sessione sintassi sistema sovraccarico supera superata superato supportato tempo temporaneamente tentativi terza terze terzo troppi troppo trovate trovati utilizzato valida validazione valide validi valido valore valorizzato vietato vuota vuoto".split()
)

LANGUAGE = Language(
    markers=MARKERS,
    classes=CLASSES,
    phrases=PHRASES,
    negators=frozenset({"non", "senza", "nessun", "nessuna", "mai"}),
    weak=frozenset({"unauthorized", "client_fault", "invalidity", "failure", "timeout"}),
)
