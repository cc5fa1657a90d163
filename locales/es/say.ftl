### Lo que Parley dice a un comprador, en español. Cada mensaje lleva el nombre de su frase en `models/facts/phrases.py`;
### las instrucciones completas están en `locales/en/say.ftl`.
###
### Estilo
###
### Español neutro que suena bien en México y en España. Siempre «usted», en todas partes y también en los imperativos;
### quien lee es «le» (le atiende, le aviso). Nada que suponga si quien lee es hombre o mujer (no «seguro», «listo»).
### «Yo» es el bot, «la tienda» es el vendedor, «una persona» es alguien de la tienda. Frases cortas, amables y concretas.
### Sin signos de exclamación, sin emojis y sin lenguaje de oficina (no «le informamos que», «procederemos a», «dicho pedido»).
### Se evitan las palabras que solo valen en un país: coger, paquetería, reclamo, ordenador, celular, móvil, vale, colega, costo, coste, regresar,
### resguardo, albarán.
### Comillas “…”. Direcciones y enlaces al final, después de dos puntos y sin punto final.
###
### Glosario
###   bot                          bot
###   order, parcel                pedido, paquete
###   carrier                      transportista (también si es el correo)
###   scan, tracking               registro, seguimiento
###   ship, deliver                enviar: la tienda lo entrega al transportista; entregar: llega a quien compró
###   pickup point                 punto de recogida
###   by                           a más tardar el (incluye ese día); until: hasta el
###   claim                        reclamación
###   offer                        oferta
###   refund                       reembolso, la tienda devuelve el dinero; nunca un cupón
###   the way you paid             por el mismo medio de pago
###   original form of payment     el mismo medio de pago que usó en la compra
###   coupon                       cupón
###   replacement, send again      reemplazo, sin cargo
###   exchange                     cambio, el artículo correcto
###   missing part                 lo que falta (no siempre es una pieza)
###   send back                    devolverlo, enviarlo de vuelta; “devolver” a secas, cuando se trata de dinero
###   agreed                       Acordado: (sirve también cuando nadie acaba de decir que sí; al cancelar, De acuerdo:)
###   cancel                       cancelar
###   withdraw                     desistir del contrato, desistir de la compra
###   customs, duty, import tax    aduana, aranceles, impuestos de importación
###   take a photo, again          tomar una foto, repetirla o tomarla otra vez
###   delete a photo               borrar una foto
###   video                        vídeo, siempre con tilde; la acción es grabar
###   shipping label, packing slip etiqueta de envío, nota de entrega
###   updates                      avisos
###   Palabras que se pide escribir y que hear.toml reconoce: “persona”, “parar”, “inicio”, “cancelar”.
###
### Solo hay plurales [one] y *[other]: el plural «many» del español empieza en un millón, y aquí se cuentan días y fotos.

## Las palabras de una persona, tal como son.

plain = { $text }

## Primer contacto, y de qué pedido se trata. Habla el bot.

# El primer mensaje de todo chat. La ley obliga a decir que es un bot.
hello =
    Hola, le escribe { $shop }. Soy un bot: sigo su paquete, le cuento qué pasa con él y ayudo a resolver lo que salga mal.
    Si prefiere hablar con una persona, escriba “persona” en cualquier momento.
hello-again = Qué gusto leerle de nuevo. Soy el bot que sigue su pedido; si quiere hablar con alguien, escriba “persona”.
connected =
    Desde ahora, este chat sigue su pedido { $order }. Reviso el seguimiento todos los días y le escribo aquí cuando haya novedades.
    Si no quiere recibir avisos, escriba “parar”.
ask-order = ¿De qué pedido se trata? Envíeme el número de pedido, por favor; está en su correo de confirmación.
ask-email = Gracias. Para comprobar que el pedido { $order } es suyo: ¿con qué correo electrónico lo hizo?
# La misma respuesta, sea cual sea el dato equivocado. No revela cuál.
not-found = No encuentro ningún pedido con ese número y ese correo electrónico. Revise los dos, por favor, y envíeme otra vez el número de pedido.
tried-too-often = Han sido demasiados intentos. Para proteger los pedidos de todos, tengo que hacer una pausa; inténtelo más tarde, por favor, o escriba “persona”.
link-not-valid = Este enlace ya no funciona. Envíeme su número de pedido, por favor.
link-taken = Este enlace ya se usó en otro chat. Envíeme su número de pedido, por favor, y compruebo que es suyo.
linked-elsewhere = El pedido { $order } se acaba de conectar también a otro chat. Si no fue usted, escriba “persona”.
which-order = Tiene más de un pedido con nosotros. ¿De cuál se trata?
menu = ¿En qué puedo ayudarle?
not-sure = No estoy seguro de haberle entendido. ¿Es alguna de estas cosas?
language-unknown = Lo siento, todavía no entiendo este idioma. Puede ayudarle una persona, o elija otro idioma aquí abajo.
not-understood = Perdone, no le he entendido. ¿Puede decirlo con otras palabras o elegir una opción aquí abajo?
only-text-and-photos = Solo puedo leer texto y ver fotos y vídeos. ¿Me lo puede escribir, por favor?
edit-seen = He visto que cambió su mensaje. Si eso cambia lo que necesita, dígamelo en un mensaje nuevo, por favor.
card-hidden = Eso parecía un número de tarjeta, así que lo borré y no lo he guardado. Por favor, no envíe nunca datos de tarjetas en un chat; aquí nadie los necesita.
groups-not = Solo hablo de pedidos en privado. Escríbame directamente, por favor.
thanks = De nada. Aquí estoy si necesita algo más.
# Formulario de la tienda para el derecho de desistimiento (UE).
withdraw-here = Para desistir de la compra, use el formulario de la propia tienda: { $url }
erase-asked = La tienda ya tiene su solicitud de borrar sus datos. Una persona se ocupa de ella.
erase-what = Puedo borrar lo que se guarda aquí sobre usted: su nombre, sus direcciones, nuestros mensajes y sus fotos. Los importes y las fechas de sus pedidos se conservan, sin su nombre. Esto no se puede deshacer.
erase-soon = Sus datos se borrarán el { $at }. Hasta entonces puede echarse atrás.
erase-later = Todavía hay algo pendiente de su pedido. Sus datos se borrarán en cuanto termine, previsiblemente antes del { $day }. Hasta entonces puede echarse atrás.
erase-kept = De acuerdo, no se borrará nada.
data-asked = La tienda ya sabe que usted quiere una copia de sus datos. La recibirá como muy tarde el { $day }.
data-here = Aquí tiene una copia de todo lo que se guarda sobre usted. El enlace funciona una sola vez, hasta mañana.
address-asked = Envíeme la nueva dirección completa en un solo mensaje, por favor, para que una persona pueda revisar si todavía se puede cambiar.
# Ya salió: la propia tienda casi nunca puede cambiarla.
address-shipped = El pedido { $order } ya está en camino, así que puede ser tarde para cambiar la dirección. Muchos transportistas permiten que usted redirija el paquete: mírelo en el sitio web del transportista, con el número de seguimiento.
# La dirección tal como la escribió el comprador. Todavía no se cambia nada.
address-noted =
    Gracias, esto es lo que he anotado para el pedido { $order }:
    “{ $text }”
    No se cambia nada hasta que una persona se lo confirme aquí. Si hay algún error, use el botón de abajo y envíeme otra vez la dirección.

