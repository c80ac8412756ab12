"""Spanish: phrases for the distinctions that clients act on. Data only; `template.py` explains the notation."""
# ruff: noqa: E501, SIM905 - a phrase is one line

from __future__ import annotations

from typing import TYPE_CHECKING

from statuslint.prose.lexicon import Language

if TYPE_CHECKING:
    from statuslint.prose.meanings import MeaningName

CLASSES = {
    "credential": (
        "token tokens jwt bearer access_token refresh_token id_token api_key api_keys apikey api_token x_api_key clave_api clave_de_api clave_de_la_api "
        "llave_api llave_de_api clave_de_acceso llave_de_acceso credencial credenciales autenticación authorization client_secret cookie_de_sesión "
        "certificado_de_cliente certificado_cliente cabecera_de_autorización encabezado_de_autorización header_de_autorización cabecera_de_autenticación "
        "encabezado_de_autenticación header_de_autenticación"
    ),
    "void": (
        "inválido inválida inválidos inválidas incorrecto incorrecta incorrectos incorrectas erróneo errónea erróneos erróneas expirado expirada expirados "
        "expiradas caducado caducada caducados caducadas vencido vencida vencidos vencidas revocado revocada revocados revocadas ausente ausentes faltante "
        "faltantes requerido requerida requeridos requeridas obligatorio obligatoria necesario necesaria malformado malformada mal_formado mal_formada "
        "rechazado rechazada rechazadas equivocado equivocada equivocadas desconocido desconocida fallida caduco caduca anulado anulada inactivo inactiva "
        "no_válido no_válida no_válidos no_válidas no_es_válido no_es_válida no_son_válidos no_son_válidas no_es_correcto no_es_correcta no_son_correctas "
        "no_proporcionado no_proporcionada no_proporcionados no_proporcionadas no_enviado no_enviada no_informado no_informada no_suministrado "
        "no_suministrada no_presente no_reconocido no_reconocida no_especificado no_especificada no_incluido no_incluida no_recibido no_recibida "
        "no_provisto no_provista no_vigente no_registrada no_indicado no_indicada no_facilitado no_facilitada no_ha_sido_proporcionado "
        "no_fue_proporcionado no_fue_proporcionada no_fue_enviado no_fue_enviada no_está_presente no_ingresado "
        "expiró caducó venció ha_expirado ha_caducado ha_vencido han_expirado han_caducado está_expirado está_caducado está_vencido falló falta"
    ),
    "bad": (
        "inválido inválida inválidos inválidas incorrecto incorrecta incorrectos incorrectas erróneo errónea erróneos erróneas equivocado equivocada "
        "equivocados equivocadas no_válido no_válida no_válidos no_válidas no_es_válido no_es_válida no_son_válidos no_son_válidas no_es_correcto "
        "no_es_correcta no_son_correctos no_son_correctas no_sea_válido no_sea_válida no_sean_válidos"
    ),
    "sent": (
        "envió envía enviaron enviado enviada proporcionó proporciona proporcionaron proporcionado proporcionada incluyó incluye incluyen incluido incluida "
        "recibió recibido recibida adjuntó adjuntado adjunta especificó especificado especificada indicó indicado indicada informó informado suministró "
        "suministrado facilitó facilitado presentó presentado trae lleva contiene proveyó provisto pasó pasado mandó aportó ingresó introdujo seleccionó cargó subió"
    ),
    "right": "permiso permisos privilegio privilegios derechos rol roles role scope scopes alcance alcances autoridad autoridades",
    "field": (
        "parámetro parámetros campo campos dato datos atributo atributos cuerpo body payload valor valores header headers cabecera cabeceras encabezado "
        "encabezados propiedad columna query argumento argumentos param params"
    ),
    "request": "solicitudes peticiones llamadas consultas requests invocaciones peticion request req solicitud petición",
    "staff": (
        "administrador administradora administradores admin admins propietario propietaria propietarios dueño dueña dueños titular titulares autor autora "
        "autores creador creadora creadores moderador moderadores miembro miembros participante participantes supervisor supervisores gerente gerentes "
        "gestor gestores operador operadores empleado empleados personal superusuario superadmin responsable responsables organizador "
        "organizadores docente docentes profesor profesora profesores médico médicos director directores coordinador coordinadores editor editores "
        "socios tutor tutores funcionarios anfitrión"
    ),
    "service": "servicio servicios servidor servidores sistema sistemas api plataforma aplicación sitio sitio_web web portal clúster cluster",
    "lost": (
        "no_disponible no_disponibles no_está_disponible no_están_disponibles no_se_encuentra_disponible sobrecargado sobrecargada sobrecargados saturado "
        "saturada saturados caído caída caídos fuera_de_servicio fuera_de_línea inaccesible indisponible en_mantenimiento bajo_mantenimiento "
        "por_mantenimiento colapsado congestionado no_operativo no_está_operativo temporalmente_suspendido sobrepasado"
    ),
    "moment": "temporalmente momentáneamente temporariamente provisionalmente transitoriamente",
    "extern": (
        "servicio_externo servicios_externos sistema_externo sistemas_externos proveedor_externo proveedores_externos api_externa apis_externas entidad_externa "
        "servicio_de_terceros servicios_de_terceros sistema_de_terceros api_de_terceros servicio_tercero proveedor_de_terceros fuente_externa plataforma_externa "
        "pasarela_de_pago pasarela_de_pagos pasarela procesador_de_pagos procesador_de_pago proveedor_de_pago proveedor_de_pagos pasarela_externa "
        "proveedor_de_sms proveedor_de_correo proveedor_de_identidad proveedor_de_email proveedor_de_autenticación proveedor_de_datos proveedor_de_mapas "
        "banco_emisor entidad_bancaria entidad_financiera core_bancario red_bancaria adquirente servidor_remoto sistema_remoto servicio_remoto upstream "
        "servidor_upstream servidor_de_origen servicio_web_externo web_service_externo webservice ws_externo sistema_legado sistema_central host_remoto "
        "agencia_tributaria aeat registro_civil sunat reniec sii afip sri dian sefaz banco_central buró_de_crédito "
        "operador_logístico operadores_logísticos operador_postal stripe paypal pay_pal mercadopago mercado_pago redsys twilio sendgrid send_grid openai open_ai culqi openpay conekta payu wompi niubiz webpay transbank bizum "
        "mailgun firebase cloudinary auth0 keycloak adyen braintree"
    ),
    "party": (
        "proveedor banco transportista transportadora courier aerolínea naviera aseguradora operadora emisor procesador tercero terceros ministerio mensajería "
        "paquetería sat hacienda arca catastro partner mayorista"
    ),
    "fault": "error errores fallo falló fallos falla fallas problema problemas excepción",
    "unable": "no_se_pudo no_se_puede no_se_ha_podido no_fue_posible no_ha_sido_posible no_es_posible no_pudo no_pudimos imposible incapaz_de no_se_logró no_se_consiguió",
    "value": (
        "valor importe monto cantidad precio edad longitud fecha fechas hora plazo descuento porcentaje peso número cifra total suma duración periodo "
        "período rango saldo puntuación límite altura stock temperatura velocidad tasa tarifa nombre descripción título contraseña código horario"
    ),
    "than": "mayor mayores menor menores superior superiores inferior inferiores posterior posteriores anterior anteriores igual_o_mayor igual_o_menor",
    "act": (
        "eliminar eliminarse eliminarlo eliminarla borrar borrarse cancelar cancelarse anular anularse modificar modificarse editar editarse actualizar "
        "actualizarse cerrar cerrarse reabrir reabrirse cambiar cambiarse publicar publicarse aprobar aprobarse archivar archivarse reembolsar reembolsarse "
        "devolver facturar facturarse iniciar iniciarse detener pausar reanudar renovar renovarse confirmar confirmarse rechazar pagar pagarse reservar "
        "reservarse asignar asignarse firmar firmarse dar_de_baja darse_de_baja desactivar desactivarse finalizar finalizarse despachar reprogramar "
        "transferir transferirse mover revertir"
    ),
    "acted": (
        "eliminado eliminada eliminados eliminadas borrado borrada cancelado cancelada cancelados anulado anulada modificado modificada modificados editado "
        "editada actualizado actualizada cerrado cerrada reabierto reabierta aprobado aprobada reembolsado reembolsada facturado facturada publicado publicada "
        "iniciado iniciada renovado renovada confirmado confirmada asignado asignada devuelto devuelta firmado firmada cambiado cambiada archivado"
    ),
    "done": (
        "registrad* utilizad* usad* asignad* cread* ocupad* tomad* inscrit* asociad* vinculad* reservad* activ* activad* cancelad* pagad* cerrad* finalizad* "
        "enviad* procesad* aprobad* confirmad* anulad* emitid* completad* votad* iniciad* facturad* rechazad* publicad* firmad* entregad* canjead* "
        "aplicad* agregad* añadid* incluid* verificad* suscrit* dado_de_alta dada_de_alta dados_de_alta matriculad* despachad* devuelt* reembolsad* liquidad* consumid* cobrad* "
        "contabilizad* adherid* afiliad* unid* timbrad* existente existentes en_uso en_curso en_proceso en_ejecución en_la_lista en_el_carrito respondid* "
        "calificad* valorad* bloquead* conectad* ejecutad* presentad* archivad* cargad* importad* reclamad* adjudicad* vendid* conciliad* cogid* prestad* alquilad* comprad* adquirid* resuelt* contestad* seleccionad* solicitad* compartid* detenid* pausad* abiert* fusionad* convertid* migrad* sincronizad* generad* suspendid* habilitad* deshabilitad* desactivad* seguid* guardad* notificad* configurad* definid* autorizad* evaluad* programad* agendad* en_marcha"
    ),
    "passive": "está están estaba fue fueron es ha_sido han_sido ha han se_encuentra se_encuentran se_ha se_han había_sido se fuera haya_sido",
    "cause": "porque ya_que debido_a_que dado_que pues puesto_que mientras una_vez cuando si por",
    "file": "archivo archivos fichero ficheros imagen imágenes documento documentos foto fotos vídeo video adjunto adjuntos",
    "kb": "kb mb gb mi_b ki_b gi_b mib kib bytes megabytes megas kilobytes kbytes mbytes",
    "broken": "inválido inválida incorrecto incorrecta mal_formado mal_formada malformado malformada corrupto corrupta ilegible erróneo errónea mal_construido no_válido no_es_válido no_legible roto no_bien_formado",
}

