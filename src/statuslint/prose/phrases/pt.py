"""Portuguese: phrases for the distinctions that clients act on. Data only; `template.py` explains the notation."""
# ruff: noqa: E501, SIM905 - a phrase is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.prose.lexicon import Language

if TYPE_CHECKING:
    from statuslint.prose.meanings import MeaningName

CLASSES = {
    "not": "não nao",
    "credential": (
        "token tokens jwt bearer access_token refresh_token id_token api_key api_keys apikey api_token x_api_key chave_api chave_de_api chave_da_api "
        "chave_de_acesso credencial credenciais autenticação authorization client_secret cookie_de_sessão certificado_de_cliente certificado_do_cliente "
        "cabeçalho_de_autorização header_de_autorização cabeçalho_de_autenticação header_de_autenticação cabeçalho_authorization"
    ),
    "void": (
        "inválido inválida inválidos inválidas incorreto incorreta incorretos incorretas errado errada errados erradas expirado expirada expirados expiradas "
        "vencido vencida vencidos vencidas revogado revogada revogados revogadas ausente ausentes faltando faltante faltantes obrigatório obrigatória "
        "obrigatórios obrigatórias requerido requerida requeridos necessário necessária malformado malformada mal_formado mal_formada mal_formatado "
        "rejeitado rejeitada recusado recusada desconhecido desconhecida caducado caducada inativo inativa vazio vazia não_válido não_válida não_válidos "
        "não_válidas não_é_válido não_é_válida não_são_válidas não_são_válidos não_informado não_informada não_informados não_informadas não_fornecido "
        "não_fornecida não_fornecidos não_fornecidas não_enviado não_enviada não_presente não_reconhecido não_reconhecida não_especificado não_incluído "
        "não_incluída não_recebido não_foi_informado não_foi_informada não_foi_fornecido não_foi_fornecida não_foi_enviado não_foi_enviada "
        "não_foram_informadas não_foram_fornecidas não_confere não_conferem não_corresponde não_localizado_no_header expirou venceu caducou falhou está_expirado "
        "está_vencido está_expirada foi_revogado foi_revogada"
    ),
    "bad": (
        "inválido inválida inválidos inválidas incorreto incorreta incorretos incorretas errado errada errados erradas errôneo errônea não_válido não_válida "
        "não_válidos não_válidas não_é_válido não_é_válida não_são_válidos não_são_válidas não_está_correto não_está_correta não_estão_corretos "
        "não_estão_corretas não_é_correto não_seja_válido"
    ),
    "sent": (
        "enviou envia enviaram enviado enviada enviados forneceu fornece fornecido fornecida fornecidos incluiu inclui incluído incluída recebido recebida "
        "recebeu anexado anexada anexou especificou especificado especificada indicou indicado informou informa informado informada informados passou passado "
        "apresentou apresentado contém traz preencheu preenchido submeteu submetido"
    ),
    "right": "permissão permissões privilégio privilégios direitos papel papéis role roles perfil scope scopes escopo escopos",
    "field": (
        "parâmetro parâmetros campo campos dado dados atributo atributos corpo body payload valor valores header headers cabeçalho cabeçalhos propriedade "
        "coluna query argumento argumentos param params"
    ),
    "request": "requisições solicitações chamadas requests pedidos requisição solicitação consultas",
    "staff": (
        "administrador administradora administradores admin admins proprietário proprietária proprietários dono dona donos titular titulares autor autora autores "
        "criador criadora criadores moderador moderadores membro membros participante participantes supervisor supervisores gerente gerentes gestor gestores "
        "operador operadores funcionário funcionários responsável responsáveis organizador organizadores professor "
        "professora professores médico médica médicos diretor diretores coordenador coordenadores editor editores sócio sócios tutor servidores "
        "síndico anfitrião superusuário colaboradores advogados"
    ),
    "service": "serviço serviços servidor servidores sistema sistemas api plataforma aplicação aplicativo site web portal cluster",
    "lost": (
        "indisponível indisponíveis não_disponível não_está_disponível não_se_encontra_disponível sobrecarregado sobrecarregada sobrecarregados saturado "
        "saturada fora_do_ar fora_de_serviço fora_de_operação inacessível em_manutenção sob_manutenção congestionado inoperante offline"
    ),
    "moment": "temporariamente momentaneamente provisoriamente transitoriamente",
    "extern": (
        "serviço_externo serviços_externos sistema_externo sistemas_externos fornecedor_externo provedor_externo api_externa apis_externas entidade_externa "
        "parceiro_externo serviço_de_terceiros serviço_de_terceiro serviços_de_terceiros sistema_de_terceiros api_de_terceiros serviço_terceiro fonte_externa "
        "plataforma_externa integração_externa gateway_de_pagamento gateway_de_pagamentos gateway_de_sms provedor_de_pagamento provedor_de_pagamentos "
        "processador_de_pagamento processador_de_pagamentos intermediador_de_pagamento meio_de_pagamento_externo provedor_de_sms provedor_de_e_mail "
        "provedor_de_email provedor_de_identidade provedor_de_dados provedor_de_mapas banco_emissor instituição_bancária instituição_financeira core_bancário "
        "adquirente servidor_remoto sistema_remoto serviço_remoto upstream servidor_upstream servidor_de_origem web_service webservice sistema_legado host_remoto "
        "receita_federal sefaz serasa spc correios banco_central bacen detran denatran serpro sped dataprev inss caixa_econômica viacep via_cep "
        "banco_parceiro banco_recebedor banco_pagador banco_destino banco_liquidante cartório_central órgão_emissor bureau_de_crédito birô_de_crédito autoridade_tributária autoridade_certificadora "
        "stripe paypal pay_pal mercadopago mercado_pago pagseguro pag_seguro pagbank cielo getnet pagar_me pagarme asaas iugu twilio sendgrid send_grid "
        "openai open_ai zenvia totalvoice mailgun firebase cloudinary auth0 keycloak melhor_envio multibanco mb_way sibs"
    ),
    "party": (
        "fornecedor provedor transportadora companhia_aérea seguradora operadora parceiro emissor processador terceiro terceiros ministério prefeitura "
        "adquirente agregador marketplace cartório concessionária integrador"
    ),
    "fault": "erro erros falha falhou falhas problema problemas exceção",
    "unable": "não_foi_possível não_é_possível não_conseguiu não_conseguimos não_pôde não_se_pôde impossível não_consegue não_foi_possivel não_pode não_podemos",
    "value": (
        "valor quantia montante quantidade preço idade comprimento data datas hora horário prazo desconto percentual porcentagem peso número total soma duração "
        "período faixa saldo nota limite altura estoque temperatura velocidade taxa tarifa nome descrição título senha código parcela"
    ),
    "than": "maior maiores menor menores superior superiores inferior inferiores posterior posteriores anterior anteriores",
    "act": (
        "excluir excluído excluída excluídos remover removido removida apagar apagado apagada deletar deletado deletada cancelar cancelado cancelada cancelados "
        "anular anulado anulada modificar modificado modificada editar editado editada alterar alterado alterada atualizar atualizado atualizada fechar fechado "
        "fechada encerrar encerrado encerrada reabrir reaberto reaberta publicar publicado publicada aprovar aprovado aprovada arquivar arquivado estornar "
        "estornado estornada faturar faturado faturada iniciar iniciado iniciada renovar renovado confirmar confirmado confirmada rejeitar pagar pago paga "
        "reservar reservado atribuir assinar assinado assinada desativar desativado finalizar finalizado finalizada despachar reagendar reagendado "
        "reagendada transferir transferido mover inativar inativado devolver devolvido reprocessar reprocessado"
    ),
    "done": (
        "cadastrad* registrad* registad* utilizad* usad* atribuíd* criad* ocupad* inscrit* associad* vinculad* reservad* ativ* ativad* cancelad* pag* fechad* "
        "finalizad* enviad* processad* aprovad* confirmad* anulad* emitid* concluíd* completad* votad* iniciad* faturad* rejeitad* publicad* assinad* entregue "
        "entregues resgatad* aplicad* adicionad* incluíd* verificad* matriculad* despachad* devolvid* estornad* reembolsad* liquidad* consumid* cobrad* "
        "contabilizad* aderid* afiliad* autorizad* existente existentes em_uso em_andamento em_processamento em_execução na_lista no_carrinho respondid* avaliad* "
        "bloquead* conectad* executad* apresentad* arquivad* carregad* importad* encerrad* vendid* conciliad* agendad* quitad* preenchid* alocad* integrad* abert* logad* baixad* tomad* emprestad* alugad* comprad* adquirid* resolvid* selecionad* solicitad* compartilhad* pausad* parad* mesclad* convertid* migrad* sincronizad* gerad* suspens* habilitad* desabilitad* desativad* seguid* salv* notificad* configurad* definid* programad* deferid* usufruíd* compensad* protestad* sendo_usado sendo_usada sendo_utilizado sendo_utilizada"
    ),
    "passive": "está estão estava foi foram é são se_encontra se_encontram havia_sido tem_sido era esteja tinha_sido",
    "file": "arquivo arquivos ficheiro ficheiros imagem imagens documento documentos foto fotos vídeo vídeos anexo anexos",
    "kb": "kb mb gb mi_b ki_b gi_b mib kib bytes megabytes kilobytes megas",
    "broken": "inválido inválida incorreto incorreta mal_formado mal_formada malformado malformada mal_formatado mal_formatada corrompido corrompida ilegível errado não_válido não_é_válido não_legível quebrado truncado",
}