## ¿Dónde está? Primero una de estas; después, el último registro y la fecha prevista.

status-to-ship = El pedido { $order } se está preparando. Debe enviarse a más tardar el { $by }.
status-to-ship-no-date = El pedido { $order } se está preparando y todavía no se ha enviado.
# Hay etiqueta, pero el transportista no ha registrado el paquete.
status-announced = El transportista ya tiene el aviso del pedido { $order }, pero todavía no ha registrado el paquete. Número de seguimiento: { $number }
status-moving = El pedido { $order } va en camino. Número de seguimiento: { $number }
status-at-customs = El pedido { $order } está en la aduana. Número de seguimiento: { $number }
status-out-for-delivery = El pedido { $order } está en reparto. Número de seguimiento: { $number }
status-at-pickup = El pedido { $order } le espera en el punto de recogida. Número de seguimiento: { $number }
status-attempted = El transportista intentó entregar el pedido { $order } y no pudo. Número de seguimiento: { $number }
status-delivered = Según el transportista, el pedido { $order } se entregó el { $at }. Número de seguimiento: { $number }
status-returning = El pedido { $order } va de vuelta a la tienda. Número de seguimiento: { $number }
status-lost = Hace tanto que no hay señales del pedido { $order } que probablemente se ha perdido. Número de seguimiento: { $number }
status-cancelled = El pedido { $order } se ha cancelado.
last-seen = Último registro: { $at }
last-seen-at = Último registro: { $at }, { $place }
carrier-says = Nota del transportista: “{ $text }”
left-door = Según el transportista, lo dejó en su puerta.
left-letterbox = Según el transportista, lo dejó en su buzón.
left-locker = Según el transportista, lo dejó en una taquilla de paquetes.
left-neighbour = Según el transportista, lo dejó a un vecino.
left-reception = Según el transportista, lo dejó en la recepción o en la portería.
left-safe-place = Según el transportista, lo dejó en un lugar seguro, como un garaje o un cobertizo.
left-pickup-point = Según el transportista, lo entregó en un punto de recogida o en una oficina de correos.
left-collected = Según el transportista, ya lo recogieron.
signed-by = Lo firmó: { $name }
expected = Llegada prevista: { $days }
expected-unknown = Todavía no puedo darle una fecha de llegada segura.

## Avisos: el bot escribe primero. Qué pasó y desde cuándo; después, qué se puede hacer.

# Con las dos siguientes es una obligación legal en EE. UU. Puede leerse antes o después de $by.
told-not-shipped = Lo siento: se le prometió enviar su pedido { $order } a más tardar el { $by }, y la tienda no puede cumplir esa fecha.
told-new-ship-date = La nueva fecha: se enviará a más tardar el { $by }.
# El silencio vale como un sí a esta única fecha; se puede cancelar hasta el envío.
told-consent =
    Usted decide: acepte la nueva fecha, o cancele ahora y reciba el reembolso completo por el mismo medio de pago que usó en la compra.
    Si no responde, entendemos que acepta que se envíe a más tardar el { $by }. Mientras no se haya enviado, todavía puede cancelar, con el mismo reembolso completo.
# Solo un sí mantiene el pedido: sin él se considera cancelado ese día y el dinero vuelve sin más.
told-express-consent =
    Usted decide: acepte la nueva fecha, o cancele ahora y reciba el reembolso completo por el mismo medio de pago que usó en la compra.
    Si el { $by } aún no se ha enviado y usted no ha aceptado la nueva fecha, el pedido se considera cancelado y recibe el mismo reembolso completo. Para eso no tiene que hacer nada.
