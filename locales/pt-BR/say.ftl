### O que o Parley diz a quem compra, em português do Brasil. Cada mensagem tem o nome da sua frase em
### `models/facts/phrases.py`; as instruções completas estão em `locales/en/say.ftl`. Termos e tratamento: `glossary.toml`.

## As palavras de uma pessoa, tal como são.

plain = { $text }

## Primeiro contato, e de qual pedido se trata. Fala o bot.

hello =
    Olá, aqui é { $shop }. Sou um bot: acompanho seu pacote, conto o que acontece com ele e ajudo a resolver o que der errado.
    Se preferir falar com uma pessoa, escreva “atendente” a qualquer momento.
hello-again = Que bom falar com você de novo. Sou o bot que cuida do seu pedido; para falar com uma pessoa, escreva “atendente”.
connected =
    A partir de agora, este chat acompanha seu pedido { $order }. Confiro o rastreio todos os dias e escrevo aqui quando houver novidade.
    Se não quiser receber avisos, escreva “parar”.
ask-order = É sobre qual pedido? Me envie o número, por favor; ele está no e-mail de confirmação.
ask-email = Obrigado. Para ter certeza de que o pedido { $order } é seu: qual e-mail você usou na compra?
not-found = Não encontrei nenhum pedido com esse número e esse e-mail. Confira os dois, por favor, e me envie o número do pedido de novo.
tried-too-often = Foram tentativas demais. Para proteger os pedidos de todo mundo, preciso fazer uma pausa aqui; tente de novo mais tarde, por favor, ou escreva “atendente”.
link-not-valid = Este link não funciona mais. Me envie o número do seu pedido, por favor.
link-taken = Este link já foi usado em outro chat. Me envie o número do seu pedido, por favor, e eu confiro se ele é seu.
linked-elsewhere = O pedido { $order } acabou de ser conectado também a outro chat. Se não foi você, escreva “atendente”.
which-order = Você tem mais de um pedido com a gente. É sobre qual deles?
menu = Como posso ajudar?
not-sure = Não sei se entendi bem. É uma destas opções?
language-unknown = Desculpe, ainda não entendo este idioma. Uma pessoa pode ajudar, ou escolha outro idioma abaixo.
not-understood = Desculpe, não entendi. Pode dizer com outras palavras ou escolher uma opção abaixo?
only-text-and-photos = Só consigo receber texto, fotos e vídeos. Pode escrever para mim, por favor?
edit-seen = Vi que você alterou sua mensagem. Se isso muda o que você precisa, me diga em uma mensagem nova, por favor.
card-hidden = Isso parecia um número de cartão, então eu apaguei e não guardei. Por favor, nunca envie dados de cartão em um chat; ninguém aqui precisa deles.
groups-not = Só falo de pedidos em conversas privadas. Escreva diretamente para mim, por favor.
thanks = De nada. Estou por aqui se precisar de mais alguma coisa.
withdraw-here = Para desistir da compra, use o formulário da própria loja: { $url }
erase-asked = Sua solicitação para apagar seus dados já está com a loja. Uma pessoa de lá cuida disso.
erase-what = Posso apagar o que está guardado aqui sobre você: seu nome, seus endereços, nossas mensagens e suas fotos. Os valores e as datas dos seus pedidos ficam, sem o seu nome. Isso não pode ser desfeito.
erase-soon = Seus dados serão apagados em { $at }. Até lá, você ainda pode mudar de ideia.
erase-later = Ainda há algo em andamento no seu pedido. Seus dados serão apagados assim que isso terminar, por enquanto previsto até { $day }. Até lá, você ainda pode mudar de ideia.
erase-kept = Certo, nada será apagado.
data-asked = A loja já sabe que você quer uma cópia dos seus dados. Você vai recebê-la até { $day }.
data-here = Aqui está uma cópia de tudo o que está guardado sobre você. O link funciona uma única vez, até amanhã.
address-asked = Me envie o novo endereço completo em uma única mensagem, por favor, para que uma pessoa veja se ainda dá para mudar.
address-shipped = O pedido { $order } já está a caminho, então pode ser tarde para mudar o endereço dele. Em muitas transportadoras, dá para redirecionar o pacote por conta própria: veja no site da transportadora, com o código de rastreio.
address-noted =
    Obrigado, foi isto que anotei para o pedido { $order }:
    “{ $text }”
    Nada muda até que uma pessoa confirme aqui. Se houver algum erro, use o botão abaixo e envie de novo.

## Onde está? Primeiro uma destas; depois, onde foi visto por último e quando deve chegar.