PHRASES: dict[MeaningName, tuple[str, ...]] = {
    "rate_limit": (
        "demasiadas|muchas|exceso_de|excesivas|excesivo_número_de|exceso_en_las ..1 solicitudes|peticiones|llamadas|consultas|requests|invocaciones",
        "demasiados|muchos|exceso_de|excesivos ..1 intentos|requests",
        "límite|tope|máximo|número|cantidad|umbral|cupo ..5 solicitudes|peticiones|llamadas|requests|invocaciones|intentos ..6 excedido|superado|alcanzado|agotado|sobrepasado|rebasado|excedida|superada",
        "límite|tope|máximo|número|cantidad|umbral ..3 consultas|mensajes|transacciones|envíos por segundo|minuto|hora ..4 excedido|superado|alcanzado|agotado|sobrepasado|rebasado",
        "límite|cuota ..2 por segundo|minuto|hora ..3 excedido|superado|alcanzado|excedida|superada|alcanzada|agotada",
        "excedido|excedió|excede|superado|superó|supera|sobrepasado|sobrepasó|alcanzado|alcanzó|rebasó|rebasado|agotado|agotó|excediste|superaste ..6 solicitudes|peticiones|llamadas|requests|invocaciones|intentos ..1 por|permitidas|permitidos|cada|en|al|simultáneas",
        "excedido|excedió|excede|superado|superó|supera|sobrepasado|sobrepasó|alcanzado|alcanzó|rebasó|rebasado|agotado|agotó|excediste|superaste ..4 límite|número|máximo|tope|tasa|frecuencia|cuota ..3 solicitudes|peticiones|llamadas|requests|invocaciones|consultas",
        "excedido|excedió|excede|superado|superó|supera|sobrepasado|sobrepasó|alcanzado|alcanzó|rebasó|rebasado|excediste ..7 por|cada segundo|minuto|hora",
        "límite ..1 de tasa|frecuencia|velocidad|llamadas|peticiones|solicitudes|requests ..2 excedido|superado|alcanzado|sobrepasado|excedida|superada",
        "límite de tasa|frecuencia",
        "permiten|permite|permitidas|permitidos ..4 solicitudes|peticiones|llamadas|consultas|requests por|cada ..1 segundo|minuto|hora",
        "tasa|frecuencia de solicitudes|peticiones|llamadas|consultas|requests ..2 excedida|superada|excesiva|demasiado|muy",
        "rate|ratelimit|throttling limit|limiting? ..2 excedido|superado|alcanzado|activado|aplicado|sobrepasado",
        "@request por segundo|minuto|hora ..2 excedidas|superadas|excedido|superado",
        "llegado|llegó al ..1 límite|máximo|tope ..2 @request",
        "velocidad de peticiones|solicitudes|llamadas",
        "exceso de velocidad",
        "número|cantidad ..2 solicitudes|peticiones|llamadas|requests|consultas ..2 supera|excede|superó|excedió|sobrepasa",
        "más_de ..3 solicitudes|peticiones|llamadas|consultas|requests|intentos ..2 por|en|cada ..1 segundo|segundos|minuto|minutos|hora|horas|día",
        "solicitudes|peticiones|llamadas|consultas|requests ..3 demasiado|muy frecuentes|rápido|rápidas|seguidas|seguido",
        "espera|espere|aguarda|aguarde|esperar ..4 antes_de ..2 otra|nueva|nuevas|más|siguiente solicitud|petición|consulta|llamada|peticiones|solicitudes|consultas",
        "reduzca|reduce|disminuya|reducir|baje ..2 frecuencia|ritmo|cantidad|número|velocidad ..3 solicitudes|peticiones|llamadas|consultas|requests",
        "cliente|usuario|ip|aplicación ..2 limitado|limitada|bloqueado|bloqueada ..2 por ..2 exceso|demasiadas|muchas ..2 solicitudes|peticiones|llamadas|consultas|requests",
    ),
    "upstream_timeout": (
        "@extern|@party ,,6 no ..2 respondió|respondieron|responde|contestó|contesta|ha_respondido|ha_contestado|devolvió|entregó ..4 a_tiempo|dentro_del|dentro_de|en_el_tiempo|en_el_plazo|en_menos|antes_de|segundos|segundo|seg|ms|minutos|minuto|tiempo",
        "no ..2 respondió|respondieron|contestó|contestaron|ha_respondido|ha_contestado|han_respondido|responde|responden ..3 a_tiempo|dentro_del|dentro_de|en_el_tiempo|en_el_plazo|en_menos_de|segundos|seg|ms",
        "no_hubo|no_hay|sin|no_se_obtuvo|no_se_recibió|no_llegó ..2 respuesta ..1 de|del|desde|por ..6 a_tiempo|dentro_del|dentro_de|en_el_tiempo|en_el_plazo|tras|segundos|tiempo",
        "timeout|time_out|timed_out|tiempo_agotado|tiempo_de_espera|tiempo_de_espera_agotado|tiempo_límite|tiempo_máximo|tiempo ,,7 @extern",
        "timeout|time_out|timed_out|tiempo_agotado|tiempo_de_espera_agotado|tiempo_de_espera_excedido|tiempo_de_espera_superado ..1 al|con|de|del|en|esperando|consultando|contactando|en_la_respuesta_de|llamando|conectando ..6 @extern|@party",
        "tiempo ..3 agotado|excedido|superado|vencido ..1 al|esperando|consultando|contactando|con|en|llamando|mientras ..6 @extern|@party",
        "tiempo ..3 agotado|excedido|superado|vencido|agotó|excedió|superó al consultar|contactar|comunicar|comunicarse|conectar|conectarse|invocar|llamar ..1 a|al|con|el|la|los",
        "agotó|excedió|superó|ha_agotado|venció|agotado ..2 tiempo ..5 @extern|@party|esperando_respuesta|esperando_la_respuesta",
        "timeout|time_out|tiempo_agotado|tiempo_de_espera_agotado|tiempo ..2 agotado|excedido|superado? esperando|aguardando|en_espera_de la|una? respuesta ..1 de|del|desde",
        "timeout|time_out ..1 esperando|aguardando ..1 respuesta ..1 de|del|desde",
        "@extern|@party ,,5 tardó|tarda|demoró|demora|tardado|demorado ..2 demasiado|más|mucho|excesivamente",
        "@extern|@party ,,4 excedió|superó|agotó|ha_excedido|ha_superado|excede ..3 tiempo",
        "tiempo ..5 excedido|superado|agotado ..1 por ..2 @extern|@party",
        "timeout|time_out de|del|en|con ..1 upstream|gateway|pasarela|servicio_externo|servidor_remoto|proveedor|backend|banco",
    ),
    "upstream_failure": (
        "@extern|@party ,,4 devolvió|devuelve|respondió|responde|retornó|retorna|arrojó|ha_devuelto|ha_respondido|ha_retornado|reportó|contestó|ha_dado|dio|emitió|envió|lanzó ..3 error|errores|fallo|falla|inválida|inesperada|no_válida|incorrecta|5xx|500|502|503|504|vacía|ilegible|excepción|errónea",
        "@extern|@party ,,5 no_está_disponible|no_disponible|no_responde|no_respondió|está_caído|está_caída|caído|inaccesible o ..1 respondió|devolvió|devuelve|responde|retornó|rechazó|falló",
        "@extern|@party ,,4 respondió|devolvió|retornó ..2 error o ..1 no ..3 disponible|responde|respondió|contestó",
        "@extern|@party ,,3 no ..1 responde|respondió|responden|contesta|contestó|ha_respondido|ha_contestado",
        "@extern ,,4 no_disponible|no_está_disponible|no_están_disponibles|no_se_encuentra_disponible|no_está_operativo|no_accesible|no_funciona|no_está_accesible|no_disponibles",
        "@extern ,,3 está? caído|caída|caídos|inaccesible|fuera_de_servicio|fuera_de_línea|indisponible|inalcanzable|en_mantenimiento|saturado|no_operativo",
        "banco|aseguradora|operadora|transportista|aerolínea|courier|autoridad|proveedor|sat|tercero ,,4 caído|caída|inaccesible|fuera_de_servicio|fuera_de_línea|inalcanzable",
        "banco|sat|hacienda|operadora|catastro ,,3 no_está_disponible|no_se_encuentra_disponible",
        "servicio|servicios|sistema|web_service|ws|api|plataforma|portal de|del ..1 @extern|@party|tercero ..3 no_disponible|no_está_disponible|no_responde|no_respondió|caído|caída|falló|fuera_de_servicio|inaccesible",
        "@extern ,,3 falló|fallo|ha_fallado|fallaron|está_fallando",
        "@extern|@party ,,3 rechazó|rechaza|rehusó|cerró|cortó|perdió ..1 conexión",
        "@fault ..1 de|del|en|desde|con|al|por ..2 @extern",
        "@fault ..3 devuelto|devuelta|devueltos|retornado|recibido|recibida|reportado|informado|proveniente|procedente|originado|generado|ocurrido|emitido ..1 por|de|del|en|desde|al ..3 @extern|@party",
        "@fault ..2 de|en ..1 comunicación|conexión|conectividad|integración|red|comunicaciones ..1 con|al|hacia ..4 @extern|@party",
        "@fault ..2 al|comunicando|conectando|contactando|invocando|llamando ..1 comunicar|comunicarse|comunicarnos|conectar|conectarse|contactar|invocar|llamar|integrar ..5 @extern|@party",
        "@fault ..1 al consultar|procesar|enviar|obtener|crear|cobrar|autorizar|solicitar|generar|registrar|realizar ..7 @extern",
        "@fault ..2 externo|externos|externa ..3 @extern|@party|servicio|sistema|proveedor|api",
        "servicio|servicios|sistema|sistemas|proveedor|proveedores|api ..1 externo|externos|externa|de_terceros ,,5 error|errores|falló|fallo|falla|ha_fallado|no_disponible|no_está_disponible|no_responde|no_respondió|caído|caída|inaccesible",
        "error|errores|fallo|falla|problema|excepción ..5 servicio|servicios|sistema|proveedor|api externo|externos|externa|de_terceros",
        "falló|fallo|falla|interrumpió|perdió|cayó ..2 comunicación|conexión|integración con|al ..3 @extern|@party",
        "conexión|comunicación con ..4 @extern|@party ..3 falló|fallida|perdida|rechazada|interrumpida|imposible|no_disponible|caída|ha_fallado|se_perdió|se_interrumpió",
        "@unable ..2 conectar|conectarse|conectarnos|comunicar|comunicarse|comunicarnos|contactar|contactarse|establecer|alcanzar|acceder|llegar ..5 @extern|@party",
        "no_se_obtuvo|no_se_recibió|no_se_recibe|no_hubo|sin|no_hay|no_se_ha_recibido|no_se_ha_obtenido ..1 respuesta|conexión|comunicación ..2 de|del|con|por ..3 @extern|@party",
        "respuesta|respuestas ..1 inválida|inválidas|inesperada|incorrecta|no_válida|errónea|vacía|corrupta|ilegible|mal_formada|malformada ..3 de|del|por|desde|recibida|en ..4 @extern|@party",
        "respuesta de|del ..3 @extern|@party ..2 inválida|inesperada|incorrecta|no_válida|errónea|vacía|corrupta|ilegible|mal_formada|malformada|no_es_válida",
        "pasarela|gateway ..3 devolvió|respondió|recibió ..2 respuesta ..2 inválida|no_válida|inesperada|incorrecta",
        "comunicación|conexión ..1 fallida|perdida|rechazada|interrumpida|imposible ..1 con|de|al ..3 @extern|@party",
        "@fault ..1 en|de ..1 respuesta|retorno ..1 de|del|desde ..3 @extern|@party",
        "api|webservice|web_service|ws|pasarela de|del ..4 devolvió|devuelve|respondió|retornó|arrojó ..3 error|errores|5xx|500|503|inválida|inesperada",
        "@fault ..1 de|en|desde ..1 api|integración|servicio|sistema|plataforma|webservice|lado ..1 de|del ..1 @extern|@party",
        "puerta_de_enlace|gateway|pasarela incorrecta|inválida|errónea",
        "caída de|del|en ..1 @extern|proveedor|banco",
        "indisponibilidad de|del ..1 @extern|proveedor|banco|tercero",
    ),
    "overload": (
        "@service ..3 @lost",
        "base|base_de_datos|backend ..3 sobrecargada|saturada|sobrecargado|saturado",
        "@service ..2 @moment ..1 @lost|interrumpido|inactivo|inactiva|suspendido|desactivado|detenido|deshabilitado",
        "^ ..1 @moment ..1 no_disponible|fuera_de_servicio|indisponible|inaccesible|saturado|caído",
        "@service ..3 no_disponible|no_está_disponible|no_se_encuentra_disponible|inaccesible|indisponible|fuera_de_servicio @moment|por_el_momento|en_este_momento|en_estos_momentos|por_ahora|actualmente",
        "^ no_disponible|indisponible @moment|por_el_momento|en_este_momento|en_estos_momentos",
        "@service ..3 en|por|bajo ..1 mantenimiento|labores_de_mantenimiento|tareas_de_mantenimiento|sobrecarga",
        "servidor|servidores|sistema ocupado|ocupados",
        "@service ..2 está|están|se_encuentra|demasiado|muy ..1 ocupado|ocupada|ocupados|saturado|saturada",
        "^ en|por|bajo mantenimiento",
        "^ mantenimiento programado|planificado|en_curso|del_sistema|del_servidor|del_servicio|de_la_plataforma",
        "estamos ..1 en|realizando|haciendo ..3 mantenimiento",
        "modo mantenimiento|de_mantenimiento activo|activado|habilitado",
        "modo mantenimiento|de_mantenimiento $",
        "sobrecarga de|del|en|temporal ..2 @service",
        "^ sobrecarga|saturación $",
        "@service ..5 sobrecarga|saturación|alta_demanda|alta_carga|alto_tráfico|exceso_de_carga|exceso_de_tráfico|mucha_carga|mucho_tráfico",
        "por|debido_a alta|elevada|excesiva|mucha carga|demanda|concurrencia en|de|del|sobre ..2 @service",
        "alta|elevada|excesiva carga de|del|en ..2 @service|trabajo",
        "no_hay|sin|ningún ..2 workers|worker|hilos|conexiones|nodos|instancias|servidores|procesos disponible|disponibles|libre|libres",
        "cola|pool ..4 llena|llenas|saturada|saturadas|desbordada|lleno|saturado|agotado",
        "no ..1 puede|pueden ..1 aceptar|atender|procesar|recibir ..1 más solicitudes|peticiones|conexiones|llamadas",
        "capacidad ..2 servidor|sistema|servicio|plataforma|clúster|cluster ..2 agotada|superada|excedida|alcanzada|insuficiente",
    ),
    "missing_credentials": (
        "@credential ..3 @void",
        "@credential ..3 @void o|u|y|e|ni? ..3 @void",
        "@credential ..1 @void @void o|u|y ..2 @void",
        "@credential ..4 o|y|e ..2 @void|inexistente|inexistentes",
        "@credential ..3 no ..2 es|son|está|fue|sea|resulta ..1 válido|válida|válidos|válidas|correcto|correcta|correctas|reconocido|reconocida|vigente|proporcionado|proporcionada|enviado|enviada|presente|aceptado|activo|activa|auténtico",
        "@credential ..2 no ..2 coincide|coinciden|reconoce|acepta|aceptan",
        "falta|faltan|faltante|sin|ausencia_de|no_hay|hace_falta|ningún|ninguna ..3 @credential",
        "requiere|requieren|requerido|requerida|necesita|necesitas|exige ..3 @credential",
        "debe|debes|hay_que|tiene_que|necesita|es_necesario ..1 enviar|enviarse|incluir|incluirse|proporcionar|indicar|adjuntar|presentar|suministrar|especificar ..3 @credential",
        "no ..2 @sent ..4 @credential",
        "no ..2 se encontró|encuentra|detectó|hallado|encontraron ..2 @credential ..2 en ..2 cabecera|cabeceras|header|headers|encabezado|petición|solicitud|request|cookie|cookies",
        "@credential ..1 no encontrado|encontrada|encontradas en ..2 cabecera|cabeceras|header|headers|encabezado|petición|solicitud|request",
        "inválido|inválida|inválidas|incorrecta|incorrectas|incorrecto|expirado|caducado|revocado|vencido|faltante ..1 @credential",
        "clave|llave ..1 de_api|api|de_la_api|de_aplicación|secreta ..2 @void",
        "cabecera|cabeceras|header|headers|encabezado authorization|autorización|x_api_key|api_key ..3 @void|vacío|vacía",
        "token ..4 lista_negra|blacklist",
        "firma ..2 token|jwt|hmac|hash ..2 @void|no_coincide|no_verificada",
        "no estar|está|están|estás|estaba|esté|estés|se_encuentra|se_ha|ha|has|fue|haya|es|se|te_has|has_sido|ha_sido|se_encuentre? ..1 autenticado|autenticada|autenticados|autenticó|autentificado|autentificada|autentificó|logueado|logueada|logeado|loggeado|loggeada",
        "no_puede|no_pudo|no_se_puede|no_se_pudo ..1 autenticarse|autenticarte|identificarse",
        "sin autenticar|autenticarse|loguear|loguearse|login|iniciar_sesión|haber_iniciado_sesión|autenticado|sesión",
        "no ..3 iniciado|iniciada|inició|inicio ..1 sesión",
        "usuario|cliente|solicitante ..1 no ..1 identificado|logueado|autenticado",
        "usuario|solicitud|petición|acceso|llamada ..1 anónimo|anónima no|rechazada|rechazado|denegado",
        "sesión|session ..3 expirada|caducada|vencida|inválida|expiró|caducó|venció|ha_expirado|ha_caducado|ha_vencido|no_válida|no_es_válida|no_iniciada|revocada|inexistente|no_activa|no_está_activa",
        "sesión ..2 expirada|caducada|vencida|inválida|inexistente o|y|u ..1 expirada|caducada|inválida|inexistente|cerrada|terminada|vencida|finalizada",
        "sin|no_hay|no_existe|no_tiene|ninguna|no_hay_una|no_existe_una sesión activa|iniciada|abierta|válida|de_usuario",
        "sin|no_hay|no_existe|no_tiene|ninguna|no_hay_una|no_existe_una sesión $",
        "usuario|usuarios|nombre_de_usuario|login|correo|email|e_mail|correo_electrónico|rut|dni ..2 o|y|u|/ ..2 contraseña|clave|password|pin|pass ..3 @bad|no_coinciden|no_coincide|no_corresponden|inexistentes|desconocidos",
        "@bad ..2 usuario|email|correo|login|nombre_de_usuario o|y|/ ..1 contraseña|clave|password",
        "contraseña|password ..2 incorrecta|incorrecto|errónea|erróneo|equivocada|no_es_correcta|no_correcta",
        "^ clave incorrecta|errónea|equivocada",
        "client_secret|secreto|secret|app_secret ..2 incorrecto|inválido|no_coincide|erróneo|no_válido",
        "debe|debes|tiene_que|tienes_que|necesita|necesitas|requiere|requieren|hay_que|es_necesario|se_debe|deberá ..2 iniciar_sesión|autenticarse|autenticarte|identificarse|identificarte|loguearse|loguearte|estar_autenticado|estar_autenticada|estar_logueado|estar_identificado|haber_iniciado_sesión|inicio_de_sesión|autenticación",
        "favor|por_favor ..1 iniciar_sesión|autenticarse|identificarse",
        "contraseña|clave o|y ..1 usuario|correo|email ..2 @bad",
        "token|tokens|jwt|credencial|credenciales ..3 no ..2 verificado|verificada|validado|validada|verificarse|validarse|verificarlo|decodificado|decodificarse",
        "inicie|inicia|vuelva_a_iniciar|vuelve_a_iniciar sesión|sesion",
        "autentíquese|autentícate|identifíquese|identifícate|loguéate|loguéese",
        "error|errores|fallo|falla|falló|problema ..1 de|en ..1 autenticación|autentificación|login|inicio_de_sesión|credenciales",
        "error|fallo|falló|falla la? autenticación|autentificación",
        "autenticación|autentificación|login|inicio_de_sesión ..3 fallida|fallido|falló|ha_fallado|fallado|incorrecta|incorrecto|inválida|requerida|necesaria|obligatoria|rechazada|errónea|no_válida|sin_éxito|no_superada|no_realizada",
        "@unable ..2 autenticar|autenticarse|autenticarlo|identificar_al|verificar_la_identidad|validar_la_identidad|verificar_su_identidad|validar_el_token|verificar_el_token|decodificar_el_token|validar_las_credenciales|verificar_las_credenciales|iniciar_sesión|verificar_la_firma_del_token",
        "@fault ..2 verificación|validación ..2 token|jwt|credenciales|api_key",
        "solo|sólo|solamente|únicamente ..3 usuarios|clientes autenticados|logueados|identificados|con_sesión_iniciada",
        "datos de_autenticación|de_acceso|de_inicio_de_sesión ..3 @bad",
        "api_key|apikey|clave_api|clave_de_api|llave_de_api|llave_api ..2 no_existe|deshabilitada|desactivada|inexistente|no_registrada|no_activa",
        "api_key|apikey|clave_api|clave_de_api|llave_de_api|llave_api ..2 no_existe|inexistente|inválida o|u ..2 deshabilitada|desactivada|inactiva|expirada|revocada",
        "necesario|necesita|necesaria|se_precisa|precisa ..2 @credential",
        "credenciales ..3 inexistentes|rechazadas|insuficientes_para_autenticar",
    ),
    "permanent_removal": (
        "eliminado|eliminada|eliminados|eliminadas|borrado|borrada|borrados|borradas|suprimido|suprimida|retirado|retirada|destruido|destruida|dado_de_baja|dada_de_baja|cerrado|cerrada|purgado|purgada ..3 permanentemente|definitivamente|de_forma_permanente|de_forma_definitiva|de_manera_permanente|de_manera_definitiva|en_forma_permanente|en_forma_definitiva|para_siempre|irreversiblemente|de_forma_irreversible|por_completo_y",
        "permanentemente|definitivamente|irreversiblemente eliminado|eliminada|eliminados|eliminadas|borrado|borrada|suprimido|suprimida|retirado|retirada|cerrada|cerrado|revocado",
        "eliminó|borró|cerró|suprimió|retiró|eliminaron|clausuró ..1 permanentemente|definitivamente|de_forma_permanente|de_forma_definitiva|de_manera_permanente|de_manera_definitiva|para_siempre|irreversiblemente",
        "baja definitiva|permanente",
        "eliminado|eliminada|borrado|borrada|retirado|retirada|cerrada|cerrado|suprimida|suprimido ,,8 no ..1 volverá|puede_recuperarse|puede_ser_recuperado|puede_ser_recuperada|es_recuperable|se_puede_recuperar|podrá_recuperarse|recuperable|hay_vuelta_atrás",
        "no volverá a_estar disponible|activo|activa|accesible",
        "versión|api|endpoint|recurso|servicio|operación ..4 descontinuado|descontinuada|discontinuado|discontinuada",
        "versión|api|endpoint|servicio ..4 retirado|retirada|desactivado|desactivada|apagado|apagada|clausurado ..2 definitivamente|permanentemente|de_forma_definitiva|de_forma_permanente|para_siempre",
        "versión|api|endpoint|servicio dejó_de ..1 existir|funcionar|estar_disponible|prestarse|soportarse",
        "desaparecido|dejó_de_existir para_siempre|definitivamente|permanentemente",
    ),
    "semantic_error": (
        "error|errores|fallo|fallos|falla|fallas ..3 validación|validaciones",
        "validación|validaciones ..3 fallida|fallidas|falló|fallaron|fallado|incorrecta|errónea|no_superada|no_superadas|no_pasó|rechazada|rechazó|con_errores|negativa",
        "no ..2 pasa|pasan|pasó|pasaron|superó|supera|superan|superaron|cumple|cumplen|cumplió|satisface|satisfacen|respeta|respetan|aprueba|aprobó ..6 validación|validaciones|regla|reglas|restricción|restricciones|esquema|schema|requisito|requisitos|criterios|condiciones|controles|longitud|rango",
        "regla|reglas ..1 de_negocio|negocio|validación ..4 no_se_cumple|no_se_cumplen|violada|violadas|incumplida|incumplidas|no_cumplida|no_cumplidas|infringida|infringidas",
        "error|errores|violación|incumplimiento|infracción|validación|validaciones ..4 reglas_de_negocio|regla_de_negocio|lógica_de_negocio|negocio|integridad_de_datos|restricciones",
        "viola|violan|violó|incumple|incumplen|infringe|infringen|contraviene ..4 regla|reglas|restricción|restricciones|esquema|condición|condiciones",
        "debe|deben|debería|tiene_que ser|estar|resultar ..1 @than|positivo|positiva|positivos|negativo|futura|pasada|distinto|distinta|distintos|distintas|diferente|diferentes|múltiplo|futuro|al_menos|como_máximo|como_mínimo|par|impar",
        "debe|deben|tiene_que estar|encontrarse|situarse ..1 dentro_de|dentro_del|comprendido|comprendida",
        "debe|deben|tiene_que ser|estar|encontrarse|situarse ..1 entre ..1 0*|1*|2*|3*|4*|5*|6*|7*|8*|9* ..1 y ..2",
        "debe|deben|tiene_que estar|encontrarse|situarse ..1 entre",
        "debe|deben sumar|ser_una_fecha_futura|ser_una_fecha_pasada|ser_mayor_de_edad|ser_cero|totalizar",
        "debe|deben tener|contener|llevar|incluir ..2 mínimo|máximo|al_menos|como_mínimo|como_máximo|menos_de|más_de|entre|exactamente",
        "no ..1 puede|pueden|debe|deben|podrá ser|estar ..1 @than|negativo|negativa|negativos|negativas|cero|futura|futuro|pasada|en_el_futuro|en_el_pasado|igual|iguales|el_mismo|la_misma|los_mismos|idéntico",
        "no ..1 puede|pueden|debe|deben superar|exceder|sobrepasar|contener|repetirse|coincidir",
        "no ..1 es|son|sea ..1 @than|positivo|positiva",
        "@value ..5 supera|superan|excede|exceden|sobrepasa|sobrepasan ..5 límite|máximo|máxima|saldo|permitido|permitida|tope|disponible|caracteres|valor|mínimo|días|meses|años",
        "@value ..4 es|sea|son|resulta ..1 @than",
        "@value ..4 fuera de|del|de_los ..1 rango|intervalo|límites|permitido|margen",
        "fuera de|del rango|intervalo permitido|válido|aceptado|admitido|establecido|definido?",
        "@value ..2 inferior|superior|menor|mayor ..1 al|a|que ..2 mínimo|mínima|máximo|máxima|permitido|permitida|cero|0|1",
        "@value ..2 negativo|negativa|negativos|negativas",
        "origen ..3 destino ..4 iguales|coinciden|misma|mismo|mismos|idénticos|distintos|distintas",
        "origen|destino ..2 coincide|igual con|a|al|que ..3 origen|destino",
        "fecha ..4 anterior|posterior a|al|que",
        "error|errores|incoherencia|inconsistencia|problema|problemas ..1 semántico|semánticos|semántica|de_semántica",
        "semánticamente|semántica ..2 incorrecto|incorrecta|incorrectos|inválido|inválida|inválidos|errónea|no_válida",
        "entidad|contenido|petición|solicitud no_procesable|improcesable",
        "sintaxis ..2 correcta|válida pero|aunque|mas",
        "bien formado|formada pero|aunque|mas",
        "restricción|restricciones ..3 no_se_cumple|no_se_cumplen|violada|violadas|incumplida|no_satisfecha|no_satisfechas",
        "@value mínimo|mínima|máximo|máxima ..2 es|son",
        "demasiado corto|corta|cortos|cortas",
        "dígito_verificador|dígito_de_control|letra_de_control ..2 @bad|no_coincide",
    ),
    "malformed": (
        "json|xml|yaml ..5 @broken",
        "@broken ..1 json|xml|yaml",
        "no ..3 json|xml|yaml ..1 válido|correcto|bien_formado",
        "no ..1 es|sea|contiene un|una? ..1 json|xml|yaml",
        "error|errores|fallo|problema ..3 parsear|parseo|parseando|parsing|deserializar|deserialización|interpretar|leer|decodificar|analizar|sintaxis|lectura ..3 json|xml|yaml|cuerpo|body|payload",
        "json|xml|yaml|cuerpo|body|payload ..4 no ..3 parsear|parsearse|parseado|parseable|leer|leerse|leído|legible|interpretar|interpretarse|interpretado|deserializar|deserializarse|deserializado|decodificar|procesable|analizar",
        "@unable ..2 parsear|leer|interpretar|deserializar|decodificar|analizar|entender ..4 json|xml|yaml|cuerpo|body|payload",
        "no_puede|no_pudo|no_puedo|no_podemos parsear|leer|interpretar|deserializar|decodificar|entender ..3 json|xml|yaml|cuerpo|body|payload",
        "error|errores ..1 de? sintaxis ..3 json|xml|yaml",
        "json|xml ..3 error|errores de_sintaxis|sintáctico|sintácticos|sintaxis",
        "formato|estructura ..2 json|xml|yaml ..2 @broken",
        "json|xml|yaml incompleto|truncado|cortado|sin_cerrar|ilegible",
        "cuerpo|body|payload ..4 ilegible|indescifrable|truncado|corrupto|mal_formado|malformado",
    ),
    "syntax_error": (
        "falta|faltan|faltante|faltantes|falto|faltó|hace_falta|omitió|ausencia_de ..4 @field|archivo|fichero",
        "falta|faltan el|la|los|las|un|una ..1 id|identificador|nombre|fecha|correo|email|código|número|importe|monto|teléfono|dirección|archivo|fichero",
        "@field ..4 obligatorio|obligatoria|obligatorios|obligatorias|requerido|requerida|requeridos|requeridas|faltante|faltantes|ausente|ausentes|vacío|vacía|vacíos|vacías|nulo|nula|nulos|incompletos|omitido|omitida|en_blanco",
        "@field ..4 no ..2 enviado|enviada|enviados|proporcionado|proporcionada|proporcionados|informado|informada|especificado|especificada|indicado|indicada|presente|presentes|incluido|suministrado|rellenado|completado|definido|recibido",
        "sin ..2 @field|archivo",
        "requiere|requieren|requerido|obligatorio ..2 @field",
        "es|son|campo|campos|parámetro|parámetros|nombre|email|correo obligatorio|obligatoria|obligatorios|obligatorias|requerido|requerida|requeridos",
        "mal formado|formada|formados|formadas|formateado|formateada|construida|construido",
        "malformado|malformada|malformados|malformadas",
        "sintaxis ..4 @bad|no_reconocida",
        "error|errores ..1 de? sintaxis|sintáctico|sintácticos|parseo|deserialización",
        "no ..1 se ..1 envió|enviaron|proporcionó|proporcionaron|especificó|indicó|informó|adjuntó|suministró|incluyó|ingresó|enviado|proporcionado|proporcionada|especificado|indicado|adjuntado|incluido|suministrado|informado|facilitó|recibió",
        "no ..2 @sent ..4 @field|archivo|fichero|imagen|documento",
        "no ..1 proporcionado|especificado|suministrado|informado|adjuntado|proporcionada|especificada|suministrada|informada",
        "debe|deben|tiene_que|es_necesario ..1 indicar|indicarse|especificar|especificarse|enviar|enviarse|proporcionar|proporcionarse|informar|incluir|incluirse|adjuntar|adjuntarse",
        "no ..1 puede|debe|pueden|deben ..1 ser|estar|ir|venir|quedar|dejarse ..1 vacío|vacía|vacíos|nulo|nula|nulos|en_blanco|omitido|omitida|null",
        "debe|deben ser ..1 un|una|de_tipo? ..1 número|numérico|numéricos|numérica|entero|enteros|cadena|string|booleano|uuid|array|arreglo|lista|objeto|texto|decimal|fecha_válida|numero",
        "tipo|tipos ..1 de_dato|de_datos ..3 @bad|no_coincide|no_esperado",
        "datos|petición|solicitud|información|request|formulario ..3 incompletos|incompleta|incompleto",
        "formulario|cuerpo|body|payload ..3 vacío|vacía",
        "no ..1 se? pudo|puede|pueden ..2 interpretar|parsear|entender",
    ),
    "invalid_format": (
        "formato|formatos ..6 @bad|inesperado|no_reconocido|no_coincide",
        "@bad ..1 formato",
        "no ..2 tiene|tienen|cumple|cumplen|respeta|sigue|coincide ..3 formato|patrón",
        "error|errores ..1 de|en ..1 formato",
        "no ..1 es ..1 un|una ..2 fecha|número|entero|uuid|correo|url|email|identificador|teléfono|booleano ..1 válido|válida",
    ),
    "unauthorized": (
        "no ..1 autorizado|autorizada|autorizados|autorizadas",
        "sin|no_tiene|requiere ..1 autorización",
        "autorización ..2 denegada|fallida|requerida|rechazada|insuficiente|inválida",
        "error ..1 autorización",
        "desautorizado",
    ),
    "missing_permission": (
        "acceso ..3 denegado|prohibido|restringido|no_permitido|vedado",
        "no ..3 tiene|tienes|tienen|tenía|tenga|tengas|tengan|posee|poseen|posea|cuenta_con|cuentas_con|cuenta|dispone_de|dispone|tener|suficientes|otorga|concede ..5 permiso|permisos|privilegio|privilegios|derechos|rol|roles|role|scope|scopes",
        "no ..3 tiene|tienes|tienen|tenga|posee|cuenta_con|dispone_de ..2 acceso|autorización_para|autorización_de|facultad|facultades|atribuciones",
        "sin|sin_los|carece_de|carecen_de|careces_de ..4 permiso|permisos|privilegio|privilegios|derechos_de|derechos_para|derechos|scope|scopes|rol|role",
        "sin acceso a|al|para",
        "falta|faltan|faltante ..3 permiso|permisos|privilegios|scope|scopes",
        "permiso|permisos|privilegio|privilegios|scope|scopes|rol|role|derechos ..4 insuficiente|insuficientes|denegado|denegados|inadecuado|inadecuados",
        "permiso|permisos|privilegio|privilegios|scope|scopes ..4 requerido|requeridos|necesario|necesarios|faltante|faltantes|ausente|ausentes|no_concedido|no_otorgado|no_concedidos",
        "insuficientes permisos|privilegios|derechos",
        "requiere|requieren|necesita|necesitas|necesario|exige|requerido|debe_tener|debes_tener|hace_falta ..3 permiso|permisos|privilegio|privilegios|scope|scopes",
        "requiere|requieren|necesita|necesitas|exige|debe_tener|debes_tener|hace_falta ..2 rol|role|roles|perfil|cuenta ..1 de|admin|administrador|administradora|adecuado|superior|supervisor",
        "rol|role|perfil|perfiles|roles ..4 no ..2 permite|permiten|autoriza|permitido|autorizado|autorizada|suficiente|suficientes|habilitado|da_acceso|puede|pueden|incluye",
        "no ..1 permitido|permitida|permitidas|permitidos|autorizado|disponible ..1 para|con|a ..2 rol|perfil|usuario_actual|tipo_de_usuario|nivel_de_acceso|su_usuario|tu_usuario",
        "^ prohibido",
        "está|queda prohibido ..1 acceso|acceder|el_acceso",
        "solo|sólo|solamente|únicamente|exclusivamente|unicamente ..4 @staff ..6 puede|pueden|podrá|podrán|tiene|tienen|está|están",
        "solo|sólo|solamente|únicamente ..2 usuarios|usuario|cuentas|clientes con ..3 rol|permiso|permisos|perfil|privilegios",
        "solo|sólo|solamente|únicamente|unicamente el|la|los|las|quien|quienes ..7 puede|pueden|podrá|podrán|tiene_permiso|tienen_permiso|está_autorizado|están_autorizados ..1 acceder|ver|verlo|verla|consultar|consultarlo|consultarla|editar|editarlo|editarla|modificar|modificarlo|modificarla|eliminar|eliminarlo|borrar|borrarlo|crear|publicar|descargar|gestionar|administrar|aprobar|aprobarla|cerrar|cerrarla|firmar|enviar|realizar|hacer|ejecutar|registrar|añadir|agregar|asignar|leer|invitar|responder|emitir|anular|cancelar|cancelarla|cambiar|actualizar|autorizar|exportar|configurar|listar|subir|revocar|iniciar",
        "solo|sólo|solamente|únicamente puede|pueden|podrá ..1 ser? ..3 por ..3 @staff",
        "solo|sólo|solamente|únicamente puede|puedes|pueden|podés ..1 ver|editar|acceder|modificar|eliminar|borrar|consultar|gestionar|cancelar|descargar ..2 tus|sus|propios|propias|propio|propia",
        "solo|sólo|solamente|únicamente|exclusivo|exclusiva|reservado|reservada|restringido|restringida|limitado_a|exclusivamente para|a ..4 administrador|administradores|admin|admins|propietario|propietarios|miembros|personal|moderadores|empleados|roles|rol|superadmin|dueño|dueños|titular|gerentes|supervisores|operadores|docentes|médicos|usuarios_con|usuarios_autorizados|organizadores|socios",
        "solo|sólo|solamente|únicamente administrador|administradores|admin|admins|propietario|propietarios|miembros|moderadores|superadmin $",
        "usuario|usuarios|cliente|cuenta|aplicación|app|token|api_key|usted|consumidor ..3 no ..2 autorizado|autorizada|autorizados|habilitado|habilitada|facultado|permitido ..1 para|a",
        "no ..1 estás|está_usted|estas|le_está|te_está|tienes ..1 autorizado|autorizada|permitido|habilitado|facultado para|a|acceder|realizar",
        "no ..1 eres|soy|es_usted|es|sea ..3 propietario|propietaria|dueño|dueña|autor|autora|creador|creadora|administrador|administradora|admin|titular|moderador|moderadora|organizador|anfitrión",
        "no ..1 eres|es_usted|estás ..3 miembro|participante|integrante|colaborador|inscrito|inscrita|responsable",
        "no ..2 pertenece|pertenecen ..1 a|al ..2 usuario|usuario_autenticado|usuario_actual|usted|ti|solicitante|sesión|tu|su|llamante",
        "pertenece|pertenecen|propiedad a|al|de ..1 otro|otra|otros|un|una ..2 usuario|usuarios|cliente|cuenta|organización|empresa|tenant|inquilino|persona|corredor|comercio|vendedor|agente|sucursal|tercero|distinto|distinta|diferente|asesor|centro|médico|equipo|tienda|oficina",
        "pertenece a otro|otra $",
        "es|son de otro|otra|otros usuario|usuarios|cliente|cuenta|organización|persona|empresa",
        "no ..1 puede|puedes|podés|podrá|pueden acceder|ver|consultar|editar|modificar|eliminar|borrar|gestionar|leer ..5 otro|otra|otros|otras|ajeno|ajena|ajenos|ajenas ..1 usuario|usuarios|cliente|clientes|cuenta|organización|empresa|persona",
        "no ..1 puede|puedes|podés|podrá|pueden acceder|ver|consultar|editar|modificar|eliminar|borrar|gestionar|leer ..5 otro|otra|otros|otras|ajeno|ajena|ajenos|ajenas ..1 $",
        "no ..1 puedes|podés|tienes_permitido|te_está_permitido|le_está_permitido acceder|ver|consultar|editar|modificar|eliminar|borrar|gestionar|leer",
        "usuario|cliente|usted|cuenta|token|rol|aplicación ..3 no ..1 puede acceder ..1 a|al",
        "ip ..5 no ..3 permitida|autorizada|incluida|habilitada|registrada|lista_blanca|whitelist",
        "ip ..2 bloqueada|denegada|restringida|no_permitida|en_lista_negra|baneada",
        "dirección_ip ..5 no ..3 permitida|autorizada|incluida|habilitada|registrada|lista_blanca|whitelist",
        "no ..4 lista_blanca|whitelist|listado_de_ips",
        "fuera de|del alcance|scope|scopes de|del ..1 token|credencial|credenciales|usuario|api_key",
        "token|api_key|credencial|credenciales ..3 no ..2 tiene|incluye|contiene|otorga|concede|autoriza|da|permite|suficiente|basta ..4 scope|scopes|permiso|permisos|acceso|alcance|operación|endpoint|recurso|acción",
        "usuario ..1 autenticado ..1 pero|aunque|mas ..1 sin ..3 rol|role|permiso|permisos|scope|acceso|privilegios",
        "no ..2 autorizado|autorizada|autorizados para|a ..1 acceder|ver|consultar|realizar|modificar|eliminar|crear|esta_operación|esta_acción|este_recurso",
        "necesita|necesitas|debe|debes|tiene_que|tienes_que|hay_que|requiere|se_necesita ser ..2 administrador|administradora|administradores|admin|admins|superadmin|superusuario|propietario|propietaria|propietarios|dueño|dueña|autor|autora|creador|creadora|titular|moderador|moderadores|supervisor|supervisores|gerente|organizador",
        "solo|sólo|solamente|únicamente ..2 permitido|permitida|disponible|accesible|visible|autorizado|autorizada|habilitado|habilitada ..1 a|al|para|por ..3 administrador|administradora|administradores|admin|admins|superadmin|superusuario|propietario|propietaria|propietarios|dueño|dueña|autor|autora|creador|creadora|titular|moderador|moderadores|supervisor|supervisores|gerente|organizador",
        "no ..1 permitido|permitida|permitidas|permitidos|habilitada para|a|al ..1 usuario|usuarios|rol|perfil|cuenta|tipo_de_usuario|tipo_de_cuenta",
        "no ..1 es|son ..1 de su_propiedad|tu_propiedad",
        "no ..1 es|son suyo|suya|tuyo|tuya|suyos|tuyos $",
        "no ..1 está|esta ..1 permitido|autorizado ..1 acceder|ver|consultar|modificar|eliminar|editar ..5 otro|otros|otra|otras|ajeno|ajenos|ajenas",
        "solicitante|usted|usuario_actual|usuario_autenticado|llamante ..1 no ..1 es|está ..3 miembro|participante|integrante|inscrito|inscrita",
        "solicitante|usted|usuario_actual|usuario_autenticado|llamante ..1 no ..1 forma_parte|pertenece|participa",
        "no formas|forma_usted parte",
        "carece|carecen|careces de|del ..4 permiso|permisos|privilegio|privilegios|scope|scopes|rol|role|derechos|acceso",
        "no ..1 está|figura|aparece ..1 en_la_lista|en_el_listado ..2 usuarios|ips|clientes|direcciones|dominios ..1 autorizados|autorizadas|permitidos|permitidas|habilitados",
        "nivel|nivel_de_acceso ..1 de? ..1 acceso|permisos|privilegios ..2 insuficiente",
    ),
    "suspension": (
        "tu|su cuenta|usuario|suscripción|organización|empresa|licencia ..2 suspendida|suspendido|bloqueada|bloqueado|deshabilitada|deshabilitado|inhabilitada|inhabilitado|desactivada|desactivado|inactiva|inactivo|baneada|baneado",
        "cuenta|usuario ..2 suspendida|suspendido|bloqueada|bloqueado|baneado|baneada|deshabilitada|deshabilitado ..2 por ..2 intentos|administrador|impago|incumplimiento|seguridad|demasiados",
    ),
    "absence": (
        "no|nunca|jamás ..3 encontrado|encontrada|encontrados|encontradas|localizado|localizada|localizados|hallado|hallada|hallados",
        "no|nunca ..2 se|lo|la|los? encontró|encontraron|encuentra|encuentran|halló|hallaron|localizó|localizaron|localiza|existe|existen|existía|existió|existieron|ubicó",
        "no ..4 existe|existen|existía",
        "no|nunca ..3 encontrado|encontrada|encontrados|encontradas|existe|existen|encontró o|u|ni ..1 no|ya_no|fue|ha_sido|está? ..3 eliminado|eliminada|borrado|borrada|disponible|activo|activa|existe|visible|publicado|publicada|accesible|expirado|caducado",
        "@unable ..1 encontrar|localizar|hallar|ubicar",
        "no ..1 puede|pudo|pudimos|podemos encontrar|localizar|hallar",
        "ningún|ninguna|ninguno ..5 encontrado|encontrada|encontró|coincide|corresponde|existe|localizado|hallado",
        "no ..1 hay|existe|existen|tenemos|consta|figura ningún|ninguna",
        "ningún|ninguna|ninguno ..3 con ese|esa|este|esta|dicho|el|la|id|identificador|código|nombre|número",
        "no_hay|no_tenemos|no_consta|no_figura ..4 con|para|bajo ese|esa|este|esta|dicho|el|la ..1 id|identificador|código|nombre|número|referencia|dni|nif|rut|ruc|matrícula",
        "no_hay|no_existen|sin registros|resultados|coincidencias|datos|información para|con|que|sobre|en",
        "no_hay|no_existen|sin registros|resultados|coincidencias $",
        "no ..1 corresponde|pertenece a ningún|ninguna ..2 existente|registrado|registrada|conocido|conocida",
        "inexistente|inexistentes",
        "no_existente|no_existentes",
        "usuario|cliente|recurso|producto|pedido|id|identificador|registro|cuenta|documento|código|artículo|elemento|contrato|factura ..2 desconocido|desconocida|desconocidos",
        "no ..2 registrado|registrada|registrados|dado_de_alta|dada_de_alta en ..2 sistema|base|base_de_datos|plataforma|padrón|catálogo|registro|directorio",
        "no ..1 figura|consta|aparece ..1 en ..2 sistema|base|base_de_datos|plataforma|padrón|catálogo|registro|registros|directorio|inventario|listado",
        "id|identificador|código|referencia|número no_corresponde|no_coincide ..1 a|con ..1 ningún|ninguna",
    ),
    "removal": (
        "ya? fue|fueron|ha_sido|han_sido|está|estaba|haya_sido|hubiera_sido|siendo? eliminado|eliminada|eliminados|eliminadas|borrado|borrada|borrados|dado_de_baja|dada_de_baja|archivado|archivada|retirado|retirada|purgado|removido|removida",
        "eliminado|eliminada|borrado|borrada previamente|anteriormente|por_el_autor|recientemente",
        "ya no ..2 existe|existen|disponible|disponibles|está_disponible|vigente|válido|válida|activo|activa|se_encuentra|accesible",
        "ha|han|está|están expirado|caducado|vencido|expirada|caducada",
        "expiró|caducó|venció",
        "expirado|expirada|caducado|caducada|vencido|vencida",
    ),
    "conflict": (
        "ya ..1 existe|existen|existía|existente|existentes",
        "ya @passive? ..1 @done",
        "ya dado|dada|dados|está_dado|está_dada|fue_dado|ha_sido_dado de_alta|de_baja",
        "ya tiene|tienen|tenía|posee|poseen|cuenta_con|dispone_de|hay|existe|tienes un|una|otro|otra|el|la|ese|esa|este|esta|dicho",
        "ya se|lo|la|te ..1 inscribió|registró|canjeó|utilizó|usó|envió|procesó|pagó|inscribiste|votó|votaste|aplicó|emitió|unió",
        "ya votó|votaste|respondió|canjeó|utilizó|usó|pagó|reclamó|calificó|valoró|solicitó|firmó|envió|aceptó|rechazó|confirmó|registró|inscribió",
        "ya en uso|curso|proceso|ejecución",
        "conflicto|conflictos",
        "duplicado|duplicada|duplicidad",
        "registro|registros|clave|entrada|nombre|email|correo|código|usuario|llave|dni|documento duplicado|duplicada|duplicados|repetido|repetida",
        "está|están|esta|se_encuentra ..1 en_uso|siendo_usado|siendo_usada|siendo_utilizado|siendo_utilizada|siendo_modificado|siendo_editado|siendo_procesado|siendo_procesada|ocupado_por|ocupada_por|asociado_a_otro|asociada_a_otra|vinculado_a_otro|vinculada_a_otra|asignado_a_otro|asignada_a_otro",
        "usado|utilizado|usada|utilizada|registrado|registrada|asignado|asignada|ocupado|ocupada|reservado|reservada|tomado|tomada por|a|en ..1 otro|otra|otros",
        "en_uso por|en",
        "modificado|modificada|actualizado|actualizada|cambiado|cambiada|alterado|alterada|editado|editada|cambió ..3 otro|otra|concurrentemente|simultáneamente|desde|mientras|entretanto|entre_tanto",
        "otro|otra usuario|persona|proceso|operación|sesión|transacción ..1 modificó|actualizó|cambió|guardó|editó|está|ha_modificado|ha_actualizado|ha_cambiado|en_curso",
        "edición|modificación|actualización|escritura|ediciones|modificaciones concurrente|simultánea|concurrentes|simultáneas",
        "error|fallo|problema|control ..1 concurrencia",
        "bloqueo optimista",
        "versión ..5 no_coincide|no_es_la_actual|desactualizada|obsoleta|desfasada|no_corresponde|ha_cambiado|no_es_la_última",
        "estado ..5 no ..2 permite|permiten|admite|permitido|permitida|válido|compatible|adecuado|correcto|lo_permite",
        "estado ..3 incorrecto|inválido|incompatible|inadecuado|erróneo para|de|del|no",
        "no ..1 permitido|permitida|permitidas|posible|válido|válida|válidas ..1 en|para|por|desde ..2 estado",
        "no ..2 está|esta|están|encuentra|encuentran|encontrarse|estar ..1 en ..2 estado",
        "en_estado|está_en_estado|en_un_estado|estado ..4 no ..1 puede|pueden|se_puede|se_pueden|permite",
        "transición ..1 de_estado? ..4 @bad|no_permitida|no_permitido|ilegal",
        "no_se_puede|no_se_pueden|no_puede|no_pueden|no_es_posible|no_se_pudo|imposible|no_se_permite ..1 ser? @act|@acted ,,8 asociado|asociada|asociados|asociadas|vinculado|vinculados|vinculadas|dependencias|dependientes|relacionados|relacionadas|pendiente|pendientes|activos|activas|referencias|en_uso|confirmado|confirmada|pagado|pagada|enviado|enviada|cerrado|cerrada|aprobado|aprobada|finalizado|finalizada|facturado|facturada|publicado|publicada|firmado|firmada|completado|completada|emitida|emitido|iniciado|iniciada|en_curso|en_proceso",
        "ya ..3 y no ..1 puede|se_puede|pueden|es_posible ..1 ser? @act|@acted",
        "solo|sólo|solamente|únicamente se puede|pueden ..6 estado|pendiente|pendientes|borrador|abierto|abiertos|abierta|abiertas|activo|activos|activas|confirmadas|confirmados|aprobados|aprobadas",
        "solo|sólo|solamente|únicamente ..5 en_estado",
        "tiene|tienen|existen|posee|hay|con ..4 asociado|asociados|asociada|asociadas|dependientes|vinculados|vinculadas que|por|y|no|impide|impiden",
        "tiene|tienen|existen|hay dependencias|hijos|subcategorías|movimientos|referencias",
        "carpeta|directorio|categoría|bucket|contenedor|grupo|proyecto|carrito|almacén ..2 no ..1 está? vacío|vacía",
        "vacíe|vacía|elimine|borre|desvincule|cancele|cierre ..5 antes_de borrarlo|borrarla|eliminarlo|eliminarla|borrar|eliminar|cancelarlo|cerrarlo",
        "solapa|solapan|solapamiento|superpone|superponen|traslapa|traslape|se_cruza",
        "sin stock|existencias|inventario|cupos|vacantes",
        "stock|inventario|existencias|cupos ..2 insuficiente|insuficientes|agotado|agotados|agotadas",
        "no_hay|no_existe|no_queda|no_quedan ..3 stock|existencias|cupos|plazas|vacantes|inventario|unidades",
        "plazo|período|periodo|fecha_límite|inscripción|inscripciones|convocatoria|votación ..5 cerrado|cerrada|cerradas|vencido|finalizado|finalizada|expirado|terminó|venció|ha_terminado|concluido|concluyó|cerró|ha_finalizado|ha_vencido|terminado",
        "fuera de|del plazo|periodo|período|término",
        "violación|violacion ..2 unicidad|clave_única|llave_única|integridad_referencial|clave_foránea|llave_foránea",
        "violación|violacion ..2 de restricción|clave|llave|restricciones ..1 única|únicas|unicidad|primaria|foránea",
        "ya lo|la|los|las usa|utiliza|tiene|ocupa|posee",
        "ya pertenece|pertenecen|forma_parte|forman_parte|es_miembro|es_parte ..4",
        "está|están|esta|se_encuentra|se_encuentran|fue|ha_sido ..1 cancelado|cancelada|anulado|anulada|cerrado|cerrada|finalizado|finalizada|pagado|pagada|enviado|enviada|aprobado|aprobada|firmado|firmada|publicado|publicada|facturado|facturada|completado|completada|archivado|archivada|rechazado|rechazada|emitido|emitida|entregado|entregada|bloqueado|bloqueada|confirmado|confirmada|vencido|vencida|procesado|procesada|liquidado|liquidada|en_proceso|en_curso|en_ejecución|en_tránsito|en_reparto y|por_lo_que|así_que? ..1 no ..1 se_puede|puede|pueden|admite|permite|es_posible|se_pueden|se_permite|acepta",
        "no_se_puede|no_se_pueden|no_es_posible|no_se_permite|no_está_permitido @act ..1 un|una|el|la|los|las|pedidos|facturas ..3 cancelado|cancelada|anulado|anulada|cerrado|cerrada|finalizado|finalizada|pagado|pagada|enviado|enviada|aprobado|aprobada|firmado|firmada|publicado|publicada|facturado|facturada|completado|completada|archivado|archivada|rechazado|rechazada|emitido|emitida|entregado|entregada|bloqueado|bloqueada|confirmado|confirmada|vencido|vencida|procesado|procesada|liquidado|liquidada|abierto|abierta|abiertos|abiertas|activo|activa|en_uso|en_curso",
        "no_se_puede|no_es_posible|no_se_permite @act ..4 con ..3 abiertos|abiertas|activos|activas|pendientes|asociados|asociadas|asignados|asignadas|vinculados|vinculadas|dependientes",
        "hay|existe otro|otra|otros|otras ..3 en_curso|en_proceso|en_ejecución|activo|activa|pendiente|abierto|abierta",
        "existe|existen un|una|otro|otra|registros ..4 con el_mismo|la_misma|los_mismos|las_mismas|ese|esa|dicho|igual|mismo|misma",
        "hay otro|otra ..4 con el_mismo|la_misma|los_mismos|las_mismas|ese|esa|igual",
        "viola|violó ..3 unicidad|integridad_referencial|clave_única|restricción_única",
    ),
    "obstacle": (
        "no_se_puede|no_puede|no_es_posible|no_se_pueden|no_pueden|no_se_pudo|imposible|no_podrá|no_se_permite ..1 ser? @act|@acted ,,6 porque|ya_que|debido_a_que|dado_que|pues|puesto_que|mientras|una_vez|después_de|tras|cuando",
    ),
    "not_ready": (
        "aún|todavía|aun no ..4 finalizado|finalizada|finaliza|completado|completada|terminado|terminada|procesado|procesada|listo|lista|publicado|publicada|confirmado|confirmada|aprobado|aprobada|generado|generada|iniciado|iniciada|comenzado|activado|activada|cerrado|cerrada|empezado|verificado|verificada|pagado|pagada|firmado|firmada|emitido|emitida",
        "no ..2 ha|han|está|están|se_ha|fue ..2 finalizado|finalizada|completado|completada|terminado|terminada|publicado|publicada|confirmado|confirmada|aprobado|aprobada|generado|generada|iniciado|iniciada|comenzado|activado|activada|procesado|procesada|listo|lista ..1 aún|todavía",
        "todavía|aún ..1 en proceso|curso|ejecución|preparación|generación|procesamiento",
        "todavía|aún ..1 se ..1 está|encuentra|están ..1 procesando|generando|ejecutando|sincronizando",
    ),
    "locked": (
        "bloqueado|bloqueada|bloqueados ..1 por ..1 otro|otra",
        "está|se_encuentra bloqueado|bloqueada para ..1 edición|modificación|escritura",
    ),
    "precondition": (
        "if_match|if_none_match|etag|e_tag ..6 no_coincide|no_coinciden|no_corresponde|distinto|distinta|obsoleto|desactualizado|ha_cambiado|no_concuerda|diferente",
        "no_coincide|no_coinciden|no_corresponde ..3 etag|if_match",
        "precondición|precondiciones|condición_previa ..3 fallida|fallidas|falló|no_cumplida|incumplida|no_se_cumple|no_se_cumplen|no_superada|no_satisfecha",
    ),
    "backend_failure": (
        "microservicio|servicio_dependiente|servicio_interno|dependencia|servicio_downstream ..4 no_responde|no_respondió|falló|no_disponible|no_está_disponible|caído|caída|ha_fallado|devolvió_un_error|inaccesible",
        "@fault ..5 microservicio|servicio_dependiente|dependencia_externa",
    ),
    "request_timeout": (
        "cliente|usuario ..3 tardó|demoró|tarda ..2 demasiado|mucho",
        "tiempo_de_espera|tiempo ..1 de|del|de_la ..1 solicitud|petición|cliente ..2 agotado|excedido|superado|expirado",
        "solicitud|petición ..3 no ..1 llegó|recibió|completó ..3 a_tiempo|tiempo",
    ),
    "processing_timeout": (
        "consulta|operación|proceso|procesamiento|cálculo|reporte|informe|generación|ejecución|tarea|búsqueda ..4 excedió|superó|excede|supera|ha_excedido|ha_superado|agotó|sobrepasó ..3 tiempo",
        "consulta|operación|proceso|procesamiento|cálculo|reporte|informe|generación|ejecución|tarea|búsqueda ..3 tardó|tarda|demoró|demora|tardado ..1 demasiado|más|mucho",
        "tiempo ..1 de? procesamiento|ejecución|proceso|respuesta_del_servidor|cálculo ..2 agotado|excedido|superado|excedió",
    ),
    "timeout": (
        "tiempo ..3 agotado|excedido|superado|vencido|expirado|agotó|excedió",
        "agotó|excedió|superó|expiró|agotado ..2 tiempo",
    ),
    "server_fault": (
        "error|errores|fallo|fallos|falla|fallas|problema|problemas|excepción ..2 interno|interna|internos|internas",
        "error|errores|fallo|falla|problema|excepción ..3 servidor|servidores|backend",
        "error|errores|fallo|falló|falla|problema|problemas|excepción ..6 base_de_datos|bases_de_datos|bd|bbdd|base_datos|sql|sgbd",
        "base_de_datos|bd|bbdd ..4 falló|falla|caída|no_responde|no_respondió|no_disponible|no_está_disponible|inaccesible|devolvió_un_error|ha_fallado",
        "error|excepción|fallo|errores|excepciones ..1 no_controlado|no_controlada|no_controlados|no_manejado|no_manejada|no_capturado|no_capturada|no_tratado|no_tratada|no_gestionada|no_gestionado|inesperada",
        "excepción|exception ..3 no controlada|manejada|capturada|tratada|gestionada",
        "error|fallo|condición inesperado|inesperada|imprevisto|imprevista ..2 servidor|sistema|interno|backend",
        "@unable ..3 conectar|conectarse|conexión|guardar|escribir|acceder|leer|persistir ..4 base_de_datos|bd|bbdd",
        "conexión ..2 base_de_datos|bd|bbdd ..3 falló|fallida|perdida|rechazada|caída|no_disponible|cerrada",
        "servidor encontró|tuvo|experimentó|sufrió ..3 error|problema|fallo|condición",
        "algo ..1 salió|ha_salido|fue|falló mal? ..1 en ..1 servidor|nuestro_lado|nuestros_servidores",
        "puntero nulo|null",
        "sin|no_hay|pérdida_de conexión ..3 base_de_datos|bd|bbdd",
        "error|fallo|falla general|grave|crítico|fatal ..1 de|del|en ..2 sistema|servidor|aplicación|plataforma",
        "cayó|cayeron ..2 base_de_datos|servidor|bd",
        "desbordamiento_de_pila|out_of_memory|memoria_insuficiente",
        "error|fallo|falla|problema técnico|técnica ..2 nuestro|nuestra|plataforma|sistema|servidor",
        "ocurrió|produjo|producido|ocurrido ..2 excepción|exception ..2 en ..2 servidor|sistema|servicio|backend",
    ),
    "media_type": (
        "content_type|tipo_de_contenido|tipo_de_medio|tipo_de_medios|tipo_mime|media_type|mime_type|tipo_media ..5 no ..3 soportado|soportada|admitido|permitido|aceptado|compatible|válido|es_application|es_soportado|reconocido",
        "content_type|tipo_de_contenido|tipo_de_medio|media_type|mime_type|tipo_mime ..3 inválido|incorrecto|erróneo|inesperado|desconocido",
        "no ..2 soporta|soportado|admite|acepta|admitido|se_admite|se_acepta|se_soporta ..3 content_type|tipo_de_contenido|tipo_de_medio|media_type|tipo_mime",
        "content_type ..3 debe|tiene_que ser|estar|llevar ..1 application|multipart|text|json|xml",
        "esperaba|espera|esperado ..1 content_type|media_type|tipo_de_contenido",
        "solo|sólo|solamente|únicamente ..2 se? acepta|admite|soporta|permite|aceptan|admiten|soportan ..1 application|multipart|content_type",
        "formato ..2 payload|cuerpo|body|petición|solicitud ..1 no ..2 soportado|admitido|aceptado|permitido",
    ),
    "file_type": (
        "tipo|formato|extensión|formatos|tipos ..2 @file|archivo|fichero ..3 no ..2 soportado|soportada|permitido|permitida|válido|válida|admitido|admitida|aceptado|aceptada|permitidos|soportados|compatible",
        "formato|tipo|extensión no ..1 soportado|soportada|permitido|permitida|admitido|admitida|aceptado|aceptada",
        "solo|sólo|solamente|únicamente ..4 pdf|png|jpg|jpeg|csv|xlsx|xml|gif|svg|mp4|docx",
        "@file ..2 no ..1 es|son ..2 imagen|pdf|csv|imágenes|excel",
    ),
    "unacceptable": (
        "accept ,,6 no ..3 soportado|soportada|compatible|admitido|admite|disponible|disponibles|soporta|puede_satisfacerse|aceptable",
        "no ..4 accept soportado|compatible|solicitado|indicado|pedido|enviado",
        "no_aceptable",
    ),
    "oversize": (
        "@file|solicitud|petición|cuerpo|payload|body|carga|lote ..4 demasiado|muy|excesivamente grande|grandes|pesado|pesada|pesados|extenso|extensa",
        "@file|solicitud|petición|cuerpo|payload|body|lote ,,4 excede|supera|sobrepasa|superó|excedió|exceden|superan|pesa|rebasa|mayor|supere ..5 tamaño|límite|máximo|mb|kb|gb|megabytes|permitido|peso",
        "tamaño|peso|tamano ..1 de|del|de_la|de_los ..1 @file|solicitud|petición|cuerpo|payload|body|contenido|mensaje|carga ..5 excede|supera|excedido|superado|sobrepasa|exceden|mayor|demasiado|excesivo|es_mayor|superior|rebasa",
        "tamaño|peso|tamano máximo|permitido|límite ..4 excedido|superado|sobrepasado|alcanzado|rebasado",
        "excede|supera|sobrepasa|excedido|superado|superan|exceden ..2 tamaño|peso|tamano ..2 máximo|permitido|límite|de_archivo|@file",
        "@file ..2 no ..1 puede|debe|pueden|deben superar|exceder|pesar|sobrepasar|ser_mayor ..4 @kb",
        "excede|supera|sobrepasa|superan|exceden|mayor_a|mayor_de|mayor_que|más_de|superior_a|supere ..4 @kb",
        "carga_útil|entidad demasiado|muy grande",
        "@file|adjunto ..2 por_encima|mayor|superior|más ..3 @kb|tamaño|límite",
        "uri|url demasiado|muy larga|largo|extensa",
    ),
    "method": (
        "método|verbo ..4 no ..2 permitido|soportado|admitido|disponible|válido|implementado|aceptado|habilitado",
        "método|verbo http? no_permitido|prohibido|incorrecto|inválido",
        "solo|sólo|únicamente ..2 se? permite|admite|acepta|soporta|permiten get|post|put|patch|delete",
    ),
    "plan": (
        "plan|suscripción|licencia|membresía ..3 no ..2 incluye|permite|contempla|cubre|da_acceso|habilita|soporta",
        "no ..2 incluido|incluida|disponible|disponibles|permitido|permitida en|para|con ..2 plan|suscripción|membresía",
        "requiere|requieren|necesita|necesitas|disponible_solo|exclusivo ..4 plan|suscripción|membresía|licencia",
        "actualiza|actualice|mejora|mejore|amplíe|amplía|actualizar ..1 tu|su|el|a ..2 plan|suscripción|premium|pro",
        "plan|suscripción|licencia|membresía|prueba ..3 expirada|expirado|vencida|vencido|caducada|inactiva|cancelada",
        "solo|sólo|únicamente|exclusivo ..4 premium|clientes_de_pago|usuarios_de_pago",
    ),
    "payment": (
        "tarjeta|pago|transacción|cargo|cobro ..3 rechazada|rechazado|declinada|declinado|denegada|denegado|fallido",
        "pago ..2 requerido|pendiente|necesario|obligatorio|vencido|impagado",
        "requiere|requieren|falta|necesita ..1 pago",
        "impago|impagada|impagado|morosidad|adeudo|facturas_pendientes|deuda",
    ),
    "quota": (
        "cuota|cupo|cupos|límite|máximo|tope ..5 agotado|agotada|agotados|alcanzado|alcanzada|superado|superada|excedido|excedida|sobrepasado|completo|completado",
        "agotado|agotó|superado|superó|alcanzado|alcanzó|excedido|excedió|supera|excede|ha_agotado ..3 cuota|cupo|límite|máximo|tope",
        "saldo|fondos|crédito|créditos|puntos ..3 insuficiente|insuficientes|agotado|agotados|no_suficiente",
        "sin|no_tiene|no_hay|no_dispone_de|no_cuenta_con ..2 saldo|fondos|crédito|créditos|espacio|almacenamiento|capacidad|puntos",
        "espacio|almacenamiento ..2 insuficiente|lleno|agotado",
        "número|cantidad máximo|máxima de",
    ),
    "not_implemented": (
        "no ..2 implementado|implementada|implementados|implementadas|desarrollado",
        "no ..2 soportado|soportada|soporta|soportados|soportadas",
    ),
    "legal": (
        "orden|requerimiento|mandato|resolución|mandamiento|decisión judicial|judiciales|del_juez",
        "motivos|razones|causas|restricciones|requerimiento legales|legal",
        "derechos de_autor|dmca",
    ),
    "client_fault": (
        "solicitud|petición|request|peticion|parámetro|parámetros|param|datos|dato|entrada|argumento|argumentos|filtro|filtros|identificador ..4 @bad",
        "mala|incorrecta solicitud|petición",
        "@bad ..1 parámetro|parámetros|datos|solicitud|petición|entrada|argumento|argumentos",
        "error|errores ..1 del_cliente|en_la_petición|en_la_solicitud|en_los_datos_enviados|en_los_parámetros|de_cliente",
        "causado|provocado|debido ..1 por|a ..2 cliente|solicitud|petición|datos_enviados",
    ),
    "invalidity": (
        "@bad",
        "no ..1 válido|válida|válidos|válidas|soportado|soportada|permitido|permitida|permitidos|permitidas|admitido|admitida|aceptado|aceptada|reconocido|correcto|correcta|coincide|coinciden",
        "rechazado|rechazada|rechazados|rechazó",
        "no ..1 corresponde|corresponden|aplica",
    ),
    "unavailability": (
        "no_disponible|no_disponibles|indisponible|indisponibilidad",
        "no ..2 disponible|disponibles|habilitado|habilitada|activo|activa",
        "deshabilitado|deshabilitada|desactivado|desactivada|inactivo|inactiva|suspendido|suspendida|bloqueado|bloqueada",
    ),
    "failure": (
        "error|errores|fallo|falló|fallido|fallida|falla|fallos|fallado|problema|problemas|excepción",
        "no se? pudo|puede|pudieron|pueden|ha_podido|han_podido|podrá",
        "no_fue|no_es|no_ha_sido posible",
        "@unable",
    ),
    "success": (
        "^ operación|solicitud|petición|consulta|transacción|proceso|respuesta|ejecución|actualización|eliminación|inicio_de_sesión ..2 exitosa|exitoso|correcta|completada|completado $",
        "^ ..5 correctamente|exitosamente|con_éxito|satisfactoriamente $",
        "^ éxito|exitoso|exitosa $",
    ),
    "creation": (
        "^ ..4 creado|creada ..1 correctamente|exitosamente|con_éxito|satisfactoriamente? $",
        "^ se ha|han? creado|creó ..1 el|la|un|una ..4 correctamente|exitosamente|con_éxito|satisfactoriamente? $",
        "^ ..1 creación ..4 exitosa|correcta|completada $",
    ),
    "acceptance": (
        "^ ..4 encolado|encolada|puesto_en_cola|puesta_en_cola",
        "aceptado|aceptada|recibido|recibida|recibidos|aceptados ..1 para ..2 procesamiento|proceso|ejecución|envío|procesarse|ser_procesada|ser_procesado|procesarla|procesarlo",
        "aceptada|aceptado|recibida|recibido y|pero|, ..2 en_proceso|en_cola|será_procesada|será_procesado|se_procesará|se_está_procesando|pendiente_de_procesamiento",
        "será|serán|se ..1 procesado|procesada|procesará|procesarán|enviado|enviada|ejecutará|ejecutada|ejecutado|generará|generado|completará|realizará|procesa ..3 segundo_plano|más_tarde|posteriormente|de_forma_asíncrona|asíncronamente|de_manera_asíncrona|en_breve|en_diferido|background",
        "^ procesamiento|proceso|importación|exportación|tarea|job|generación|reinicio|sincronización|envío|migración|trabajo|ejecución ..4 iniciado|iniciada|en_curso|en_marcha|lanzado|lanzada ..2 segundo_plano|asíncrona|background? $",
    ),
    "redirect_permanent": (
        "movido|movida|trasladado|trasladada|redirección|mudado ..1 permanentemente|permanente|definitivamente|de_forma_permanente",
    ),
    "redirect_temporary": ("movido|movida|trasladado|redirección ..1 temporalmente|temporal",),
}