told-late = Lo siento: su pedido { $order } debía llegar a más tardar el { $by } y todavía no ha llegado.
told-late-lane = { $count ->
    [one] Lo siento: su pedido { $order } lleva { $count } día en camino, más de lo habitual en esta ruta.
   *[other] Lo siento: su pedido { $order } lleva { $count } días en camino, más de lo habitual en esta ruta.
}
told-at-risk = Prefiero avisarle con tiempo: puede que su pedido { $order } no llegue dentro del plazo prometido, hasta el { $by }.
# $at es el último registro; $count, los días desde entonces.
told-silent = { $count ->
    [one] El transportista lleva { $count } día sin registrar su pedido { $order }; el último registro fue el { $at }. Es más tiempo de lo habitual.
   *[other] El transportista lleva { $count } días sin registrar su pedido { $order }; el último registro fue el { $at }. Es más tiempo de lo habitual.
}
told-customs = Su pedido { $order } está en la aduana desde el { $at }.
told-customs-buyer = La aduana retiene su pedido { $order } desde el { $at } y necesita algo de usted para que pueda continuar.
# La aduana del país de origen: le toca al remitente. $at es desde cuándo.
told-customs-export = Su pedido { $order } está retenido en la aduana de exportación desde el { $at }, antes de salir del país de origen. De eso se encargan el remitente y el transportista.
told-customs-paid = El pago de su pedido { $order } quedó registrado en la aduana el { $at }. El paquete sigue su camino en cuanto la aduana lo libere.
told-customs-released = Buenas noticias: la aduana liberó su pedido { $order } el { $at }.
told-moving-again = Buenas noticias: su pedido { $order } se mueve otra vez, con un nuevo registro el { $at }.
told-delivery-failed = El transportista intentó entregar su pedido { $order } el { $at } y no pudo. Su nota o su página de seguimiento dice si volverá a pasar o si le guarda el paquete.
# $count: en cuántos días lo intentó, siempre dos o más; $at es el último.
told-delivery-failed-again = { $count ->
    [one] El transportista ha intentado entregar su pedido { $order } en { $count } día, el último el { $at }, y no ha podido. Acuerde con él, por favor, otra fecha o la recogida, para que no se lo devuelvan a la tienda.
   *[other] El transportista ha intentado entregar su pedido { $order } en { $count } días distintos, el último el { $at }, y no ha podido. Acuerde con él, por favor, otra fecha o la recogida, para que no se lo devuelvan a la tienda.
}
told-bad-address = El transportista no puede continuar con su pedido { $order }: el { $at } anotó que algo en la dirección es incorrecto o falta.
check-address = Compruebe, por favor, la dirección de entrega en la confirmación del pedido. Si hay un error o falta algo, use el botón de abajo y envíeme la dirección completa; una persona revisará si todavía se puede corregir.
told-damaged = Lo siento: el { $at } el transportista comunicó que su pedido { $order } se dañó por el camino. Nos basta con su propio aviso; no hace falta que envíe ninguna foto.
told-pickup = Su pedido { $order } le espera en el punto de recogida desde el { $at }. Lleve, por favor, el número de seguimiento y un documento de identidad.
# Un recordatorio, unos días después de told-pickup.
told-pickup-still = Un recordatorio: su pedido { $order } le espera en el punto de recogida desde el { $at }.
told-pickup-until = Recójalo a más tardar el { $until }, por favor; después vuelve a la tienda.
# El plazo habitual de correos; nadie ha dado una fecha para este paquete.
told-pickup-usual = { $count ->
    [one] Allí, el servicio postal suele guardar un paquete { $count } día. Para ir sobre seguro, recójalo a más tardar el { $until }, por favor; después es posible que lo devuelvan.
   *[other] Allí, el servicio postal suele guardar un paquete { $count } días. Para ir sobre seguro, recójalo a más tardar el { $until }, por favor; después es posible que lo devuelvan.
}
told-pickup-no-date = No sé cuánto tiempo lo guardan allí; lo dice el aviso del transportista o su página de seguimiento. No espere mucho, por favor, o volverá a la tienda.
told-returning = Lo siento: su pedido { $order } va de vuelta a la tienda desde el { $at }.
told-returned = Lo siento: su pedido { $order } fue devuelto y llegó a la tienda el { $at }.
told-lost = Lo siento: no hay señales de su pedido { $order } desde el { $at }. Tenemos que suponer que se ha perdido.
told-customs-refused = Lo siento: la aduana rechazó su pedido { $order } el { $at }. No le va a llegar.
told-delivered-check = El transportista entregó su pedido { $order } el { $at }. ¿Está todo bien con él?
# De un pedido en varios paquetes. $number es uno o varios números de seguimiento.
about-parcels = { $count ->
    [one] Se trata del paquete { $number }.
   *[other] Se trata de { $count } paquetes: { $number }.
}
also-orders = Lo mismo ocurre con estos otros pedidos suyos:
also-delivered = También se han entregado estos pedidos suyos:
also-order = Pedido { $order }: { $at }
right-to-cancel-after = Según la ley del lugar donde vive, puede fijar un último plazo razonable de entrega; si no se cumple, puede cancelar y recuperar todo su dinero. No responder no significa que acepte esperar.
right-to-cancel = Según la ley del lugar donde vive, puede cancelar ahora y recuperar todo su dinero. No responder no significa que acepte esperar.
law-cancelled = Su pedido { $order } sigue sin enviarse y usted no ha aceptado otro retraso, así que se considera cancelado. La tienda le devuelve { $amount } por el mismo medio de pago, a más tardar el { $by }.
peak-season = Ahora mismo, los paquetes de esta ruta van más lentos que de costumbre: es una temporada de mucho movimiento, con días festivos cerca.
we-watch = Reviso el seguimiento todos los días y le escribo cuando algo cambie.

## Aduana. Solo pasos: el bot nunca recibe números, documentos ni pagos.