status-to-ship = O pedido { $order } está sendo preparado. Ele deve ser enviado até { $by }.
status-to-ship-no-date = O pedido { $order } está sendo preparado e ainda não foi enviado.
status-announced = A transportadora já foi avisada sobre o pedido { $order }, mas ainda não registrou o pacote. Código de rastreio: { $number }
status-moving = O pedido { $order } está a caminho. Código de rastreio: { $number }
status-at-customs = O pedido { $order } está na alfândega. Código de rastreio: { $number }
status-out-for-delivery = O pedido { $order } saiu para entrega. Código de rastreio: { $number }
status-at-pickup = O pedido { $order } está esperando por você no ponto de retirada. Código de rastreio: { $number }
status-attempted = A transportadora tentou entregar o pedido { $order } e não conseguiu. Código de rastreio: { $number }
status-delivered = Segundo a transportadora, o pedido { $order } foi entregue em { $at }. Código de rastreio: { $number }
status-returning = O pedido { $order } está voltando para a loja. Código de rastreio: { $number }
status-lost = Faz tanto tempo que não há sinal do pedido { $order } que ele provavelmente se perdeu. Código de rastreio: { $number }
status-cancelled = O pedido { $order } foi cancelado.
last-seen = Último registro: { $at }
last-seen-at = Último registro: { $at }, { $place }
carrier-says = Observação da transportadora: “{ $text }”
left-door = Segundo a transportadora, ele foi deixado na sua porta.
left-letterbox = Segundo a transportadora, ele foi colocado na sua caixa de correio.
left-locker = Segundo a transportadora, ele foi colocado em um locker de pacotes.
left-neighbour = Segundo a transportadora, ele foi deixado com um vizinho.
left-reception = Segundo a transportadora, ele foi deixado na portaria ou na recepção.
left-safe-place = Segundo a transportadora, ele foi deixado em um lugar seguro, como uma garagem ou um depósito.
left-pickup-point = Segundo a transportadora, ele foi deixado em um ponto de retirada ou em uma agência dos correios.
left-collected = Segundo a transportadora, alguém já retirou o pacote.
signed-by = Assinado por: { $name }
expected = Previsão de chegada: { $days }
expected-unknown = Ainda não posso dar uma data de chegada em que você possa confiar.

## Avisos: o bot escreve primeiro. O que aconteceu e desde quando; depois, o que dá para fazer.

told-not-shipped = Sinto muito: o envio do seu pedido { $order } foi prometido até { $by }, e a loja não consegue cumprir essa data.
told-new-ship-date = A nova data: ele será enviado até { $by }.
told-consent =
    A escolha é sua: aceite a nova data, ou cancele agora e receba o reembolso total na forma de pagamento original.
    Se você não responder, consideramos que concorda com o envio até { $by }. Enquanto o pedido não for enviado, você ainda pode cancelar, com o mesmo reembolso total.
told-express-consent =
    A escolha é sua: aceite a nova data, ou cancele agora e receba o reembolso total na forma de pagamento original.
    Se o pedido não for enviado até { $by } e você não tiver aceitado até lá, ele é considerado cancelado e você recebe o mesmo reembolso total. Para isso, você não precisa fazer nada.
told-late = Sinto muito: a entrega do seu pedido { $order } foi prometida até { $by }, e ele ainda não chegou.
told-late-lane = { $count ->
    [one] Sinto muito: seu pedido { $order } está viajando há { $count } dia, mais do que o normal neste trajeto.
   *[other] Sinto muito: seu pedido { $order } está viajando há { $count } dias, mais do que o normal neste trajeto.
}
told-at-risk = Prefiro avisar logo: seu pedido { $order } pode não chegar até { $by }, que era o prazo prometido.
told-silent = { $count ->
    [one] A transportadora não registra seu pedido { $order } há { $count } dia; o último registro foi em { $at }. É mais tempo do que o normal.
   *[other] A transportadora não registra seu pedido { $order } há { $count } dias; o último registro foi em { $at }. É mais tempo do que o normal.
}
told-customs = Seu pedido { $order } está na alfândega desde { $at }.
told-customs-buyer = A alfândega está segurando seu pedido { $order } desde { $at } e precisa de algo de você para que ele possa seguir.
told-customs-export = Seu pedido { $order } está parado desde { $at } na alfândega de exportação, antes de sair do país de origem. Cabe ao remetente e à transportadora resolver isso.
told-customs-paid = O pagamento do seu pedido { $order } foi registrado na alfândega em { $at }. O pacote segue assim que a alfândega o liberar.
told-customs-released = Boa notícia: a alfândega liberou seu pedido { $order } em { $at }.
told-moving-again = Boa notícia: seu pedido { $order } voltou a andar, com um novo registro em { $at }.
told-delivery-failed = A transportadora tentou entregar seu pedido { $order } em { $at } e não conseguiu. O aviso dela ou a página de rastreio diz se ela volta ou se guarda o pacote para você.
told-delivery-failed-again = { $count ->
    [one] A transportadora já tentou entregar seu pedido { $order } em { $count } dia, a última vez em { $at }, e não conseguiu. Combine com ela uma nova data ou a retirada, por favor, para que ele não seja mandado de volta.
   *[other] A transportadora já tentou entregar seu pedido { $order } em { $count } dias diferentes, a última vez em { $at }, e não conseguiu. Combine com ela uma nova data ou a retirada, por favor, para que ele não seja mandado de volta.
}
told-bad-address = A transportadora não consegue seguir com seu pedido { $order }: em { $at }, ela anotou que algo no endereço está errado ou faltando.
check-address = Confira o endereço de entrega na confirmação do pedido, por favor. Se algo estiver errado ou faltando, use o botão abaixo e me envie o endereço completo; uma pessoa vê então se ainda dá para corrigir.
told-damaged = Sinto muito: em { $at }, a transportadora registrou que seu pedido { $order } foi danificado no caminho. O registro dela basta para nós; você não precisa enviar foto.
told-pickup = Seu pedido { $order } está esperando por você no ponto de retirada desde { $at }. Leve o código de rastreio e um documento de identidade, por favor.
told-pickup-still = Um lembrete: seu pedido { $order } está esperando por você no ponto de retirada desde { $at }.
told-pickup-until = Retire até { $until }, por favor; depois disso, ele volta para a loja.
told-pickup-usual = { $count ->
    [one] O correio de lá costuma guardar um pacote por { $count } dia. Por segurança, retire até { $until }, por favor; depois disso, ele pode voltar.
   *[other] O correio de lá costuma guardar um pacote por { $count } dias. Por segurança, retire até { $until }, por favor; depois disso, ele pode voltar.
}
told-pickup-no-date = Não sei por quanto tempo ele fica guardado lá; a mensagem da transportadora ou a página de rastreio informa. Não demore muito, por favor, senão ele volta para a loja.
told-returning = Sinto muito: seu pedido { $order } está voltando para a loja desde { $at }.
told-returned = Sinto muito: seu pedido { $order } foi mandado de volta e chegou à loja em { $at }.
told-lost = Sinto muito: não há sinal do seu pedido { $order } desde { $at }. Temos que considerar que ele se perdeu.
told-customs-refused = Sinto muito: a alfândega recusou seu pedido { $order } em { $at }. Ele não vai chegar até você.
told-delivered-check = A transportadora entregou seu pedido { $order } em { $at }. Está tudo certo com ele?
about-parcels = { $count ->
    [one] Isto é sobre o pacote { $number }.
   *[other] Isto é sobre { $count } pacotes: { $number }.
}
also-orders = O mesmo vale para estes seus pedidos:
also-delivered = Estes seus pedidos também foram entregues:
also-order = Pedido { $order }: { $at }
right-to-cancel-after = Pela lei do lugar onde você mora, você pode fixar um último dia de entrega que seja razoável; se ele não for cumprido, você pode cancelar e receber todo o seu dinheiro de volta. Não responder não significa que você concorda em esperar.
right-to-cancel = Pela lei do lugar onde você mora, você pode cancelar agora e receber todo o seu dinheiro de volta. Não responder não significa que você concorda em esperar.
law-cancelled = Seu pedido { $order } ainda não foi enviado, e você não aceitou outro atraso; por isso, ele é considerado cancelado. Você recebe { $amount } de volta pela mesma forma de pagamento, até { $by }.
peak-season = Neste momento, os pacotes deste trajeto estão mais lentos do que o normal: é uma época de muito movimento, com feriados chegando.
we-watch = Confiro o rastreio todos os dias e escrevo quando algo mudar.

