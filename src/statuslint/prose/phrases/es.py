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
        "@token ..2 @bad|@lack|no_válido|no_válidas|no_válida",
        "@lack ..2 @token",
        "no ..2 autenticado|autenticada|autenticó",
        "error|fallo|falló ..3 autenticación",
        "autenticación ..2 fallida|requerida|falló|necesaria",
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
    ),
    "absence": (
        "no ..3 encontrado|encontrada|encontrados|encontradas|encontró|encontro|encuentra|existe|existen|localizado",
        "inexistente|inexistentes|desconocido",
    ),
    "permanent_removal": ("eliminado|eliminada|borrado|borrada permanentemente|definitivamente",),
    "conflict": (
        "ya ..1 existe|existen|registrado|registrada|existente|en_uso|utilizado|asignado",
        "conflicto|duplicado|duplicada|duplicados",
    ),
    "rate_limit": (
        "demasiadas|muchas solicitudes|peticiones|llamadas|consultas",
        "límite ..3 solicitudes|peticiones|consultas ..2 excedido|superado|alcanzado",
    ),
    "overload": (
        "servicio|servidor|sistema ..3 no_disponible|sobrecargado|caído",
        "en mantenimiento",
        "temporalmente no_disponible",
    ),
    "upstream_failure": (
        "servicio|sistema|proveedor externo ..3 error|falló|no_disponible",
        "error ..4 servicio_externo|sistema_externo|proveedor_externo|tercero|terceros",
    ),
    "timeout": (
        "tiempo ..3 agotado|excedido|superado",
        "timeout",
    ),
    "server_fault": (
        "error ..2 interno|servidor",
        "error ..3 base_de_datos",
    ),
    "semantic_error": (
        "error|errores|fallo ..2 validación|validacion",
        "validación ..2 fallida|falló",
    ),
    "syntax_error": (
        "@lack ..3 @field",
        "@field ..3 @lack",
        "mal formado|formada|formados",
        "formato|sintaxis ..2 @bad",
        "error ..2 sintaxis",
    ),
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
    "el los las una se del para por con está solicitud acceso inválido inválida inválidos inválidas servidor usuario encontrado encontrada permiso permisos credenciales autenticación parámetro parámetros demasiadas servicio interno recurso existe ya autorizado petición".split()
)

LANGUAGE = Language(
    markers=MARKERS,
    classes=CLASSES,
    phrases=PHRASES,
    negators=frozenset({"no", "sin", "ningún", "ninguna", "nunca"}),
    weak=frozenset({"unauthorized", "client_fault", "invalidity", "failure", "timeout"}),
)