customs-who = La aduana revisa los paquetes que vienen del extranjero. Ni la tienda ni yo podemos acortar ese plazo, pero le avisaré cuando termine.
customs-nothing-to-do = Por ahora no tiene que hacer nada.
# $id es el nombre de un número («CPF», «PCCC»), nunca el número.
customs-number = La aduana necesita su { $id }. Indique o compruebe usted ese dato directamente, por favor. Dónde: { $portal }
customs-papers = La aduana pide documentos, por lo general la factura o el comprobante de pago; a menudo basta con la confirmación del pedido. Dónde entregarlos: { $portal }
customs-tax = Hay que pagar aranceles o impuestos de importación para que el paquete pueda continuar. Pague únicamente en el sitio oficial. Dónde: { $portal }
customs-tax-prepaid = Los impuestos de importación de un pedido de este valor se suelen pagar al hacer la compra. Si fue así y se los vuelven a cobrar, por favor, no pague dos veces: dígamelo, y la tienda enviará el comprobante al transportista.
customs-free = Por un pedido de este valor normalmente no se pagan impuestos en su país. Si aun así le piden que pague, por favor, dígamelo antes de hacerlo.
customs-number-if-asked = A veces la aduana también pide su { $id }. Si se lo pide, indíquelo únicamente aquí: { $portal }
customs-number-within = { $count ->
    [one] Por favor, hágalo en el plazo de { $count } día desde que se lo pidan.
   *[other] Por favor, hágalo en el plazo de { $count } días desde que se lo pidan.
}
customs-number-match = La mayoría de los paquetes se detienen solo porque algún dato no coincide. Compare, por favor, su nombre, teléfono y código postal con los que constan allí.
customs-broker = Cada paquete necesita una declaración hecha por un agente de aduanas. El transportista suele ofrecer el suyo; también puede nombrar uno usted.
customs-declare = Declare o confirme usted el envío, por favor. Dónde: { $portal }
customs-at-door = También es posible que le pidan el importe al entregarle el paquete. Pague únicamente contra un recibo oficial y guárdelo.
customs-fee = El transportista suele añadir un cargo por gestión, últimamente de unos { $amount }.
customs-dear = Los cargos pueden ser altos. No está obligado a aceptarlos: dígamelo antes de pagar y veremos qué puede hacer la tienda, incluso cancelar.
customs-no-limit = Si no se hace nada, la aduana suele devolver el paquete o deshacerse de él. El día exacto figura en el aviso del transportista.
customs-abandoned = { $count ->
    [one] Si no se hace nada en { $count } día, el paquete se considera abandonado y no se recupera, así que hágalo pronto, por favor.
   *[other] Si no se hace nada en { $count } días, el paquete se considera abandonado y no se recupera, así que hágalo pronto, por favor.
}
customs-may-have-changed = Lo que sé de estas normas es del { $of }; pueden haber cambiado. Por favor, compruébelo en { $portal } antes de pagar o enviar nada.
customs-may-differ = Las normas de aduanas cambian a menudo y lo que sé puede no estar al día. Por favor, compruébelo en { $portal } antes de pagar o enviar nada.
customs-unknown = No sé con seguridad qué pide la aduana de su país. Lo estamos comprobando y no quiero adivinar; mientras tanto, el aviso del propio transportista dice qué hay que hacer.
customs-not-seen = Por ahora el seguimiento no muestra ninguna parada en la aduana, y lo seguimos comprobando. Si un mensaje le pide dinero o datos, tenga cuidado, por favor: puede ser falso. Esto es lo que suele pedir la aduana:
customs-hold-limit = { $count ->
    [one] La aduana suele retener un paquete { $count } día y luego lo devuelve, así que hágalo pronto, por favor.
   *[other] La aduana suele retener un paquete { $count } días y luego lo devuelve, así que hágalo pronto, por favor.
}
# Advertencia contra fraudes. Debe quedarse.
customs-safety = Por favor, no me envíe números de identificación o fiscales, documentos ni datos de pago: nunca los pido en este chat y nunca envío enlaces de pago.
customs-charged = Si tuvo que pagar un cargo de aduana, guarde el recibo, por favor, y dígame el importe y la moneda. Así podemos ver qué le puede reembolsar la tienda.
customs-how-much = Gracias, ya tengo el recibo. ¿Cuánto pagó y en qué moneda?
customs-charge-noted = Gracias, he anotado el cargo de aduana del pedido { $order }.
portal-carrier = el sitio web oficial del transportista
portal-customs = el sitio web oficial de la aduana de su país

## Algo está mal: primero le creemos. Después, fotos; después, ofertas.

what-is-wrong = Lo siento. ¿Qué problema hay? Elija una opción aquí abajo o cuéntemelo con sus palabras.
sorry-damaged = Siento que su pedido { $order } haya llegado dañado. Vamos a resolverlo.
sorry-wrong-item = Siento que con el pedido { $order } haya recibido un artículo equivocado. Vamos a resolverlo.
sorry-wrong-variant = Siento que el pedido { $order } no sea del color, la talla o la versión que pidió. Vamos a resolverlo.
sorry-parts-missing = Siento que falte algo en su pedido { $order }. Vamos a resolverlo.
sorry-poor-quality = Siento que su pedido { $order } no sea lo que se le prometió. Vamos a resolverlo.
sorry-late = Siento que su pedido { $order } esté tardando tanto.
# Quema, da descargas, pierde líquido o hiere. La seguridad va primero.
sorry-unsafe =
    Por favor, deje de usarlo ahora mismo, manténgalo lejos de los niños y desenchúfelo si puede hacerlo sin peligro. Si alguien se ha hecho daño, llame primero a un médico o a los servicios de emergencia.
    Ya he avisado a la tienda. Tome una foto solo si no hay peligro.
# Va a una persona; nunca se negocia.
sorry-counterfeit =
    Gracias por decírmelo. La tienda se lo toma muy en serio, y una persona revisará el pedido { $order }.
    Guarde, por favor, el artículo y su embalaje y, si puede, envíe fotos del artículo, de sus etiquetas y de sus marcas.