## Alfândega. Só os passos: o bot nunca recebe números, documentos nem pagamentos.

customs-who = A alfândega confere os pacotes que vêm do exterior. Nem a loja nem eu podemos encurtar isso, mas aviso quando terminar.
customs-nothing-to-do = Por enquanto, você não precisa fazer nada.
customs-number = A alfândega precisa do seu { $id }. Informe ou confira esse dado por conta própria, por favor. Onde: { $portal }
customs-papers = A alfândega pede documentos, em geral a nota fiscal (invoice) ou o comprovante de pagamento; muitas vezes a confirmação do pedido serve. Onde entregar: { $portal }
customs-tax = Há taxa alfandegária ou imposto de importação a pagar para que o pacote possa seguir. Pague somente no site oficial. Onde: { $portal }
customs-tax-prepaid = O imposto de importação de um pedido deste valor costuma ser pago já na compra. Se foi assim e cobrarem de novo, por favor, não pague duas vezes: me diga, e a loja envia o comprovante à transportadora.
customs-free = Em um pedido deste valor, normalmente não se paga imposto no seu país. Se mesmo assim cobrarem de você, por favor, me diga antes de pagar.
customs-number-if-asked = Às vezes a alfândega também pede seu { $id }. Se pedir, informe somente aqui, por favor: { $portal }
customs-number-within = { $count ->
    [one] Faça isso em até { $count } dia depois que pedirem, por favor.
   *[other] Faça isso em até { $count } dias depois que pedirem, por favor.
}
customs-number-match = A maioria dos pacotes só para porque algum dado não bate. Compare, por favor, seu nome, telefone e CEP com o que está cadastrado lá.
customs-broker = Cada pacote precisa de uma declaração feita por um despachante aduaneiro. A transportadora costuma oferecer o dela; você também pode indicar um por conta própria.
customs-declare = Declare ou confirme a remessa por conta própria, por favor. Onde: { $portal }
customs-at-door = O valor também pode ser cobrado na hora da entrega do pacote. Pague somente com recibo oficial e guarde esse recibo.
customs-fee = A transportadora costuma cobrar também uma taxa de serviço, ultimamente de cerca de { $amount }.
customs-dear = A cobrança pode ser alta. Você não precisa aceitar: me diga antes de pagar, e vemos o que a loja pode fazer, inclusive cancelar.
customs-no-limit = Se nada for feito, a alfândega costuma mandar o pacote de volta ou descartar. O dia exato está na mensagem da transportadora.
customs-abandoned = { $count ->
    [one] Se nada for feito em { $count } dia, o pacote é considerado abandonado e não volta; por isso, faça logo, por favor.
   *[other] Se nada for feito em { $count } dias, o pacote é considerado abandonado e não volta; por isso, faça logo, por favor.
}
customs-may-have-changed = O que sei sobre essas regras é de { $of }; elas podem ter mudado. Antes de pagar ou enviar qualquer coisa, consulte, por favor: { $portal }
customs-may-differ = As regras da alfândega mudam muito, e o que sei pode estar desatualizado. Antes de pagar ou enviar qualquer coisa, consulte, por favor: { $portal }
customs-unknown = Não sei ao certo o que a alfândega do seu país pede. Estamos verificando, e não quero dar palpite; até lá, a mensagem da própria transportadora diz o que fazer.
customs-not-seen = Até agora o rastreio não mostra nenhuma parada na alfândega, e seguimos conferindo. Se uma mensagem pedir dinheiro ou dados, tome cuidado, por favor: ela pode ser falsa. Isto é o que a alfândega costuma pedir:
customs-hold-limit = { $count ->
    [one] A alfândega costuma guardar um pacote por { $count } dia e depois manda de volta; por isso, faça logo, por favor.
   *[other] A alfândega costuma guardar um pacote por { $count } dias e depois manda de volta; por isso, faça logo, por favor.
}
customs-safety = Por favor, não me envie números de identidade ou fiscais (como CPF), documentos nem dados de pagamento: eu nunca peço isso neste chat e nunca envio links de pagamento.
customs-charged = Se você teve que pagar uma cobrança da alfândega, guarde o recibo, por favor, e me diga o valor e a moeda. Assim vemos o que a loja pode reembolsar.
customs-how-much = Obrigado, recebi o recibo. Quanto você pagou, e em qual moeda?
customs-charge-noted = Obrigado, anotei a cobrança da alfândega do pedido { $order }.
portal-carrier = site oficial da transportadora
portal-customs = site oficial da alfândega do seu país

