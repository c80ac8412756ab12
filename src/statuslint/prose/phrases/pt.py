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
        "@token ..2 @bad|@lack ..1 @bad|ausente|faltando|expirou",
        "@token ..2 @bad|@lack",
        "@lack ..2 @token",
        "não|nao ..2 autenticado|autenticada|logado",
        "erro|falha ..3 autenticação",
        "autenticação ..2 falhou|necessária|requerida|obrigatória",
        "@token|usuário_ou_senha|login ..3 @bad|@lack|não_informado|não_fornecido|não_encontrado|não_enviado|expirou",
        "@token ..1 @lack|@bad ..1 @bad|@lack|ou|e ..2 @bad|@lack?",
        "@lack|sem|falta ..3 @token",
        "não|nao ..3 autenticado|autenticada|logado|logada|identificado",
        "erro|falha|problema ..3 autenticação|autenticar|autenticacao|login",
        "autenticação ..3 falhou|necessária|requerida|obrigatória|inválida|ausente",
        "usuário ..2 senha ..2 @bad",
        "credenciais ..2 @bad|@lack|não_informadas|não_válidas",
        "precisa|deve ..2 autenticado|logado|autenticar",
    ),
    "unauthorized": ("não|nao autorizado|autorizada|autorizados",),
    "missing_permission": (
        "acesso ..1 negado|proibido|restrito",
        "não|nao|sem ..5 permissão|permissões|privilégios",
        "permissões|permissão insuficientes|insuficiente|negada",
        "proibido",
        "escopo incorreto",
        "política ..2 segurança ..1 violada",
        "acesso ..3 negado|proibido|restrito|não_permitido|não_autorizado",
        "não|nao ..3 tem|possui|tenha ..3 permissão|permissões|privilégios|acesso|autorização|permissao",
        "sem ..3 permissão|permissões|privilégios|acesso|autorização|permissao",
        "permissões|permissão|privilégios ..2 insuficientes|insuficiente|negada|necessária|necessárias",
        "apenas|somente|só ..3 administrador|administradores|proprietário ..2 pode|podem",
        "usuário|cliente ..2 não|nao ..2 autorizado|permitido|habilitado ..1 a|para",
    ),
    "absence": (
        "não|nao ..3 encontrado|encontrada|encontrados|encontradas|existe|existem|localizado|localizada",
        "inexistente|inexistentes|desconhecido",
        "não|nao ..4 encontrado|encontrada|encontrados|encontradas|encontrou|existe|existem|localizado|localizada|achado",
        "nenhum|nenhuma ..4 encontrado|encontrada|encontrados",
        "inexistente|inexistentes|desconhecido|desconhecida",
    ),
    "permanent_removal": ("excluído|removido|excluída|removida permanentemente|definitivamente",),
    "conflict": (
        "já ..2 existe|existem|cadastrado|cadastrada|existente|em_uso|registrado|utilizado",
        "conflito|duplicado|duplicada|duplicidade",
        "já|ja ..2 existe|existem|cadastrado|cadastrada|existente|em_uso|registrado|utilizado|foi|está|possui",
        "conflito|duplicado|duplicada|duplicidade|duplicados",
    ),
    "rate_limit": (
        "muitas|excesso_de solicitações|requisições|chamadas",
        "limite ..3 requisições|solicitações|chamadas ..3 excedido|atingido|ultrapassado",
        "muitas|excesso_de|demasiadas ..1 solicitações|requisições|chamadas|tentativas|pedidos",
        "limite|número|quantidade ..4 requisições|solicitações|chamadas|acessos ..4 excedido|excedida|atingido|ultrapassado|ultrapassada",
        "excedeu|ultrapassou|atingiu ..4 limite ..3 requisições|solicitações|chamadas|acessos",
    ),
    "overload": (
        "serviço|servidor|sistema ..3 indisponível|sobrecarregado",
        "em manutenção",
        "temporariamente indisponível",
        "indisponível temporariamente|momento",
        "serviço|servidor|sistema|api ..3 indisponível|sobrecarregado|fora_do_ar|sobrecarregada|não_disponível|não_está_disponível",
        "temporariamente|momentaneamente ..1 indisponível|indisponivel|sobrecarregado",
    ),
    "upstream_failure": (
        "serviço|sistema|fornecedor|parceiro externo ..3 erro|falha|indisponível",
        "erro|falha ..4 serviço_externo|sistema_externo|terceiro|terceiros",
        "serviço|sistema|fornecedor|parceiro|api ..1 externo|externa|terceiro|terceiros ..4 erro|falha|indisponível|não",
        "erro|falha ..5 serviço_externo|sistema_externo|terceiro|terceiros|parceiro|serviço_terceiro|api_externa",
    ),
    "timeout": (
        "tempo ..3 esgotado|excedido|estabelecido",
        "timeout",
    ),
    "server_fault": (
        "erro ..2 interno|servidor|gateway",
        "erro ..3 banco_de_dados",
        "erro ..3 interno|servidor|interna",
        "erro ..4 banco_de_dados|banco",
        "falha ..2 interna|servidor",
        "erro inesperado ..2 servidor|sistema",
    ),
    "semantic_error": (
        "erro|erros|falha ..2 validação",
        "validação ..2 falhou",
        "regra|regras|lógica ..2 negócio|negócios",
        "erro|erros|falha|falhas ..3 validação|validações|validacao",
        "validação ..3 falhou|inválida|mal_sucedida",
        "deve|devem ser ..1 maior|menor|superior|inferior|posterior|anterior|positivo",
        "deve|devem estar entre",
        "não|nao pode|podem ser ..1 maior|menor|superior|inferior|posterior|anterior|negativo",
    ),
    "syntax_error": (
        "@lack ..2 @field",
        "@field ..3 @lack",
        "mal formado|formada|formatada|formatado",
        "formato|sintaxe ..2 @bad",
        "malformado|malformada",
        "@lack|faltam ..4 @field",
        "@field ..4 @lack|vazio|vazia|não_informado|não_informados|não_preenchido",
        "json|xml ..2 @bad|mal_formado|malformado",
        "não|nao ..1 informou|foi_informado|foram_informados|informado",
    ),
    "media_type": (
        "tipo ..2 mídia|conteúdo ..3 não|inválido",
        "content_type ..3 não|inválido|incorreto",
        "formato ..1 payload não|nao ..3 suportado",
    ),
    "oversize": (
        "arquivo|imagem|requisição|documento|payload ..2 muito|demasiado grande",
        "tamanho ..4 excede|excedido|ultrapassa|máximo",
    ),
    "method": ("método|metodo ..3 não|nao ..1 permitido|suportado|aceito",),
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
    "os um uma não nao erro requisição acesso servidor usuário serviço inválido inválida inválidos inválidas autenticação muitas solicitação encontrado encontrada permissão permissões já parâmetro parâmetros credenciais recurso aceito acessos achado administrador administradores apenas arquivo atingido atingiu atributo ausente ausentes autenticacao autenticada autenticado autenticar autorizacao autorizada autorizado autorizados autorização banco cabecalho cabeçalho cadastrada cadastrado campo campos chamadas chave cliente conflito conteudo conteúdo corpo credencial dados definitivamente demasiadas demasiado desconhecida desconhecido direito direitos disponivel disponível documento duplicada duplicado duplicados duplicidade encontradas encontrados encontrou enviado errada errado erros escopo esgotado estabelecido excede excedeu excedida excedido excesso excluida excluido excluída excluído existe existem existente expirada expirado expirou externa externo falha falhas falhou falta faltam faltando faltante formada formado formatada formatado formato fornecedor fornecido grande habilitado identificado imagem incorreta incorretas incorreto incorretos indisponivel indisponível inesperado inexistente inexistentes informadas informado informados insuficiente insuficientes interna interno invalida invalidas invalido invalidos localizada localizado logada logado logica lógica malformada malformado manutencao manutenção maximo metodo momentaneamente momento muito máximo método mídia necessaria necessarias necessária necessárias negada negado negocio negocios negócio negócios nenhum nenhuma numero número obrigatoria obrigatorio obrigatorios obrigatória obrigatório obrigatórios parametro parametros parceiro pedido pedidos permanentemente permissao permissoes permitido podem politica política possivel possui possível precisa preenchido privilegios privilégios problema proibido proprietario proprietário quantidade registrado regra regras removida removido requerida requerido requisicao requisicoes requisições restrito seguranca segurança senha servico sessao sessão sintaxe sistema sobrecarregada sobrecarregado solicitacao solicitacoes solicitações somente sucedida suportado tamanho tempo temporariamente tenha tentativas terceiro terceiros ultrapassa ultrapassada ultrapassado ultrapassou usuario utilizado valida validacao validacoes validas validação validações valido valor vazia vazio vencida vencido violada válida válidas válido".split()
)

LANGUAGE = Language(
    markers=MARKERS,
    classes=CLASSES,
    phrases=PHRASES,
    negators=frozenset({"não", "nao", "sem", "nenhum", "nenhuma", "nunca"}),
    weak=frozenset({"unauthorized", "client_fault", "invalidity", "failure", "timeout"}),
)