_OF_ANOTHER_ANSWER = (
    "devuelve|devolverá|devuelven|devolvemos|retorna|retornará|responde|respondemos|responderá|recibirá|recibe|obtiene|obtendrá|use|usa|será|código|status 400|401|402|403|404|405|406|408|409|410|412|413|415|422|423|428|429|500|501|502|503|504",
)
"""What is said of another answer: `Si el token falta se devuelve 401`."""
_PORTUGUESE = (
    "não|nao|já|uma|um|foi|foram|ou|são|com|ao|em|do|das|aos|pela|pelas|você|seu|sua|sem|erro|na|nas|requisição|requisições|solicitação|solicitações|tamanho|arquivo|arquivos|senha|cadastrado|cadastrada|excluído|excluída|serviço|indisponível|permissão|permissões|conteúdo|cabeçalho|conta|pode|podem|deve|devem|possui|tem|muitas|muitos|chamadas|pois|ainda|nenhum|nenhuma|apenas|somente|fora_do|sessão|dados|pedidos_de|outro_usuário|houve|obrigatório|obrigatórios",
)
"""A clause in Portuguese, which has words in common with Spanish but for those that negate."""

_CANCELS: dict[MeaningName, tuple[str, ...]] = {
    "rate_limit": (
        "su|el|tu plan",
        "plan ..1 contratado|actual",
        "intentos ..2 fallidos|incorrectos|erróneos|de_acceso|de_contraseña|de_pago|de_entrega",
        "solicitudes de crédito|préstamo|empleo|amistad|vacaciones|beca|becas|permiso|ayuda|amistades",
        "solicitudes|peticiones|consultas|llamadas abiertas|pendientes|activas|médicas",
        "solicitudes|peticiones|operaciones|elementos ..2 por|en lote|batch|bloque",
    ),
    "overload": (
        "disponible|disponibles en|para|con|a tu|su|este|esta|ese|esa|el|la|los|las ..1 país|región|zona|plan|ubicación|idioma|ciudad|provincia|cuenta|usuario|cliente|fecha|dirección|código_postal|sucursal|hora|horario|moneda|área|municipio|edad|tipo|moneda",
        "disponible|disponibles para|solo|con|a",
        "servicio|servicios|sistema|api ..1 seleccionado|seleccionada|solicitado|indicado|elegido|contratado|especificado|pedido|requerido|de_envío|de_entrega|de_paquetería|de_habitación|de_taxi",
        "pago|impago|deuda|morosidad",
        "otra|otro|ventana|ventanas|orden|órdenes|plan|registro de? mantenimiento",
        "vehículo|equipo|ascensor|habitación|máquina|sala|dispositivo|nodo|aeronave|estación|bicicleta|unidad ..3 mantenimiento",
    ),
    "missing_credentials": (
        "token|tokens ..1 de|del ..1 dispositivo|push|invitación|reserva|pago|tarjeta|verificación|activación|recuperación|restablecimiento|confirmación|registro|descarga|firebase|fcm|paginación|carrito|cancelación|captcha|recaptcha|csrf|compartición|baja|continuación|suscripción|idempotencia|un_solo_uso|página|seguimiento|compra",
        "csrf|xsrf|captcha|recaptcha|firebase|fcm|push|otp",
        "@credential ..1 de|del|para ..2 @extern|@party",
        "sesión ..1 de ..1 votación|pago|juego|carga|subida|caja|chat|compra|checkout|grabación|entrenamiento|terapia|videollamada|estudio|formación|mesa|trabajo|impresión",
        "autenticación|autenticarse|autenticar|credenciales|login|sesión con|contra|en|ante|de|del|al|a ..2 servidor|smtp|ldap|proveedor|pasarela|banco|servicio_externo|sistema_externo|base_de_datos|correo|api_externa|stripe|paypal|tercero|sunat|sat|afip|operador",
        "autenticación ..1 dos_factores|doble_factor|reforzada|segundo_factor|multifactor|adicional",
        "no|sin ..1 requiere|requerida|necesita|necesaria|hace_falta ..2 @credential",
        "nueva contraseña|clave",
        "confirmación|confirmada",
        "contraseña|clave|password actual|anterior|antigua|vieja",
        "contraseña|clave|pin ..1 nueva|del_pdf|del_archivo|del_documento|del_certificado|del_comercio|de_la_tarjeta|de_tarjeta",
        "iniciar_sesión|login ..1 como ..1 administrador|admin",
        "rol|scope|permiso|alcance|claim ..2 en|del|de ..1 token|jwt",
        "token|tokens ..2 posición|línea|columna|expresión",
        "formato|longitud ..1 token|credencial",
    ),
    "missing_permission": (
        "solo|sólo|solamente|únicamente ..6 se puede|pueden|podrá|podrán",
        "solo|sólo|solamente|únicamente el|la|los|las|un|una ..6 puede|pueden|podrá|podrán ser|estar|tener|haber|contener",
        "solo|sólo|solamente|únicamente ..6 tiene|tienen|está|están ..1 un|una|uno|como|menos|más|disponible|disponibles|activo|activos|2*|3*",
        "no ..2 existe|existen|encontrado|encontró ..3 @right",
        "campo|parámetro|atributo|propiedad|valor ..1 rol|role|permiso|permisos|scope|alcance|roles",
        "no ..1 requiere|requieren|necesita|se_requiere|se_requieren ..3 @right",
        "correo|email|e_mail|teléfono|documento|nombre|número|código|alias|dominio|iban|matrícula ..3 pertenece|pertenecen",
        "permiso|permisos|licencia ..1 de|del ..1 obra|conducir|trabajo|residencia|construcción|vacaciones|maternidad|paternidad|circulación|salida",
        "sí_mismo|sí_misma|ti_mismo|usted_mismo|sí_mismos|tu_propio|tu_propia|su_propio_usuario",
        "servidor|sistema|servicio|worker|agente|proceso no ..2 tiene|tenía",
        "acceso|permiso ..2 base_de_datos|disco|sistema_de_archivos|bucket|almacenamiento",
        "falta|faltan|sin ..2 campo|nombre|correo|email|id|código",
        "denegado|prohibido por|debido_a|porque|: ..2 @credential",
    ),
    "absence": (
        "no ..2 se encuentra|encuentran|encontraba ..1 activo|activa|activos|disponible|disponibles|habilitado|habilitada|autenticado|autenticada|autorizado|autorizada|en_estado|en_un_estado|en_el_estado|vigente|operativo|operativa|asociado|asociada|vinculado|vinculada|permitido|dentro|abierto|abierta|logueado|logueada|listo|lista|pendiente|entre|vacío|vacía|configurado|configurada|conectado|bien|completo|completa|cerrado|aprobado|aprobada|pagado|en_condiciones|inscrito|inscrita|asignado|asignada|en_la_lista|en_proceso|finalizado|matriculado|matriculada|apto",
        "no|ningún|ninguna ..2 existe|existen|hay|encontró|encontraron ..3 stock|saldo|fondos|inventario|cupo|cupos|conexión|sesión|permiso|permisos|disponibilidad|autorización|error|errores|conflicto|conflictos|relación|espacio|memoria|plazas|existencias|vacantes|capacidad|motivo|forma|manera",
        "ya|aún|todavía ..1 existe|existen|existía",
        "no|ningún|ninguna ..1 encontró|encontraron|encontrado ..2 error|errores|problema|problemas",
        "ningún|ninguna worker|hilo|servidor|nodo|instancia",
        "no|ningún|ninguna ..4 encontrado|encontrada|encontró|existe ..2 en ..2 cabecera|cabeceras|header|headers|encabezado|cuerpo|body|petición|solicitud|request|json|payload",
        "error|errores|excepción desconocido|desconocida|desconocidos",
        "archivo|fichero|clave|variable|propiedad ..1 de configuración|entorno",
        "plantilla|columna|tabla|librería|clase|driver ..2 no ..3 encontrada|encontrado|existe|encuentra",
        "no ..2 encontró|encuentra|encontrado|existe ..2 plantilla|columna|tabla|librería|clase|driver|configuración",
    ),
    "permanent_removal": (
        "será|serán|puede|pueden|va_a|quiere|desea|al|tras|para|antes_de|podrá|debe ..2 eliminado|eliminada|borrado|borrada|suprimido|retirado|eliminar|borrar",
        "no ..2 eliminado|eliminada|borrado|borrada",
    ),
    "removal": ("puede|pueden|debe|deben|será|podrá|antes_de ..1 ser? eliminado|eliminada|borrado|borrada",),
    "conflict": (
        "sin conflicto|conflictos|duplicados",
        "no ..2 hay|existe|existen|encontró|encontraron ..2 conflicto|conflictos|duplicado|duplicados",
        "contiene|contienen|incluye|lista|array|arreglo ..4 duplicado|duplicada|duplicados|duplicadas|repetido|repetidos",
        "parámetro|parámetros|campo|campos|valores|elementos|ids|ítems|columnas|parámetro ..1 duplicado|duplicada|duplicados|duplicadas|en_conflicto|repetidos",
        "estado ..1 del|de|como ..1 parámetro|filtro|campo|valor",
        "ya ..2 eliminado|eliminada|borrado|borrada|expirado|expirada|caducado",
        "puede|podría ya",
        "existe|hay ..1 un|una|otro|otra error|problema|fallo|incidencia",
        "espere|espera|aguarde",
    ),
    "not_ready": ("no ..1 se? pudo|puede|ha_podido|pudieron ..4",),
    "upstream_failure": (
        "tarjeta|fondos|saldo insuficiente|insuficientes|rechazada|declinada|inválida",
        "base_de_datos|bbdd|caché|cache",
        "fuera_de_línea|no_disponible|no_está_disponible para|en ..1 pedidos|compras|ventas",
        "configuración|credenciales|cuenta|clave|webhook|firma|token|id|identificador de|del|con ..1 @extern",
        "no ..1 encontrado|encontrada|existe|existente",
        "ya ..1 existe|registrado",
        "validación|validar|formato|parámetro|parámetros|campo",
        "@fault ..2 crear|guardar|registrar|actualizar|eliminar|obtener|listar|editar ..1 el|la|un|una|los|las proveedor|banco|transportista|aseguradora|operador|operadora|tercero|terceros|registro|entidad|socio|central|pasarela|emisor|ministerio|courier|organismo|autoridad",
    ),
    "upstream_timeout": (
        "base_de_datos|bd|bbdd|caché|cache|redis|mongo|postgres|oracle",
        "cliente|usuario|destinatario|navegador|conductor|paciente|invitado|jugador|llamante|comprador|candidato|vendedor|persona no ..1 respondió|responde|contestó|ha_respondido",
        "@fault ..2 crear|guardar|registrar|actualizar ..1 el|la|un|una proveedor|banco|transportista|aseguradora|tercero|registro|entidad",
    ),
    "server_fault": (
        "error|errores ..1 de? validación|sintaxis|formato|autenticación|autorización",
        "ya ..1 existe|existen|registrado|registrada",
        "no ..2 existe|existen|encontrado|encontrada|encontró|encontraron",
        "código|códigos|lista|catálogo ..1 de? ..1 error|errores",
        "integridad|unicidad|duplicado|duplicada|restricción|concurrencia",
        "servidor smtp|remoto|externo|de_correo|ldap|ftp|sftp|de_origen|de_terceros|upstream|del_proveedor|del_banco",
    ),
    "client_fault": (
        "recibidos|recibida|recibidas|devueltos|devuelta|upstream|origen|externo|externa|proveedor|respuesta|guardados|almacenados",
        "error|errores|excepción|fallo en|al|de ..1 servidor|base_de_datos",
    ),
    "semantic_error": (
        "error|errores|fallo|fallos|falla ..4 validar|validación|validando ..3 token|jwt|credenciales|firma|sesión|certificado|api_key|identidad|captcha|recaptcha|licencia",
        "@kb",
        "archivo|fichero|imagen|documento|vídeo|video ..4 superar|exceder|sobrepasar|supera|excede|mayor|superior",
        "duplicada|duplicado",
        "al_menos un|una|uno|1",
        "solicitudes|peticiones|llamadas|requests|consultas",
        "respuesta|devolvió|respondió|retornó|proveedor|upstream|externo|externa",
        "tarde|intente|intentar|reintente|reintentar ..2 posterior",
        "sintaxis ..2 correcta|válida ..4 json",
    ),
    "malformed": (
        "respuesta ..4 json|xml|cuerpo|body",
        "esquema|schema|xsd|certificado",
        "devolvió|respondió|retornó|proveedor|upstream|externo|externa",
    ),
    "syntax_error": (
        "aprobación|confirmación|autorización|suscripción|pago|reinicio|verificación|firma|consentimiento ..1 requerida|requerido|obligatoria|obligatorio|es_obligatoria|es_requerida",
        "respuesta|devolvió|respondió|retornó|proveedor|upstream|externo|externa|firma|signature",
        "no ..1 es|son ..1 obligatorio|obligatoria|requerido|requerida",
        "si|cuando ..3 no ..2 @sent",
        "no ..2 envió|enviado|enviada|recibió|recibido ..2 respuesta|correo|email|notificación|mensaje|confirmación|pago|sms",
        "sin ..1 datos ..1 que|para|disponibles",
        "sin ..1 datos ..1 $",
        "plan|suscripción|licencia|token|rol|respuesta|cuenta no ..2 incluye|contiene|lleva",
        "no ..2 contiene|incluye|trae|lleva ..2 error|errores",
        "no ..1 pasó|pasa|pasado ..4 validación|validaciones|control|filtro",
    ),
    "invalid_format": ("respuesta|devolvió|respondió|retornó|proveedor|upstream|externo|externa",),
    "obstacle": (
        "porque|ya_que|debido_a_que|dado_que|pues|puesto_que|cuando|si ..6 inválido|inválida|faltan|falta|error|errores|token|credenciales|permiso|permisos|formato|json|autenticado|caído|responde",
    ),
    "oversize": (
        "tamaño ..1 de ..1 página|pagina|muestra|equipo|grupo|texto|nombre|talla|lista|flota|empresa|letra|bloque|pedido|lote",
        "campo|campos|nombre|descripción|título|texto|comentario|atributo|teléfono|cadena",
        "respuesta ..3 demasiado|excede|supera",
        "solicitud|petición|peticiones|solicitudes ..4 por segundo|minuto|hora|día|límite_de",
        "tasa|frecuencia|tiempo|cuota|velocidad|saldo|importe|monto|plazo|caracteres|páginas",
    ),
    "method": (
        "método|métodos ..1 de ..1 pago|pagos|envío|entrega|autenticación|cálculo|cobro|contacto|verificación|firma|cifrado|transporte|facturación|retiro|importación|depósito",
    ),
    "payment": ("pago|transacción|cobro no ..1 encontrado|encontrada|existe",),
    "quota": (
        "solicitudes|peticiones|llamadas|requests|intentos",
        "por segundo|minuto|hora",
        "tiempo ..4",
        "tamaño|peso",
    ),
    "not_implemented": ("content_type|tipo_de_contenido|media_type|formato|tipo|accept|extensión",),
    "failure": ("sin|ningún|no_hay error|errores|fallo|problema|problemas",),
    "success": ("no|sin|si|cuando|fallo|error|nunca|ya",),
    "creation": (
        "no|si|cuando|ya|error|fallo|pero|sesión|enlace|link|url|preferencia|informe|reporte|archivo|fichero|pdf|exportación|vista|token|resumen|previsualización|copia|actualizado|actualizada|modificado|será|debe|puede|recién|previamente|nuevo_usuario_o",
    ),
    "acceptance": ("ya|no|trabajos|tareas|elementos|mensajes|si|cuando|errores|error",),
    "precondition": ("falta|faltan|requiere|obligatorio|obligatoria|requerida",),
}
CANCELS: dict[MeaningName, tuple[str, ...]] = {
    name: (*_CANCELS.get(name, ()), *_OF_ANOTHER_ANSWER, *_PORTUGUESE) for name in PHRASES
}