sorry-not-received = Siento que no lo tenga. Según el transportista, el pedido { $order } se entregó el { $at }. Veamos qué se puede hacer.
on-time = Entiendo que lo está esperando. El pedido { $order } sigue dentro de plazo. Llegada prevista: { $days }
send-photo-damaged = Envíeme unas fotos, por favor: el artículo entero, el daño de cerca, el embalaje y la etiqueta de envío.
send-photo-wrong-item = Envíeme unas fotos, por favor: el artículo que recibió, la etiqueta de envío y, si la hay, la nota de entrega.
send-photo-variant = Envíeme, por favor, una foto de lo que recibió: si es por el color, junto a una hoja blanca; si es por la talla o el tamaño, junto a una regla. Escríbame también cuál pidió.
send-photo-parts = Envíeme, por favor, una foto de todo lo que recibió y otra de la etiqueta de envío donde se vea el peso. Escríbame también qué falta.
send-photo-quality = Envíeme, por favor, una foto del artículo entero y otra de lo que está mal. Si no funciona como debería, grabe también un vídeo corto y guárdelo: puede que una persona se lo pida.
send-photo-also = Si las tiene, estas también ayudarían:
which-part = ¿Qué es lo que falta? Escríbalo en un solo mensaje, por favor, y se lo paso a la tienda.
which-variant = ¿Cuál tendría que haber llegado? Escriba el color o la talla en un solo mensaje, por favor, y se lo paso a la tienda.
words-noted = Gracias, lo he anotado para la tienda.
photo-received = { $count ->
    [one] Gracias, ya tengo su foto.
   *[other] Gracias, ya tengo { $count } fotos.
}
photo-unreadable = En esa foto no se ve lo suficiente. ¿Puede tomarla otra vez, con buena luz y sin mover el teléfono?
photo-no-matter = En esa foto no se ve bien, pero no importa: por favor, no corra ningún riesgo para tomar otra.
photo-added = Gracias, lo he añadido al pedido { $order }.
photo-of-what = Gracias por enviarlo. ¿De qué se trata?
shot-item = Envíeme, por favor, una foto del artículo entero, para que la tienda vea cuál es ({ $place } de { $total }).
shot-closeup = Envíeme, por favor, una foto del daño de cerca: así nadie tiene que imaginárselo ({ $place } de { $total }).
shot-packaging = Envíeme, por favor, una foto del embalaje, por dentro y por fuera: puede mostrar qué pasó por el camino ({ $place } de { $total }).
shot-label = Envíeme, por favor, una foto de la etiqueta de envío con su código de barras: muestra en qué paquete llegó ({ $place } de { $total }).
shot-packing-slip = Envíeme, por favor, una foto de la nota de entrega, si venía una: dice qué tenía que venir en la caja ({ $place } de { $total }).
shot-variant = { $total ->
    [one] Envíeme, por favor, una foto de lo que recibió: junto a una hoja blanca si es por el color, junto a una regla si es por la talla o el tamaño. Escríbame también cuál pidió, si todavía no lo ha hecho.
   *[other] Envíeme, por favor, una foto de lo que recibió: junto a una hoja blanca si es por el color, junto a una regla si es por la talla o el tamaño ({ $place } de { $total }). Escríbame también cuál pidió, si todavía no lo ha hecho.
}
shot-white-sheet = { $total ->
    [one] Envíeme, por favor, una foto del artículo junto a una hoja de papel blanco, con luz natural, para que el color se vea tal como es. Escríbame también qué color pidió, si todavía no lo ha hecho.
   *[other] Envíeme, por favor, una foto del artículo junto a una hoja de papel blanco, con luz natural, para que el color se vea tal como es ({ $place } de { $total }). Escríbame también qué color pidió, si todavía no lo ha hecho.
}
shot-ruler = Envíeme, por favor, una foto del artículo junto a una regla o una cinta métrica, para que se lea bien la medida ({ $place } de { $total }). Escríbame también qué talla o tamaño pidió, si todavía no lo ha hecho.
shot-size-label = Envíeme, por favor, una foto de la etiqueta de la talla que lleva el artículo: así se ve qué talla se envió ({ $place } de { $total }).
shot-everything = Envíeme, por favor, una foto de todo lo que recibió, con cada cosa a la vista, para que se note qué no ha venido ({ $place } de { $total }). Escríbame también qué falta, si todavía no lo ha hecho.
shot-weight-label = Envíeme, por favor, una foto de la etiqueta de envío donde se vea el peso: ayuda a saber qué llevaba el paquete al salir ({ $place } de { $total }).
shot-defect = Envíeme, por favor, una foto de cerca de lo que está mal, para que la tienda vea lo mismo que usted ({ $place } de { $total }).
shot-whole-item = Envíeme, por favor, una foto del artículo entero, para que se vea dónde está el defecto ({ $place } de { $total }).
shot-video = Si no funciona como debería, envíeme, por favor, un vídeo corto: lo muestra mejor que cualquier foto ({ $place } de { $total }).
shot-unboxing = Si grabó cómo abría el paquete, envíeme, por favor, ese vídeo: las plataformas suelen valorarlo ({ $place } de { $total }).
shot-marks = Envíeme, por favor, una foto de las marcas del artículo, como el logotipo, las etiquetas o el número de serie, para poder compararlas ({ $place } de { $total }).
shot-letter = Si recibió una carta del transportista o de la aduana, envíeme, por favor, una foto, con los números de identidad o fiscales tapados: la carta dice por qué se detuvo el paquete ({ $place } de { $total }).
name-item = El artículo entero
name-closeup = El daño, de cerca
name-packaging = El embalaje
name-label = La etiqueta de envío
name-packing-slip = La nota de entrega
name-variant = Lo que recibió
name-white-sheet = Junto a una hoja blanca
name-ruler = Junto a una regla
name-size-label = La etiqueta de la talla
name-everything = Todo lo que recibió
name-weight-label = El peso en la etiqueta
name-defect = Lo que está mal, de cerca
name-whole-item = El artículo completo
name-video = Un vídeo
name-unboxing = El vídeo al abrir el paquete
name-marks = Logotipo, etiquetas o marcas
name-letter = La carta
name-other = Otra foto
photos-complete = Con esto tengo todo lo que necesito.
photos-enough = De acuerdo, no hace falta que envíe más. Si luego quiere añadir alguna, basta con enviarla.
photo-blurred = Esa foto está un poco borrosa. ¿Puede tomarla otra vez sin mover el teléfono?
photo-label-blurred = La etiqueta se ve un poco borrosa. ¿Puede repetir la foto con el teléfono más cerca?
photo-no-label = En esa foto no consigo leer el código de barras de la etiqueta. ¿Puede repetirla, más de cerca y de frente?
photo-dark = Esa foto está un poco oscura. ¿Puede tomarla otra vez junto a una ventana o bajo una lámpara?
photo-bright = En esa foto hay tanta luz que se ve poco. ¿Puede tomarla otra vez, sin flash y sin sol directo?
photo-small = Esa foto es muy pequeña. ¿Puede enviarla en su tamaño original?
photo-not-one = No he podido abrir ese archivo como foto. ¿Puede enviarme una tomada con su cámara?
photo-not-whole = Esa foto no ha llegado completa. ¿Puede enviármela otra vez?
photo-too-large = Ese archivo es demasiado grande. ¿Puede enviarme una foto normal o un vídeo más corto?
photo-not-fetched = Ese archivo no me ha llegado. ¿Puede enviármelo otra vez?
video-kept = Gracias, he guardado el vídeo para la tienda.
photo-still-needed = También ayudaría una foto.
photo-looking = Un momento, por favor: estoy viendo lo que ha enviado.
photo-instead = Eso no puedo usarlo aquí: solo puedo leer texto y ver fotos y vídeos. Lo que ahora ayudaría es esto:
photos-hour = Puedo recibir { $total } fotos por hora para un mismo problema. Las que tengo están bien guardadas; envíe las demás más tarde, por favor.
photos-full = Puedo guardar { $total } fotos de un mismo problema y ya no caben más. Las que tengo están bien guardadas. Si otra le parece más importante, borre antes una, por favor.
photos-heavy = Aquí ya no caben más fotos. Las que tengo están bien guardadas. Si otra le parece más importante, borre antes una, por favor, o pida hablar con una persona.
photos-over = Ya no puedo recibir más fotos de este problema. Las que tengo están bien guardadas. Si otra le parece importante, pida hablar con una persona, por favor.
photo-kept = Gracias, lo he guardado con el pedido { $order }. Lo que ya se resolvió sigue igual. Si hay algún otro problema, dígamelo.
photos-here = Estas son las fotos que tengo:
photos-missing = Estas también ayudarían:
photos-none = Todavía no tengo ninguna foto de esto.
photo-choose = Para repetir o borrar una foto, elíjala aquí abajo.
photo-what-now = ¿Qué quiere hacer con esta foto?
photo-welcome = Cuando quiera, envíemela otra vez.
photo-deleted = He borrado esa foto.
photo-stays = Esto ya está resuelto, así que las fotos se conservan. Si aun así quiere que se borre alguna, pida hablar con una persona.
check-around =
    Antes de seguir, eche un vistazo rápido, por favor:
    • en el buzón, junto a la puerta, en el jardín o en el garaje
    • con los vecinos, en la recepción, con otras personas de la casa
    • por si hay un aviso del transportista, en papel o por correo electrónico
    Algunos paquetes se marcan como entregados un día antes de llegar.