PHRASES: dict[MeaningName, tuple[str, ...]] = {
    "rate_limit": (
        "muitas|demasiadas|excesso_de|excessivas|número_excessivo_de ..1 requisições|solicitações|chamadas|requests|consultas",
        "muitos|demasiados|excesso_de pedidos|requests|acessos em|por|num|seguidos|neste",
        "muitos|demasiados|excesso_de pedidos|requests|acessos $",
        "muitas|demasiadas|excesso_de ..1 tentativas",
        "requisições|solicitações|chamadas|requests por segundo|minuto|hora ..2 excedidas|ultrapassadas|excedido|ultrapassado",
        "limite ..4 por minuto|segundo|hora ..2 excedido|atingido|ultrapassado",
        "requisições|solicitações|chamadas|requests ..2 rápido_demais|depressa_demais|muito_rápido",
        "velocidade de requisições|solicitações|chamadas",
        "limite|máximo|número|quantidade|cota|teto ..5 requisições|solicitações|chamadas|requests|tentativas|acessos|pedidos_por ..6 excedido|excedida|excedidos|atingido|atingida|ultrapassado|ultrapassada|esgotado|esgotada|superado|estourado",
        "limite|máximo|número|quantidade|cota ..3 consultas|mensagens|transações|envios|pedidos por segundo|minuto|hora ..4 excedido|excedida|atingido|ultrapassado|esgotado",
        "limite|cota ..2 por segundo|minuto|hora ..3 excedido|atingido|ultrapassado|excedida|esgotada",
        "excedeu|ultrapassou|atingiu|excedido|ultrapassado|atingido|excede|ultrapassa|estourou|superou|esgotou ..6 requisições|solicitações|chamadas|requests|tentativas|acessos|pedidos ..1 por|permitidas|permitidos|cada|em|ao|simultâneas",
        "excedeu|ultrapassou|atingiu|excedido|ultrapassado|atingido|excede|ultrapassa|estourou|superou|esgotou ..4 limite|número|máximo|taxa|frequência|cota|quota ..3 requisições|solicitações|chamadas|requests|acessos|consultas",
        "excedeu|ultrapassou|atingiu|excede|ultrapassa|superou|excedido|ultrapassado|atingido ..7 por|cada segundo|minuto|hora",
        "limite ..1 de taxa|frequência|chamadas|requisições|solicitações|requests ..2 excedido|atingido|ultrapassado|estourado",
        "limite de taxa",
        "permite|permitem|permitidas|permitidos ..4 requisições|solicitações|chamadas|requests|consultas por|a_cada ..1 segundo|minuto|hora",
        "taxa|frequência de requisições|solicitações|chamadas|requests ..2 excedida|ultrapassada|excessiva|muito",
        "rate|ratelimit|throttling limit|limiting? ..2 excedido|atingido|ultrapassado|ativado|estourado",
        "número|quantidade ..2 requisições|solicitações|chamadas|requests|consultas ..2 excede|ultrapassa|excedeu|ultrapassou|supera",
        "mais_de ..3 requisições|solicitações|chamadas|consultas|requests|tentativas ..2 por|em|a_cada ..1 segundo|segundos|minuto|minutos|hora|horas|dia",
        "requisições|solicitações|chamadas|consultas|requests ..3 muito|demasiado frequentes|rápido|rápidas|seguidas",
        "aguarde|espere|aguardar ..4 antes_de ..2 outra|nova|novas|mais|próxima requisição|solicitação|chamada|requisições|solicitações|consulta",
        "reduza|diminua|reduzir ..2 frequência|ritmo|quantidade|número|velocidade ..3 requisições|solicitações|chamadas|requests",
        "cliente|usuário|ip|aplicação ..2 limitado|limitada|bloqueado|bloqueada ..2 por ..2 excesso|muitas ..2 requisições|solicitações|chamadas|requests",
    ),
    "upstream_timeout": (
        "@extern|@party ,,6 @not ..2 respondeu|responderam|responde|respondem|retornou|retornaram|devolveu ..4 a_tempo|em_tempo|dentro_do|dentro_de|dentro|no_tempo|no_prazo|em_até|segundos|segundo|seg|ms|minutos|minuto|tempo|prazo",
        "@not ..2 respondeu|responderam|responde|respondem|retornou|retornaram ..3 a_tempo|em_tempo_hábil|dentro_do|dentro_de|no_tempo|no_prazo|em_até|segundos|seg|ms",
        "não_houve|não_há|sem|não_obteve|não_recebeu|não_recebemos|não_chegou ..1 resposta ..1 de|do|da|dos|das|por ..6 a_tempo|em_tempo|dentro_do|dentro_de|no_tempo|no_prazo|após|segundos|tempo|prazo",
        "timeout|time_out|timed_out|tempo_esgotado|tempo_limite|tempo_de_espera|tempo_máximo|tempo ,,7 @extern",
        "timeout|time_out|timed_out|tempo_esgotado|tempo_de_espera_esgotado|tempo_limite_excedido|tempo_limite_esgotado|tempo_limite_atingido ..1 ao|com|do|da|de|no|na|em|aguardando|esperando|consultando|contatando|na_resposta|na_comunicação_com ..6 @extern|@party",
        "tempo ..3 esgotado|excedido|ultrapassado|expirado|atingido ..1 ao|aguardando|esperando|consultando|contatando|com|em|na|no|chamando|enquanto ..6 @extern|@party",
        "tempo ..3 esgotado|excedido|ultrapassado|esgotou|excedeu|expirado|atingido ao consultar|contatar|comunicar|conectar|invocar|chamar|acessar ..1 a|ao|com|o|os|as|à",
        "esgotou|excedeu|ultrapassou|expirou ..2 tempo ..5 @extern|@party|aguardando_resposta|aguardando_a_resposta",
        "timeout|time_out|tempo ..2 esgotado|excedido? aguardando|esperando|à_espera_de a|uma? resposta ..1 de|do|da|dos|das",
        "timeout|time_out ..1 aguardando|esperando ..1 resposta|retorno ..1 de|do|da|dos|das",
        "@extern|@party ,,5 demorou|demora|demoraram|levou ..2 demais|muito|mais|tempo_demais|excessivamente",
        "@extern|@party ,,4 excedeu|ultrapassou|esgotou|excede ..3 tempo|timeout",
        "tempo ..5 excedido|ultrapassado|esgotado ..1 por|pelo|pela ..2 @extern|@party",
        "@extern|@party ,,4 @not ..2 retornou|respondeu ..2 no_tempo|no_prazo|tempo_esperado|tempo_hábil",
        "timeout|time_out de|do|da|no|na|em|com ..1 upstream|gateway|serviço_externo|servidor_remoto|provedor|backend|parceiro|fornecedor",
    ),
    "upstream_failure": (
        "@extern|@party ,,4 retornou|retorna|retornaram|respondeu|responde|devolveu|devolve|reportou|informou|lançou|gerou|apresentou ..3 erro|erros|falha|inválida|inesperada|incorreta|5xx|500|502|503|504|vazia|ilegível|exceção",
        "@extern|@party ,,5 não_está_disponível|indisponível|não_responde|não_respondeu|está_fora_do_ar|fora_do_ar|inacessível|offline|fora ou ..1 respondeu|retornou|retorna|responde|devolveu|recusou|rejeitou|falhou",
        "@extern|@party ,,4 respondeu|retornou|devolveu ..2 erro ou ..1 @not? ..3 disponível|responde|respondeu|indisponível|fora",
        "@extern|@party ,,3 @not ..1 responde|respondeu|respondem|responderam|retornou|retorna $",
        "@extern|@party ,,3 @not ..1 responde|respondeu|respondem|responderam",
        "@extern ,,4 indisponível|indisponíveis|não_disponível|não_está_disponível|não_estão_disponíveis|inoperante|inacessível|fora_do_ar|fora_de_serviço|fora_de_operação|offline|instável|em_manutenção|não_acessível|não_está_acessível",
        "seguradora|operadora|transportadora|companhia_aérea|autoridade|provedor|fornecedor|parceiro|terceiro ,,4 indisponível|fora_do_ar|inacessível|fora_de_serviço|inoperante|offline|instável",
        "serviço|serviços|sistema|web_service|ws|api|plataforma|portal do|da|de|dos|das ..1 @extern|@party ..3 indisponível|indisponíveis|não_disponível|não_está_disponível|não_responde|não_respondeu|fora_do_ar|falhou|inacessível|instável|fora",
        "@extern ,,3 falhou|falharam|está_falhando|caiu",
        "@extern|@party ,,3 recusou|rejeitou|encerrou|derrubou|perdeu ..1 conexão",
        "@fault ..1 de|do|da|dos|das|no|na|nos|nas|em|com|ao|pelo|pela ..2 @extern",
        "@fault ..3 retornado|retornada|retornados|recebido|recebida|reportado|informado|proveniente|devolvido|devolvida|originado|gerado|ocorrido|vindo ..1 por|de|do|da|dos|das|pelo|pela|pelos|pelas|em|no|na ..3 @extern|@party",
        "@fault ..2 de|na|no ..1 comunicação|conexão|integração|conectividade|rede|comunicações ..1 com|ao|do|da|de ..4 @extern|@party",
        "@fault ..2 ao|comunicando|conectando|contatando|invocando|chamando ..1 comunicar|comunicar_se|conectar|conectar_se|contatar|contactar|invocar|chamar|integrar|acessar ..5 @extern|@party",
        "@fault ..1 ao consultar|processar|enviar|obter|criar|cobrar|autorizar|solicitar|gerar|registrar|realizar|emitir|transmitir ..7 @extern",
        "@fault ..2 externo|externos|externa ..3 @extern|@party|serviço|sistema|provedor|fornecedor|api",
        "serviço|serviços|sistema|sistemas|provedor|fornecedor|parceiro|api|apis ..1 externo|externos|externa|externas|de_terceiros|de_terceiro|terceiro ,,5 erro|erros|falhou|falha|falharam|indisponível|indisponíveis|não_disponível|não_está_disponível|não_responde|não_respondeu|fora_do_ar|inacessível",
        "erro|erros|falha|problema|exceção ..5 serviço|serviços|sistema|provedor|fornecedor|parceiro|api externo|externos|externa|de_terceiros|de_terceiro|terceiro",
        "falhou|falha|interrompeu|perdeu|caiu ..2 comunicação|conexão|integração com|ao ..3 @extern|@party",
        "conexão|comunicação|integração com ..4 @extern|@party ..3 falhou|perdida|recusada|interrompida|indisponível|caiu|rejeitada",
        "@unable ..2 conectar|conectar_se|comunicar|comunicar_se|contatar|contactar|estabelecer|alcançar|acessar ..5 @extern|@party",
        "não_houve|não_há|sem|não_obteve|não_recebemos|não_recebeu|nenhuma ..1 resposta|conexão|comunicação|retorno ..2 de|do|da|dos|das|com|por ..3 @extern|@party",
        "resposta|respostas|retorno ..1 inválida|inválidas|inesperada|incorreta|vazia|corrompida|ilegível|mal_formada|malformada|inválido ..3 de|do|da|dos|das|pelo|pela|recebida|em|no|na ..4 @extern|@party",
        "resposta|retorno de|do|da|dos|das ..3 @extern|@party ..2 inválida|inválido|inesperada|incorreta|vazia|ilegível|mal_formada|malformada",
        "gateway ..3 retornou|respondeu|recebeu ..2 resposta ..2 inválida|inesperada|incorreta",
        "comunicação|conexão ..1 perdida|recusada|interrompida|mal_sucedida ..1 com|de|ao ..3 @extern|@party",
        "instabilidade|indisponibilidade|queda|erro|falha|problema ..1 no|na|do|da ..1 serviço|sistema|api|webservice|integração|plataforma|ambiente|lado ..1 do|da|de|dos|das|com ..1 @extern|@party",
        "@fault ..1 na|no|da ..1 resposta|retorno ..1 do|da|de|dos|das ..3 @extern|@party",
        "api|webservice|web_service|ws do|da|de ..4 retornou|retorna|respondeu|devolveu ..3 erro|erros|5xx|500|503|inválida|inesperada",
        "gateway inválido|incorreto|ruim",
        "indisponibilidade|instabilidade|queda de|do|da|no|na|dos|nos ..1 @extern|provedor|fornecedor|parceiro|terceiro",
    ),
    "overload": (
        "@service ..3 @lost",
        "base|banco_de_dados|backend ..3 sobrecarregada|sobrecarregado|saturada|saturado",
        "@service ..2 @moment ..1 @lost|interrompido|suspenso|desativado|desligado|parado",
        "^ ..1 @moment ..1 indisponível|fora_do_ar|não_disponível|inacessível|sobrecarregado|saturado",
        "@service ..3 indisponível|não_disponível|não_está_disponível|fora_do_ar|inacessível @moment|no_momento|neste_momento|por_enquanto|agora|atualmente|por_ora",
        "^ indisponível|não_disponível @moment|no_momento|neste_momento|por_enquanto",
        "@service ..3 em|por|sob ..1 manutenção|sobrecarga",
        "@service ..2 indisponível|fora_do_ar|offline|parado|parada|fora ..1 para|por|devido_a|devido_à ..2 manutenção|atualização",
        "servidor|servidores|sistema ocupado|ocupados",
        "@service ..2 está|estão|encontra_se|demasiado|muito ..1 ocupado|ocupada|ocupados",
        "^ em|por|sob manutenção",
        "^ manutenção programada|planejada|agendada|em_andamento|do_sistema|do_servidor|do_serviço|da_plataforma|em_curso",
        "estamos ..1 em|realizando|fazendo ..3 manutenção",
        "modo manutenção|de_manutenção ativo|ativado|habilitado",
        "modo manutenção|de_manutenção $",
        "sobrecarga de|do|da|no|na|temporária ..2 @service",
        "^ sobrecarga $",
        "@service ..5 sobrecarga|alta_demanda|alta_carga|alto_tráfego|excesso_de_carga|muita_carga|alto_volume",
        "por|devido_a|devido_à alta|elevada|excessiva|muita carga|demanda|concorrência em|de|do|da|no|na|sobre ..2 @service",
        "não_há|sem|nenhum|nenhuma ..2 workers|worker|threads|conexões|instâncias|servidores|nós|processos disponível|disponíveis|livre|livres",
        "fila|pool ..4 cheia|saturada|lotada|cheio|saturado|esgotado",
        "@not ..1 pode|consegue|conseguimos|podemos ..1 aceitar|atender|processar|receber ..1 mais|novas requisições|solicitações|conexões|chamadas",
        "capacidade ..2 servidor|sistema|serviço|plataforma|cluster ..2 esgotada|excedida|ultrapassada|atingida|insuficiente",
        "site|servidor|sistema está ..1 sobrecarregado",
    ),
    "missing_credentials": (
        "@credential ..3 @void",
        "@credential ..3 @void ou|e|nem ..3 @void",
        "@credential ..1 @void @void ou|e ..2 @void",
        "@credential ..4 ou|e ..2 @void|inexistente|inexistentes",
        "@credential ..3 @not ..2 é|são|está|foi|seja ..1 válido|válida|válidos|válidas|correto|correta|corretas|reconhecido|reconhecida|vigente|informado|informada|fornecido|fornecida|enviado|enviada|presente|aceito|ativo|ativa|autêntico",
        "@credential ..2 @not ..2 confere|conferem|coincide|coincidem|corresponde|correspondem",
        "falta|faltam|faltando|faltante|sem|ausência_de|ausência_do|não_há|nenhum|nenhuma ..3 @credential",
        "requer|requerem|requerido|requerida|exige|exigem|precisa_de|necessita ..3 @credential",
        "deve|devem|é_necessário|precisa|é_preciso ..1 enviar|incluir|fornecer|informar|indicar|apresentar|especificar|passar ..3 @credential",
        "@not ..2 @sent ..4 @credential",
        "@credential ..2 @not ..2 @sent ..1 no|na|nos|em ..2 header|headers|cabeçalho|cabeçalhos|requisição|cookie|request",
        "@not ..2 encontrado|encontrada|localizado|encontramos ..2 @credential ..2 no|na|nos|em ..2 header|headers|cabeçalho|cabeçalhos|requisição|request|cookie|cookies",
        "@credential ..1 @not encontrado|encontrada|localizado|localizada no|na|nos|em ..2 header|headers|cabeçalho|cabeçalhos|requisição|request",
        "inválido|inválida|inválidas|incorreta|incorretas|incorreto|expirado|revogado|vencido|faltante ..1 @credential",
        "chave ..1 de_api|api|da_api|de_aplicação|secreta ..2 @void",
        "cabeçalho|header|headers|cabeçalhos authorization|autorização|x_api_key|api_key ..3 @void|vazio",
        "token ..4 lista_negra|blacklist|blocklist",
        "assinatura ..2 token|jwt|hmac|hash ..2 @void|não_confere",
        "@not está|estão|estás|estava|esteja|se_encontra|foi|seja|é? ..1 autenticado|autenticada|autenticados|autenticou|logado|logada|logados|autenticadas",
        "@not se? ..1 autenticou|autenticar|logou",
        "sem autenticar|autenticação|login|fazer_login|estar_autenticado|estar_logado|sessão",
        "@not ..2 fez|efetuou|realizou|iniciou ..1 login|sessão|autenticação|logon",
        "usuário|utilizador|cliente|solicitante ..1 @not ..1 identificado|logado|autenticado",
        "usuário|utilizador|requisição|acesso|chamada ..1 anônimo|anônima|anónimo não|rejeitada|rejeitado|negado",
        "sessão|session ..3 expirada|inválida|vencida|expirou|venceu|encerrada_por_inatividade|não_válida|não_é_válida|não_iniciada|revogada|inexistente|não_ativa|não_está_ativa|caducou",
        "sessão ..2 expirada|inválida|inexistente|vencida ou|e ..1 expirada|inválida|inexistente|encerrada|finalizada|vencida",
        "sem|não_há|não_existe|não_possui|não_tem|nenhuma|não_há_uma sessão ativa|iniciada|aberta|válida|de_usuário",
        "sem|não_há|não_existe|não_possui|não_tem|nenhuma|não_há_uma sessão $",
        "usuário|utilizador|nome_de_usuário|login|email|e_mail|cpf ..2 ou|e|/ ..2 senha|password|palavra_passe|pin|palavra_chave ..3 @bad|não_conferem|não_confere|não_coincidem|inexistentes|desconhecidos",
        "@bad ..2 usuário|email|login|utilizador ou|e|/ ..1 senha|password|palavra_passe",
        "senha|password|palavra_passe ..2 incorreta|incorreto|errada|errado|não_confere|está_incorreta|não_está_correta",
        "client_secret|segredo|secret|app_secret ..2 incorreto|inválido|não_confere|errado",
        "deve|devem|precisa|precisam|necessário|preciso|requer|exige|requerem|deverá|tem_que ..2 estar_autenticado|estar_autenticada|estar_logado|estar_logada|fazer_login|efetuar_login|efetuar_o_login|realizar_login|autenticar_se|se_autenticar|autenticar|autenticação|logar|iniciar_sessão|login|ser_autenticado|estar_identificado",
        "faça|efetue|realize|refaça ..1 login|logon|autenticação",
        "inicie|inicia a? sessão",
        "autentique_se|identifique_se|logue_se",
        "favor|por_favor ..1 fazer_login|efetuar_login|logar|autenticar_se|se_autenticar",
        "senha ou|e ..1 usuário|email|login ..2 @bad",
        "token|tokens|jwt|credencial|credenciais ..3 @not ..2 verificado|verificada|validado|validada|verificadas|validadas|decodificado",
        "erro|erros|falha|falhas|falhou|problema ..1 de|na|no ..1 autenticação|login|logon|credenciais",
        "erro|falha|falhou a? autenticação",
        "autenticação|login|logon ..3 falhou|falharam|necessária|necessário|requerida|requerido|obrigatória|obrigatório|inválida|inválido|ausente|rejeitada|recusada|incorreta|mal_sucedida|malsucedida|sem_sucesso|não_realizada|não_realizado|não_efetuado|exigida|expirada",
        "@unable ..2 autenticar|autenticá_lo|identificar_o_usuário|verificar_a_identidade|validar_o_token|validar_token|verificar_o_token|decodificar_o_token|validar_as_credenciais|verificar_as_credenciais|fazer_login|efetuar_login",
        "@fault ..2 validação|verificação ..2 token|jwt|credenciais|api_key",
        "apenas|somente|só ..3 usuários|clientes|utilizadores autenticados|logados|identificados",
        "api_key|apikey|chave_api|chave_de_api|chave_da_api ..2 não_existe|desabilitada|desativada|inexistente|não_cadastrada|não_ativa",
        "api_key|apikey|chave_api|chave_de_api|chave_da_api ..2 não_existe|inexistente|inválida ou ..2 desabilitada|desativada|inativa|expirada|revogada",
        "necessário|necessária|necessárias|necessita|precisa ..2 @credential",
        "login|logon incorreto|inválido|errado",
        "credenciais ..3 inexistentes|rejeitadas|recusadas",
        "dados de_acesso|de_login|de_autenticação ..3 @bad",
    ),
    "permanent_removal": (
        "excluído|excluída|excluídos|excluídas|removido|removida|removidos|apagado|apagada|deletado|deletada|eliminado|eliminada|retirado|retirada|encerrado|encerrada|descontinuado|descontinuada|cancelado_e_apagado ..3 permanentemente|definitivamente|de_forma_permanente|de_forma_definitiva|de_modo_permanente|de_maneira_permanente|de_maneira_definitiva|em_definitivo|em_caráter_definitivo|para_sempre|irreversivelmente|de_forma_irreversível",
        "permanentemente|definitivamente|irreversivelmente excluído|excluída|excluídos|removido|removida|apagado|apagada|deletado|deletada|eliminado|eliminada|encerrado|encerrada|revogado|desativada",
        "exclusão|remoção|baixa definitiva|permanente",
        "excluído|excluída|removido|removida|apagado|apagada|encerrada|encerrado|deletado|deletada ,,8 @not ..1 voltará|pode_ser_recuperado|pode_ser_recuperada|pode_mais_ser_recuperado|pode_mais_ser_recuperada|é_recuperável|poderá_ser_recuperado|poderá_ser_recuperada|há_como_recuperar|tem_volta|ficará",
        "@not voltará a_ficar|a_estar disponível|ativo|ativa",
        "versão|api|endpoint|recurso|serviço|operação ..4 descontinuado|descontinuada",
        "versão|api|endpoint|serviço ..4 desativado|desativada|desligado|desligada|retirado|retirada|encerrado|encerrada|aposentado|aposentada ..2 definitivamente|permanentemente|em_definitivo|de_forma_definitiva|de_vez|para_sempre",
        "versão|api|endpoint|serviço deixou_de ..1 existir|funcionar|ser_suportado|ser_suportada|ser_oferecido",
        "deixou_de_existir para_sempre|definitivamente|permanentemente",
    ),
    "semantic_error": (
        "erro|erros|falha|falhas ..3 validação|validações",
        "validação|validações ..3 falhou|falharam|inválida|mal_sucedida|malsucedida|incorreta|não_passou|rejeitada|reprovada|com_erro|com_erros|sem_sucesso",
        "@not ..2 passa|passam|passou|passaram|cumpre|cumprem|atende|atendem|atendeu|satisfaz|satisfazem|respeita|respeitam|obedece|obedecem|segue ..6 validação|validações|regra|regras|restrição|restrições|esquema|schema|requisito|requisitos|critérios|condições|comprimento|política_de_senha",
        "regra|regras|lógica ..1 de_negócio|de_negócios|negócio|negócios|validação",
        "erro|erros|violação|descumprimento|validação|validações ..4 regra_de_negócio|regras_de_negócio|regras|lógica_de_negócio|negócio|restrições|domínio_de_negócio",
        "viola|violam|violou|descumpre|infringe|fere|contraria ..4 regra|regras|restrição|restrições|esquema|condição|condições|política_de",
        "deve|devem|deveria|precisa|precisam|tem_que ser|estar ..1 @than|positivo|positiva|positivos|negativo|futura|passada|futuro|distinto|distintos|distintas|diferente|diferentes|múltiplo|igual_ou_maior|igual_ou_superior|pelo_menos|no_mínimo|no_máximo|par|ímpar",
        "deve|devem|precisa|precisam|tem_que estar|ficar|situar_se ..1 dentro_de|dentro_do|dentro_da|compreendido|compreendida",
        "deve|devem|tem_que ser|estar|ficar ..1 entre ..2 0*|1*|2*|3*|4*|5*|6*|7*|8*|9* ..1 e ..2",
        "deve|devem|precisa|precisam|tem_que estar|ficar|situar_se ..1 entre",
        "deve|devem ser ..1 entre|no_futuro|uma_data_futura|uma_data_passada|maior_de_idade|zero",
        "deve|devem somar|totalizar|diferir",
        "deve|devem|precisa|precisam ter|conter|possuir|incluir ..2 mínimo|máximo|pelo_menos|no_mínimo|no_máximo|ao_menos|menos_de|mais_de|entre|exatamente",
        "@not ..1 pode|podem|deve|devem|poderá ser|estar ..1 @than|negativo|negativa|negativos|negativas|zero|futura|futuro|passada|no_futuro|no_passado|igual|iguais|o_mesmo|a_mesma|idêntico",
        "@not ..1 pode|podem|deve|devem|poderá exceder|ultrapassar|superar|repetir_se|coincidir",
        "@not ..1 é|são|seja ..1 @than|positivo|positiva|múltiplo",
        "@value ..5 excede|excedem|ultrapassa|ultrapassam|supera|superam ..5 limite|máximo|máxima|saldo|permitido|permitida|teto|disponível|caracteres|valor|mínimo|dias|meses|anos",
        "@value ..4 é|seja|são|está ..1 @than",
        "@value ..4 fora do|da|dos|de ..1 intervalo|faixa|limites|limite|permitido|range",
        "fora do|da|de intervalo|faixa|range permitido|permitida|válido|válida|aceito|aceita|estabelecido?",
        "@value ..2 inferior|superior|menor|maior ..1 ao|a|à|que|do ..2 mínimo|mínima|máximo|máxima|permitido|permitida|zero|0|1",
        "@value ..2 negativo|negativa|negativos|negativas",
        "origem ..3 destino ..4 iguais|coincidem|mesma|mesmo|mesmos|idênticos|distintas|distintos|diferentes",
        "origem|destino ..2 igual|coincide com|a|ao|à ..3 origem|destino",
        "data ..4 anterior|posterior a|à|ao|que",
        "erro|erros|incoerência|inconsistência|problema ..1 semântico|semânticos|semântica",
        "semanticamente|semântica ..2 incorreto|incorreta|incorretos|inválido|inválida|inválidos|errada|errado",
        "entidade|conteúdo|requisição|solicitação não_processável|improcessável",
        "sintaxe ..3 correta|válida mas|porém|todavia",
        "bem formado|formada|formatado mas|porém|todavia",
        "restrição|restrições ..3 não_atendida|não_atendidas|violada|violadas|não_satisfeita|não_cumprida",
        "@value mínimo|mínima|máximo|máxima ..2 é|são",
        "muito curto|curta|curtos|curtas",
        "dígito_verificador|dígitos_verificadores|dígito ..2 @bad|não_confere",
    ),
    "malformed": (
        "json|xml|yaml ..5 @broken",
        "@broken ..1 json|xml|yaml",
        "@not ..3 json|xml|yaml ..1 válido|correto|bem_formado",
        "@not ..1 é|seja|contém um|uma? ..1 json|xml|yaml",
        "erro|erros|falha|problema ..3 parsear|parse|parsing|desserializar|deserializar|desserialização|deserialização|interpretar|ler|decodificar|analisar|sintaxe|leitura|converter ..3 json|xml|yaml|corpo|body|payload",
        "json|xml|yaml|corpo|body|payload ..4 @not ..3 parseado|parsear|ler|lido|lida|legível|interpretar|interpretado|interpretada|desserializar|desserializado|deserializado|decodificado|decodificar|processável|analisado|entendido",
        "@unable ..2 parsear|ler|interpretar|desserializar|deserializar|decodificar|analisar|entender|fazer_o_parse ..4 json|xml|yaml|corpo|body|payload",
        "erro|erros ..1 de? sintaxe ..3 json|xml|yaml",
        "json|xml ..3 erro|erros de_sintaxe|sintático|sintáticos|sintaxe",
        "formato|estrutura ..2 json|xml|yaml ..2 @broken",
        "@not ..2 interpretado|lido|entendido|parseado como ..1 json|xml|yaml",
        "json|xml|yaml incompleto|truncado|cortado|sem_fechar|ilegível",
        "corpo|body|payload ..4 ilegível|truncado|corrompido|mal_formado|malformado|mal_formatado",
    ),
    "syntax_error": (
        "falta|faltam|faltando|faltante|faltantes|faltou|ausência_de|ausência_do ..4 @field|arquivo|ficheiro",
        "falta|faltam|faltando|faltou o|a|os|as|um|uma ..1 id|identificador|nome|data|email|e_mail|código|número|valor|telefone|endereço|arquivo|cpf|cnpj",
        "@field ..4 obrigatório|obrigatória|obrigatórios|obrigatórias|requerido|requerida|requeridos|faltante|faltantes|faltando|ausente|ausentes|vazio|vazia|vazios|vazias|nulo|nula|nulos|incompletos|omitido|omitida|em_branco",
        "@field ..4 @not ..2 enviado|enviada|enviados|fornecido|fornecida|fornecidos|informado|informada|informados|especificado|especificada|indicado|presente|presentes|incluído|preenchido|preenchida|preenchidos|definido|recebido",
        "sem ..2 @field|arquivo",
        "requer|requerem|exige|obrigatório ..2 @field",
        "é|são|campo|campos|parâmetro|parâmetros|nome|email|e_mail obrigatório|obrigatória|obrigatórios|obrigatórias|requerido|requerida|requeridos",
        "mal formado|formada|formados|formadas|formatado|formatada|formatados|construída|construído",
        "malformado|malformada|malformados|malformadas",
        "sintaxe ..4 @bad|não_reconhecida",
        "erro|erros ..1 de? sintaxe|sintático|sintáticos|parse|desserialização",
        "@not ..1 informou|informaram|enviou|enviaram|especificou|forneceu|preencheu|anexou|indicou|passou",
        "@not ..1 foi|foram|sendo? ..1 informado|informada|informados|informadas|fornecido|fornecida|fornecidos|especificado|especificada|preenchido|preenchida|anexado|anexada|passado",
        "@not ..2 contém|inclui|traz|possui ..4 @field|arquivo obrigatório|obrigatória|obrigatórios|requerido",
        "deve|devem|precisa|é_necessário|é_obrigatório ..1 ser? informar|informado|informada|especificar|especificado|enviar|enviado|enviada|fornecer|fornecido|incluir|anexar|anexado|preencher|preenchido",
        "@not ..1 pode|deve|podem|devem ..1 ser|estar|ficar|vir ..1 vazio|vazia|vazios|nulo|nula|nulos|em_branco|omitido|omitida|null",
        "deve|devem|precisa ser ..1 um|uma|do_tipo|de_tipo? ..1 número|numérico|numéricos|numérica|inteiro|inteiros|string|texto|booleano|uuid|array|lista|objeto|decimal|data_válida|numero",
        "tipo|tipos ..1 de_dado|de_dados ..3 @bad|não_esperado|inesperado",
        "dados|requisição|solicitação|informações|request|formulário ..3 incompletos|incompleta|incompleto|incompletas",
        "formulário|corpo|body|payload ..3 vazio|vazia",
        "@not ..1 pôde|pode|foi_possível ..2 interpretar|parsear|entender|interpretada|interpretado|compreendida",
    ),
    "invalid_format": (
        "formato|formatos ..6 @bad|inesperado|não_reconhecido|não_corresponde",
        "@bad ..1 formato",
        "@not ..2 tem|possui|segue|atende|respeita|cumpre|corresponde ..3 formato|padrão",
        "erro|erros ..1 de|no|na ..1 formato|formatação",
        "formatação ..2 @bad",
        "@not ..1 é ..1 um|uma ..2 data|número|inteiro|uuid|email|e_mail|url|identificador|telefone|booleano ..1 válido|válida",
    ),
    "unauthorized": (
        "@not ..1 autorizado|autorizada|autorizados|autorizadas",
        "sem|não_tem|não_possui|requer ..1 autorização",
        "autorização ..2 negada|falhou|requerida|necessária|rejeitada|insuficiente|inválida",
        "erro|falha ..1 autorização",
    ),
    "missing_permission": (
        "acesso ..3 negado|proibido|restrito|não_permitido|vedado",
        "@not ..3 tem|têm|tenha|tenham|tens|possui|possuem|possua|conta_com|dispõe_de|ter|possuir|detém|concede|há ..5 permissão|permissões|privilégio|privilégios|direitos|papel|papéis|role|roles|scope|scopes|escopo|escopos|perfil",
        "@not ..3 tem|têm|tenha|tens|possui|possuem|dispõe_de ..2 acesso|autorização_para|autorização_de",
        "sem ..4 permissão|permissões|privilégio|privilégios|direitos_de|direitos|scope|scopes|escopo|role|papel|perfil_de|perfil_adequado",
        "sem acesso a|ao|à|para|aos",
        "falta|faltam|faltando|faltante ..3 permissão|permissões|privilégios|scope|scopes|escopo",
        "permissão|permissões|privilégio|privilégios|scope|scopes|escopo|escopos|role|papel|perfil|direitos ..4 insuficiente|insuficientes|negada|negadas|negado|inadequado|inadequada|incorreto",
        "permissão|permissões|privilégio|privilégios|scope|scopes|escopo|escopos ..4 requerida|requeridas|requerido|necessária|necessárias|necessário|faltante|faltando|ausente|ausentes|exigida|exigidas|não_concedida|não_concedido",
        "insuficientes permissões|privilégios|direitos",
        "requer|requerem|precisa|precisam|necessita|exige|exigem|necessário|necessária|deve_ter|deve_possuir ..3 permissão|permissões|privilégio|privilégios|scope|scopes|escopo",
        "requer|requerem|precisa|necessita|exige|deve_ter|deve_possuir|necessário ..2 role|roles|papel|perfil|conta ..1 de|do|admin|administrador|administradora|adequado|superior|supervisor",
        "role|papel|perfil|perfis|roles|cargo ..4 @not ..2 permite|permitem|autoriza|permitido|autorizado|autorizada|suficiente|suficientes|habilitado|dá_acesso|pode|podem|inclui",
        "@not ..1 permitido|permitida|permitidas|permitidos|autorizado|disponível ..1 para|com|ao|a ..2 role|perfil|papel|usuário_atual|tipo_de_usuário|nível_de_acesso|seu_usuário|seu_perfil",
        "^ proibido",
        "é|está proibido ..1 acesso|acessar|o_acesso",
        "política ..2 segurança ..1 violada",
        "apenas|somente|só|exclusivamente|unicamente ..4 @staff ..6 pode|podem|poderá|poderão|tem|têm|está|estão",
        "apenas|somente|só ..2 usuários|usuário|contas|clientes|utilizadores com ..3 role|permissão|permissões|perfil|privilégios|papel",
        "apenas|somente|só|unicamente o|a|os|as|quem ..7 pode|podem|poderá|poderão|tem_permissão|têm_permissão|está_autorizado|estão_autorizados ..1 acessar|acessá|ver|vê|visualizar|visualizá|consultar|consultá|editar|editá|alterar|alterá|modificar|modificá|excluir|excluí|remover|removê|apagar|apagá|deletar|deletá|criar|publicar|baixar|baixá|gerenciar|gerir|administrar|aprovar|fechar|encerrar|assinar|enviar|realizar|fazer|executar|registrar|adicionar|incluir|atribuir|ler|convidar|responder|emitir|anular|cancelar|atualizar|autorizar|exportar|configurar|listar|revogar|iniciar|lançar",
        "apenas|somente|só pode|podem|poderá ..1 ser? ..3 por|pelo|pela|pelos ..3 @staff",
        "apenas|somente|só pode|podem|podes ..1 ver|editar|acessar|alterar|modificar|excluir|remover|consultar|gerenciar|cancelar|visualizar ..2 seus|suas|próprios|próprias|próprio|própria",
        "apenas|somente|só|exclusivo|exclusiva|reservado|reservada|restrito|restrita|limitado_a|exclusivamente para|a|ao|aos|à|às ..4 administrador|administradores|admin|admins|proprietário|proprietários|membros|moderadores|funcionários|roles|role|perfil|superadmin|dono|donos|titular|gerentes|supervisores|operadores|professores|médicos|usuários_com|usuários_autorizados|organizadores|sócios|partes|colaboradores|síndico",
        "apenas|somente|só administrador|administradores|admin|admins|proprietário|proprietários|membros|moderadores|superadmin $",
        "usuário|usuários|utilizador|cliente|conta|aplicação|app|token|api_key|você|consumidor|aplicativo ..3 @not ..2 autorizado|autorizada|autorizados|habilitado|habilitada|permitido ..1 para|a",
        "você @not ..2 autorizado|autorizada|permitido|habilitado",
        "@not é|são|for|sou|seja ..3 proprietário|proprietária|dono|dona|autor|autora|criador|criadora|administrador|administradora|admin|titular|moderador|moderadora|organizador|anfitrião",
        "você|usuário_logado|usuário_autenticado ..1 @not ..1 é|está ..3 membro|participante|integrante|responsável|inscrito|inscrita|vinculado|vinculada|matriculado|@staff",
        "você|usuário_logado|usuário_autenticado ..1 @not ..1 faz_parte|participa|pertence",
        "@not ..2 pertence|pertencem ..1 a|ao|à ..2 usuário|utilizador|usuário_autenticado|usuário_logado|usuário_atual|você|solicitante|sessão|sua|seu",
        "pertence|pertencem|propriedade a|ao|à|de|do ..1 outro|outra|outros|um|uma ..2 usuário|usuários|utilizador|cliente|conta|organização|empresa|tenant|inquilino|pessoa|corretor|vendedor|loja|agente|filial|terceiro|distinto|distinta|diferente|escola|equipe|unidade|profissional|médico",
        "pertence a outro|outra $",
        "é|são de outro|outra|outros usuário|usuários|cliente|conta|organização|pessoa|empresa|utilizador",
        "@not ..1 pode|podem|podes|poderá acessar|ver|visualizar|consultar|editar|alterar|modificar|excluir|remover|gerenciar|ler ..5 outro|outra|outros|outras|alheio|alheia|terceiros ..1 usuário|usuários|cliente|clientes|conta|organização|empresa|pessoa",
        "@not ..1 pode|podem|podes|poderá acessar|ver|visualizar|consultar|editar|alterar|modificar|excluir|remover|gerenciar|ler ..5 outro|outra|outros|outras|alheio|alheia|terceiros ..1 $",
        "você @not ..1 pode|podes|tem_permissão acessar|ver|visualizar|consultar|editar|alterar|modificar|excluir|remover|gerenciar|ler",
        "usuário|utilizador|cliente|conta|token|role|aplicação|perfil ..3 @not ..1 pode acessar",
        "ip ..5 @not ..3 permitido|autorizado|autorizada|permitida|liberado|habilitado|cadastrado|whitelist|lista_branca|allowlist",
        "ip ..2 bloqueado|negado|restrito|na_lista_negra|banido",
        "@not ..4 lista_branca|whitelist|allowlist",
        "fora do|da escopo|scope do|da|de ..1 token|credencial|credenciais|usuário|api_key",
        "token|api_key|credencial|credenciais|chave ..3 @not ..2 tem|possui|contém|concede|autoriza|dá|permite|suficiente|inclui ..4 scope|scopes|permissão|permissões|acesso|escopo|operação|endpoint|recurso|ação",
        "usuário|utilizador ..1 autenticado ..1 mas|porém|todavia ..1 sem ..3 role|papel|permissão|permissões|scope|acesso|privilégios|perfil|escopo",
        "@not ..2 autorizado|autorizada|autorizados para|a ..1 acessar|ver|visualizar|consultar|realizar|alterar|excluir|criar|esta_operação|esta_ação|este_recurso|executar",
        "precisa|necessário|deve|tem_que|requer|é_preciso ser ..2 administrador|administradora|administradores|admin|admins|superadmin|superusuário|proprietário|proprietária|proprietários|dono|dona|autor|autora|criador|criadora|titular|moderador|moderadores|supervisor|supervisores|gerente|organizador|síndico",
        "apenas|somente|só ..2 permitido|permitida|disponível|acessível|visível|autorizado|autorizada|habilitado ..1 a|ao|aos|para|por ..3 administrador|administradora|administradores|admin|admins|superadmin|superusuário|proprietário|proprietária|proprietários|dono|dona|autor|autora|criador|criadora|titular|moderador|moderadores|supervisor|supervisores|gerente|organizador|síndico",
        "apenas|somente|só ..1 é? ..1 permitido|permitida ao|aos|para ..3 administrador|administradora|administradores|admin|admins|superadmin|superusuário|proprietário|proprietária|proprietários|dono|dona|autor|autora|criador|criadora|titular|moderador|moderadores|supervisor|supervisores|gerente|organizador|síndico",
        "@not ..1 permitido|permitida|permitidas|permitidos|habilitada para|a|ao|aos ..1 usuário|usuários|utilizador|role|perfil|conta|tipo_de_usuário|tipo_de_conta",
        "@not ..1 é|são de_sua_propriedade|sua_propriedade",
        "@not ..1 é|são seu|sua|seus|suas $",
        "solicitante|usuário_atual|usuário_autenticado|usuário_logado ..1 @not ..1 é|faz_parte|está|pertence|participa ..3 membro|participante|integrante|do|da|ao|à",
        "@not faz|fazes parte desta|deste|da|do|dessa|desse ..1 organização|empresa|grupo|equipe|time|projeto|espaço|workspace",
        "@not ..1 está|consta ..1 na_lista|na_listagem ..1 de|dos ..2 autorizados|permitidos|autorizadas|permitidas|liberados",
        "falta de permissão|permissões|privilégios",
        "nível ..1 de? acesso|permissão|privilégio ..2 insuficiente",
    ),
    "suspension": (
        "sua|tua conta|assinatura|organização|empresa|licença|loja ..2 suspensa|bloqueada|desabilitada|inativa|desativada|banida",
        "conta|usuário|utilizador ..2 suspensa|suspenso|bloqueada|bloqueado|banido|banida|desabilitado|desabilitada|desativado|desativada ..2 por|pelo|pela ..2 tentativas|administrador|inadimplência|segurança|muitas|descumprimento|excesso",
    ),
    "absence": (
        "@not|nunca|jamais ..3 encontrado|encontrada|encontrados|encontradas|localizado|localizada|localizados|localizadas|achado|achada",
        "@not|nunca ..2 se|o|a|os? encontrou|encontraram|encontramos|localizou|localizamos|existe|existem|existia|existiu|achou|achamos",
        "@not ..4 existe|existem|existia",
        "@not|nunca ..3 encontrado|encontrada|encontrados|encontradas|existe|existem|localizado|localizada ou ..1 @not|já|foi|está? ..3 excluído|excluída|removido|removida|apagado|disponível|ativo|ativa|existe|visível|publicado|publicada|acessível|expirado|deletado|inativo|inativa",
        "@unable ..1 encontrar|localizar|achar",
        "nenhum|nenhuma ..5 encontrado|encontrada|encontrados|encontrou|corresponde|existe|localizado|localizada|achado",
        "nenhum|nenhuma ..3 com esse|essa|este|esta|o|a|tal|id|identificador|código|nome|número",
        "@not ..1 há|existe|existem|temos|consta|tem nenhum|nenhuma",
        "não_há|não_temos|não_consta ..4 com|para esse|essa|este|esta|o|a|tal ..1 id|identificador|código|nome|número|referência|cpf|cnpj|placa|matrícula",
        "não_há|não_existem|sem registros|resultados|dados|informações|correspondências para|com|que|sobre|em",
        "não_há|não_existem|sem registros|resultados|dados|correspondências $",
        "@not ..1 corresponde a nenhum|nenhuma",
        "não_existente|não_existentes",
        "inexistente|inexistentes",
        "usuário|cliente|recurso|produto|pedido|id|identificador|registro|conta|documento|código|artigo|item|contrato|fatura ..2 desconhecido|desconhecida|desconhecidos",
        "@not ..2 cadastrado|cadastrada|cadastrados|registrado|registrada ..1 no|na|em ..2 sistema|base|base_de_dados|plataforma|banco_de_dados|catálogo|cadastro|diretório",
        "@not ..1 consta|figura|aparece ..1 no|na|em ..2 sistema|base|base_de_dados|plataforma|banco_de_dados|catálogo|cadastro|registros|inventário|listagem",
        "recurso|registro|usuário|produto|pedido|item @not cadastrado|cadastrada",
    ),
    "removal": (
        "já? foi|foram|está|estava|tenha_sido|ter_sido|sido excluído|excluída|excluídos|excluídas|removido|removida|removidos|apagado|apagada|deletado|deletada|arquivado|arquivada|retirado|retirada|eliminado|eliminada",
        "excluído|excluída|removido|removida|apagado anteriormente|previamente|pelo_autor|recentemente",
        "@not ..1 existe|existem|está|é|disponível|válido|válida|vigente ..1 mais",
        "já não ..2 existe|existem|disponível|está_disponível|vigente|válido|válida|ativo|ativa",
        "expirou|venceu|caducou",
        "expirado|expirada|expirados|vencido|vencida|caducado",
    ),
    "conflict": (
        "já|ja ..1 existe|existem|existia|existente|existentes",
        "já|ja @passive? ..1 @done",
        "já|ja tem|têm|tinha|possui|possuem|há|existe|conta_com um|uma|outro|outra|o|a|esse|essa|este|esta",
        "já|ja se|o|a|te? ..1 inscreveu|cadastrou|resgatou|utilizou|usou|enviou|processou|pagou|votou|aplicou|emitiu|aderiu|avaliou|respondeu",
        "já|ja votou|respondeu|resgatou|utilizou|usou|pagou|avaliou|solicitou|assinou|enviou|aceitou|rejeitou|confirmou|cadastrou|se_inscreveu",
        "conflito|conflitos",
        "duplicado|duplicada|duplicidade",
        "registro|registros|chave|entrada|nome|email|e_mail|código|usuário|cpf|cnpj|documento duplicado|duplicada|duplicados|repetido|repetida",
        "está|estão|se_encontra ..1 em_uso|sendo_usado|sendo_usada|sendo_utilizado|sendo_utilizada|sendo_modificado|sendo_editado|sendo_editada|sendo_processado|sendo_processada|ocupado_por|ocupada_por|associado_a_outro|associada_a_outra|vinculado_a_outro|vinculada_a_outra|vinculado_a_outra|vinculada_a_outro",
        "usado|utilizado|usada|utilizada|cadastrado|cadastrada|registrado|registrada|atribuído|ocupado|ocupada|reservado|reservada por|para|em|a|ao ..1 outro|outra|outros",
        "em_uso por|em|no|na",
        "modificado|modificada|atualizado|atualizada|alterado|alterada|editado|editada|mudou ..3 outro|outra|concorrentemente|simultaneamente|desde|enquanto|nesse_meio_tempo|entretanto",
        "outro|outra usuário|pessoa|processo|operação|sessão|transação|utilizador ..1 modificou|atualizou|alterou|salvou|editou|está",
        "edição|modificação|atualização|alteração|gravação|edições|alterações concorrente|simultânea|concorrentes|simultâneas",
        "erro|falha|problema|controle ..1 concorrência",
        "lock|bloqueio|trava otimista",
        "versão ..5 não_confere|não_corresponde|não_é_a_atual|desatualizada|obsoleta|defasada|mudou|não_coincide",
        "status|estado|situação ..5 @not ..2 permite|permitem|permitido|permitida|admite|válido|válida|compatível|adequado|adequada",
        "status|estado|situação ..3 incorreto|inválido|incompatível|inadequado|incorreta|inválida|incompatível para|do|da|não",
        "@not ..1 permitido|permitida|permitidas|possível|válido|válida|válidas ..1 no|para|em|neste|nesse|pelo|com_o ..2 status|estado|situação",
        "@not ..2 está|estão|encontra|encontram|esteja ..1 em|no|com|na ..2 status|estado|situação",
        "no_status|no_estado|em_status|em_estado|na_situação ..4 @not ..1 pode|podem|permite",
        "transição ..1 de_status|de_estado? ..4 @bad|não_permitida|não_permitido|ilegal",
        "não_pode|não_podem|não_é_possível|não_foi_possível|não_é_permitido|impossível|nao_pode ..1 ser? @act ,,8 associado|associada|associados|associadas|vinculado|vinculados|vinculadas|dependências|dependentes|relacionados|relacionadas|pendente|pendentes|ativos|ativas|referências|em_uso|confirmado|confirmada|pago|paga|enviado|enviada|fechado|fechada|aprovado|aprovada|finalizado|finalizada|faturado|faturada|publicado|publicada|assinado|assinada|concluído|concluída|emitida|emitido|iniciado|iniciada|em_andamento|em_processamento",
        "já|ja ..3 não|nao ..1 pode|podem|é_possível ..2 ser? @act",
        "já|ja ..3 e|, não|nao ..1 pode|podem|é_possível ..2 ser? @act",
        "apenas|somente|só ..4 pode|podem ..3 ser? ..2 @act ..4 status|estado|pendente|pendentes|rascunho|aberto|abertos|aberta|abertas",
        "apenas|somente|só ..2 pendentes|abertos|abertas|ativos|ativas|em_aberto|em_rascunho|confirmados|confirmadas|aprovados|aprovadas|pagos ..1 pode|podem ..1 ser",
        "apenas|somente|só ..5 com_status|no_status|em_status|em_estado|no_estado|na_situação",
        "tem|têm|existem|possui|há|com ..4 associado|associados|associada|associadas|dependentes|vinculados|vinculadas|vinculado que|por|e|não|impede|impedem",
        "possui|possuem|tem|existem|há dependências|filhos|subcategorias|movimentações|vínculos|lançamentos",
        "pasta|diretório|categoria|bucket|contêiner|grupo|projeto|carrinho ..2 @not ..1 está? vazio|vazia",
        "esvazie|exclua|remova|desvincule|cancele|encerre ..5 antes_de excluí_lo|excluí_la|removê_lo|removê_la|excluir|remover|cancelar|encerrar",
        "sobrepõe|sobrepõem|sobreposição|conflita|conflitam|choca",
        "sem estoque|vagas|stock",
        "estoque|stock|inventário|vagas ..2 insuficiente|insuficientes|esgotado|esgotada|esgotadas",
        "não_há|não_existe|não_restam|não_resta ..3 estoque|vagas|stock|unidades",
        "prazo|período|data_limite|inscrição|inscrições|votação|edital ..5 encerrado|encerrada|encerradas|vencido|finalizado|expirado|terminou|venceu|expirou|acabou|encerrou|esgotado|fechado",
        "fora do|de prazo|período",
        "violação ..2 unicidade|chave_única|integridade_referencial|chave_estrangeira",
        "violação ..2 de restrição|chave|restrições ..1 única|únicas|unicidade|primária|estrangeira",
        "já|ja pertence|pertencem|faz_parte|fazem_parte|é_membro ..4",
        "já|ja possui|tem|existe|há ..1 cadastro|registro|conta|inscrição|assinatura|vínculo|reserva|agendamento",
        "está|estão|esta|encontra_se|foi|foram ..1 cancelado|cancelada|anulado|anulada|fechado|fechada|encerrado|encerrada|finalizado|finalizada|pago|paga|enviado|enviada|aprovado|aprovada|assinado|assinada|publicado|publicada|faturado|faturada|concluído|concluída|arquivado|arquivada|rejeitado|rejeitada|emitido|emitida|entregue|bloqueado|bloqueada|confirmado|confirmada|vencido|vencida|processado|processada|liquidado|liquidada|quitado|em_andamento|em_processamento|em_curso|em_trânsito|em_execução e|portanto|então? ..1 não|nao ..1 pode|podem|admite|permite|é_possível|aceita",
        "não_pode|não_é_possível|não_é_permitido|não_foi_possível @act ..1 um|uma|o|a|os|as|pedidos|faturas ..3 cancelado|cancelada|anulado|anulada|fechado|fechada|encerrado|encerrada|finalizado|finalizada|pago|paga|enviado|enviada|aprovado|aprovada|assinado|assinada|publicado|publicada|faturado|faturada|concluído|concluída|arquivado|arquivada|rejeitado|rejeitada|emitido|emitida|entregue|bloqueado|bloqueada|confirmado|confirmada|vencido|vencida|processado|processada|liquidado|liquidada|quitado|aberto|aberta|abertos|abertas|ativo|ativa|em_uso|em_andamento",
        "não_pode|não_é_possível|não_é_permitido @act ..4 com ..3 abertos|abertas|ativos|ativas|pendentes|associados|associadas|vinculados|vinculadas|dependentes|atribuídos",
        "há|existe outro|outra|outros|outras ..3 em_andamento|em_processamento|em_execução|ativo|ativa|pendente|aberto|aberta|em_curso",
        "existe|existem um|uma|outro|outra|registros ..4 com o_mesmo|a_mesma|os_mesmos|as_mesmas|esse|essa|igual|mesmo|mesma",
        "há outro|outra ..4 com o_mesmo|a_mesma|os_mesmos|esse|essa|igual",
        "viola|violou ..3 unicidade|integridade_referencial|chave_única|restrição_única",
    ),
    "obstacle": (
        "não_pode|não_podem|não_é_possível|não_foi_possível|não_é_permitido|impossível|não_poderá|nao_pode ..1 ser? @act ,,6 porque|pois|já_que|visto_que|uma_vez_que|dado_que|enquanto|após|depois_de|quando",
    ),
    "not_ready": (
        "ainda não|nao ..4 finalizado|finalizada|concluído|concluída|terminado|terminou|processado|processada|pronto|pronta|publicado|publicada|confirmado|confirmada|aprovado|aprovada|gerado|gerada|iniciado|iniciada|começou|ativado|ativada|encerrado|encerrada|verificado|verificada|pago|paga|assinado|assinada|emitido|emitida|liberado|liberada",
        "@not ..2 foi|está|foram|estão ..2 finalizado|finalizada|concluído|concluída|publicado|publicada|confirmado|confirmada|aprovado|aprovada|gerado|gerada|iniciado|iniciada|processado|processada|pronto|pronta ainda",
        "ainda ..1 em processamento|andamento|execução|preparação|geração",
        "ainda ..1 está|estão ..1 sendo|processando|gerando|executando|sincronizando",
    ),
    "locked": (
        "bloqueado|bloqueada|bloqueados|travado|travada ..1 por ..1 outro|outra",
        "está bloqueado|bloqueada|travado para ..1 edição|alteração|escrita",
    ),
    "precondition": (
        "if_match|if_none_match|etag|e_tag ..6 não_confere|não_conferem|não_corresponde|não_coincide|diferente|desatualizado|obsoleto|mudou|divergente",
        "não_confere|não_corresponde|não_coincide ..3 etag|if_match",
        "pré_condição|precondição|pré_condições|pré_requisito_http ..3 falhou|falharam|não_atendida|não_satisfeita|não_cumprida|falha",
    ),
    "backend_failure": (
        "microsserviço|microserviço|serviço_dependente|serviço_interno|dependência|serviço_downstream ..4 não_responde|não_respondeu|falhou|indisponível|não_disponível|fora_do_ar|retornou_erro|inacessível",
        "@fault ..5 microserviço|serviço_dependente|dependência_externa",
    ),
    "request_timeout": (
        "cliente|usuário ..3 demorou|demora|levou ..2 demais|muito",
        "tempo_de_espera|tempo|tempo_limite ..1 da|do|de ..1 requisição|solicitação|cliente ..2 esgotado|excedido|ultrapassado|expirado|expirou",
        "requisição|solicitação ..3 @not ..2 chegou|recebida|completada|concluída ..3 a_tempo|tempo",
    ),
    "processing_timeout": (
        "consulta|operação|processo|processamento|cálculo|relatório|geração|execução|tarefa|busca|pesquisa ..4 excedeu|ultrapassou|excede|ultrapassa|esgotou|estourou ..3 tempo",
        "consulta|operação|processo|processamento|cálculo|relatório|geração|execução|tarefa|busca|pesquisa ..3 demorou|demora|levou ..1 demais|mais|muito",
        "tempo ..2 de processamento|execução|processo|cálculo ..2 esgotado|excedido|ultrapassado|excedeu",
        "requisição ..1 não|nao ..1 atendida ..2 tempo",
    ),
    "timeout": (
        "tempo ..3 esgotado|excedido|ultrapassado|expirado|estabelecido|esgotou|excedeu",
        "esgotou|excedeu|ultrapassou|expirou ..2 tempo",
    ),
    "server_fault": (
        "erro|erros|falha|falhas|problema|problemas|exceção ..2 interno|interna|internos|internas",
        "erro|erros|falha|problema|exceção ..3 servidor|servidores|backend|microsserviço",
        "erro ..2 gateway",
        "erro|erros|falha|falhou|problema|problemas|exceção ..6 banco_de_dados|base_de_dados|bancos_de_dados|bd|sql|sgbd",
        "erro|falha|problema|falhou ..5 no|do|com_o|ao|o banco",
        "comunicação|conexão com_o|ao|no banco ..2 falhou|perdida|recusada|caiu|indisponível",
        "banco_de_dados|base_de_dados|bd ..4 falhou|falha|caiu|não_responde|não_respondeu|indisponível|não_está_disponível|inacessível|fora_do_ar|retornou_erro",
        "erro|exceção|falha|erros|exceções|exception ..1 não_tratado|não_tratada|não_tratados|não_tratadas|não_controlado|não_controlada|não_capturada|não_capturado|não_esperada|inesperada|não_previsto",
        "exceção|exception ..3 não tratada|capturada|controlada|esperada|prevista",
        "erro|falha|condição inesperado|inesperada|imprevisto|imprevista ..2 servidor|sistema|interno|backend",
        "@unable ..3 conectar|conexão|salvar|gravar|escrever|acessar|ler|persistir ..4 banco_de_dados|base_de_dados|bd",
        "conexão ..2 banco_de_dados|base_de_dados|bd ..3 falhou|perdida|recusada|caiu|indisponível|fechada",
        "servidor encontrou|teve|experimentou|sofreu ..3 erro|problema|falha|condição",
        "algo ..1 deu|saiu|ocorreu errado|mal ..1 no|em|do ..1 servidor|nosso_lado|nossos_servidores",
        "ponteiro nulo",
        "sem|não_há|perda_de conexão ..3 banco_de_dados|base_de_dados|bd",
        "erro|falha geral|grave|crítica|crítico|fatal ..1 de|do|da|no|na ..2 sistema|servidor|aplicação|plataforma",
        "caiu|caíram ..2 banco_de_dados|servidor",
        "erro|falha|problema técnico|técnica ..2 nosso|nossa|plataforma|sistema|servidor",
        "ocorreu|lançada|gerada ..2 exceção|exception ..2 no|na|em ..1 servidor|sistema|serviço|backend|aplicação",
    ),
    "media_type": (
        "content_type|tipo_de_conteúdo|tipo_de_mídia|tipo_de_media|media_type|mime_type|tipo_mime|tipo_mídia ..5 @not ..3 suportado|suportada|permitido|aceito|compatível|válido|é_application|reconhecido|é_suportado|admitido",
        "content_type|tipo_de_conteúdo|tipo_de_mídia|media_type|mime_type|tipo_mime ..3 inválido|incorreto|errado|inesperado|desconhecido",
        "@not ..2 suporta|suportado|aceita|aceito|suportamos ..3 content_type|tipo_de_conteúdo|tipo_de_mídia|media_type|tipo_mime",
        "content_type ..3 deve|precisa|tem_que ser|estar ..1 application|multipart|text|json|xml",
        "esperado|esperava|espera_se ..1 content_type|media_type|tipo_de_conteúdo",
        "apenas|somente|só ..2 aceita|suporta|permite|aceitamos|aceito ..1 application|multipart|content_type",
        "formato ..2 payload|corpo|body|requisição|solicitação ..1 @not ..3 suportado|aceito|permitido",
    ),
    "file_type": (
        "tipo|formato|extensão|formatos|tipos ..2 @file ..3 @not ..2 suportado|suportada|permitido|permitida|válido|válida|aceito|aceita|permitidos|suportados|compatível",
        "formato|tipo|extensão @not ..1 suportado|suportada|permitido|permitida|aceito|aceita",
        "apenas|somente|só ..4 pdf|png|jpg|jpeg|csv|xlsx|xml|gif|svg|mp4|docx",
        "@file ..2 @not ..1 é|são ..2 imagem|pdf|csv|imagens|excel",
    ),
    "unacceptable": (
        "accept ,,6 @not ..3 suportado|suportada|compatível|disponível|disponíveis|suporta|suportamos|aceitável|permitido|pode_ser_atendido",
        "cabeçalho|header accept diferente|incompatível|inválido",
        "não_aceitável",
    ),
    "oversize": (
        "@file|requisição|solicitação|corpo|payload|body|carga|lote|mensagem ..4 demasiado|muito|excessivamente grande|grandes|pesado|pesada|extenso|extensa",
        "@file|requisição|corpo|payload|body|lote ,,4 excede|ultrapassa|excedeu|ultrapassou|excedem|maior|acima|supera|exceda|ultrapasse ..5 tamanho|limite|máximo|mb|kb|gb|megabytes|permitido|peso",
        "tamanho|peso ..1 de|do|da|dos|das ..1 @file|requisição|solicitação|corpo|payload|body|conteúdo|mensagem|carga ..5 excede|ultrapassa|excedido|excedeu|ultrapassado|maior|muito|demasiado|excessivo|superior|acima",
        "tamanho|peso máximo|permitido|limite ..4 excedido|ultrapassado|atingido|superado",
        "excede|ultrapassa|supera|excedido|excedeu|ultrapassou|excedem ..2 tamanho|peso ..2 máximo|permitido|limite|de_arquivo|@file",
        "@file ..2 @not ..1 pode|deve|podem|devem ultrapassar|exceder|superar|pesar|ser_maior ..4 @kb",
        "excede|ultrapassa|supera|excedem|maior_que|maior_do_que|mais_de|superior_a|acima_de ..4 @kb",
        "entidade|carga muito|demasiado grande",
        "@file|anexo ..2 acima|maior|superior|mais ..4 @kb|tamanho|limite",
        "uri|url muito|demasiado longa|longo|extensa",
    ),
    "method": (
        "método|verbo ..4 @not ..2 permitido|suportado|disponível|válido|implementado|aceito|habilitado",
        "método|verbo http? proibido|incorreto|inválido",
        "apenas|somente|só ..2 permite|aceita|suporta get|post|put|patch|delete",
    ),
    "plan": (
        "plano|assinatura|licença ..3 @not ..2 inclui|permite|contempla|cobre|dá_acesso|habilita|suporta",
        "@not ..2 incluído|incluída|disponível|disponíveis|permitido|permitida no|na|em|para|com ..2 plano|assinatura",
        "requer|requerem|exige|precisa|disponível_apenas|exclusivo ..4 plano|assinatura|licença",
        "atualize|melhore|mude|faça_upgrade ..2 seu|o|de|do ..2 plano|assinatura|premium|pro",
        "plano|assinatura|licença ..3 expirada|expirado|vencida|vencido|inativa|cancelada|expirou",
        "apenas|somente|só|exclusivo ..4 premium|assinantes|clientes_pagantes",
    ),
    "payment": (
        "cartão|pagamento|transação|cobrança ..3 recusado|recusada|rejeitado|rejeitada|negado|negada|falhou|não_aprovado|não_aprovada|não_autorizada",
        "pagamento ..2 requerido|pendente|necessário|obrigatório|vencido|em_atraso|exigido",
        "requer|exige|falta|precisa ..1 pagamento",
        "inadimplente|inadimplência|fatura_em_aberto|faturas_em_aberto|débito",
    ),
    "quota": (
        "cota|quota|limite|máximo|franquia|teto ..5 esgotado|esgotada|esgotados|atingido|atingida|ultrapassado|ultrapassada|excedido|excedida|superado|completo",
        "esgotou|ultrapassou|atingiu|excedeu|excede|ultrapassa|esgotado ..3 cota|quota|limite|máximo|franquia|teto",
        "saldo|fundos|crédito|créditos|pontos ..3 insuficiente|insuficientes|esgotado|esgotados|não_suficiente",
        "sem|não_tem|não_há|não_possui ..2 saldo|fundos|crédito|créditos|espaço|armazenamento|capacidade|pontos",
        "espaço|armazenamento ..2 insuficiente|cheio|esgotado",
        "número|quantidade máximo|máxima de",
    ),
    "not_implemented": (
        "@not ..2 implementado|implementada|implementados|implementadas|desenvolvido",
        "@not ..2 suportado|suportada|suporta|suportados|suportadas",
    ),
    "legal": (
        "ordem|decisão|determinação|mandado|requisição judicial|judiciais|do_juiz|da_justiça",
        "motivos|razões|restrições legais|legal",
        "segredo_de_justiça|direitos_autorais|dmca",
    ),
    "client_fault": (
        "requisição|solicitação|request|pedido|parâmetro|parâmetros|param|dados|dado|entrada|argumento|argumentos|filtro|filtros|identificador ..4 @bad",
        "má requisição|solicitação",
        "@bad ..1 parâmetro|parâmetros|dados|requisição|solicitação|entrada|argumento|argumentos",
        "erro|erros ..1 do_cliente|na_requisição|na_solicitação|nos_dados_enviados|nos_parâmetros|de_cliente",
        "causado|provocado|devido ..1 por|pelo|pela|ao|à ..2 cliente|solicitação|requisição|dados_enviados",
    ),
    "invalidity": (
        "@bad",
        "@not ..1 válido|válida|válidos|válidas|suportado|suportada|permitido|permitida|permitidos|permitidas|aceito|aceita|reconhecido|correto|correta|corresponde|correspondem|confere|conferem",
        "rejeitado|rejeitada|rejeitados|recusado|recusada|recusou|rejeitou",
        "@not ..1 aplica|aplicável",
    ),
    "unavailability": (
        "indisponível|indisponíveis|indisponibilidade|não_disponível",
        "@not ..2 disponível|disponíveis|habilitado|habilitada|ativo|ativa",
        "desabilitado|desabilitada|desativado|desativada|inativo|inativa|suspenso|suspensa|bloqueado|bloqueada",
    ),
    "failure": (
        "erro|erros|falha|falhou|falhas|falharam|problema|problemas|exceção",
        "@not foi_possível|pôde|pode|podem|puderam|conseguiu|conseguimos|é_possível",
        "@unable",
    ),
    "success": (
        "^ operação|requisição|solicitação|consulta|transação|processo|resposta|execução|atualização|exclusão|login ..2 bem_sucedida|bem_sucedido|com_sucesso|concluída|concluído|efetuado_com_sucesso|realizado_com_sucesso|realizada_com_sucesso|executada_com_sucesso $",
        "^ ..5 com_sucesso|corretamente|com_êxito $",
        "^ sucesso $",
    ),
    "creation": ("^ ..4 criado|criada com_sucesso|corretamente|com_êxito? $",),
    "acceptance": (
        "^ ..4 enfileirado|enfileirada|colocado_na_fila|colocada_na_fila|adicionado_à_fila|adicionada_à_fila",
        "aceito|aceita|recebido|recebida|recebidos|aceitos ..1 para ..2 processamento|processo|execução|envio|ser_processado|ser_processada",
        "aceita|aceito|recebida|recebido e|mas|, ..2 em_processamento|na_fila|será_processada|será_processado|está_sendo_processada|está_sendo_processado|aguardando_processamento",
        "será|serão ..1 processado|processada|processados|enviado|enviada|executado|executada|gerado|gerada|concluído|concluída|realizado|realizada ..3 segundo_plano|mais_tarde|posteriormente|de_forma_assíncrona|assincronamente|de_modo_assíncrono|em_breve|background",
        "^ processamento|processo|importação|exportação|tarefa|job|geração|reinício|sincronização|envio|migração|execução ..4 iniciado|iniciada|em_andamento|em_curso ..2 segundo_plano|assíncrona|background? $",
    ),
    "redirect_permanent": (
        "movido|movida|redirecionamento|redirecionado|transferido ..1 permanentemente|permanente|definitivamente|de_forma_permanente",
    ),
    "redirect_temporary": ("movido|movida|redirecionamento|redirecionado ..1 temporariamente|temporário",),
}

