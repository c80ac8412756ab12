"""Spanish: phrases for the distinctions that clients act on. Data only; `template.py` explains the notation."""
# ruff: noqa: E501, SIM905 - a phrase is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.prose.lexicon import Language

if TYPE_CHECKING:
    from statuslint.prose.meanings import MeaningName

CLASSES = {
    "token": "token tokens credenciales api_key clave_api autenticación sesión contraseña clave_de_api credencial",
    "bad": "inválido inválida inválidos inválidas incorrecto incorrecta incorrectos incorrectas erróneo errónea erróneos erróneas expirado expirada caducado caducada vencido vencida invalido invalida invalidos invalidas",
    "lack": "faltante faltantes falta faltan ausente ausentes requerido requerida requeridos requeridas obligatorio obligatoria obligatorios sin",
    "right": "permiso permisos privilegios autorización acceso derechos rol",
    "field": "parámetro parámetros parametro parametros campo campos dato datos atributo cuerpo valor",
}

PHRASES: dict[MeaningName, tuple[str, ...]] = {
    "missing_credentials": (
        "@token ..2 @bad|@lack ..1 @bad|ausente|faltante|ha_expirado",
        "@token ..2 @bad|@lack|no_válido|no_válidas|no_válida",
        "@lack ..2 @token",
        "no ..2 autenticado|autenticada|autenticó",
        "error|fallo|falló ..3 autenticación",
        "autenticación ..2 fallida|requerida|falló|necesaria",
        "@token|sesión|clave|usuario_o_contraseña ..3 @bad|@lack|no_válido|no_válidas|no_válida|no_es_válido|no_es_válida|no_proporcionado|no_encontrado|ha_expirado|ha_caducado",
        "@lack|sin|falta|ningún ..3 @token",
        "no ..3 autenticado|autenticada|autenticó|logueado|identificado|iniciado_sesión",
        "error|fallo|falló|fallida|falla ..3 autenticación|autenticar|autenticacion",
        "autenticación|autenticacion ..3 fallida|requerida|falló|necesaria|fallado|incorrecta|inválida",
        "usuario ..2 contraseña ..2 @bad",
        "debe|necesita ..2 iniciar_sesión|autenticarse|estar_autenticado",
        "credenciales ..2 @bad|@lack|no_válidas",
    ),
    "unauthorized": (
        "no autorizado|autorizada|autorizados",
        "acceso no_autorizado",
    ),
    "missing_permission": (
        "acceso ..1 denegado|prohibido|restringido",
        "no|sin ..5 permiso|permisos|privilegios",
        "permisos insuficientes",
        "prohibido",
        "no_está|no_esta ..2 autorizado|permitido",
        "acceso ..3 denegado|prohibido|restringido|no_permitido",
        "no ..3 tiene|tienes|posee|cuenta ..3 permiso|permisos|privilegios|acceso|autorización",
        "sin ..3 permiso|permisos|privilegios|acceso|autorización",
        "permisos|privilegios ..2 insuficientes|requeridos|necesarios",
        "solo|únicamente ..3 administrador|administradores|propietario ..1 puede|pueden",
        "usuario ..2 no ..2 autorizado|permitido|habilitado ..1 para|a",
    ),
    "absence": (
        "no ..3 encontrado|encontrada|encontrados|encontradas|encontró|encontro|encuentra|existe|existen|localizado",
        "inexistente|inexistentes|desconocido",
        "no ..4 encontrado|encontrada|encontrados|encontradas|encontró|encontraron|encontro|encuentra|existe|existen|localizado|hallado",
        "ningún|ninguna ..3 encontrado|encontrada",
        "inexistente|inexistentes|desconocido|desconocida",
    ),
    "permanent_removal": ("eliminado|eliminada|borrado|borrada permanentemente|definitivamente",),
    "conflict": (
        "ya ..1 existe|existen|registrado|registrada|existente|en_uso|utilizado|asignado",
        "conflicto|duplicado|duplicada|duplicados",
        "ya ..2 existe|existen|registrado|registrada|existente|en_uso|utilizado|asignado|creado|está|fue|ha_sido",
        "conflicto|duplicado|duplicada|duplicados|duplicidad",
        "está|esta ..1 en_uso|siendo_usado|siendo_utilizado",
    ),
    "rate_limit": (
        "demasiadas|muchas solicitudes|peticiones|llamadas|consultas",
        "límite ..3 solicitudes|peticiones|consultas ..2 excedido|superado|alcanzado",
        "demasiadas|muchas|exceso_de ..1 solicitudes|peticiones|llamadas|consultas",
        "demasiados intentos",
        "límite|limite|número|numero ..4 solicitudes|peticiones|consultas|llamadas|intentos ..3 excedido|superado|alcanzado|excedida",
        "excedido|superado|excede ..4 solicitudes|peticiones|consultas|llamadas",
    ),
    "overload": (
        "servicio|servidor|sistema ..3 no_disponible|sobrecargado|caído",
        "en mantenimiento",
        "temporalmente no_disponible",
        "servicio|servidor|sistema|aplicación ..3 no_disponible|no_está_disponible|sobrecargado|caído|saturado|ocupado|fuera_de_servicio",
        "en|por mantenimiento",
        "temporalmente|momentáneamente ..2 no_disponible|fuera_de_servicio|indisponible",
    ),
    "upstream_failure": (
        "servicio|sistema|proveedor externo ..3 error|falló|no_disponible",
        "error ..4 servicio_externo|sistema_externo|proveedor_externo|tercero|terceros",
        "servicio|sistema|proveedor|api ..1 externo|externa|tercero|terceros ..4 error|falló|no_disponible|no_responde|fallo",
        "error|fallo ..5 servicio_externo|sistema_externo|proveedor_externo|tercero|terceros|proveedor",
    ),
    "timeout": (
        "tiempo ..3 agotado|excedido|superado",
        "timeout",
    ),
    "server_fault": (
        "error ..2 interno|servidor",
        "error ..3 base_de_datos",
        "error ..3 interno|servidor|interna",
        "error ..4 base_de_datos|bd",
        "fallo ..2 interno|servidor",
        "error inesperado ..2 servidor",
    ),
    "semantic_error": (
        "error|errores|fallo ..2 validación|validacion",
        "validación ..2 fallida|falló",
        "error|errores|fallo|falla ..3 validación|validacion",
        "validación|validacion ..3 fallida|falló|fallado|incorrecta",
        "no ..3 cumple|cumplen ..3 validaciones|reglas|esquema",
        "debe|deben ser ..1 mayor|menor|superior|inferior|posterior|anterior|positivo",
        "debe|deben estar entre",
        "no puede ser ..1 mayor|menor|superior|inferior|posterior|anterior|negativo",
    ),
    "syntax_error": (
        "@lack ..3 @field",
        "@field ..3 @lack",
        "mal formado|formada|formados",
        "formato|sintaxis ..2 @bad",
        "error ..2 sintaxis",
        "@lack|faltan ..4 @field",
        "@field ..4 @lack|vacío|vacía",
        "json|xml ..2 @bad|mal_formado",
        "no ..2 se ..1 proporcionó|proporcionado|envió|enviado|especificó ..4",
        "datos|petición|solicitud ..4 incompletos|incompleta",
    ),
    "media_type": (
        "tipo ..2 contenido|medio ..3 no|inválido",
        "content_type ..3 no|inválido|incorrecto",
    ),
    "oversize": (
        "archivo|fichero|imagen|solicitud|documento ..2 demasiado|muy grande|pesado",
        "tamaño ..4 excede|supera|excedido|superado|máximo",
    ),
    "method": ("método|metodo ..3 no ..1 permitido|soportado|admitido",),
    "client_fault": (
        "solicitud|petición|peticion|parámetro|parámetros|parametros|datos ..2 @bad|no_válidos|no_válida|no_válido",
        "mala|incorrecta solicitud|petición",
    ),
    "invalidity": (
        "@bad",
        "no válido|válida|válidos|válidas|soportado",
    ),
    "failure": (
        "error|errores|fallo|falló|fallido|problema",
        "no se pudo|puede",
    ),
}