MARKERS = frozenset(
    (
        "abierta abiertas abierto abiertos acceder accesible acceso accion acción acepta aceptable aceptada aceptado aceptados aceptan aceptar acepto aceptó "
        "activa activacion activación activada activadas activado activados activas activo activos actualice actualiza actualizacion actualización actualizada "
        "actualizado actualizar actualizarse actualizo actualizó actualmente adecuado adeudo adherida adheridas adherido adheridos adicional adjudicada "
        "adjudicadas adjudicado adjudicados adjunta adjuntado adjuntar adjuntarse adjunto adjuntos adjuntó administrador administradora administradores "
        "administrar admite admiten admitida admitido adquirente adquirida adquiridas adquirido adquiridos aerolinea aerolínea aeronave afiliada afiliadas "
        "afiliado afiliados agencia agendada agendadas agendado agendados agente agotada agotadas agotado agotados agoto agotó agregada agregadas agregado "
        "agregados agregar aguarda aguardando aguarde ahora ajena ajenas ajeno ajenos alcance alcances alcanzada alcanzado alcanzar alcanzo alcanzó almacen "
        "almacenados almacenamiento almacén alquilada alquiladas alquilado alquilados alta alterada alterado alto altura amistad amistades amplia amplie amplía "
        "amplíe anadida anadidas anadido anadidos anadir analizar anfitrion anfitrión anonima anonimo anos anterior anteriores anteriormente antes antigua "
        "anulada anuladas anulado anulados anular anularse anónima anónimo apagada apagado aparece aplica aplicacion aplicación aplicada aplicadas aplicado "
        "aplicados aplico aplicó aporto aportó aprobacion aprobación aprobada aprobadas aprobado aprobados aprobar aprobarla aprobarse aprobo aprobó aprueba "
        "apto archivada archivadas archivado archivados archivar archivarse archivo archivos argumento argumentos arreglo arrojo arrojó articulo artículo "
        "ascensor aseguradora asesor asi asignada asignadas asignado asignados asignar asignarse asincrona asincronamente asociada asociadas asociado asociados "
        "así asíncrona asíncronamente atender atras atribuciones atributo atributos atrás aun aunque ausencia ausente ausentes autenticacion autenticación "
        "autenticada autenticado autenticados autenticar autenticarlo autenticarse autenticarte autenticate autentico autenticó autentificacion autentificación "
        "autentificada autentificado autentifico autentificó autentiquese autentícate autentíquese autor autora autores autoridad autoridades autoriza "
        "autorizacion autorización autorizada autorizadas autorizado autorizados autorizar auténtico ayuda añadida añadidas añadido añadidos añadir años aún "
        "baja baje bancaria bancario banco baneada baneado bases basta beca becas bicicleta bien blanca blanco bloque bloqueada bloqueadas bloqueado bloqueados "
        "bloqueo booleano borrada borradas borrado borrador borrados borrar borrarla borrarlo borrarse borre borro borró breve buro buró busqueda búsqueda "
        "cabecera cabeceras caché cada cadena caduca caducada caducadas caducado caducados caduco caducó caida caido caidos calculo calificada calificadas "
        "calificado calificados califico calificó cambiada cambiado cambiar cambiarse cambio cambió campo campos cancelacion cancelación cancelada canceladas "
        "cancelado cancelados cancelar cancelarla cancelarlo cancelarse cancele candidato canjeada canjeadas canjeado canjeados canjeo canjeó cantidad "
        "capacidad captcha capturada capturado caracteres carece carecen careces carga cargada cargadas cargado cargados cargo cargó carpeta carrito catalogo "
        "catastro categoria categoría catálogo causa causado causas cayeron cayo cayó caída caído caídos centro cero cerrada cerradas cerrado cerrados cerrar "
        "cerrarla cerrarlo cerrarse cerro cerró certificado cierre cifra cifrado circulacion circulación ciudad civil clase clausurado clausuro clausuró clave "
        "cliente clientes cloudinary clúster cobrada cobradas cobrado cobrados cobrar cobro codigo codigos cogida cogidas cogido cogidos coincide coinciden "
        "coincidencias coincidir cola colaborador colapsado columna columnas comentario comenzado comercio comparticion compartición compartida compartidas "
        "compartido compartidos completa completada completadas completado completados completara completará completo completó compra comprada compradas "
        "comprado comprador comprados compras comprendida comprendido comprueba comunicacion comunicaciones comunicación comunicando comunicar comunicarnos "
        "comunicarse concede concedido concedidos conciliada conciliadas conciliado conciliados concluido concluyo concluyó concuerda concurrencia concurrente "
        "concurrentemente concurrentes condicion condiciones condición conducir conductor conectada conectadas conectado conectados conectando conectar "
        "conectarnos conectarse conectividad conexion conexiones conexión configuracion configuración configurada configuradas configurado configurados "
        "configurar confirmacion confirmación confirmada confirmadas confirmado confirmados confirmar confirmarse confirmo confirmó conflicto conflictos "
        "confundir congestionado conocida conocido consentimiento consiguio consiguió consta construccion construcción construida construido consulta "
        "consultando consultar consultarla consultarlo consultas consumida consumidas consumido consumidor consumidos contabilizada contabilizadas "
        "contabilizado contabilizados contactando contactar contactarse contacto contempla contenedor contener contenido contesta contestada contestadas "
        "contestado contestados contestaron contesto contestó contiene contienen continuacion continuación contrario contrasena contraseña contratado contrato "
        "contraviene controlada controlado controlados controles convertida convertidas convertido convertidos convocatoria coordinador coordinadores copia "
        "correcta correctamente correctas correcto correctos corredor correo corresponde corresponden corrupta corrupto corta cortado cortas corto cortos cortó "
        "creacion creación creada creadas creado creador creadora creadores creados crear credencial credenciales credito creditos creo creó criterios critico "
        "cruza crédito créditos crítico cuando cubre cuenta cuentas cuerpo cumple cumplen cumplida cumplidas cumplio cumplió cuota cupo cupos curso cálculo "
        "código códigos dada dados dar darse datos debe deben debera deberia deberse deberá debería debes debido decisión declinada declinado decodificado "
        "decodificar decodificarse definida definidas definido definidos definitiva dejarse dejo dejó demanda demasiadas demasiado demasiados demora demorado "
        "demoro demoró denegada denegado denegados dependencia dependencias dependiente dependientes deposito depósito derechos desactivada desactivadas "
        "desactivado desactivados desactivar desactivarse desactualizada desactualizado desaparecido desarrollado desautorizado desbordada desbordamiento "
        "descarga descargar desconocida desconocido desconocidos descontinuada descontinuado descripcion descripción descuento desde desea deserializacion "
        "deserialización deserializado deserializar deserializarse desfasada deshabilitada deshabilitadas deshabilitado deshabilitados despachada despachadas "
        "despachado despachados despachar despues después destinatario destino destruida destruido desvincule detecto detectó detener detenida detenidas "
        "detenido detenidos deuda devolvemos devolver devolvera devolverá devolvio devolvió devuelta devueltas devuelto devueltos devuelve devuelven dia dias "
        "dicho diferencia diferentes diferido digito dio direccion direcciones dirección director directores directorio disco discontinuada discontinuado "
        "disminuya disponibilidad disponible disponibles distinta distintas distinto distintos dni doble docente docentes documento documentos dominio dominios "
        "duena dueno duenos dueña dueño dueños duplicada duplicadas duplicado duplicados duplicidad duracion duración día días dígito edad edicion ediciones "
        "edición editada editado editar editarla editarlo editarse edito editores editó ejecucion ejecución ejecutada ejecutadas ejecutado ejecutados "
        "ejecutando ejecutar ejecutara ejecutará el electronico electrónico elegido elemento elementos elevada eliminacion eliminación eliminada eliminadas "
        "eliminado eliminados eliminar eliminarla eliminarlo eliminaron eliminarse elimine elimino eliminó emisor emitida emitidas emitido emitidos emitio "
        "emitir emitió empezado empleado empleados empleo empresa encabezado encabezados encima encolada encolado encontraba encontrada encontradas encontrado "
        "encontrados encontrar encontraron encontrarse encontro encontró encuentra encuentran encuentre enlace entender entero enteros entidad entorno entrada "
        "entrega entregada entregadas entregado entregados entrego entregó entrenamiento entretanto envia enviada enviadas enviado enviados enviar enviaron "
        "enviarse envio envios envió envía envío envíos equipo equivocada equivocadas equivocado equivocados eres erronea erroneas erroneo erroneos errores "
        "errónea erróneas erróneo erróneos esa escribir escritura ese espacio especificada especificado especificar especificarse especifico especificó espera "
        "esperaba esperado esperando esperar espere esquema esta estaba establecer establecido estacion estación estado estamos estan estar estas este estes "
        "estos estructura estudio está están estás esté estés evaluada evaluadas evaluado evaluados evitar exactamente excede exceden exceder excedida "
        "excedidas excedido excedio excediste excedió excepcion excepciones excepción excesiva excesivamente excesivas excesivo excesivos exceso exclusiva "
        "exclusivamente exclusivo exige existe existen existencias existente existentes existia existieron existio existir existió existía exito exitosa "
        "exitosamente exitoso experimento experimentó expirada expiradas expirado expirados expiro expiró exportacion exportación exportar expresion expresión "
        "extensa extensión extenso externa externas externo externos facilitada facilitado facilito facilitó factores factura facturacion facturación facturada "
        "facturadas facturado facturados facturar facturarse facturas facultad facultades facultado falla fallado fallando fallaron fallas fallida fallidas "
        "fallido fallidos fallo fallos falló falta faltan faltante faltantes falto faltó favor fecha fechas fichero ficheros figura filtro filtros finaliza "
        "finalizada finalizadas finalizado finalizados finalizar finalizarse financiera firma firmada firmadas firmado firmados firmar firmarse firmo firmó "
        "flota fondos foranea forma formacion formación formada formadas formado formados forman formas formateada formateado formato formatos formulario "
        "foránea foto fotos frecuencia frecuentes fue fuente fuera fueron funciona funcionar funcionarios fusionada fusionadas fusionado fusionados futura "
        "futuro generacion generación generada generadas generado generados generando generar generara generará gerente gerentes gestionada gestionado "
        "gestionar gestor gestores grabacion grabación grandes grave grid grupo guardada guardadas guardado guardados guardar guardo guardó haber habia "
        "habilita habilitada habilitadas habilitado habilitados habitacion habitación había hace hacer hacia hacienda haciendo hallada hallado hallados hallar "
        "hallaron hallo halló han hay haya hijos hilo hilos horario horas hubiera hubo idempotencia identico identicos identidad identificado identificador "
        "identificados identificar identificarse identificarte identificate identifiquese identifícate identifíquese idioma idéntico idénticos igual iguales "
        "ilegal ilegible imagen imagenes impagada impagado impago impar impide impiden implementada implementadas implementado implementados importacion "
        "importación importada importadas importado importados importe imposible impresion impresión imprevista improcesable imágenes inaccesible inactiva "
        "inactivo inadecuado inadecuados inalcanzable incapaz incidencia incluida incluidas incluido incluidos incluir incluirse incluso incluye incluyen "
        "incluyo incluyó incoherencia incompleta incompleto incompletos inconsistencia incorrecta incorrectas incorrecto incorrectos incumple incumplen "
        "incumplida incumplidas incumplimiento indescifrable indica indicada indicado indicando indicar indicarse indico indicó indisponibilidad inesperada "
        "inesperado inexistente inexistentes inferior inferiores informacion información informada informado informar informe informo informó infraccion "
        "infracción infringe infringen infringida infringidas ingresado ingreso ingresó inhabilitada inhabilitado inicia iniciada iniciadas iniciado iniciados "
        "iniciar iniciarse inicie inicio inició inquilino inscribio inscribiste inscribió inscripcion inscripciones inscripción inscrita inscritas inscrito "
        "inscritos instancia instancias insuficiente insuficientes integracion integración integrante integrar integridad intentar intente intentos interna "
        "internas interno internos interpretado interpretar interpretarse interrumpida interrumpido interrumpio interrumpió intervalo introdujo invalida "
        "invalidas invalido invalidos inventario invitacion invitación invitado invitar invocaciones invocando invocar inválida inválidas inválido inválidos ir "
        "irreversiblemente jamas jamás judicial judiciales juego juez jugador kbytes labores lado lanzada lanzado lanzo lanzó larga largo las lectura leerse "
        "legado legales legible leido letra leído libre libreria librería libres licencia limitada limitado limites linea liquidada liquidadas liquidado "
        "liquidados listado listar listo llamada llamadas llamando llamante llamar llave llegado llegar llego llegó llena llenas lleno lleva llevar localiza "
        "localizada localizado localizados localizar localizaron localizo localizó logeado loggeada loggeado logica logistico logisticos logro logró logueada "
        "logueado logueados loguear loguearse loguearte logueate logueese loguéate loguéese logístico logísticos longitud los lote lugar límite límites línea "
        "lógica mala malformada malformadas malformado malformados mandamiento mandato mando mandó manejada manejado manera mantenimiento mapas maquina marcha "
        "margen maternidad matricula matriculada matriculadas matriculado matriculados matrícula maxima maximo mayor mayores mayorista mbytes medicas medico "
        "medicos medio medios megas mejora mejore membresia membresía memoria menor menores menos mensaje mensajeria mensajería mensajes meses metodos "
        "microservicio miembro miembros mientras migracion migración migrada migradas migrado migrados minima minimo ministerio minutos misma mismas mismo "
        "mismos moderador moderadora moderadores modificacion modificaciones modificación modificada modificado modificados modificar modificarla modificarlo "
        "modificarse modifico modificó modo momento momentos momentáneamente moneda monto morosidad motivo motivos mover movida movido movimientos mucha "
        "muchas mucho muchos mudado muestra multifactor multiplo municipio muy máquina más máxima máximo médicas médico médicos método métodos mínima mínimo "
        "múltiplo navegador naviera necesaria necesario necesarios necesita necesitas negativa negativas negativo negativos negocio negra ni ningun ninguna "
        "ninguno ningún nivel nodo nodos notificacion notificación notificada notificadas notificado notificados nuestra nuestro nuestros nueva nuevas nuevo "
        "nula nulo nulos numerica numerico numericos numero numérica numérico numéricos nunca número objeto obligatoria obligatorias obligatorio obligatorios "
        "obra obsoleta obsoleto obtendra obtendrá obtener obtenido obtiene obtuvo ocupa ocupada ocupadas ocupado ocupados ocurrido ocurrio ocurrió oficina "
        "omitida omitido omitio omitió operacion operaciones operación operador operadora operadores operativa operativo optimista orden ordenes organismo "
        "organizacion organización organizador organizadores origen originado otorga otorgado otra otras otro otros paciente padron padrón pagada pagadas "
        "pagado pagados pagar pagarse pagina paginacion paginación paginas pagos pagó pais paqueteria paquetería para parametros parseado parseando parsear "
        "parsearse parseo participa participante participantes parámetro parámetros pasa pasada pasado pasan pasarela pasaron paso pasó paternidad patron "
        "patrón pausada pausadas pausado pausados pausar país pedido pedidos pendiente pendientes perdida perdio perdió perfil perfiles periodo permanente "
        "permiso permisos permite permiten permitida permitidas permitido permitidos pero persistir pertenece pertenecen período pesa pesada pesado pesados "
        "pesar peso peticion peticiones petición pila planificado plano plantilla plataforma plazas plazo podemos podes podido podra podran podria podrá podrán "
        "podría podés por porcentaje porque posea posee poseen posible posiblemente posibles posicion posición positiva positivos postal posterior posteriores "
        "posteriormente precio precisa precondicion precondiciones precondición preferencia preparacion preparación presentada presentadas presentado "
        "presentados presentar presentes presento presentó prestada prestadas prestado prestados prestamo prestarse previa previamente previsualizacion "
        "previsualización primaria privilegio privilegios probablemente problema problemas procedente procesa procesable procesada procesadas procesado "
        "procesador procesados procesamiento procesando procesar procesara procesaran procesarla procesarlo procesarse procesará procesarán proceso procesos "
        "procesó producido producto produjo profesor profesora profesores programada programadas programado programados prohibido propia propias propiedad "
        "propietaria propietario propietarios propio propios proporciona proporcionada proporcionadas proporcionado proporcionados proporcionar proporcionaron "
        "proporcionarse proporciono proporcionó proveedor proveedores proveniente proveyo proveyó provincia provisionalmente provista provisto provocado "
        "proyecto prueba préstamo publicada publicadas publicado publicados publicar publicarse pudieron pudimos pudo puede pueden puedes puedo puerta pues "
        "puesta puesto puntero puntos puntuacion puntuación purgada purgado página páginas pérdida queda quedan quedar quien quienes quiere quiza quizas quizá "
        "quizás rango rapidas rapido razones reabierta reabierto reabrir reabrirse realizada realizando realizar realizara realizará reanudar rebasa rebasado "
        "rebaso rebasó recaptcha rechaza rechazada rechazadas rechazado rechazados rechazar rechazo rechazó recibe recibida recibidas recibido recibidos "
        "recibio recibir recibira recibirá recibió recien recientemente recién reclamada reclamadas reclamado reclamados reclamo reclamó reconoce reconocida "
        "reconocido recuperable recuperacion recuperación recuperada recuperado recuperar recuperarse recurso red redireccion redirección reducir reduzca "
        "reembolsada reembolsadas reembolsado reembolsados reembolsar reembolsarse referencia referencial referencias reforzada registrada registradas "
        "registrado registrados registro registros registró región regla reglas rehuso rehusó reinicio reintentar reintente relacion relacionadas relacionados "
        "relación rellenado removida removido renovada renovado renovar renovarse reparto repetida repetido repetidos repetirse reportado reporte reporto "
        "reportó reprogramar requerida requeridas requerido requeridos requerimiento requiere requieren requisito requisitos reserva reservada reservadas "
        "reservado reservados reservar reservarse residencia resolucion resolución respeta respetan responde respondemos responden respondera responderá "
        "respondida respondidas respondido respondidos respondieron respondio respondió responsable responsables respuesta respuestas restablecimiento "
        "restriccion restricciones restricción restringida restringido resuelta resueltas resuelto resueltos resulta resultados resultar resumen retirada "
        "retirado retiro retiró retorna retornado retornara retornará retorno retornó revertir revocada revocadas revocado revocados revocar ritmo roto ruc rut "
        "rápidas rápido saldo salida salido salio salió satisface satisfacen satisfacerse satisfactoriamente satisfecha satisfechas saturacion saturación "
        "saturada saturadas saturado saturados secreta secreto seg seguida seguidas seguido seguidos seguimiento segundos seguridad seleccionada seleccionadas "
        "seleccionado seleccionados selecciono seleccionó semantica semanticamente semantico semanticos semántica semánticamente semántico semánticos sera "
        "seran servicio servicios servidor servidores será serán sesion sesión sido siempre siendo significa significar sigue siguiente simultanea "
        "simultaneamente simultaneas simultánea simultáneamente simultáneas sin sincronizacion sincronización sincronizada sincronizadas sincronizado "
        "sincronizados sincronizando sintactico sintacticos sintaxis sintáctico sintácticos sistema sistemas sitio situarse sobrecarga sobrecargada "
        "sobrecargado sobrecargados sobrepasa sobrepasado sobrepasan sobrepasar sobrepaso sobrepasó socio socios solamente solapa solapamiento solapan "
        "solicitada solicitadas solicitado solicitados solicitante solicitar solicito solicitud solicitudes solicitó soporta soportada soportadas soportado "
        "soportados soportan soportarse soy subcategorias subcategorías subida subio subir subió sucursal suficiente suficientes sufrio sufrió suma sumar "
        "suministrada suministrado suministrar suministro suministró superada superadas superado superan superar superaron superaste supere superior superiores "
        "supero superpone superponen superusuario supervisores superó suprimida suprimido suprimio suprimió sus suscripcion suscripción suscrita suscritas "
        "suscrito suscritos suspendida suspendidas suspendido suspendidos suya suyo suyos sí sólo tabla tal talla tamano tamaño tambien también tanto tarda "
        "tardado tarde tardo tardó tarea tareas tarifa tarjeta tasa taxi tecnica tecnico telefono teléfono temperatura temporalmente temporariamente tenemos "
        "tener tenga tengan tengas tenia tenía terapia tercero terceros terminada terminado termino terminó texto ti tiempo tienda tiene tienen tienes timbrada "
        "timbradas timbrado timbrados tipos titular titulares titulo todavia todavía tomada tomadas tomado tomados tope totalizar trabajo trabajos trae trafico "
        "transaccion transacciones transacción transferir transferirse transicion transición transito transitoriamente transportadora transporte transportista "
        "tras trasladada trasladado traslapa traslape tratada tratado tributaria truncado tráfico tránsito tu tutor tutores tuvo tuya tuyo tuyos técnica "
        "técnico término título ubicacion ubicación ubicar ubico ubicó ultima umbral unica unicamente unicas unicidad unida unidad unidades unidas unido unidos "
        "unio unió uno usa usada usadas usado usados usted usuario usuarios usó util utiliza utilizada utilizadas utilizado utilizados utilizo utilizó "
        "vacaciones vacantes vacia vacias vacie vacio vacios vacía vacías vacíe vacío vacíos validacion validaciones validación validada validado validando "
        "validar validarse validas validos valor valorada valoradas valorado valorados valores valoro valoró vease vedado vehiculo vehículo velocidad vencida "
        "vencidas vencido vencidos vencio venció vendedor vendida vendidas vendido vendidos venir ventana ventanas ventas ver verbo verifica verificacion "
        "verificación verificada verificadas verificado verificador verificados verificar verificarlo verificarse verla verlo versión vez videollamada vieja "
        "vigente vinculada vinculadas vinculado vinculados viola violacion violación violada violadas violan violo violó vista volvera volverá votacion "
        "votación votada votadas votado votados votaste voto votó vuelta vuelva vuelve válida válidas válido válidos véase vídeo webservice ya zona área éxito "
        "ítems órdenes última única únicamente únicas útil"
    ).split()
)

LANGUAGE = Language(
    markers=MARKERS,
    classes=CLASSES,
    phrases=PHRASES,
    cancels=CANCELS,
    negators=frozenset({"no", "sin", "ningún", "ninguna", "nunca", "jamás", "ni", "tampoco", "excepto", "salvo"}),
    choices=frozenset({"o", "u"}),
    joints=frozenset(
        {"y", "e", "porque", "pues", "que", "si", "cuando", "pero", "aunque", "como", "mientras", "debido"}
    ),
    contrasts=(
        "en_lugar_de|en_vez_de|a_diferencia_de|distinto_de|no_confundir_con|véase|ver_también|véase_también",
        "puede_indicar|podría_indicar|puede_deberse|podría_deberse|puede_significar|posiblemente|quizá|quizás|tal_vez|probablemente|posibles_causas|posible_causa",
        "si_no|de_lo_contrario|en_caso_contrario|para_evitar|aunque|incluso_si|aun_si|a_menos_que|a_no_ser_que",
        "indica_si|indicando_si|no_significa|comprueba_si|verifica_si",
    ),
    weak=frozenset(
        {"unauthorized", "client_fault", "invalidity", "failure", "timeout", "success", "unavailability", "removal"}
    ),
)
