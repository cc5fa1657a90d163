## As palavras de um dossiê, no papel: simples e exatas, para um mediador, um banco, uma transportadora ou um fornecedor. O que
## se disse no chat está em say.ftl.
# A página
missing = O que ainda falta
nothing-missing = Não falta nada do que este destinatário costuma pedir.
who = Quem pode fornecer
until = Prazo
needed = obrigatório
helpful = útil
source = Fonte
original = Texto original
not-counted = consta, mas não é considerado
contents = Conteúdo
files = Arquivos
page = Página { $n } de { $of }
seal = Hash (SHA-256)
chosen = escolhido pelo comprador
unprintable = Alguns caracteres não podem ser impressos aqui: cada um aparece como seu número entre colchetes. O arquivo messages.txt contém as palavras como foram escritas.
title = Dossiê do caso
basis = Fonte das provas pedidas
basis-none = Não se conhece nenhuma lista de provas publicada por este destinatário.
guess = Qual prova cabe a qual reclamação, e tudo o que essa fonte não informa, é interpretação nossa.
guess-all = Nenhum texto deste destinatário estava disponível: esta lista é interpretação nossa.
no-translation = Sem tradução disponível
nothing-here = Nada consta.
left-out = Fotos omitidas porque podem mostrar o endereço do comprador
look-first = Confira cada foto antes de repassar.

# Quem
by-buyer = Comprador
by-seller = Vendedor
by-carrier = Transportadora
by-bot = Assistente automático da loja
by-person = Equipe da loja
by-law = Por lei
by-promise = Conforme prometido antes

# Nomes dos dados
order = Pedido
platform-order = Número do pedido na plataforma
marketplace = Vendido em
placed = Pedido feito
total = Total do pedido
item = Produto
variant = Variante
colour = Cor no anúncio
buyer = Comprador
country = País de destino
postcode = CEP
email = E-mail
phone = Telefone
claim = Reclamação
cause = Problema
opened = Caso aberto
closed = Caso encerrado
said = Nas palavras do comprador
charged = Cobrança paga na entrega
promised = Prometido até
shipped = Marcado como enviado
for-whom = Preparado para
made = Elaborado
opens = Reclamação possível a partir de
closes = Reclamação possível até
answer-by = Resposta devida até
confidence = Grau de certeza desta informação
confidence-high = alto
confidence-medium = médio
confidence-low = baixo
number = Código de rastreio
carrier = Transportadora
first-scan = Primeiro registro da transportadora
no-scan = Ainda sem registro da transportadora
delivered = Registro de entrega
no-delivery = Sem registro de entrega
place = Local do registro
left = Deixado em
signer = Assinado por
status = Situação
reported = Informado por
zone-unknown = hora local, fuso horário não informado
mended = hora ou significado conforme nossa interpretação
not-yet = com data no futuro
not-ours = pertence a outro pacote com este código
offer-made = Proposta feita
offer-until = Aberta até
offer-answered = Respondida
offer-state = Resultado
offer-policy = Versão da política
offer-asked = O comprador tinha pedido
offer-title = Proposta
agreed = Combinado em
agreed-what = O que foi combinado
agreed-by = Aceito por
due = Prazo até
done = Cumprido
not-done = Ainda não cumprido
reference = Referência
nothing-agreed = Nada foi combinado ainda.
resolution = Resultado
journal-head = Último hash do diário
journal-lines = Entradas do diário
journal-line = Linha do diário
received = Recebido
type = Tipo de arquivo
pixels = Tamanho em pixels
sharpness = Nitidez (de 100)
light = Luminosidade (de 100)
codes = Códigos de barras lidos
matches = corresponde ao código deste pacote
taken = Tirada, segundo o arquivo
software = Programa indicado no arquivo
alike = Parecida com uma foto anterior (apenas um indício)
shade = Cor medida (apenas um indício)
photo = Foto
photo-gone = Removida; o registro dela permanece
photo-refused = Não pôde ser usada
photo-fetching = Ainda não obtida
photo-video = Vídeo, guardado como foi recebido
photo-hidden = Não mostrada a este destinatário
pressed = apertou um botão
sent-photos = fotos enviadas
edited = editada depois