_OF_ANOTHER_ANSWER = (
    "retorna|retornará|retornam|retornamos|devolve|devolverá|responde|respondemos|receberá|recebe|obtém|use|usa|será|código|status 400|401|402|403|404|405|406|408|409|410|412|413|415|422|423|428|429|500|501|502|503|504",
)
"""What is said of another answer: `Se o token faltar, retorna 401`."""
_SPANISH = (
    "o inválido|inválida|inválidos|inválidas|expirado|expirada|vencido|vencida|revocado|revocada|ausente|incorrecto|incorrecta|no|caducado|caducada|inexistente|malformado|faltante|duplicado|está|fue",
    "el|los|las|un|una|del|y|ya|sin|con|al|en|ha|han|fue|hay|usted|sus|muy|según|solicitud|solicitudes|petición|peticiones|archivo|tamaño|contraseña|puede|pueden|tiene|tienen|deben|servicio|acceso|cuenta|demasiadas|muchas|ningún|ninguna|sesión|correo|encontró",
)
"""A clause in Spanish, which has words in common with Portuguese but for those that negate."""

_CANCELS: dict[MeaningName, tuple[str, ...]] = {
    "rate_limit": (
        "seu|o plano",
        "plano ..1 contratado|atual",
        "tentativas ..2 falhas|malsucedidas|incorretas|inválidas|de_senha|de_pagamento|de_entrega|sem_sucesso|mal_sucedidas|erradas",
        "solicitações|pedidos de crédito|empréstimo|emprego|amizade|férias|bolsa|licença|ajuda|compra",
        "solicitações|requisições|pedidos|consultas|chamadas abertas|abertos|pendentes|ativas|médicas|em_aberto",
        "solicitações|requisições|operações|itens ..2 por|em lote|batch|bloco",
    ),
    "overload": (
        "disponível|indisponível em|para|na|no|com|a ..1 seu|sua|este|esta|esse|essa|o|a ..1 país|região|zona|plano|localização|idioma|cidade|estado|conta|usuário|cliente|data|endereço|cep|loja|hora|horário|moeda|área|município|idade|tipo",
        "disponível|indisponível na|no|para ..1 região|país|plano|cidade|cep|endereço|estado|localidade|data|horário|conta|loja|perfil",
        "disponível|indisponível para|só|apenas|somente|com",
        "serviço|serviços|sistema|api ..1 selecionado|selecionada|solicitado|informado|escolhido|contratado|especificado|requerido|de_entrega|de_envio|de_frete_escolhido",
        "pagamento|inadimplência|débito",
        "outra|janela|janelas|ordem|ordens|plano|registro de? manutenção",
        "veículo|equipamento|elevador|quarto|máquina|sala|dispositivo|aeronave|estação|bicicleta|unidade|imóvel ..3 manutenção",
    ),
    "missing_credentials": (
        "token|tokens ..1 de|do|da ..1 dispositivo|push|convite|reserva|pagamento|cartão|verificação|ativação|recuperação|redefinição|confirmação|cadastro|download|firebase|fcm|paginação|carrinho|cancelamento|captcha|recaptcha|csrf|compartilhamento|continuação|assinatura|idempotência|uso_único|página|rastreio|compra|senha",
        "csrf|xsrf|captcha|recaptcha|firebase|fcm|push|otp",
        "@credential ..1 de|do|da|para ..2 @extern|@party",
        "sessão ..1 de ..1 votação|pagamento|jogo|upload|envio|caixa|chat|compra|checkout|gravação|treino|terapia|videochamada|estudo|formação|mesa|trabalho|julgamento",
        "autenticação|autenticar|credenciais|login|sessão com|contra|em|no|na|do|da|ao|à|junto ..2 servidor|smtp|ldap|provedor|gateway|banco|serviço_externo|sistema_externo|banco_de_dados|email|api_externa|stripe|paypal|terceiro|sefaz|receita|operadora|correios|parceiro",
        "autenticação ..1 dois_fatores|duplo_fator|reforçada|segundo_fator|multifator|adicional",
        "@not|sem ..1 requer|requerida|necessita|necessária|exige|precisa ..2 @credential",
        "nova senha|password|palavra_passe",
        "confirmação|confirmada",
        "senha|palavra_passe|password atual|antiga|anterior",
        "senha|pin|palavra_passe ..1 nova|do_pdf|do_arquivo|do_documento|do_certificado|do_cartão",
        "fazer_login|login ..1 como ..1 administrador|admin",
        "role|scope|permissão|escopo|claim ..2 no|do|da|de ..1 token|jwt",
        "token|tokens ..2 posição|linha|coluna|expressão",
        "formato|comprimento|tamanho ..1 token|credencial",
    ),
    "missing_permission": (
        "apenas|somente|só ..6 se pode|podem",
        "apenas|somente|só o|a|os|as|um|uma ..6 pode|podem|poderá|poderão ser|estar|ter|haver|conter",
        "apenas|somente|só ..6 tem|têm|está|estão ..1 um|uma|como|menos|mais|disponível|disponíveis|ativo|ativos|2*|3*",
        "@not ..2 existe|existem|encontrado|encontrada ..3 @right",
        "perfil|papel|role @not ..1 encontrado|encontrada|existe|localizado|cadastrado",
        "campo|parâmetro|atributo|propriedade|valor ..1 role|perfil|permissão|permissões|scope|escopo|papel|roles",
        "@not ..1 requer|requerem|exige|precisa|necessita ..3 @right",
        "email|e_mail|telefone|documento|nome|número|código|apelido|domínio|iban|placa|chave|cpf|cnpj ..3 pertence|pertencem",
        "licença ..1 de|do ..1 obra|trabalho|maternidade",
        "si_mesmo|si_mesma|você_mesmo|você_mesma|si_próprio|seu_próprio_usuário|sua_própria",
        "servidor|sistema|serviço|worker|agente|processo @not ..2 tem|possui",
        "acesso|permissão ..2 banco_de_dados|disco|sistema_de_arquivos|bucket|armazenamento",
        "falta|faltam|sem ..2 campo|nome|email|id|código",
        "negado|proibido por|devido|porque ..2 @credential",
        "foto|imagem|dados do|de ..1 perfil",
    ),
    "absence": (
        "@not|nenhum|nenhuma ..2 existe|existem|há|encontrou|encontrado|encontrados ..3 estoque|saldo|fundos|conexão|sessão|permissão|permissões|disponibilidade|autorização|erro|erros|conflito|conflitos|relação|espaço|memória|vagas|capacidade|motivo|forma|maneira|vínculo",
        "já|ja|ainda ..1 existe|existem|existia",
        "nenhum|nenhuma worker|servidor|instância|nó|erro|problema|conflito",
        "@not|nenhum|nenhuma ..4 encontrado|encontrada|existe|localizado ..2 no|na|nos|em ..2 cabeçalho|cabeçalhos|header|headers|corpo|body|requisição|request|json|payload",
        "erro|erros|exceção desconhecido|desconhecida|desconhecidos",
        "arquivo|chave|variável|propriedade ..1 de configuração|ambiente",
        "template|modelo_de_email|coluna|tabela|biblioteca|classe|driver ..2 @not ..3 encontrada|encontrado|existe",
        "@not ..2 encontrou|encontrado|encontrada|existe ..2 template|coluna|tabela|biblioteca|classe|driver|configuração",
        "@not se? ..1 encontra ..1 ativo|ativa|disponível|habilitado|autenticado|autorizado",
    ),
    "permanent_removal": (
        "será|serão|pode|podem|poderá|vai|deseja|ao|para|antes_de|deve ..2 excluído|excluída|apagado|apagada|removido|removida|excluir|apagar|remover|ser_excluído",
        "@not ..2 foi? ..1 excluído|excluída|apagado|removido",
    ),
    "removal": ("pode|podem|deve|devem|será|poderá|antes_de ..1 ser ..1 excluído|excluída|removido|removida|apagado",),
    "conflict": (
        "sem conflito|conflitos|duplicados",
        "@not ..2 há|existe|existem|encontrou ..2 conflito|conflitos|duplicado|duplicados",
        "contém|contêm|inclui|lista|array ..4 duplicado|duplicada|duplicados|duplicadas|repetido|repetidos",
        "parâmetro|parâmetros|campo|campos|valores|elementos|ids|itens|colunas ..1 duplicado|duplicada|duplicados|duplicadas|em_conflito|repetidos",
        "já|ja ..2 excluído|excluída|removido|removida|apagado|expirado|expirada",
        "pode|poderia já",
        "existe|há ..1 um|uma|outro|outra erro|problema|falha|incidente",
        "aguarde|espere",
        "já que|já_não",
    ),
    "not_ready": ("@not ..1 foi_possível|pôde|pode|conseguiu ..4",),
    "upstream_failure": (
        "cartão|fundos|saldo insuficiente|insuficientes|recusado|recusada|inválido|negado",
        "banco_de_dados|base_de_dados|cache|banco_dados|banco_local",
        "configuração|credenciais|conta|chave|webhook|assinatura|token|id|identificador de|do|da|com ..1 @extern",
        "@not ..1 encontrado|encontrada|existe|localizado|cadastrado",
        "já|ja ..1 existe|cadastrado",
        "validação|validar|formato|parâmetro|parâmetros|campo",
        "@fault ..2 criar|salvar|cadastrar|registrar|atualizar|excluir|remover|obter|listar|editar|buscar ..1 o|a|um|uma|os|as fornecedor|banco|transportadora|seguradora|operadora|terceiro|terceiros|parceiro|provedor|emissor|ministério|órgão|bandeira|prefeitura|cartório|receita|rede",
    ),
    "upstream_timeout": (
        "cliente|usuário|destinatário|navegador|motorista|paciente|convidado|jogador|comprador|candidato|vendedor|entregador @not ..1 respondeu|responde|retornou",
        "banco_de_dados|base_de_dados|redis|mongo|postgres|oracle|cache",
        "no|com_o|ao|do|o banco $",
        "@fault ..2 criar|salvar|cadastrar|atualizar ..1 o|a|um|uma fornecedor|banco|transportadora|seguradora|terceiro|parceiro",
    ),
    "server_fault": (
        "erro|erros ..1 de? validação|sintaxe|formato|autenticação|autorização",
        "já|ja ..1 existe|existem|cadastrado|cadastrada",
        "@not ..2 existe|existem|encontrado|encontrada|encontrados|localizado",
        "código|códigos|lista|catálogo ..1 de? ..1 erro|erros",
        "integridade|unicidade|duplicado|duplicada|restrição|concorrência",
        "banco informado|emissor|central|parceiro|recebedor|pagador|destino|não|selecionado",
        "servidor smtp|remoto|externo|de_email|ldap|ftp|sftp|de_origem|de_terceiros|upstream|do_provedor|do_banco",
    ),
    "client_fault": (
        "recebidos|recebida|recebidas|retornados|retornada|upstream|origem|externo|externa|provedor|parceiro|resposta|armazenados|salvos",
        "erro|erros|exceção|falha no|ao|do|na|de ..1 servidor|banco_de_dados",
    ),
    "semantic_error": (
        "erro|erros|falha|falhas ..4 validar|validação|validando ..3 token|jwt|credenciais|assinatura|sessão|certificado|api_key|identidade|captcha|recaptcha|licença",
        "@kb",
        "arquivo|ficheiro|imagem|documento|vídeo|anexo ..4 exceder|ultrapassar|superar|excede|ultrapassa|maior|superior",
        "duplicada|duplicado",
        "pelo_menos|ao_menos|no_mínimo um|uma|1",
        "solicitações|requisições|chamadas|requests|consultas",
        "resposta|retornou|respondeu|devolveu|provedor|upstream|externo|externa",
        "tente|tentar ..2 posterior",
        "regra|regras ..2 @not ..1 encontrada|encontrado|encontradas|existe",
    ),
    "malformed": (
        "resposta ..4 json|xml|corpo|body",
        "esquema|schema|xsd|certificado",
        "retornou|respondeu|devolveu|provedor|upstream|externo|externa",
    ),
    "syntax_error": (
        "aprovação|confirmação|autorização|assinatura|pagamento|reinício|verificação|consentimento ..1 obrigatória|obrigatório|requerida|requerido|é_obrigatória",
        "resposta|retornou|respondeu|devolveu|provedor|upstream|externo|externa|assinatura_do|signature",
        "@not ..1 é|são ..1 obrigatório|obrigatória|requerido|requerida",
        "se|quando|caso ..3 @not ..2 @sent",
        "@not ..2 enviou|enviado|enviada|recebeu|recebido|retornou ..2 resposta|email|e_mail|notificação|mensagem|confirmação|pagamento|sms",
        "sem ..1 dados ..1 que|para|disponíveis",
        "sem ..1 dados ..1 $",
        "@not ..1 passou ..4 validação|validações|controle|filtro",
        "plano|assinatura|licença|token|role|resposta|conta @not ..2 inclui|contém|possui",
    ),
    "invalid_format": ("resposta|retornou|respondeu|devolveu|provedor|upstream|externo|externa",),
    "obstacle": (
        "porque|pois|já_que|visto_que|uma_vez_que|dado_que|quando ..6 inválido|inválida|faltam|falta|erro|erros|token|credenciais|permissão|permissões|formato|json|autenticado|responde",
    ),
    "oversize": (
        "tamanho ..1 de|da|do ..1 página|pagina|amostra|equipe|grupo|texto|nome|lista|frota|empresa|letra|bloco|pedido|lote",
        "campo|campos|nome|descrição|título|texto|comentário|atributo|telefone|observação|cpf",
        "resposta ..3 muito|excede|ultrapassa",
        "requisição|solicitação|requisições|solicitações ..4 por segundo|minuto|hora|dia|limite_de",
        "taxa|frequência|tempo|cota|velocidade|saldo|valor|prazo|caracteres|páginas",
    ),
    "method": (
        "método|métodos ..1 de ..1 pagamento|pagamentos|envio|entrega|autenticação|cálculo|cobrança|contato|verificação|assinatura|criptografia|transporte|faturamento|saque|importação|depósito",
    ),
    "payment": ("pagamento|transação|cobrança|cartão @not ..1 encontrado|encontrada|existe|localizado",),
    "quota": (
        "solicitações|requisições|chamadas|requests|tentativas",
        "por segundo|minuto|hora",
        "tempo ..4",
        "tamanho|peso",
    ),
    "not_implemented": ("content_type|tipo_de_conteúdo|media_type|formato|tipo|accept|extensão|mídia",),
    "failure": ("sem|nenhum|não_há erro|erros|falha|problema|problemas",),
    "success": ("não|nao|sem|se|quando|caso|falha|erro|nunca|já",),
    "creation": (
        "não|nao|se|quando|caso|já|erro|falha|mas|sessão|link|url|preferência|relatório|arquivo|ficheiro|pdf|exportação|visualização|token|resumo|prévia|cópia|atualizado|atualizada|alterado|será|deve|pode|recém|previamente",
    ),
    "acceptance": ("já|não|nao|trabalhos|tarefas|itens|mensagens|se|quando|caso|erros|erro|aceita_apenas",),
    "precondition": ("falta|faltando|requer|obrigatório|obrigatória|ausente",),
}
CANCELS: dict[MeaningName, tuple[str, ...]] = {
    name: (*_CANCELS.get(name, ()), *_OF_ANOTHER_ANSWER, *_SPANISH) for name in PHRASES
}