MARKERS = frozenset(
    "el los las una debe deben se del para por con está solicitud acceso inválido inválida inválidos inválidas servidor usuario encontrado encontrada permiso permisos credenciales autenticación parámetro parámetros demasiadas servicio interno recurso existe ya autorizado petición administrador administradores admitido agotado alcanzado aplicacion aplicación archivo asignado atributo ausente ausentes autenticacion autenticada autenticado autenticar autenticarse autentico autenticó autorizacion autorización autorizada autorizados borrada borrado caducada caducado campo campos caído clave conflicto consultas contenido contrasena contraseña creado credencial cuenta cuerpo cumple cumplen datos definitivamente demasiado demasiados denegado derechos desconocida desconocido disponible documento duplicada duplicado duplicados duplicidad eliminada eliminado encontradas encontrados encontraron encontro encontró encuentra enviado envió erronea erroneas erroneo erroneos errores errónea erróneas erróneo erróneos especifico especificó esquema estar excede excedida excedido exceso existen existente expirada expirado externa externo falla fallado fallida fallido fallo falló falta faltan faltante faltantes fichero formada formado formados formato fuera grande habilitado hallado identificado imagen incorrecta incorrectas incorrecto incorrectos indisponible inesperado inexistente inexistentes iniciado iniciar insuficientes intentos interna invalida invalidas invalido invalidos llamadas localizado logueado límite mantenimiento maximo medio metodo momentaneamente momentáneamente muchas máximo método necesaria necesarios necesita ningun ninguna ningún numero número obligatoria obligatorio obligatorios ocupado parametro parametros permanentemente permitido pesado peticion peticiones posee privilegios problema prohibido propietario proporcionado proporciono proporcionó proveedor puede pueden registrada registrado reglas requerida requeridas requerido requeridos responde restringido saturado sesion sesión siendo sintaxis sistema sobrecargado solicitudes soportado supera superado tamano tamaño temporalmente tercero terceros tiempo tiene tienes unicamente usado utilizado vacía vacío valida validacion validaciones validación validas valido validos valor vencida vencido válida válidas válido válidos únicamente".split()
)

CANCELS: dict[MeaningName, tuple[str, ...]] = {
    "rate_limit": ("su|el|tu plan", "plan ..1 contratado|actual"),
}

LANGUAGE = Language(
    markers=MARKERS,
    classes=CLASSES,
    phrases=PHRASES,
    cancels=CANCELS,
    negators=frozenset({"no", "sin", "ningún", "ninguna", "nunca"}),
    weak=frozenset({"unauthorized", "client_fault", "invalidity", "failure", "timeout"}),
)