## Ofertas. Una o más líneas offer-... van como lista bajo offer-intro; la vía de reclamación y los derechos siguen siempre.

offer-about = Primero, el pedido { $order }; para los demás, use sus botones de abajo.
offer-intro = Esto es lo que la tienda puede hacer por usted:
offer-wait = Esperar hasta el { $until }. Si para entonces no ha llegado, le escribo y vuelve a elegir
# Lo mismo, con lo que sigue por sí solo ese día: nadie tiene que pedirlo.
offer-wait-back = Esperar hasta el { $until }. Si para entonces no ha llegado, la tienda le devuelve { $amount } por el mismo medio de pago; no tiene que pedirlo
offer-wait-sent = Esperar hasta el { $until }. Si para entonces no se ha enviado, le escribo y vuelve a elegir
offer-wait-sent-back = Esperar hasta el { $until }. Si para entonces no se ha enviado, la tienda le devuelve { $amount } por el mismo medio de pago; no tiene que pedirlo
offer-wait-coupon = Esperar hasta el { $until }. Si para entonces no ha llegado, recibe un cupón de { $amount }; no tiene que pedirlo
offer-wait-reship = Esperar hasta el { $until }. Si para entonces no ha llegado, le enviamos un reemplazo sin cargo; no tiene que pedirlo
offer-coupon = Un cupón de { $amount } para su próximo pedido
offer-partial-refund = Un reembolso de { $amount } por este problema, y se queda con su pedido
offer-send-part = Lo que falta: se lo enviamos sin cargo
offer-reship = Un reemplazo: se lo enviamos sin cargo
offer-exchange = Un cambio: le enviamos el artículo correcto sin cargo. No hace falta que devuelva el que tiene
offer-exchange-back = Un cambio: le enviamos el artículo correcto sin cargo. El envío de vuelta del que tiene lo paga la tienda
# El dinero se devuelve cuando el artículo ha llegado a la tienda.
offer-return = Devolverlo: usted paga el envío y, cuando haya llegado a la tienda, recibe { $amount } por el mismo medio de pago
offer-return-label = Devolverlo: la tienda paga el envío y, cuando haya llegado, usted recibe { $amount } por el mismo medio de pago
offer-refund-keep = Un reembolso de { $amount }, por el mismo medio de pago, y se queda con lo que tiene
offer-refund = Un reembolso de { $amount }, por el mismo medio de pago
offer-cancel = Cancelar el pedido, con un reembolso de { $amount } por el mismo medio de pago
offer-lasts = Puede elegir hasta el { $until }.
offer-rights-stay = Sus derechos legales siguen siendo los mismos, elija lo que elija.
# En nuestro propio chat, sobre un pedido comprado en una plataforma. $name es la plataforma.
platform-only = Este pedido lo compró en { $name }, así que se resuelve allí: la tienda le escribe en sus mensajes de { $name } y, si hay un reembolso, le llega a través de { $name }.
dispute-there = Ha abierto una reclamación en { $name }, así que ahora se decide allí. Aquí ya no puedo ofrecer nada más. La tienda responde allí y sus derechos no cambian.
dispute-bank = Ha abierto una disputa con su banco o servicio de pago, así que ahora se decide allí. Aquí ya no puedo ofrecer nada más. La tienda responde allí y sus derechos no cambian.
platform-pays = { $name } tiene su propia protección al comprador, que suele cubrir un pedido como este. Si no llega, puede pedir el reembolso en { $name }, que se hace cargo de él.
platform-refunds = Para un pedido de este precio, { $name } suele hacer el reembolso por su cuenta, sin que haya que devolver nada. Puede pedirlo allí, en la página de su pedido.
draft-answer = Por favor, responda con el número de la opción que elija.
draft-address = Por favor, revise la dirección de entrega de su pedido. Si hay un error o falta algo, escríbanoslo aquí.
# La vía propia de quien compra, al lado de la oferta. $until es su último día.
claim-path-card = También puede presentar una reclamación ante su banco o proveedor de pagos, hasta el { $until }. Esa vía sigue abierta para usted, con o sin esta oferta.
claim-path-card-no-date = También puede presentar una reclamación ante su banco o proveedor de pagos; allí le dirán hasta cuándo. Esa vía sigue abierta para usted, con o sin esta oferta.
claim-path-marketplace = También puede presentar una reclamación directamente en { $name }, hasta el { $until }. Esa vía sigue abierta para usted, con o sin esta oferta.
claim-path-marketplace-no-date = También puede presentar una reclamación directamente en { $name }; sus páginas de ayuda dicen hasta cuándo. Esa vía sigue abierta para usted, con o sin esta oferta.
# El plazo casi termina: dejamos de hacer ofertas y lo decimos.
window-closes = Su plazo para presentar una reclamación termina el { $until }. Para que no se le pase, ya no le haré más ofertas. Si necesita la reclamación, preséntela antes de que termine, por favor.
accepted-wait = Acordado: esperamos hasta el { $until }, y sigo revisando todos los días. Si para entonces no ha llegado, le escribo. Si cambia de idea antes, dígamelo.
accepted-wait-back = Acordado: esperamos hasta el { $until }, y sigo revisando todos los días. Si para entonces no ha llegado, la tienda le devuelve { $amount } por el mismo medio de pago, sin que tenga que pedirlo. Si cambia de idea antes, dígamelo.
accepted-wait-sent = Acordado: esperamos hasta el { $until }, y sigo revisando todos los días. Si para entonces no se ha enviado, le escribo. Si cambia de idea antes, dígamelo.
accepted-wait-sent-back = Acordado: esperamos hasta el { $until }, y sigo revisando todos los días. Si para entonces no se ha enviado, la tienda le devuelve { $amount } por el mismo medio de pago, sin que tenga que pedirlo. Si cambia de idea antes, dígamelo.
accepted-wait-coupon = Acordado: esperamos hasta el { $until }, y sigo revisando todos los días. Si para entonces no ha llegado, recibe un cupón de { $amount }, sin que tenga que pedirlo. Si cambia de idea antes, dígamelo.
accepted-wait-reship = Acordado: esperamos hasta el { $until }, y sigo revisando todos los días. Si para entonces no ha llegado, la tienda le envía un reemplazo sin cargo; no tiene que pedirlo. Si cambia de idea antes, dígamelo.
accepted-coupon = Acordado: le envío aquí su cupón de { $amount } en cuanto la tienda lo haya creado.
# $by es el último día en que la tienda envía el dinero.
accepted-partial-refund = Acordado: la tienda le devuelve { $amount } por el mismo medio de pago, a más tardar el { $by }. Usted se queda con el pedido, y yo le confirmo aquí cuando esté hecho.
accepted-send-part = Acordado: la tienda le envía sin cargo lo que falta, a más tardar el { $by }. Le aviso aquí cuando vaya en camino.
accepted-reship = Acordado: la tienda le envía un reemplazo sin cargo, a más tardar el { $by }. Le aviso aquí cuando vaya en camino.
accepted-exchange = Acordado: la tienda le envía sin cargo el artículo correcto, a más tardar el { $by }. Le aviso aquí cuando vaya en camino.
# $by es el último día en que el comprador lo envía.
accepted-return = Acordado: usted lo envía de vuelta a más tardar el { $by }. Cuando haya llegado, la tienda le devuelve { $amount } por el mismo medio de pago.
accepted-refund-keep = Acordado: la tienda le devuelve { $amount } por el mismo medio de pago, a más tardar el { $by }. No hace falta que devuelva nada, y le confirmo aquí cuando esté hecho.
accepted-refund = Acordado: la tienda le devuelve { $amount } por el mismo medio de pago, a más tardar el { $by }. Le confirmo aquí cuando esté hecho.
accepted-cancel = De acuerdo: el pedido se está cancelando, y la tienda le devuelve { $amount } por el mismo medio de pago, a más tardar el { $by }. Le confirmo aquí cuando esté hecho.
already-accepted = Ya eligió, y se está haciendo. Si hay que cambiar algo, escriba “persona”.
offer-is-over = Esa oferta ya no está disponible. Dígame si todavía necesita ayuda con esto, o escriba “persona”.
no-further-offer = Eso es todo lo que yo puedo ofrecerle. Cualquier otra cosa la decide una persona de la tienda.
person-decides = Una persona de la tienda revisará su caso y buscará con usted la solución adecuada.
refused = De acuerdo, entiendo que esto no le conviene.
no-offer-open = En este momento no hay ninguna oferta abierta. Dígame qué está mal y lo vemos.
# El botón es de otro chat, o ya no lleva a nada.
not-your-button = Ese botón ya no funciona en este chat. Esto es lo que puedo hacer por usted.
offer-ran-out = Esa oferta ya ha vencido.
# La tienda retiró la oferta antes de que hubiera respuesta.
offer-revoked = Lo siento: la tienda ha retirado lo que le ofrecí para el pedido { $order }, así que ya no se puede elegir.
# Quiere otra cosa después de acordar algo. Debajo sigue lo acordado.
agreed-stands = No puedo cambiar por mi cuenta lo que acordamos, así que se lo pregunto a una persona de la tienda. Hasta que responda, esto sigue en pie:
# Ya no quiere esperar hasta la fecha acordada.
wait-left = De acuerdo, no esperamos más. Lo que acordamos para ese día ya no se aplica.
which-offer = ¿A qué pedido se refiere?
# Pidió más de lo posible. Siguen las opciones.
counter-most = Lo entiendo. Si conserva su pedido, lo máximo que puedo ofrecerle aquí es un reembolso de { $amount }.
# Un número sin moneda, que podría significar otra cosa. Siguen las opciones.
counter-sure = ¿Se refería a un reembolso de esa cantidad? Si es así, elíjalo aquí abajo, por favor.
# Propuso una cantidad donde las opciones son fijas. Sigue offer-intro con la lista.
counter-stands = Aquí no puedo cambiar la cantidad. Estas opciones siguen abiertas para usted:
# $currency es un código, como USD.
counter-currency = Su pedido se pagó en { $currency }. ¿De cuánto le gustaría el reembolso, en { $currency }?
done-refund = El reembolso de { $amount } por el pedido { $order } se ha enviado por el mismo medio de pago. Su banco puede tardar unos días en mostrarlo.
done-reship = El reemplazo del pedido { $order } se ha enviado. Lo sigo y le mantengo al tanto.
done-reship-number = El reemplazo del pedido { $order } se ha enviado. Lo sigo y le mantengo al tanto. Número de seguimiento: { $number }
done-part = Ya se ha enviado lo que faltaba del pedido { $order }. Sigo el envío y le mantengo al tanto.
done-part-number = Ya se ha enviado lo que faltaba del pedido { $order }. Sigo el envío y le mantengo al tanto. Número de seguimiento: { $number }
# $code se escribe en la tienda.
done-coupon = Aquí tiene su cupón de { $amount }. Escriba este código al pagar: { $code }
done-cancel = El pedido { $order } se ha cancelado, y el reembolso de { $amount } se ha enviado por el mismo medio de pago. Su banco puede tardar unos días en mostrarlo.
delay-agreed = Gracias. Su pedido se enviará a más tardar el { $until }. Mientras no se haya enviado, todavía puede cancelar: escriba “cancelar”.
wait-is-over = Habíamos acordado esperar el pedido { $order } hasta el { $until }, y todavía no ha llegado. Lo siento.
# Llegó el día y no ha llegado el pedido; debajo sigue lo que se cumple (accepted-...).
promise-kept = Lo siento: su pedido { $order } no llegó en el plazo que acordamos, hasta el { $until }. Por eso se cumple ahora lo que le prometimos para ese caso, sin que tenga que pedirlo.
promise-kept-sent = Lo siento: su pedido { $order } no se envió en el plazo que acordamos, hasta el { $until }. Por eso se cumple ahora lo que le prometimos para ese caso, sin que tenga que pedirlo.
# También justo después de que quien compra dice que llegó.
promise-withdrawn = Qué bien: su pedido { $order } ha llegado. Por eso ya no se aplica lo que le prometimos por si no llegaba a tiempo. Si algo no está bien, dígamelo.
promise-withdrawn-sent = Buenas noticias: su pedido { $order } ya se ha enviado. Por eso ya no se aplica lo que le prometimos por si no se enviaba a tiempo.
# Dice que abrirá una disputa o llamará al banco.
threat-answer = Está en todo su derecho, y no voy a intentar que cambie de idea. Si quiere, al mismo tiempo podemos buscar aquí una solución; eso no le quita nada a su reclamación.