## Algo está errado: primeiro, acreditamos em quem comprou. Depois as fotos, depois as propostas.

what-is-wrong = Sinto muito por isso. O que há de errado? Escolha abaixo ou me conte com suas palavras.
sorry-damaged = Sinto muito que seu pedido { $order } tenha chegado danificado. Vamos resolver.
sorry-wrong-item = Sinto muito que tenha vindo o produto errado no pedido { $order }. Vamos resolver.
sorry-wrong-variant = Sinto muito que o pedido { $order } não tenha vindo na cor, no tamanho ou na versão que você escolheu. Vamos resolver.
sorry-parts-missing = Sinto muito que esteja faltando algo no seu pedido { $order }. Vamos resolver.
sorry-poor-quality = Sinto muito que seu pedido { $order } não seja o que foi prometido. Vamos resolver.
sorry-late = Sinto muito que seu pedido { $order } esteja demorando tanto.
sorry-unsafe =
    Por favor, pare de usar agora, deixe longe de crianças e tire da tomada se der para fazer isso sem perigo. Se alguém se machucou, chame primeiro um médico ou o serviço de emergência.
    Já alertei a loja. Só tire foto se for seguro.
sorry-counterfeit =
    Obrigado por me contar. A loja leva isso muito a sério, e uma pessoa de lá vai analisar o pedido { $order }.
    Guarde o produto e a embalagem, por favor, e, se puder, envie fotos do produto, das etiquetas e das marcas.
