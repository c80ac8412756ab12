"""Portuguese: phrases for the distinctions that clients act on. Data only; `template.py` explains the notation."""
# ruff: noqa: E501, SIM905 - a phrase is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.prose.lexicon import Language

if TYPE_CHECKING:
    from statuslint.prose.meanings import MeaningName

CLASSES = {
    "token": "token tokens credenciais api_key chave_de_api autenticação sessão senha credencial chave_api cabeçalho_de_autenticação",
    "bad": "inválido inválida inválidos inválidas incorreto incorreta incorretos incorretas errado errada expirado expirada invalido invalida vencido vencida",
    "lack": "ausente ausentes faltando faltante falta obrigatório obrigatória obrigatórios requerido requerida sem",
    "right": "permissão permissões privilégios acesso direito direitos escopo",
    "field": "parâmetro parâmetros parametro parametros campo campos dado dados atributo corpo valor",
}

PHRASES: dict[MeaningName, tuple[str, ...]] = {
    "missing_credentials": (
        "@token ..2 @bad|@lack",
        "@lack ..2 @token",
        "não|nao ..2 autenticado|autenticada|logado",
        "erro|falha ..3 autenticação",
        "autenticação ..2 falhou|necessária|requerida|obrigatória",
    ),
    "unauthorized": ("não|nao autorizado|autorizada|autorizados",),
    "missing_permission": (
        "acesso ..1 negado|proibido|restrito",
        "não|nao|sem ..5 permissão|permissões|privilégios",
        "permissões|permissão insuficientes|insuficiente|negada",
        "proibido",
        "escopo incorreto",
        "política ..2 segurança ..1 violada",
    ),
    "absence": (
        "não|nao ..3 encontrado|encontrada|encontrados|encontradas|existe|existem|localizado|localizada",
        "inexistente|inexistentes|desconhecido",
    ),
    "permanent_removal": ("excluído|removido|excluída|removida permanentemente|definitivamente",),
    "conflict": (
        "já ..2 existe|existem|cadastrado|cadastrada|existente|em_uso|registrado|utilizado",
        "conflito|duplicado|duplicada|duplicidade",
    ),
    "rate_limit": (
        "muitas|excesso_de solicitações|requisições|chamadas",
        "limite ..3 requisições|solicitações|chamadas ..3 excedido|atingido|ultrapassado",
    ),
    "overload": (
        "serviço|servidor|sistema ..3 indisponível|sobrecarregado",
        "em manutenção",
        "temporariamente indisponível",
        "indisponível temporariamente|momento",
    ),
    "upstream_failure": (
        "serviço|sistema|fornecedor|parceiro externo ..3 erro|falha|indisponível",
        "erro|falha ..4 serviço_externo|sistema_externo|terceiro|terceiros",
    ),
    "timeout": (
        "tempo ..3 esgotado|excedido|estabelecido",
        "timeout",
    ),
    "server_fault": (
        "erro ..2 interno|servidor|gateway",
        "erro ..3 banco_de_dados",
    ),
    "semantic_error": (
        "erro|erros|falha ..2 validação",
        "validação ..2 falhou",
        "regra|regras|lógica ..2 negócio|negócios",
    ),
    "syntax_error": (
        "@lack ..2 @field",
        "@field ..3 @lack",
        "mal formado|formada|formatada|formatado",
        "formato|sintaxe ..2 @bad",
        "malformado|malformada",
    ),
    "client_fault": (
        "requisição|solicitação|pedido|parâmetro|parâmetros|dados ..2 @bad",
        "má requisição",
    ),
    "invalidity": (
        "@bad",
        "não|nao válido|válida|suportado|permitido",
    ),
    "failure": (
        "erro|erros|falha|falhou|problema",
        "não|nao foi_possível|pôde|pode",
    ),
}

MARKERS = frozenset(
    "os um uma não nao erro requisição acesso servidor usuário serviço inválido inválida inválidos inválidas autenticação muitas solicitação encontrado encontrada permissão permissões já parâmetro parâmetros credenciais recurso".split()
)

LANGUAGE = Language(
    markers=MARKERS,
    classes=CLASSES,
    phrases=PHRASES,
    negators=frozenset({"não", "nao", "sem", "nenhum", "nenhuma", "nunca"}),
    weak=frozenset({"unauthorized", "client_fault", "invalidity", "failure", "timeout"}),
)