## Devolverlo.

return-when-there = El pedido { $order } todavía está en camino. En cuanto lo tenga, escríbame aquí y le digo cómo puede devolverlo.
# Derecho legal de desistimiento.
return-by-law = Por ley, puede devolverlo hasta el { $until } sin dar ningún motivo.
return-to =
    Envíelo, por favor, a:
    { $text }
return-wait = Por favor, no lo envíe todavía: una persona de la tienda le escribirá aquí adónde y cómo.
return-number = Cuando lo haya enviado, escríbame el número de seguimiento y yo sigo el paquete. Guarde el comprobante del envío hasta que tenga su dinero, por favor.
return-followed = Gracias. Sigo su paquete { $number } hasta la tienda y le escribo cuando haya llegado.
return-arrived = Lo que envió de vuelta del pedido { $order } ha llegado a la tienda, que le devuelve { $amount } por el mismo medio de pago, a más tardar el { $by }. Le confirmo aquí cuando esté hecho.

## Una persona, silencio, idioma, el final.

# $until: a más tardar entonces responde una persona. También se dice sin que haya escrito nadie (oferta retirada).
person-asked = He pasado esto a una persona de { $team }, que le responde aquí a más tardar el { $until }.
person-late = Siento que haya tenido que esperar tanto. He pasado su mensaje a otra persona de { $team }, que le responde aquí a más tardar el { $until }.
person-here = Ya está aquí una persona de { $team } para atenderle. Mientras tanto, yo no escribo.
person-gone = La persona de la tienda ha salido del chat, y vuelvo a estar yo, el bot. Escriba “persona” si necesita hablar con alguien.
stopped = De acuerdo, no le enviaré más avisos. Puede seguir preguntándome aquí lo que quiera. Para volver a recibir avisos, escriba “inicio”.
started-again = De acuerdo, vuelvo a mantenerle al tanto.
ask-language = ¿En qué idioma prefiere que hablemos?
language-set = Gracias. A partir de ahora le escribo en español.
arrived-well = Me alegra saber que llegó bien.
# Llegó después de todo: lo abierto se cierra, también las ofertas.
closed-arrived = Su pedido { $order } ha llegado, así que he cerrado lo que seguía abierto sobre él, también las ofertas. Si algo no está bien, dígamelo.
glad = Me alegra que se haya resuelto. Si más adelante surge algo, escríbame aquí.