sorry-not-received = Sinto muito que você não tenha recebido. Segundo a transportadora, o pedido { $order } foi entregue em { $at }. Vamos ver o que dá para fazer.
on-time = Entendo que você está esperando. O pedido { $order } ainda está no prazo. Previsão de chegada: { $days }
send-photo-damaged = Me envie algumas fotos, por favor: o produto inteiro, o dano de perto, a embalagem e a etiqueta de envio.
send-photo-wrong-item = Me envie algumas fotos, por favor: o produto que chegou, a etiqueta de envio e a lista de conteúdo, se houver.
send-photo-variant = Me envie uma foto do que chegou, por favor: ao lado de uma folha de papel branco se a cor está errada, ao lado de uma régua se é o tamanho. Escreva também qual você pediu.
send-photo-parts = Me envie uma foto de tudo o que chegou, por favor, e uma da etiqueta de envio que mostre o peso. Escreva também qual parte está faltando.
send-photo-quality = Me envie uma foto do produto inteiro, por favor, e uma do que está errado. Se ele não funciona como deveria, grave também um vídeo curto e guarde: uma pessoa pode pedir.
send-photo-also = Se você tiver, estas também ajudam:
which-part = Qual parte está faltando? Escreva em uma única mensagem, por favor, e eu passo para a loja.
which-variant = Qual deveria ser? Escreva a cor ou o tamanho em uma única mensagem, por favor, e eu passo para a loja.
words-noted = Obrigado, anotei isso para a loja.
photo-received = { $count ->
    [one] Obrigado, recebi sua foto.
   *[other] Obrigado, já tenho { $count } fotos.
}
photo-unreadable = Não dá para ver o suficiente nessa foto. Pode tirar de novo, com boa luz e o celular parado?
photo-no-matter = Não dá para ver muito nessa foto. Tudo bem: por favor, não corra nenhum risco para tirar outra.
photo-added = Obrigado, juntei ao pedido { $order }.
photo-of-what = Obrigado pelo envio. É sobre o quê?
shot-item = Envie uma foto do produto inteiro, por favor, para que a loja veja o que chegou ({ $place } de { $total }).
shot-closeup = Envie uma foto do dano de perto, por favor, para que ninguém precise adivinhar o tamanho do estrago ({ $place } de { $total }).
shot-packaging = Envie uma foto da embalagem, por dentro e por fora, por favor: ela pode mostrar o que aconteceu no caminho ({ $place } de { $total }).
shot-label = Envie uma foto da etiqueta de envio com o código de barras, por favor: ela mostra em qual pacote veio ({ $place } de { $total }).
shot-packing-slip = Envie uma foto da lista de conteúdo, se houver, por favor: ela mostra o que deveria ter vindo na caixa ({ $place } de { $total }).
shot-variant = { $total ->
    [one] Envie uma foto do que chegou, por favor: ao lado de uma folha de papel branco se a cor está errada, ao lado de uma régua se é o tamanho. Escreva também qual você pediu, se ainda não escreveu.
   *[other] Envie uma foto do que chegou, por favor: ao lado de uma folha de papel branco se a cor está errada, ao lado de uma régua se é o tamanho ({ $place } de { $total }). Escreva também qual você pediu, se ainda não escreveu.
}
shot-white-sheet = { $total ->
    [one] Envie uma foto do produto ao lado de uma folha de papel branco, à luz do dia, por favor, para que a cor apareça como é de verdade. Escreva também qual cor você pediu, se ainda não escreveu.
   *[other] Envie uma foto do produto ao lado de uma folha de papel branco, à luz do dia, por favor, para que a cor apareça como é de verdade ({ $place } de { $total }). Escreva também qual cor você pediu, se ainda não escreveu.
}
shot-ruler = Envie uma foto do produto ao lado de uma régua ou fita métrica, por favor, para que dê para ler o tamanho ({ $place } de { $total }). Escreva também qual tamanho você pediu, se ainda não escreveu.
shot-size-label = Envie uma foto da etiqueta de tamanho do produto, por favor: ela mostra qual tamanho foi enviado ({ $place } de { $total }).
shot-everything = Envie uma foto de tudo o que chegou, com as peças lado a lado, por favor, para que fique fácil ver o que não veio ({ $place } de { $total }). Escreva também qual parte está faltando, se ainda não escreveu.
shot-weight-label = Envie uma foto da etiqueta de envio onde aparece o peso, por favor: isso ajuda a ver o que havia no pacote quando ele saiu ({ $place } de { $total }).
shot-defect = Envie uma foto de perto do que está errado, por favor, para que a loja veja o que você vê ({ $place } de { $total }).
shot-whole-item = Envie uma foto do produto inteiro, por favor, para que a loja veja onde está o problema ({ $place } de { $total }).
shot-video = Se ele não funciona como deveria, envie um vídeo curto, por favor: mostra isso melhor do que qualquer foto ({ $place } de { $total }).
shot-unboxing = Se você gravou a abertura do pacote, envie esse vídeo, por favor: as plataformas gostam de ver ({ $place } de { $total }).
shot-marks = Envie uma foto das marcas do produto, como logotipo, etiquetas ou número de série, por favor, para que dê para comparar ({ $place } de { $total }).
shot-letter = Se a transportadora ou a alfândega mandou uma carta para você, envie uma foto dela, por favor, com os números de identidade ou fiscais cobertos: ela diz por que o pacote parou ({ $place } de { $total }).
name-item = O produto inteiro
name-closeup = O dano de perto
name-packaging = A embalagem
name-label = A etiqueta de envio
name-packing-slip = A lista de conteúdo
name-variant = O que chegou
name-white-sheet = Ao lado de papel branco
name-ruler = Ao lado de uma régua
name-size-label = A etiqueta de tamanho
name-everything = Tudo o que chegou
name-weight-label = O peso na etiqueta
name-defect = O defeito de perto
name-whole-item = O produto completo
name-video = Um vídeo
name-unboxing = O vídeo da abertura
name-marks = Logotipo, etiquetas, marcas
name-letter = A carta
name-other = Outra foto
photos-complete = Isso é tudo de que preciso.
photos-enough = Tudo bem, não precisa enviar mais. Se quiser acrescentar uma depois, é só enviar.
photo-blurred = Essa foto saiu um pouco tremida. Pode segurar o celular firme e tirar de novo?
photo-label-blurred = A etiqueta saiu um pouco tremida. Pode chegar o celular mais perto e tirar de novo?
photo-no-label = Não consigo ler o código de barras dessa etiqueta. Pode tirar de novo, mais de perto e bem de cima?
photo-dark = Essa foto está um pouco escura. Pode tirar de novo, perto de uma janela ou debaixo de uma lâmpada?
photo-bright = Essa foto está clara demais para ver bem. Pode tirar de novo, sem flash e sem sol direto?
photo-small = Essa foto é muito pequena. Pode enviar no tamanho original?
photo-not-one = Não consegui abrir isso como foto. Pode enviar uma tirada com a sua câmera?
photo-not-whole = Essa foto não chegou completa. Pode enviar de novo?
photo-too-large = Esse arquivo é grande demais para mim. Pode enviar uma foto normal ou um vídeo mais curto?
photo-not-fetched = Essa não chegou até mim. Pode enviar de novo?
video-kept = Obrigado, guardei o vídeo para a loja.
photo-still-needed = Uma foto também ajudaria.
photo-looking = Um momento, por favor: estou vendo o que você enviou.
photo-instead = Isso não consigo usar aqui, só texto, fotos e vídeos. O que ajudaria agora é isto:
photos-hour = Consigo receber { $total } fotos por hora para um mesmo problema. As que já tenho estão guardadas; envie as outras mais tarde, por favor.
photos-full = Consigo guardar { $total } fotos de um mesmo problema, e não cabem mais. As que já tenho estão guardadas. Se outra for mais importante, apague uma antes, por favor.
photos-heavy = Não cabem mais fotos aqui. As que já tenho estão guardadas. Se outra for mais importante, apague uma antes, por favor, ou peça para falar com uma pessoa.
photos-over = Não consigo receber mais fotos deste problema. As que já tenho estão guardadas. Se outra for importante, peça para falar com uma pessoa, por favor.
photo-kept = Obrigado, guardei junto com o pedido { $order }. O que já foi resolvido continua como está. Se houver outro problema, me diga, por favor.
photos-here = Tenho estas fotos suas:
photos-missing = Estas ainda ajudariam:
photos-none = Ainda não tenho nenhuma foto sua sobre isso.
photo-choose = Para tirar uma de novo ou apagar, escolha abaixo.
photo-what-now = O que você quer fazer com esta foto?
photo-welcome = É só enviar de novo quando quiser.
photo-deleted = Apaguei essa foto.
photo-stays = Isso já está resolvido, por isso as fotos ficam. Se ainda quiser que uma seja removida, peça para falar com uma pessoa, por favor.
check-around =
    Antes de continuar, dê uma olhada rápida, por favor:
    • na caixa de correio, perto da porta, no quintal ou na garagem
    • com vizinhos, na portaria, com quem mora com você
    • se há um aviso da transportadora, em papel ou por e-mail
    Alguns pacotes são marcados como entregues um dia antes de chegar.