# Até onde chegou um envio
state-sent = enviada
state-unsure = enviada, entrega não confirmada
state-shelf = colocada no chat, ainda não buscada
state-waiting = ainda não enviada
state-sending = sendo enviada
state-failed = não entregue
state-withdrawn = retirada antes do envio
state-stale = desatualizada, não enviada
state-heard = recebida
state-parked = sem chat com o comprador: não enviada
state-joined = incluída em outra mensagem
state-shown = entregue na plataforma

# Capítulos
piece-order = O pedido
piece-listing = O anúncio
piece-clock = Período de reclamação e prazos
piece-shipping = Prova de envio
piece-delivery = Prova de entrega
piece-signature = Assinatura
piece-tracking = Histórico de rastreio
piece-photos = Fotos
piece-messages = Mensagens
piece-notices = Avisos enviados ao comprador
piece-offers = Propostas e respostas
piece-settlement = Reembolso ou reenvio
piece-return = Devolução
piece-journal = O diário

# O que falta
lack-number = Um código de rastreio
lack-first_scan = Um primeiro registro da transportadora: a etiqueta sozinha não prova o envio
lack-delivery = Um registro de entrega com data
lack-delivery_place = A cidade ou o CEP do registro de entrega
lack-signature = A assinatura na entrega
lack-tracking = Algum histórico de rastreio
lack-photo = Uma foto que mostre o problema
lack-messages = Correspondência com o comprador
lack-settlement = Prova de que o combinado foi cumprido
lack-return = Rastreio da devolução
lack-packing = Sua foto ou vídeo da preparação do pacote
lack-weight = O peso na entrega à transportadora
lack-invoice = A nota fiscal (invoice)
lack-terms = As condições aceitas na compra
lack-authenticity = Documentos que mostrem que o produto é autêntico
lack-customs_paper = O documento oficial da alfândega
lack-carrier_statement = Uma declaração da transportadora
lack-denial = A declaração do comprador de que o pedido não chegou
lack-contract = O contrato
lack-inspection = Amostras ou um relatório de inspeção

# Fotos
shot-item = O produto
shot-closeup = O dano de perto
shot-packaging = A embalagem
shot-label = A etiqueta de envio
shot-packing_slip = A lista de conteúdo
shot-variant = O produto ao lado do que mostra a diferença
shot-white_sheet = O produto ao lado de uma folha de papel branco
shot-ruler = O produto ao lado de uma régua
shot-size_label = A etiqueta de tamanho
shot-everything = Tudo o que chegou
shot-weight_label = A etiqueta que mostra o peso
shot-defect = O defeito
shot-whole_item = O produto inteiro
shot-video = Um vídeo do defeito
shot-unboxing = Um vídeo da abertura do pacote
shot-marks = Marcas e logotipos
shot-letter = A carta da transportadora ou da alfândega

# Causas
cause-not_shipped = Ainda não enviado
cause-long_transit = Demora mais do que o normal
cause-peak_season = Alta temporada
cause-carrier_silent = Sem notícias da transportadora
cause-customs_in_process = Na alfândega
cause-customs_buyer = A alfândega espera pelo comprador
cause-customs_refused = Recusado pela alfândega
cause-delivered = Entregue
cause-pickup = Esperando em um ponto de retirada
cause-delivery_failed = Entrega não realizada
cause-returning = Voltando
cause-lost = Provavelmente perdido
cause-not_received = Entregue, mas não recebido
cause-damaged = Chegou danificado
cause-wrong_item = Produto errado
cause-wrong_variant = Cor ou tamanho errado
cause-parts_missing = Partes faltando
cause-poor_quality = Qualidade ruim
cause-unsafe = Relatado como inseguro
cause-counterfeit = Relatado como falsificado