MARKERS = frozenset(
    (
        "aberta abertas aberto abertos acabou acao aceita aceitamos aceitar aceitavel aceito aceitos aceitou aceitável acessa acessar acessivel acesso acessos "
        "acessá acessível achada achado achamos achar achou acima adequada adequado aderida aderidas aderido aderidos aderiu adicionada adicionadas adicionado "
        "adicionados adicional adicionar administrador administradora administradores administrar admite admitido adquirente adquirida adquiridas adquirido "
        "adquiridos advogados aerea aeronave afiliada afiliadas afiliado afiliados agendada agendadas agendado agendados agendamento agente agora agregador "
        "aguardando aguardar aguarde ainda ajuda alcancar alcançar alheia alheio alocada alocadas alocado alocados alta altera alteracao alteracoes alterada "
        "alterado alterar alteração alterações alterou alterá alto altura alugada alugadas alugado alugados ambiente amizade amostra analisado analisar "
        "andamento anexada anexado anexar anexo anexos anexou anfitriao anfitrião anonima anonimo anos anterior anteriores anteriormente antes antiga anulada "
        "anuladas anulado anulados anular anónimo anônima anônimo ao apaga apagada apagado apagar apagá aparece apelido apenas aplica aplicacao aplicada "
        "aplicadas aplicado aplicados aplicativo aplicavel aplicação aplicou aplicável apos aposentada aposentado apresentada apresentadas apresentado "
        "apresentados apresentar apresentou aprovacao aprovada aprovadas aprovado aprovados aprovar aprovação após argumento argumentos armazenados "
        "armazenamento arquivada arquivadas arquivado arquivados arquivar arquivo arquivos artigo assinada assinadas assinado assinados assinantes assinar "
        "assinatura assincrona assincronamente assincrono assinou associada associadas associado associados assíncrona assíncrono ate atende atendem atender "
        "atendeu atendida atendidas atendido atingida atingido atingiu ativa ativacao ativada ativadas ativado ativados ativas ativação ativo ativos atraso "
        "atribuida atribuidas atribuido atribuidos atribuir atributo atributos atribuída atribuídas atribuído atribuídos atual atualizacao atualizada "
        "atualizado atualizar atualização atualize atualizou atualmente até ausencia ausente ausentes ausência autentica autenticacao autenticada autenticadas "
        "autenticado autenticados autenticar autenticação autentico autenticou autenticá autentique autor autora autorais autores autoridade autoriza "
        "autorizacao autorizada autorizadas autorizado autorizados autorizar autorização autêntico avaliada avaliadas avaliado avaliados avaliou ação aérea "
        "baixa baixada baixadas baixado baixados baixar baixá bancaria bancario banco bancos bancária bancário bandeira banida banido bem biblioteca bicicleta "
        "biro birô bloco bloqueada bloqueadas bloqueado bloqueados bloqueio bolsa booleano branca branco breve busca buscar cabecalho cabecalhos cabeçalho "
        "cabeçalhos cada cadastrada cadastradas cadastrado cadastrados cadastrar cadastro cadastrou caducada caducado caducou cairam caiu caixa calculo campo "
        "campos cancelada canceladas cancelado cancelados cancelamento cancelar cancele candidato capacidade captcha capturada capturado caracteres carater "
        "carga cargo carregada carregadas carregado carregados carrinho cartao cartorio cartão cartório caráter catalogo categoria catálogo causa causado "
        "causas caíram certificado certificadora chamada chamadas chamando chamar chave chegou cheia cheio choca cidade classe cliente clientes cloudinary "
        "cobrada cobradas cobrado cobrados cobranca cobrança cobrar cobre codigo codigos coincide coincidem coincidir colaboradores colocada colocado coluna "
        "colunas com comecou comentario comentário começou companhia compartilhada compartilhadas compartilhado compartilhados compartilhamento compativel "
        "compatível compensada compensadas compensado compensados completada completadas completado completados completo compra comprada compradas comprado "
        "comprador comprados compreendida compreendido comprimento comunicacao comunicacoes comunicando comunicar comunicação comunicações concede concedida "
        "concedido concessionaria concessionária conciliada conciliadas conciliado conciliados concluida concluidas concluido concluidos concluída concluídas "
        "concluído concluídos concorrencia concorrente concorrentemente concorrentes concorrência condicao condicoes condição condições conectada conectadas "
        "conectado conectados conectando conectar conectividade conexao conexoes conexão conexões confere conferem configuracao configurada configuradas "
        "configurado configurados configurar configuração confirmacao confirmada confirmadas confirmado confirmados confirmar confirmação confirmou conflita "
        "conflitam conflito conflitos confundir congestionado consegue conseguimos conseguiu consentimento consta construida construido construída construído "
        "consulta consultando consultar consultas consultá consumida consumidas consumido consumidor consumidos conta contabilizada contabilizadas "
        "contabilizado contabilizados contactar contas contatando contatar contato conteiner contem contempla conter conteudo conteúdo continuacao continuação "
        "contraria contrario contratado contrato controlada controlado controle contrário contém contêiner contêm converter convertida convertidas convertido "
        "convertidos convidado convidar convite coordenador coordenadores copia correios corresponde correspondem correspondencias correspondências correta "
        "corretamente corretas correto corretor corretos corrompida corrompido cortado cota credenciais credencial credito creditos criada criadas criado "
        "criador criadora criadores criados criar criptografia criterios critica critico critérios crédito créditos crítica crítico cumpre cumprem cumprida "
        "curso curta curtas curto curtos cálculo código códigos cópia dados debito decisao decisão decodificado decodificar defasada deferida deferidas "
        "deferido deferidos definida definidas definido definidos definitiva definitivo deixou deleta deletada deletado deletar deletá demais demanda "
        "demasiadas demasiado demasiados demora demoraram demorou denatran dependencia dependencias dependente dependentes dependência dependências depois "
        "deposito depressa depósito derrubou desabilitada desabilitadas desabilitado desabilitados desativada desativadas desativado desativados desativar "
        "desatualizada desatualizado desconhecida desconhecido desconhecidos descontinuada descontinuado desconto descricao descrição descumpre descumprimento "
        "desde deseja desenvolvido deserializacao deserializado deserializar deserialização desligada desligado despachada despachadas despachado despachados "
        "despachar dessa desse desserializacao desserializado desserializar desserialização desta deste destinatario destinatário destino desvincule detem "
        "determinacao determinação detém deu deve devem devera deveria deverá devido devolve devolver devolvera devolverá devolveu devolvida devolvidas "
        "devolvido devolvidos dia dias diferentemente diferentes diferir digito digitos diminua direitos diretor diretores diretorio diretório disco dispoe "
        "disponibilidade disponiveis disponivel disponíveis disponível dispõe distinta distintas distinto distintos divergente documento documentos dois "
        "dominio domínio dona dono donos duplicada duplicadas duplicado duplicados duplicidade duplo duracao duração dá débito dígito dígitos economica "
        "econômica edicao edicoes edita editada editado edital editar editores editou editá edição edições efetuado efetuar efetue efetuou elementos elevada "
        "elevador eliminada eliminado em embora emissor emitida emitidas emitido emitidos emitir emitiu emprego empresa emprestada emprestadas emprestado "
        "emprestados emprestimo empréstimo encerrada encerradas encerrado encerrados encerrar encerre encerrou encontra encontrada encontradas encontrado "
        "encontrados encontram encontramos encontrar encontraram encontrou endereco endereço enfileirada enfileirado enquanto entao entender entendido entidade "
        "entrada entrega entregador entregue entregues entretanto então envia enviada enviadas enviado enviados enviar enviaram envio envios enviou equipamento "
        "equipe errada erradas errado errados erro erronea erroneo erros errônea errôneo escola escolhido escopo escopos escrever escrita esgotada esgotadas "
        "esgotado esgotados esgotou espaco espaço especificada especificado especificar especificou espera esperada esperado esperando esperava espere esquema "
        "essa esse esta estabelecer estabelecido estacao estado estamos estao estar estas estava estação este esteja estoque estornada estornadas estornado "
        "estornados estornar estourado estourou estrangeira estrutura estudo está estás estão esvazie evitar exatamente excecao excecoes exceda excede excedem "
        "exceder excedeu excedida excedidas excedido excedidos excessiva excessivamente excessivas excessivo excesso exceção exceções exclua exclui excluida "
        "excluidas excluido excluidos excluir exclusao exclusiva exclusivamente exclusivo exclusão excluí excluída excluídas excluído excluídos execucao "
        "executada executadas executado executados executando executar execução exige exigem exigida exigidas exigido existe existem existente existentes "
        "existia existir existiu exito experimentou expirada expiradas expirado expirados expirou exportacao exportar exportação expressao expressão extensa "
        "extensao extenso extensão externa externas externo externos faca faixa falha falhando falharam falhas falhou falta faltam faltando faltante faltantes "
        "faltou fator fatores fatura faturada faturadas faturado faturados faturamento faturar faturas favor faz fazem fazendo fazer fazes faça fechada "
        "fechadas fechado fechados fechar fere ferias fez ficar ficara ficará ficheiro ficheiros figura fila filhos filial filtro filtros finalizada "
        "finalizadas finalizado finalizados finalizar financeira foi fonte fora foram forma formacao formada formadas formado formados formatacao formatada "
        "formatado formatados formatação formato formatos formação formulario formulário fornece fornecedor fornecer forneceu fornecida fornecidas fornecido "
        "fornecidos foto fotos franquia frequencia frequentes frequência frete frota funcionar funcionario funcionarios funcionário funcionários fundos futura "
        "futuro férias geracao gerada geradas gerado gerados geral gerando gerar geração gerenciar gerente gerentes gerir gerou gestor gestores grandes "
        "gravacao gravar gravação grave grid grupo habil habilita habilitada habilitadas habilitado habilitados haver havia horario horas horário houve há "
        "hábil idade idempotencia idempotência identico identicos identidade identificado identificador identificados identificar identifique idioma idêntico "
        "idênticos iguais igual ilegal ilegivel ilegível imagem imagens imovel impar impede impedem implementada implementadas implementado implementados "
        "importacao importada importadas importado importados importação impossivel impossível imprevista improcessavel improcessável imóvel inacessivel "
        "inacessível inadequada inadequado inadimplencia inadimplente inadimplência inativa inativado inativar inatividade inativo incidente inclui incluida "
        "incluidas incluido incluidos incluir incluiu incluída incluídas incluído incluídos incoerencia incoerência incompativel incompatível incompleta "
        "incompletas incompleto incompletos inconsistencia inconsistência incorreta incorretas incorreto incorretos indica indicado indicando indicar indicou "
        "indisponibilidade indisponiveis indisponivel indisponíveis indisponível inesperada inesperado inexistente inexistentes inferior inferiores informa "
        "informacoes informada informadas informado informados informar informaram informações informou infringe inicia iniciada iniciadas iniciado iniciados "
        "iniciar inicie iniciou inoperante inquilino inscreveu inscricao inscricoes inscrita inscritas inscrito inscritos inscrição inscrições instabilidade "
        "instancia instancias instavel instituicao instituição instável instância instâncias insuficiente insuficientes integracao integrada integradas "
        "integrado integrador integrados integrante integrar integração integridade inteiro inteiros intermediador interna internas interno internos "
        "interpretada interpretado interpretar interrompeu interrompida interrompido intervalo invalida invalidas invalido invalidos inventario inventário "
        "inves invocando invocar inválida inválidas inválido inválidos invés irreversivel irreversivelmente irreversível itens ja jamais janela janelas jogador "
        "jogo judiciais judicial juiz julgamento justica justiça já lado lancada lancamentos lancar lancou lançada lançamentos lançar lançou legado legais "
        "legivel legível leitura ler letra levou liberada liberado liberados licenca licença lida lido limitada limitado limites linha liquidada liquidadas "
        "liquidado liquidados liquidante listagem listar livre livres localidade localizacao localizada localizadas localizado localizados localizamos "
        "localizar localização localizou logada logadas logado logados logar logica logou logue loja longa longo lotada lote lógica maior maiores malformada "
        "malformadas malformado malformados malsucedida malsucedidas mandado maneira manutencao manutenção mapas maquina maternidade matricula matriculada "
        "matriculadas matriculado matriculados matrícula maxima maximo medica medicas medico medicos megas meio melhor melhore membro membros memoria memória "
        "menor menores menos mensagem mensagens mesclada mescladas mesclado mesclados meses mesma mesmas mesmo mesmos metodos microservico microserviço "
        "microsservico microsserviço midia migracao migrada migradas migrado migrados migração minima minimo ministerio ministério minutos modelo moderador "
        "moderadora moderadores modifica modificacao modificada modificado modificar modificação modificou modificá modo moeda momento montante motivo "
        "motivos motorista mover movida movido movimentacoes movimentações mude mudou muita muitas muito muitos multifator multiplo municipio município má "
        "máquina máxima máximo médica médicas médico médicos método métodos mídia mínima mínimo múltiplo nao navegador necessarias necessario necessita "
        "necessária necessárias necessário negada negadas negado negativa negativas negativo negativos negocio negocios negra negócio negócios nenhum nenhuma "
        "nesse neste nivel nome nossa nosso nossos nota notificacao notificada notificadas notificado notificados notificação nova novas nula nulo nulos "
        "numerica numerico numericos numero numérica numérico numéricos nunca não nível nó nós número obedece obedecem objeto obra obrigatoria obrigatorias "
        "obrigatorio obrigatorios obrigatória obrigatórias obrigatório obrigatórios observacao observação obsoleta obsoleto obtem obter obteve obtém ocorreu "
        "ocorrido ocupada ocupadas ocupado ocupados oferecido omitida omitido operacao operacoes operador operadora operadores operação operações ora ordem "
        "ordens organizacao organizador organizadores organização orgao origem originado otimista ou outra outras outros paciente padrao padrão pag paga "
        "pagador pagamento pagamentos pagantes pagar pagina paginacao paginas paginação pagos pagou pais palavra papeis papel papéis para parada paradas parado "
        "parados parametros parceiro parcela parseado parsear partes participa participante participantes parâmetro parâmetros passa passada passado passam "
        "passar passaram passou pasta pausada pausadas pausado pausados país pedido pedidos pela pelas pelo pelos pendente pendentes percentual perda perdeu "
        "perdida perfil perfis periodo permanente permissao permissoes permissão permissões permite permitem permitida permitidas permitido permitidos "
        "persistir pertence pertencem período pesada pesado pesar peso pesquisa placa planejada plano plataforma pode podem podemos podera poderao poderia "
        "poderá poderão podes politica política ponteiro pontos por porcentagem porem porque portanto porém posicao positiva positivos posição possiveis "
        "possivel possivelmente possua possuem possui possuir possíveis possível posterior posteriores posteriormente prazo precisa precisam preciso preco "
        "precondicao precondição preencher preencheu preenchida preenchidas preenchido preenchidos prefeitura preferencia preferência preparacao preparação "
        "presentes previa previamente prevista previsto preço primaria primária privilegio privilegios privilégio privilégios problema problemas processada "
        "processadas processado processador processados processamento processando processar processavel processo processos processou processável produto "
        "professor professora professores profissional programada programadas programado programados proibido projeto pronta pronto propria proprias "
        "propriedade proprietaria proprietario proprietarios proprietária proprietário proprietários proprio proprios protestada protestadas protestado "
        "protestados provavelmente provedor proveniente provisoriamente provocado proxima pré prévia própria próprias próprio próprios próxima publicada "
        "publicadas publicado publicados publicar puderam página páginas pôde quando quantia quantidade quarto quebrado queda quem quitada quitadas quitado "
        "quitados rapidas rapido rascunho rastreio razoes razões reaberta reaberto reabrir reagendada reagendado reagendar realizada realizado realizando "
        "realizar realize realizou recaptcha recebe recebedor recebemos receber recebera receberá recebeu recebida recebidas recebido recebidos receita recem "
        "recentemente reconhecida reconhecido recuperacao recuperada recuperado recuperar recuperavel recuperação recuperável recurso recusada recusadas "
        "recusado recusou recém redefinicao redefinição redirecionado redirecionamento reduza reduzir reembolsada reembolsadas reembolsado reembolsados refaca "
        "refaça referencia referencial referencias referência referências reforcada reforçada regiao registada registadas registado registados registrada "
        "registradas registrado registrados registro registros região regra regras reinicio reinício rejeitada rejeitadas rejeitado rejeitados rejeitar "
        "rejeitou relacao relacionadas relacionados relatorio relatório relação remocao remova remover removida removido removidos removê remoção renovado "
        "renovar repetida repetido repetidos repetir reportado reportou reprocessado reprocessar reprovada requer requerem requerida requeridas requerido "
        "requeridos requisicao requisicoes requisito requisitos requisição requisições reserva reservada reservadas reservado reservados reservar resgatada "
        "resgatadas resgatado resgatados resgatou resolvida resolvidas resolvido resolvidos respeita respeitam responde respondem respondemos responderam "
        "respondeu respondida respondidas respondido respondidos responsaveis responsavel responsáveis responsável resposta respostas resta restam restricao "
        "restricoes restrita restrito restrição restrições resultados resumo retirada retirado retorna retornada retornado retornados retornam retornamos "
        "retornara retornaram retornará retorno retornou revogada revogadas revogado revogados revogar ritmo ruim rápidas rápido saiu saldo salva salvar salvas "
        "salvo salvos salvou sao saque satisfaz satisfazem satisfeita saturada saturado secreta seg segredo segue seguida seguidas seguido seguidos segundos "
        "seguradora seguranca segurança seguro seja selecionada selecionadas selecionado selecionados sem semantica semanticamente semantico semanticos "
        "semântica semântico semânticos senao sendo senha senão sera serao servico servicos servidor servidores serviço serviços será serão sessao sessão seu "
        "seus sido significa significar simultanea simultaneamente simultaneas simultânea simultâneas sincronizacao sincronizada sincronizadas sincronizado "
        "sincronizados sincronizando sincronização sindico sintatico sintaticos sintaxe sintático sintáticos sistema sistemas situacao situar situação "
        "sobrecarga sobrecarregada sobrecarregado sobrecarregados sobrepoe sobrepoem sobreposicao sobreposição sobrepõe sobrepõem socio socios sofreu "
        "solicitacao solicitacoes solicitada solicitadas solicitado solicitados solicitante solicitar solicitação solicitações solicitou soma somar somente sou "
        "sua suas subcategorias submeteu submetido sucedida sucedidas sucedido sucesso suficiente suficientes superado superam superar superior superiores "
        "superou superusuario superusuário supervisores suporta suportada suportadas suportado suportados suportamos suspensa suspensas suspenso suspensos são "
        "síndico só sócio sócios tabela tal talvez tamanho tambem também tarde tarefa tarefas tarifa taxa tecnica tecnico telefone tem temos temperatura "
        "temporaria temporariamente temporario temporária temporário tenha tenham tens tentar tentativas tente terapia terceiro terceiros terminado terminou "
        "teto teve texto tinha tipos titular titulares titulo todavia tomada tomadas tomado tomados totalizar trabalho trabalhos trafego transacao transacoes "
        "transação transações transferido transferir transicao transito transitoriamente transição transmitir transportadora transporte tratada tratadas "
        "tratado tratados trava travada travado traz treino tributaria tributária truncado tráfego trânsito tua tutor técnica técnico têm título ultrapassa "
        "ultrapassada ultrapassadas ultrapassado ultrapassam ultrapassar ultrapasse ultrapassou um uma unica unicamente unicas unicidade unico unidade unidades "
        "usa usada usadas usado usados usou usuario usuarios usufruida usufruidas usufruido usufruidos usufruída usufruídas usufruído usufruídos usuário "
        "usuários utilizada utilizadas utilizado utilizador utilizadores utilizados utilizou vagas vai validacao validacoes validada validadas validado "
        "validando validar validas validação validações validos valor valores variavel variável vazia vazias vazio vazios vedado veiculo veja velocidade venceu "
        "vencida vencidas vencido vencidos vendedor vendida vendidas vendido vendidos ver verbo verifica verificacao verificada verificadas verificado "
        "verificador verificadores verificados verificar verificação versao versão vez veículo videochamada vigente vinculada vinculadas vinculado vinculados "
        "vinculo vinculos vindo viola violacao violada violadas violam violação violou vir visivel visto visualiza visualizacao visualizar visualização "
        "visualizá visível voce você volta voltara voltará votacao votada votadas votado votados votação votou válida válidas válido válidos vê vídeo vídeos "
        "vínculo vínculos webservice zona às área êxito ímpar órgão única únicas único"
    ).split()
)

LANGUAGE = Language(
    markers=MARKERS,
    classes=CLASSES,
    phrases=PHRASES,
    cancels=CANCELS,
    negators=frozenset({"não", "nao", "sem", "nenhum", "nenhuma", "nunca", "jamais", "nem", "exceto", "salvo"}),
    choices=frozenset({"ou"}),
    joints=frozenset(
        {"e", "porque", "pois", "que", "se", "quando", "mas", "porém", "embora", "como", "enquanto", "devido", "caso"}
    ),
    contrasts=(
        "em_vez_de|ao_invés_de|diferente_de|diferentemente_de|não_confundir_com|veja_também|ver_também",
        "pode_indicar|poderia_indicar|pode_significar|possivelmente|talvez|provavelmente|possíveis_causas|possível_causa|pode_ser_que",
        "se_não|senão|do_contrário|caso_contrário|para_evitar|embora|mesmo_que|mesmo_se|a_menos_que|a_não_ser_que",
        "indica_se|indicando_se|não_significa|verifica_se",
    ),
    weak=frozenset(
        {"unauthorized", "client_fault", "invalidity", "failure", "timeout", "success", "unavailability", "removal"}
    ),
)