## Propostas. Uma ou mais linhas offer-... vêm em lista abaixo de offer-intro; o caminho próprio e os direitos vêm depois, sempre.

offer-about = Primeiro, o pedido { $order }; para os outros, use os botões deles abaixo.
offer-intro = Isto é o que a loja pode fazer por você:
offer-wait = Esperar até { $until }. Se não tiver chegado até lá, escrevo para você e você escolhe de novo
offer-wait-back = Esperar até { $until }. Se não tiver chegado até lá, você recebe { $amount } de volta automaticamente, pela mesma forma de pagamento
offer-wait-sent = Esperar até { $until }. Se não tiver sido enviado até lá, escrevo para você e você escolhe de novo
offer-wait-sent-back = Esperar até { $until }. Se não tiver sido enviado até lá, você recebe { $amount } de volta automaticamente, pela mesma forma de pagamento
offer-wait-coupon = Esperar até { $until }. Se não tiver chegado até lá, você recebe automaticamente um cupom de { $amount }
offer-wait-reship = Esperar até { $until }. Se não tiver chegado até lá, o reenvio é feito automaticamente, sem custo
offer-coupon = Um cupom de { $amount } para seu próximo pedido
offer-partial-refund = { $amount } de volta por este problema, e você fica com o pedido
offer-send-part = A parte que falta, enviada sem custo
offer-reship = Um reenvio: a loja manda de novo, sem custo
offer-exchange = Uma troca: o produto certo, enviado sem custo. O que está com você não precisa voltar
offer-exchange-back = Uma troca: o produto certo, enviado sem custo. A loja paga a volta do que está com você
offer-return = Devolver: você paga o frete da volta. Quando chegar, você recebe um reembolso de { $amount }, pela mesma forma de pagamento
offer-return-label = Devolver: a loja paga o frete da volta. Quando chegar, você recebe um reembolso de { $amount }, pela mesma forma de pagamento
offer-refund-keep = Um reembolso de { $amount }, pela mesma forma de pagamento, e você fica com o que tem
offer-refund = Um reembolso de { $amount }, pela mesma forma de pagamento
offer-cancel = Cancelar o pedido, com reembolso de { $amount } pela mesma forma de pagamento
offer-lasts = Você pode escolher até { $until }.
offer-rights-stay = Seus direitos legais continuam os mesmos, seja qual for a sua escolha.
platform-only = Você comprou isto na plataforma { $name }, então a solução também é por lá: a loja vai escrever para você nas mensagens da plataforma, e qualquer dinheiro volta para você através dela.
dispute-there = Você abriu uma reclamação na plataforma { $name }, então agora a decisão é por lá. Aqui não posso oferecer mais nada. A loja responde por lá, e seus direitos continuam os mesmos.
dispute-bank = Você abriu uma reclamação no seu banco ou serviço de pagamento, então agora a decisão é por lá. Aqui não posso oferecer mais nada. A loja responde por lá, e seus direitos continuam os mesmos.
platform-pays = A plataforma { $name } tem uma proteção ao comprador própria, que costuma cobrir um pedido como este. Se ele não chegar, você pode pedir seu dinheiro de volta por lá, e é a plataforma que paga.
platform-refunds = Para um pedido deste valor, a plataforma { $name } costuma devolver o dinheiro por conta própria, e você não precisa mandar nada de volta. Você pode pedir isso lá, no seu pedido.
draft-answer = Responda com o número da opção que você escolher, por favor.
draft-address = Confira o endereço de entrega do seu pedido, por favor. Se algo estiver errado ou faltando, escreva para nós aqui.
claim-path-card = Você também pode abrir uma reclamação (contestar a compra) no seu banco ou na empresa de pagamentos, até { $until }. Esse caminho continua aberto para você, com ou sem esta proposta.
claim-path-card-no-date = Você também pode abrir uma reclamação (contestar a compra) no seu banco ou na empresa de pagamentos; lá dizem até quando. Esse caminho continua aberto para você, com ou sem esta proposta.
claim-path-marketplace = Você também pode abrir uma reclamação diretamente na plataforma { $name }, até { $until }. Esse caminho continua aberto para você, com ou sem esta proposta.
claim-path-marketplace-no-date = Você também pode abrir uma reclamação diretamente na plataforma { $name }; as páginas de ajuda de lá dizem até quando. Esse caminho continua aberto para você, com ou sem esta proposta.
window-closes = Seu prazo para abrir uma reclamação termina em { $until }. Para que você não perca esse prazo, não vou fazer mais propostas. Se você precisa da reclamação, abra antes disso, por favor.
accepted-wait = Combinado: esperamos até { $until }, e continuo conferindo todos os dias. Se não tiver chegado até lá, escrevo para você. Se mudar de ideia antes, me diga.
accepted-wait-back = Combinado: esperamos até { $until }, e continuo conferindo todos os dias. Se não tiver chegado até lá, você recebe { $amount } de volta pela mesma forma de pagamento, sem precisar pedir. Se mudar de ideia antes, me diga.
accepted-wait-sent = Combinado: esperamos até { $until }, e continuo conferindo todos os dias. Se não tiver sido enviado até lá, escrevo para você. Se mudar de ideia antes, me diga.
accepted-wait-sent-back = Combinado: esperamos até { $until }, e continuo conferindo todos os dias. Se não tiver sido enviado até lá, você recebe { $amount } de volta pela mesma forma de pagamento, sem precisar pedir. Se mudar de ideia antes, me diga.
accepted-wait-coupon = Combinado: esperamos até { $until }, e continuo conferindo todos os dias. Se não tiver chegado até lá, você recebe um cupom de { $amount }, sem precisar pedir. Se mudar de ideia antes, me diga.
accepted-wait-reship = Combinado: esperamos até { $until }, e continuo conferindo todos os dias. Se não tiver chegado até lá, o reenvio é feito sem custo, sem você precisar pedir. Se mudar de ideia antes, me diga.
accepted-coupon = Combinado. Envio aqui seu cupom de { $amount } assim que a loja criar.
accepted-partial-refund = Combinado: a loja envia { $amount } de volta pela mesma forma de pagamento, até { $by }. Você fica com o pedido, e eu aviso aqui quando estiver feito.
accepted-send-part = Combinado: a loja envia a parte que falta, sem custo, até { $by }. Aviso aqui quando ela estiver a caminho.
accepted-reship = Combinado: a loja faz o reenvio, sem custo, até { $by }. Aviso aqui quando ele estiver a caminho.
accepted-exchange = Combinado: a loja envia o produto certo, sem custo, até { $by }. Aviso aqui quando ele estiver a caminho.
accepted-return = Combinado: mande de volta até { $by }, por favor. Quando chegar, a loja reembolsa { $amount } pela mesma forma de pagamento.
accepted-refund-keep = Combinado: a loja envia { $amount } de volta pela mesma forma de pagamento, até { $by }. Você não precisa mandar nada de volta, e eu aviso aqui quando estiver feito.
accepted-refund = Combinado: a loja envia { $amount } de volta pela mesma forma de pagamento, até { $by }. Aviso aqui quando estiver feito.
accepted-cancel = Combinado: o pedido está sendo cancelado, e a loja envia { $amount } de volta pela mesma forma de pagamento, até { $by }. Aviso aqui quando estiver feito.
already-accepted = Você já fez sua escolha, e ela está sendo cumprida. Se algo precisar mudar, escreva “atendente”.
offer-is-over = Essa proposta não está mais aberta. Me diga se ainda precisa de ajuda com isso, ou escreva “atendente”.
no-further-offer = Isso é tudo o que eu mesmo posso oferecer. O que for além disso, quem decide é uma pessoa da loja.
person-decides = Uma pessoa da equipe vai olhar isso pessoalmente e encontrar a solução certa com você.
refused = Tudo bem, entendo que isso não serve para você.
no-offer-open = Não há nenhuma proposta aberta no momento. Me conte o que está errado, e vemos isso.
not-your-button = Esse botão não leva mais a nada neste chat. Isto é o que posso fazer por você.
offer-ran-out = Essa proposta expirou nesse meio-tempo.
offer-revoked = A loja retirou o que ofereci para o pedido { $order }, então não dá mais para escolher. Sinto muito por isso.
agreed-stands = Não posso mudar sozinho o que combinamos, por isso estou perguntando a uma pessoa da equipe. Até ela responder, vale isto:
wait-left = Tudo bem, não esperamos mais. O que combinamos para aquele dia deixa de valer.
which-offer = De qual pedido você está falando?
counter-most = Entendo. O máximo que posso fazer aqui, se você ficar com o pedido, é { $amount } de volta.
counter-sure = Você quis dizer esse valor em dinheiro de volta? Se sim, escolha abaixo, por favor.
counter-stands = Não posso mudar o valor aqui. Estas opções continuam abertas para você:
counter-currency = Seu pedido foi pago em { $currency }. Quanto você gostaria de receber de volta, em { $currency }?
done-refund = O reembolso de { $amount } do pedido { $order } foi enviado pela mesma forma de pagamento. Seu banco pode levar alguns dias para mostrar.
done-reship = O reenvio do pedido { $order } já saiu. Vou acompanhar e aviso você das novidades.
done-reship-number = O reenvio do pedido { $order } já saiu. Vou acompanhar e aviso você das novidades. Código de rastreio: { $number }
done-part = A parte que faltava do pedido { $order } já foi enviada. Vou acompanhar e aviso você das novidades.
done-part-number = A parte que faltava do pedido { $order } já foi enviada. Vou acompanhar e aviso você das novidades. Código de rastreio: { $number }
done-coupon = Aqui está seu cupom de { $amount }. Digite este código ao finalizar a compra: { $code }
done-cancel = O pedido { $order } foi cancelado, e o reembolso de { $amount } foi enviado pela mesma forma de pagamento. Seu banco pode levar alguns dias para mostrar.
delay-agreed = Obrigado. Seu pedido será enviado até { $until }. Enquanto não for enviado, você ainda pode cancelar: escreva “cancelar”.
wait-is-over = Tínhamos combinado de esperar o pedido { $order } até { $until }, e ele ainda não chegou. Sinto muito.
promise-kept = Sinto muito: seu pedido { $order } não chegou até { $until }. O que prometemos para esse caso vem agora, sem você precisar pedir.
promise-kept-sent = Sinto muito: seu pedido { $order } não foi enviado até { $until }. O que prometemos para esse caso vem agora, sem você precisar pedir.
promise-withdrawn = Boa notícia: seu pedido { $order } chegou, então o que tínhamos prometido caso chegasse tarde demais deixa de valer. Se algo não estiver certo, é só me dizer.
promise-withdrawn-sent = Boa notícia: seu pedido { $order } foi enviado, então o que tínhamos prometido caso fosse enviado tarde demais deixa de valer.
threat-answer = É seu direito, e não vou tentar convencer você do contrário. Se quiser, podemos buscar uma solução aqui ao mesmo tempo; isso não tira nada da sua reclamação.