# Registros
scan-pre_transit = Etiqueta criada
scan-accepted = Aceito pela transportadora
scan-in_transit = Em trânsito
scan-departed_origin_country = Saiu do país de origem
scan-arrived_destination_country = Chegou ao país de destino
scan-customs_presented = Apresentado à alfândega
scan-customs_held = Retido pela alfândega
scan-customs_released = Liberado pela alfândega
scan-customs_action_required = A alfândega exige uma providência
scan-out_for_delivery = Saiu para entrega
scan-available_for_pickup = Pronto para retirada
scan-delivery_attempt_failed = Tentativa de entrega sem sucesso
scan-delivered = Entregue
scan-returning = Voltando ao remetente
scan-returned = Devolvido ao remetente
scan-damaged = Informado como danificado
scan-lost = Informado como perdido
scan-cancelled = Cancelado
scan-expired = Rastreio encerrado
scan-unknown = Significado desconhecido

# Avisos: o que foi dito ao comprador
notice-late = A entrega está atrasada
notice-silent = Sem notícias da transportadora
notice-at_risk = A entrega pode atrasar
notice-not_shipped = Ainda não enviado
notice-customs = Na alfândega
notice-delivery_failed = Entrega não realizada
notice-pickup = Esperando a retirada
notice-returning = Voltando
notice-lost = Provavelmente perdido
notice-moving_again = Andando de novo
notice-delivered_check = Informado como entregue

# Desfechos
offer-open = esperando resposta
offer-accepted = aceita
offer-refused = recusada
offer-expired = expirou sem resposta
offer-withdrawn = retirada
end-settled = Resolvido por acordo
end-arrived = Chegou no fim das contas
end-solved_itself = Resolveu-se sozinho
end-withdrawn = Retirado pelo comprador
end-seller = Encerrado pelo vendedor
end-unanswered = O comprador não respondeu

# Pacotes para fornecedores
pack-title = Problema recorrente
pack-cases = Casos
pack-sold = Unidades vendidas nesse período
pack-since = Contado desde
pack-first = Primeiro relato
pack-last = Último relato
pack-sku = SKU
pack-batch = Lote
pack-from = Enviado de
pack-note = Cada caso é o relato de um comprador sobre estes produtos. Nada aqui identifica os compradores.

# Para quem é um dossiê, quando não é plataforma nem banco
audience-everything = Arquivo próprio: tudo
audience-supplier = Fornecedor
audience-carrier = Transportadora

# Reclamações, em nossas palavras: as da própria plataforma vêm atrás
claim-item_not_received = Produto não recebido
claim-not_as_described = Diferente da descrição
claim-damaged = Chegou danificado
claim-wrong_item = Produto errado
claim-missing_parts = Partes faltando
claim-counterfeit = Falsificação

# Onde foi comprado e escrito
own-shop = Loja virtual própria
channel-webchat = Chat do site
channel-email = E-mail
live-date = Vale a data que a própria plataforma mostra.

# Por que uma foto não pôde ser usada
refused-animated = imagem animada
refused-blurred = tremida demais
refused-empty = o arquivo está vazio
refused-expired = não está mais disponível no canal
refused-no_label = nenhuma etiqueta legível nela
refused-not_an_image = não é uma foto
refused-overexposed = clara demais
refused-too_dark = escura demais
refused-too_large = grande demais
refused-too_many = mais do que se aceita
refused-too_small = pequena demais
refused-truncated = o arquivo está incompleto
refused-unreachable = não pôde ser obtida
refused-unsupported = tipo de arquivo não aceito

# Onde um pacote foi deixado
at-door = na porta
at-letterbox = na caixa de correio
at-locker = em um locker de pacotes
at-neighbour = com um vizinho
at-reception = na recepção
at-safe_place = em um lugar seguro
at-pickup_point = em um ponto de retirada
at-collected = retirado pelo destinatário