## Botones. Como máximo 40 caracteres con sus valores, mejor 20. Sin punto final.

button-where = Estado de mi pedido
button-late = Va con retraso
button-customs = Duda sobre la aduana
button-not-received = Nunca llegó
button-damaged = Está dañado
button-wrong-item = Artículo equivocado
# Otro tipo de problema: color, talla, piezas, calidad.
button-problem = Otro problema
button-wrong-variant = Color o talla mal
button-parts-missing = Falta algo
button-quality = Mala calidad
button-send-back = Quiero devolverlo
button-other-order = Otro pedido
button-order = Pedido { $order }
button-person = Hablar con alguien
button-language = Idioma
button-menu = Menú
# Derecho legal, con las palabras del artículo 11 bis de la Directiva 2011/83/UE.
button-withdraw = Desistir del contrato
# Volver a recibir avisos después de “parar”.
button-want-money = Quiero mi dinero
button-want-new = Quiero uno nuevo
button-not-sent = Aún no lo envían
button-claim = Reclamación, disputa
button-erase = Borrar mis datos
button-erase-yes = Sí, borrarlo
button-erase-no = Conservar mis datos
button-my-data = Enviarme una copia
button-download = Descargar
button-stop = No más mensajes
button-start-again = Reanudar avisos
button-no-photo = No puedo tomar fotos
button-skip-photo = Saltar esta
button-my-photos = Mis fotos
button-retake = Repetir la foto
button-delete-photo = Borrar la foto
button-photos-done = Es todo, continuar
button-still-missing = Sigue sin aparecer
button-found-it = Ya lo encontré
button-all-well = Todo está bien
button-something-wrong = Algo está mal
button-agree-delay = Aceptar el { $by }
button-address = Corregir dirección
button-cancel-order = Cancelar mi pedido
button-options = Ver mis opciones
button-wait = Esperar al { $until }
button-coupon = Cupón: { $amount }
button-partial-refund = Recibir { $amount }
button-send-part = Recibir lo que falta
button-reship = Recibir un reemplazo
button-exchange = Cambiarlo
button-return = { $amount } al devolver
button-refund-keep = Conservar + { $amount }
button-refund = Reembolso: { $amount }
button-cancel = { $amount } al cancelar
# Ninguna de estas: la siguiente oferta, si la hay; en una espera ya acordada, no esperar más.
button-more = Otra oferta