## Devolver.

return-when-there = O pedido { $order } ainda está a caminho. Assim que ele estiver com você, escreva aqui, e eu digo como devolver.
return-by-law = Por lei, você pode devolver até { $until } sem dar nenhum motivo.
return-to =
    Envie, por favor, para:
    { $text }
return-wait = Por favor, não envie ainda: uma pessoa da equipe vai escrever aqui para onde enviar, e como.
return-number = Quando tiver enviado, me passe o código de rastreio, por favor, e eu acompanho. Guarde o comprovante até receber seu dinheiro.
return-followed = Obrigado. Acompanho seu pacote { $number } até a loja e escrevo quando ele chegar lá.
return-arrived = O que você mandou de volta do pedido { $order } chegou à loja. Ela envia { $amount } de volta pela mesma forma de pagamento, até { $by }, e eu aviso aqui quando estiver feito.

## Uma pessoa, silêncio, idioma, o fim.

person-asked = Passei isso para uma pessoa. Alguém da equipe { $team } responde aqui até { $until }.
person-late = Sinto muito pela longa espera. Passei sua mensagem adiante, e alguém da equipe { $team } responde aqui até { $until }.
person-here = Uma pessoa da equipe { $team } está aqui agora e vai responder. Enquanto isso, fico em silêncio.
person-gone = A pessoa da equipe saiu do chat, e sou eu de novo, o bot. Escreva “atendente” se precisar de uma pessoa.
stopped = Tudo bem, não envio mais avisos. Você ainda pode me perguntar qualquer coisa aqui. Para voltar a receber avisos, escreva “iniciar”.
started-again = Tudo bem, volto a avisar você das novidades.
ask-language = Qual idioma você prefere?
language-set = Obrigado. A partir de agora, escrevo em português.
arrived-well = Que bom saber que chegou bem.
closed-arrived = Seu pedido { $order } chegou, então encerrei o que ainda estava aberto sobre ele, inclusive as propostas. Se algo não estiver certo, é só me dizer.
glad = Fico feliz que tenha dado certo. Se surgir algo depois, escreva aqui.

## Botões. No máximo 40 caracteres com os valores, melhor 20. Sem ponto final.

button-where = Cadê meu pedido?
button-late = Está atrasado
button-customs = Dúvida da alfândega
button-not-received = Nunca chegou
button-damaged = Está danificado
button-wrong-item = Produto errado
button-problem = Outro problema
button-wrong-variant = Cor/tamanho errado
button-parts-missing = Está faltando algo
button-quality = Qualidade ruim
button-send-back = Quero devolver
button-other-order = Outro pedido
button-order = Pedido { $order }
button-person = Falar com uma pessoa
button-language = Idioma
button-menu = Menu
button-withdraw = Desistir do contrato
button-want-money = Quero o reembolso
button-want-new = Quero um novo
button-not-sent = Ainda não enviaram
button-claim = Abrir uma reclamação
button-erase = Apagar meus dados
button-erase-yes = Sim, apagar
button-erase-no = Manter meus dados
button-my-data = Me envie uma cópia
button-download = Baixar
button-stop = Parar as mensagens
button-start-again = Receber avisos
button-no-photo = Não posso tirar foto
button-skip-photo = Pular esta
button-my-photos = Minhas fotos
button-retake = Tirar de novo
button-delete-photo = Apagar a foto
button-photos-done = É só isso, continuar
button-still-missing = Ainda não encontrei
button-found-it = Já encontrei
button-all-well = Está tudo certo
button-something-wrong = Tem algo errado
button-agree-delay = Aceitar dia { $by }
button-address = Corrigir endereço
button-cancel-order = Cancelar meu pedido
button-options = Ver minhas opções
button-wait = Esperar até { $until }
button-coupon = Cupom: { $amount }
button-partial-refund = Receber { $amount }
button-send-part = Enviar o que falta
button-reship = Pedir o reenvio
button-exchange = Trocar
button-return = { $amount } ao devolver
button-refund-keep = { $amount } s/ devolver
button-refund = Reembolso: { $amount }
button-cancel = { $amount } ao cancelar
button-more = Outra proposta
