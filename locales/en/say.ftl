### What Parley says to a buyer, in English. Each message is named after its phrase in `models/facts/phrases.py`.
###
### For translators
###
### Who speaks: "I" is the shop's bot. "The shop" is the seller. "A person" or "a colleague" is a human at the shop.
### Who reads: a buyer in a messenger, often worried, often reading on a phone. Short, kind, concrete. Polite form of
### address, one and the same everywhere. No exclamation-mark cheer, no emoji, no office language.
### Never promise what the bot does not do: it reads the tracking every day and tells the buyer. It does not call the
### carrier, does not search for the parcel, does not speed anything up.
### An offer stands beside the buyer's own claim, never instead of it. No "if you do not open a case", no word about
### reviews, nothing that sounds like giving up a right.
###
### Variables, the same names and the same set in every language:
###   $order   order number, as the shop writes it ("#1001", "114-3941689-8772232")
###   $number  tracking number
###   $by, $until, $at   a date ("March 3, 2026"), sometimes with a time ("March 3, 2026, 2:00 PM (UTC+1)").
###            The sentence must read well with both. On buttons the date is short ("Mar 3").
###   $days    a date ("March 3, 2026") or a range of dates ("Mar 3 – 7, 2026")
###   $amount  money with its currency ("$12.50")
###   $count   a whole number; needs every plural form of the language
###   $shop, $name   name of the shop; name of the marketplace
###   $place, $text  words of the carrier, in whatever language they came
###   $place, $total  in the shot-... phrases two whole numbers: which picture it is, of how many. Elsewhere $total is how
###            many photos can be taken.
###   $portal  where to do a customs step: a web address, a site's name, or one of the two portal-... phrases below.
###            Keep it at the end of the sentence after a colon, without a full stop: it may be a web address.
###   $url     a web address; keep it at the end as well
###
### Glossary
###   bot              a computer programme that chats; say so plainly
###   parcel           the thing that travels; "order" is what was bought (one order may be several parcels)
###   carrier          post or courier
###   scan             each time the carrier registers the parcel
###   claim            the buyer's own formal complaint at the bank, the payment provider or the marketplace
###   refund           money back the way it was paid; never a voucher
###   coupon           a discount code for a later order
###   send again       a replacement, free of charge
###   withdraw         the legal right to step back from an online purchase (EU: 14 days)
###   ship             the seller hands the parcel to the carrier; "deliver" is when it reaches the buyer
###   customs, duty, tax   customs is the authority; duty and import tax are what it charges
###   Words in “…” after "write" are commands that the bot understands: use the word that people would really type.

## A person's own words, passed on as they are.

plain = { $text }

## First contact, and finding out which order is meant. The bot speaks.

# Very first message of a chat. By law it must say that it is a bot; "human" must always reach a human.
hello =
    Hello, this is { $shop }. I'm a bot: I follow your parcel, tell you what happens to it, and help to put things right.
    If you would rather talk to a person, write “human” at any time.
# The same buyer comes back.
hello-again = Good to see you again. I'm the bot that looks after your order; write “human” to reach a person.
# The order was found and belongs to this chat from now on.
connected =
    This chat now follows your order { $order }. I check its tracking every day and write to you here when something happens.
    If you don't want updates, write “stop”.
ask-order = Which order is it about? Please send me the order number; it is in your confirmation e-mail.
# Proof that the order is theirs.
ask-email = Thank you. To make sure that order { $order } is yours: which e-mail address did you use for it?
# One and the same answer, whichever of the two was wrong. It must not reveal which.
not-found = I can't find an order with that number and e-mail address. Please check both and send me the order number again.
tried-too-often = That was too many tries. To protect everyone's orders I have to pause here; please try again later, or write “human”.
# A link from an e-mail that is too old or broken.
link-not-valid = This link doesn't work any more. Please send me your order number instead.
# A link that was already used in another chat.
link-taken = This link has already been used in another chat. Please send me your order number, and I'll check that it is yours.
# To the first chat, when a second chat has also proved that the order is theirs.
linked-elsewhere = Order { $order } has just been connected to another chat as well. If that wasn't you, write “human”.
which-order = You have more than one order with us. Which one is it about?
# Above a row of buttons.
menu = What can I do for you?
# Above two buttons with what may have been meant, and one for a person.
not-sure = I'm not sure that I understood you. Is it one of these?
# A message in a language that the bot does not know. Said in the chat's language and in English.
language-unknown = I'm sorry, I can't read this language yet. A person can help you, or you can choose another language below.
not-understood = I'm sorry, I didn't understand that. Could you say it in other words, or choose below?
# After a sticker, a voice message, a file of a kind that we cannot use.
only-text-and-photos = I can only take text, photos and videos. Could you write it to me, please?
# The buyer changed a message that was already sent.
edit-seen = I've seen that you changed your message. If it changes what you need, please tell me in a new one.
# The buyer typed a card number.
card-hidden = That looked like a card number, so I removed it and did not keep it. Please never send card details in a chat; nobody here needs them.
groups-not = I talk about orders in private only. Please write to me directly.
# After "thank you".
thanks = You're welcome. I'm here if anything else comes up.
# The shop's form for withdrawing from the purchase (a legal right in the EU).
withdraw-here = To withdraw from your purchase, use the shop's own form here: { $url }
# The buyer asked for their data to be deleted.
erase-asked = Your request to delete your data is with the shop now. A person there takes care of it.
erase-what = I can delete what is kept about you here: your name, your addresses, our messages and your photos. The amounts and dates of your orders stay, without your name. This cannot be undone.
erase-soon = Your data will be deleted at { $at }. Until then you can still change your mind.
erase-later = Something is still being settled for your order. Your data will be deleted as soon as that has ended, by { $day } as things stand. Until then you can still change your mind.
erase-kept = All right, nothing will be deleted.
data-asked = The shop knows now that you want a copy of your data. You will get it by { $day }.
data-here = Here is a copy of everything that is kept about you here. The link works once, until tomorrow.
# The buyer wants another delivery address.
address-asked = Please send me the full new address in one message, so that a person can check whether it can still be changed.
# It has left already, so the shop itself cannot change it any more.
address-shipped = Order { $order } is on its way already, so it may be too late to change the address on it. Many carriers let you redirect a parcel yourself: look on the carrier's own website, with the tracking number.
# The new address as the buyer wrote it, read back so that a mistake is seen. A person decides, nothing is changed yet.
address-noted =
    Thank you, this is what I have noted for order { $order }:
    “{ $text }”
    Nothing is changed until a person has confirmed it here. If something in it is wrong, use the button below and send it again.

## Where is it? One of these first, then where it was last seen and when it is expected.

status-to-ship = Order { $order } is being prepared. It is due to be shipped by { $by }.
status-to-ship-no-date = Order { $order } is being prepared and has not been shipped yet.
# A label exists, but the carrier has not scanned the parcel.
status-announced = The carrier has been told about order { $order }, but has not scanned the parcel yet. Tracking number: { $number }
status-moving = Order { $order } is on its way to you. Tracking number: { $number }
status-at-customs = Order { $order } is at customs. Tracking number: { $number }
status-out-for-delivery = Order { $order } is out for delivery. Tracking number: { $number }
status-at-pickup = Order { $order } is waiting for you at the pickup point. Tracking number: { $number }
status-attempted = The carrier tried to deliver order { $order } and could not. Tracking number: { $number }
status-delivered = The carrier reports order { $order } as delivered on { $at }. Tracking number: { $number }
status-returning = Order { $order } is on its way back to the shop. Tracking number: { $number }
status-lost = There has been no sign of order { $order } for so long that it is probably lost. Tracking number: { $number }
status-cancelled = Order { $order } has been cancelled.
last-seen = Last scan: { $at }
last-seen-at = Last scan: { $at }, { $place }
carrier-says = The carrier's note: “{ $text }”
# Where the carrier says that a delivered parcel was left. One of these, then who signed, then the carrier's own note.
left-door = According to the carrier, it was left at your door.
left-letterbox = According to the carrier, it was put into your letterbox.
left-locker = According to the carrier, it was put into a parcel locker.
left-neighbour = According to the carrier, it was left with a neighbour.
left-reception = According to the carrier, it was left at the reception or the concierge.
left-safe-place = According to the carrier, it was left in a safe place such as a garage or a shed.
left-pickup-point = According to the carrier, it was handed in at a pickup point or post office.
left-collected = According to the carrier, somebody has collected it.
# $name is as the carrier wrote it.
signed-by = Signed for by: { $name }
expected = Expected: { $days }
expected-unknown = I can't name an arrival date yet that I could stand by.

## Notices: the bot writes first. What happened and since when, then what can be done.

# Shipping is late or about to be. With the next two it is a legal duty in the US: an honest new date, and the choice
# to agree or to cancel with a full refund. It may be read before or after $by.
told-not-shipped = I'm sorry: your order { $order } was promised to be shipped by { $by }, and the shop can't keep that date.
told-new-ship-date = The new date: it will be shipped by { $by }.
# Silence counts as a yes to this one date; the buyer can cancel until the parcel is shipped.
told-consent =
    The choice is yours: agree to the new date, or cancel now and get a full refund in your original form of payment.
    Without an answer we take it as agreed that it is shipped by { $by }. Until it is shipped you can still cancel, with the same full refund.
# Only a yes keeps the order: without one it counts as cancelled on that day, and the money goes back by itself.
told-express-consent =
    The choice is yours: agree to the new date, or cancel now and get a full refund in your original form of payment.
    If it isn't shipped by { $by } and you haven't agreed by then, your order counts as cancelled and you get the same full refund. You don't have to do anything for that.
# Delivery is later than promised.
told-late = I'm sorry: your order { $order } was promised by { $by } and hasn't arrived yet.
# No date was promised, but it takes longer than parcels on this route normally do.
told-late-lane = { $count ->
    [one] I'm sorry: your order { $order } has been travelling for { $count } day, longer than usual on this route.
   *[other] I'm sorry: your order { $order } has been travelling for { $count } days, longer than usual on this route.
}
told-at-risk = I'd rather tell you early: your order { $order } may not arrive by { $by } as promised.
# $at is the last scan, $count the days since then.
told-silent = { $count ->
    [one] The carrier hasn't scanned your order { $order } for { $count } day; the last scan was on { $at }. That is longer than usual.
   *[other] The carrier hasn't scanned your order { $order } for { $count } days; the last scan was on { $at }. That is longer than usual.
}
# $at is since when.
told-customs = Your order { $order } has been at customs since { $at }.
told-customs-buyer = Customs has been holding your order { $order } since { $at } and needs something from you before it can go on.
# Customs of the country that it is sent from: the sender has to act, not the buyer. $at is since when.
told-customs-export = Your order { $order } has been held at export customs since { $at }, before it leaves the country it is sent from. That is for the sender and the carrier to settle.
# The buyer has paid what customs asked for; customs has not let go yet.
told-customs-paid = The payment for your order { $order } was recorded at customs on { $at }. The parcel goes on as soon as customs releases it.
told-customs-released = Good news: customs released your order { $order } on { $at }.
# After it had stood still for a while.
told-moving-again = Good news: your order { $order } is moving again, with a new scan on { $at }.
told-delivery-failed = The carrier tried to deliver your order { $order } on { $at } and could not. Its note or tracking page says whether it comes again or keeps the parcel for you.
# $count is on how many days the carrier has tried, always two or more; $at is the last of them.
told-delivery-failed-again = { $count ->
    [one] The carrier has now tried on { $count } day to deliver your order { $order }, most recently on { $at }, and could not. Please arrange a new date or a pickup with the carrier, so that it isn't sent back.
   *[other] The carrier has now tried on { $count } days to deliver your order { $order }, most recently on { $at }, and could not. Please arrange a new date or a pickup with the carrier, so that it isn't sent back.
}
told-bad-address = The carrier can't go on with your order { $order }: on { $at } it noted that something about the address is wrong or missing.
# Follows told-bad-address. The address itself is never repeated in the chat.
check-address = Please check the delivery address in your order confirmation. If something in it is wrong or missing, use the button below and send me the full address; a person then checks whether it can still be corrected.
# The carrier's own scan says so; the buyer has not seen it yet.
told-damaged = I'm sorry: on { $at } the carrier reported your order { $order } as damaged on the way. Its own report is enough for us; you don't need to send a photo.
# $at is since when.
told-pickup = Your order { $order } has been waiting for you at the pickup point since { $at }. Please bring the tracking number and an identity card.
# A reminder, some days after told-pickup.
told-pickup-still = A reminder: your order { $order } has been waiting for you at the pickup point since { $at }.
# Follows told-pickup or stands alone as a reminder.
told-pickup-until = Please collect it by { $until }; after that it goes back to the shop.
# The post's usual time; nobody has named a day for this parcel.
told-pickup-usual = { $count ->
    [one] The post there usually keeps a parcel for { $count } day. To be on the safe side, please collect it by { $until }; after that it may go back.
   *[other] The post there usually keeps a parcel for { $count } days. To be on the safe side, please collect it by { $until }; after that it may go back.
}
told-pickup-no-date = I don't know how long it is kept there; the carrier's message or tracking page says so. Please don't wait long, or it goes back to the shop.
told-returning = I'm sorry: your order { $order } has been on its way back to the shop since { $at }.
# It is back at the shop already. $at is when it came there.
told-returned = I'm sorry: your order { $order } was sent back and reached the shop on { $at }.
# $at is the last sign of life.
told-lost = I'm sorry: there has been no sign of your order { $order } since { $at }. We have to assume that it is lost.
# Customs sends it back or destroys it.
told-customs-refused = I'm sorry: customs refused your order { $order } on { $at }. It won't reach you.
# One day after delivery.
told-delivered-check = The carrier delivered your order { $order } on { $at }. Is everything all right with it?
# Of an order in several parcels. $number is one tracking number or several.
about-parcels = { $count ->
    [one] This is about parcel { $number }.
   *[other] This is about { $count } parcels: { $number }.
}
# Above a list of also-order, and sometimes a date under each.
also-orders = The same is true of these orders of yours:
# Follows told-delivered-check, above such a list.
also-delivered = These orders of yours have been delivered as well:
also-order = Order { $order }: { $at }
# The law where the buyer lives: EU and UK. Follows the news that it is late.
right-to-cancel-after = By the law where you live you may name a last day for delivery that is fair; if it isn't met, you may cancel and get all your money back. Not answering doesn't mean that you agree to wait.
right-to-cancel = By the law where you live you may cancel now and get all your money back. Not answering doesn't mean that you agree to wait.
# The order was not shipped, a second delay was told, and the buyer did not say yes to it.
law-cancelled = Your order { $order } still hasn't been shipped, and you haven't agreed to another delay, so it counts as cancelled. You get { $amount } back the way you paid, by { $by }.
# Follows a notice and explains it.
peak-season = Parcels on this route are slower than usual right now: it is a busy season, with holidays on the way.
we-watch = I check the tracking every day and write to you when something changes.

## Customs. Steps only: the bot never takes numbers, documents or payments.

customs-who = Customs checks parcels from abroad. Neither the shop nor I can shorten that, but I'll tell you when it is done.
customs-nothing-to-do = There is nothing that you need to do now.
# $id is the name of a number, such as "CPF" or "PCCC", never the number itself.
customs-number = Customs needs your { $id }. Please enter it, or check it, yourself. Where: { $portal }
customs-papers = Customs asks for papers, usually the invoice or proof of payment; your order confirmation often serves. Where to hand them in: { $portal }
customs-tax = Duty or import tax is due before the parcel can go on. Pay only on the official site. Where: { $portal }
customs-tax-prepaid = Import tax for an order of this value is usually paid at checkout. If it was and you are asked again, please don't pay twice: tell me, and the shop sends the proof to the carrier.
customs-free = For an order of this value no tax is usually due in your country. If you are asked to pay all the same, please tell me before you do.
# The number is asked for now and then only.
customs-number-if-asked = Sometimes customs also asks for your { $id }. If it does, please enter it only here: { $portal }
# Days from the request until the number must be there.
customs-number-within = { $count ->
    [one] Please do it within { $count } day of being asked.
   *[other] Please do it within { $count } days of being asked.
}
customs-number-match = Most parcels stop only because something doesn't match. Please compare your name, phone number and postcode with what is registered there.
customs-broker = Each parcel needs a customs declaration by a broker. The carrier usually offers its own; you may also appoint one yourself.
customs-declare = Please declare or confirm the shipment yourself. Where: { $portal }
customs-at-door = The amount may also be asked for when the parcel is handed over. Pay only against an official receipt, and keep it.
customs-fee = The carrier usually adds a handling fee, lately about { $amount }.
# The charges may be more than the goods are worth. An honest way out before money is paid.
customs-dear = The charges can be high. You don't have to accept them: tell me before you pay, and we'll look at what the shop can do, a cancellation included.
customs-no-limit = If nothing is done, customs usually sends the parcel back or disposes of it. The exact day is in the carrier's message.
# Days until customs treats the parcel as nobody's.
customs-abandoned = { $count ->
    [one] If nothing is done within { $count } day, the parcel counts as abandoned and doesn't come back, so please do it soon.
   *[other] If nothing is done within { $count } days, the parcel counts as abandoned and doesn't come back, so please do it soon.
}
customs-may-have-changed = What I know of these rules is from { $of }; they may have changed. Please check with { $portal } before you pay or send anything.
customs-may-differ = Customs rules change often, and what I know may be out of date. Please check with { $portal } before you pay or send anything.
customs-unknown = I don't know for sure what customs in your country asks for. We're checking it, and I won't guess; until then the carrier's own message says what to do.
# The buyer asks about customs, but no scan says that it has stopped there. A message that asks for money may be fraud.
customs-not-seen = The tracking doesn't show a stop at customs so far, and we keep checking it. If a message asks you for money or data, please be careful: it may not be genuine. This is what customs usually asks for:
# Days until customs sends the parcel back.
customs-hold-limit = { $count ->
    [one] Customs usually keeps a parcel for { $count } day and then sends it back, so please do it soon.
   *[other] Customs usually keeps a parcel for { $count } days and then sends it back, so please do it soon.
}
# A warning against fraud. Must stay.
customs-safety = Please don't send me any ID or tax numbers, papers or payment details: I never ask for them in this chat, and I never send payment links.
# The buyer had to pay at the door.
customs-charged = If you had to pay a customs charge, please keep the receipt and tell me the amount and the currency. Then we can see what the shop can refund.
# A photo of the receipt came without words.
customs-how-much = Thank you, I have the receipt. How much did you pay, and in which currency?
customs-charge-noted = Thank you, I've noted the customs charge for order { $order }.
# Stand in for $portal where no address is known. A noun, lower case where the language allows it.
portal-carrier = the carrier's official website
portal-customs = the official website of your country's customs

## Something is wrong: we believe the buyer first. Then photos, then offers.

# Above a row of buttons, each a problem.
what-is-wrong = I'm sorry to hear that. What is wrong with it? Choose below, or tell me in your own words.
sorry-damaged = I'm sorry that your order { $order } arrived damaged. Let's put it right.
sorry-wrong-item = I'm sorry that you got the wrong item with order { $order }. Let's put it right.
# Wrong colour, size or version.
sorry-wrong-variant = I'm sorry that order { $order } isn't the colour, size or version that you ordered. Let's put it right.
sorry-parts-missing = I'm sorry that something is missing from your order { $order }. Let's put it right.
sorry-poor-quality = I'm sorry that your order { $order } is not what you were promised. Let's put it right.
sorry-late = I'm sorry that your order { $order } is taking so long.
# It burns, shocks, leaks or hurts. Safety comes first, in the first words.
sorry-unsafe =
    Please stop using it now, keep it away from children, and unplug it if that is safe. If anyone is hurt, call a doctor or the emergency services first.
    I have alerted the shop. Take a photo only if it is safe.
# The buyer thinks that it is a fake. Serious; goes to a person; never a deal.
sorry-counterfeit =
    Thank you for telling me. The shop takes this very seriously, and a person there will look at order { $order }.
    Please keep the item and its packaging, and send photos of the item, its labels and marks if you can.
# The carrier says delivered, the buyer says no.
sorry-not-received = I'm sorry that you don't have it. The carrier reports order { $order } as delivered on { $at }. Let's see what can be done.
# The buyer says late; it is not late yet.
on-time = I understand that you are waiting. Order { $order } is still on time. Expected: { $days }
send-photo-damaged = Please send me a few photos: the whole item, the damage close up, the packaging, and the shipping label.
send-photo-wrong-item = Please send me a few photos: the item that you got, the shipping label, and the packing slip if there is one.
# Wrong colour or size.
send-photo-variant = Please send me a photo of what you got: next to a sheet of white paper if the colour is wrong, next to a ruler if the size is. Please also write which one you ordered.
send-photo-parts = Please send me a photo of everything that you got, and one of the shipping label that shows the weight. Please also write which part is missing.
# The bot can't look at videos, a person can.
send-photo-quality = Please send me a photo of the whole item and one of what is wrong. If it doesn't work as it should, please make a short video as well and keep it: a person may ask you for it.
# Where a person asks in a marketplace's own thread: what that platform wants besides, as a list of names below.
send-photo-also = These would help too, if you have them:
# After the buyer chose to get the missing part, or the right colour or size.
which-part = Which part is missing? Please write it in one message, and I'll pass it on to the shop.
which-variant = Which one should it be? Please write the colour or size in one message, and I'll pass it on to the shop.
words-noted = Thank you, I've noted that for the shop.
# How many photos there are now.
photo-received = { $count ->
    [one] Thank you, I have your photo.
   *[other] Thank you, I have { $count } photos now.
}
photo-unreadable = I can't see enough in that photo. Could you take it again, in good light and with the phone held still?
# Of something that burns, shocks or hurts: no better one is ever asked for.
photo-no-matter = I can't see much in that photo. That's all right: please don't take any risk for another one.
# A photo or a video that came later, put to the open case.
photo-added = Thank you, I've added it to order { $order }.
# Photos or a video came without a word.
photo-of-what = Thank you for sending that. What is it about?
# One picture at a time: what, why in half a sentence, and which of how many. “1 of 1” is not said.
shot-item = Please send a photo of the whole item, so that the shop can see what arrived ({ $place } of { $total }).
shot-closeup = Please send a close-up photo of the damage, so that nobody has to guess how bad it is ({ $place } of { $total }).
shot-packaging = Please send a photo of the packaging, inside and out: it can show what happened on the way ({ $place } of { $total }).
shot-label = Please send a photo of the shipping label with its barcode: it shows which parcel it came in ({ $place } of { $total }).
shot-packing-slip = Please send a photo of the packing slip, if there is one: it shows what should have been in the box ({ $place } of { $total }).
shot-variant = { $total ->
    [one] Please send a photo of what you got: next to a sheet of white paper if the colour is wrong, next to a ruler if the size is. Please also write which one you ordered, if you haven't yet.
   *[other] Please send a photo of what you got: next to a sheet of white paper if the colour is wrong, next to a ruler if the size is ({ $place } of { $total }). Please also write which one you ordered, if you haven't yet.
}
shot-white-sheet = { $total ->
    [one] Please send a photo of the item next to a sheet of white paper, in daylight, so that its colour shows as it really is. Please also write which colour you ordered, if you haven't yet.
   *[other] Please send a photo of the item next to a sheet of white paper, in daylight, so that its colour shows as it really is ({ $place } of { $total }). Please also write which colour you ordered, if you haven't yet.
}
shot-ruler = Please send a photo of the item next to a ruler or tape measure, so that its size can be read ({ $place } of { $total }). Please also write which size you ordered, if you haven't yet.
shot-size-label = Please send a photo of the size label on the item: it shows which size you were sent ({ $place } of { $total }).
shot-everything = Please send a photo of everything that arrived, laid out side by side, so that it's easy to see what isn't there ({ $place } of { $total }). Please also write which part is missing, if you haven't yet.
shot-weight-label = Please send a photo of the shipping label where it shows the weight: that helps to see what was in the parcel when it left ({ $place } of { $total }).
shot-defect = Please send a close-up photo of what is wrong, so that the shop sees what you see ({ $place } of { $total }).
shot-whole-item = Please send a photo of the whole item, so that the shop can see where the problem is ({ $place } of { $total }).
shot-video = If it doesn't work as it should, please send a short video: it shows that better than any photo ({ $place } of { $total }).
shot-unboxing = If you filmed yourself opening the parcel, please send that video: marketplaces like to see it ({ $place } of { $total }).
shot-marks = Please send a photo of the marks on it, such as the logo, labels or serial number, so that they can be compared ({ $place } of { $total }).
shot-letter = If the carrier or customs sent you a letter, please send a photo of it, with any ID or tax number covered: it says why the parcel was stopped ({ $place } of { $total }).
# The same, as names in a list and on buttons.
name-item = The whole item
name-closeup = The damage close up
name-packaging = The packaging
name-label = The shipping label
name-packing-slip = The packing slip
name-variant = What you got
name-white-sheet = Next to white paper
name-ruler = Next to a ruler
name-size-label = The size label
name-everything = Everything you got
name-weight-label = Weight on the label
name-defect = The flaw close up
name-whole-item = The whole item
name-video = A video
name-unboxing = The unboxing video
name-marks = Logo, labels, marks
name-letter = The letter
name-other = Another photo
# After the last photo that was asked for.
photos-complete = That's everything I need.
# The buyer wants to send no more.
photos-enough = That's fine, you don't need to send any more. If you'd like to add one later, just send it.
# Kind advice on a photo that came, never a reproach. The picture that is wanted follows.
photo-blurred = That photo is a little blurred. Could you hold the phone still and take it again?
photo-label-blurred = The label is a little blurred. Could you hold the phone closer and take it again?
photo-no-label = I can't read the barcode on that label. Could you take it again, closer and from straight above?
photo-dark = That photo is a little dark. Could you take it again, by a window or under a lamp?
photo-bright = That photo is too bright to see much. Could you take it again, without flash or direct sun?
photo-small = That photo is very small. Could you send it in full size?
photo-not-one = I couldn't open that as a photo. Could you send one taken with your camera?
photo-not-whole = That photo didn't come through completely. Could you send it again?
photo-too-large = That file is too large for me. Could you send a normal photo, or a shorter video?
photo-not-fetched = That one didn't get through to me. Could you send it again?
# A video came. Where a photo was asked for, photo-still-needed follows.
video-kept = Thank you, I've kept the video for the shop.
photo-still-needed = A photo would still help, too.
# A contact, a location, a voice message or a sticker came. What is wanted follows.
# Words or a button came while photos are still being looked at: the answer follows by itself within seconds.
photo-looking = One moment, please: I'm looking at what you sent.
photo-instead = I can't use that here, only text, photos and videos. This is what would help now:
# Too many at once, too many at all ($total is how many are kept), too many megabytes. What just came was not taken;
# nothing that was there before is lost.
photos-hour = I can take { $total } photos an hour for one problem. The ones I have are safe; please send the others later.
photos-full = I can keep { $total } photos for one problem, and there is no room for more. The ones I have are safe. If another one matters more, please delete one first.
photos-heavy = I have no room for more photos here. The ones I have are safe. If another one matters more, please delete one first, or ask for a person.
photos-over = I can't take any more photos for this problem. The ones I have are safe. If another one matters, please ask for a person.
# A photo or a video that came after it was decided: nothing opens by itself.
photo-kept = Thank you, I've kept it with order { $order }. What was settled there stays as it is. If something else is wrong, please tell me.
# What is there, as a list of names below. Then what isn't; nothing depends on it.
photos-here = I have these photos from you:
photos-missing = These would still help:
photos-none = I don't have any photos from you for this yet.
photo-choose = To take one again or delete it, choose it below.
photo-what-now = What would you like to do with this photo?
# The buyer wants to take a photo again that nobody asked for.
photo-welcome = Just send it again whenever you like.
photo-deleted = I've deleted that photo.
# The buyer wanted to delete one after it was decided.
photo-stays = This is already settled, so its photos stay. If you'd still like one removed, please ask for a person.
# The parcel is reported as delivered but not there. A short check-list.
check-around =
    Before we go on, please have a quick look:
    • in the letterbox, by the door, in the garden or garage
    • with neighbours, at the reception, with others at home
    • for a card from the carrier, on paper or by e-mail
    Some parcels are marked as delivered a day before they come.

## Offers. One or more of the offer-... lines come as a list under offer-intro; the claim path and the rights follow, always.

# Where a message is about several orders: the offer below is for this one.
offer-about = First, order { $order }; for the others, use their buttons below.
offer-intro = Here is what the shop can do for you:
offer-wait = Wait until { $until }. If it isn't there by then, I'll write to you and you choose again
# The same, with what follows by itself on that day: nobody has to ask for it.
offer-wait-back = Wait until { $until }. If it isn't there by then, you get { $amount } back automatically, the way you paid
offer-wait-sent = Wait until { $until }. If it hasn't been sent by then, I'll write to you and you choose again
offer-wait-sent-back = Wait until { $until }. If it hasn't been sent by then, you get { $amount } back automatically, the way you paid
offer-wait-coupon = Wait until { $until }. If it isn't there by then, you get a coupon worth { $amount } automatically
offer-wait-reship = Wait until { $until }. If it isn't there by then, a replacement is sent automatically, free of charge
offer-coupon = A coupon worth { $amount } for your next order
offer-partial-refund = { $amount } back for this problem, and you keep your order
offer-send-part = The missing part, sent free of charge
offer-reship = A replacement, sent free of charge
# Wrong colour or size: the right one comes, and the wrong one need not go back; or the shop pays for that.
offer-exchange = An exchange: the right one, sent free of charge. What you have doesn't need to go back
offer-exchange-back = An exchange: the right one, sent free of charge. The shop pays for sending back what you have
# Money back once the item is back at the shop.
offer-return = Send it back at your own cost. Once it has arrived, { $amount } is refunded the way you paid
offer-return-label = Send it back at the shop's cost. Once it has arrived, { $amount } is refunded the way you paid
offer-refund-keep = A refund of { $amount }, the way you paid, and you keep what you have
offer-refund = A refund of { $amount }, the way you paid
offer-cancel = Cancel the order, with { $amount } refunded the way you paid
offer-lasts = You can choose until { $until }.
offer-rights-stay = Your legal rights stay as they are, whatever you choose.
# In our own chat, about an order that was bought on a marketplace. $name is the marketplace.
platform-only = You bought this on { $name }, so it has to be settled there: the shop will write to you in your { $name } messages, and any money comes back to you through { $name }.
# A formal dispute is open: there is nothing to bargain about here until it has ended.
dispute-there = You have opened a case with { $name }, so it is decided there now. Here I can offer nothing more. The shop answers it there, and your rights stay as they are.
dispute-bank = You have opened a dispute with your bank or payment service, so it is decided there now. Here I can offer nothing more. The shop answers it there, and your rights stay as they are.
# The marketplace itself pays the buyer for such an order.
platform-pays = { $name } has a buyer protection of its own that usually covers an order like this. If it doesn't arrive, you can ask for your money back there, and { $name } pays it.
# The marketplace refunds orders of such a price by itself, and the item need not be sent back.
platform-refunds = For an order of this price { $name } usually gives the money back itself, and you don't have to send anything back. You can ask for it in your order there.
# Ends a message that a person sends on a marketplace: there are no buttons, the options are numbered.
draft-answer = Please reply with the number of the option that you choose.
# On a marketplace, after told-bad-address: there is no button. The address itself is never repeated.
draft-address = Please check the delivery address of your order. If something in it is wrong or missing, please write it to us here.
# The buyer's own way, beside the offer. $until is its last day.
claim-path-card = You can also open a claim with your bank or payment provider, until { $until }. That way stays open to you, with or without this offer.
claim-path-card-no-date = You can also open a claim with your bank or payment provider; they can tell you until when. That way stays open to you, with or without this offer.
claim-path-marketplace = You can also open a claim with { $name } itself, until { $until }. That way stays open to you, with or without this offer.
claim-path-marketplace-no-date = You can also open a claim with { $name } itself; its help pages say until when. That way stays open to you, with or without this offer.
# The time for a claim is nearly over: we stop making offers and say so.
window-closes = Your time to open a claim ends on { $until }. So that you don't miss it, I won't make any more offers. If you need the claim, please open it before then.
accepted-wait = Agreed: we wait until { $until }, and I'll keep checking every day. If it isn't there by then, I'll write to you. If you change your mind before that, tell me.
# The parcel is awaited; what follows comes by itself. The buyer may change their mind before.
accepted-wait-back = Agreed: we wait until { $until }, and I'll keep checking every day. If it isn't there by then, you get { $amount } back the way you paid, without having to ask. If you change your mind before that, tell me.
accepted-wait-sent = Agreed: we wait until { $until }, and I'll keep checking every day. If it hasn't been sent by then, I'll write to you. If you change your mind before that, tell me.
accepted-wait-sent-back = Agreed: we wait until { $until }, and I'll keep checking every day. If it hasn't been sent by then, you get { $amount } back the way you paid, without having to ask. If you change your mind before that, tell me.
accepted-wait-coupon = Agreed: we wait until { $until }, and I'll keep checking every day. If it isn't there by then, you get a coupon worth { $amount }, without having to ask. If you change your mind before that, tell me.
accepted-wait-reship = Agreed: we wait until { $until }, and I'll keep checking every day. If it isn't there by then, a replacement is sent free of charge, without you having to ask. If you change your mind before that, tell me.
accepted-coupon = Agreed. I'll send you your coupon worth { $amount } here as soon as the shop has made it.
# $by is the last day on which the shop sends the money.
accepted-partial-refund = Agreed: the shop sends { $amount } back the way you paid, by { $by }. You keep your order, and I'll tell you here when it is done.
accepted-send-part = Agreed: the shop sends the missing part free of charge, by { $by }. I'll tell you here when it is on its way.
accepted-reship = Agreed: the shop sends a replacement free of charge, by { $by }. I'll tell you here when it is on its way.
accepted-exchange = Agreed: the shop sends the right one free of charge, by { $by }. I'll tell you here when it is on its way.
# $by is the last day on which the buyer sends it.
accepted-return = Agreed: please send it back by { $by }. Once it has arrived, the shop refunds { $amount } the way you paid.
accepted-refund-keep = Agreed: the shop sends { $amount } back the way you paid, by { $by }. You don't need to send anything back, and I'll tell you here when it is done.
accepted-refund = Agreed: the shop sends { $amount } back the way you paid, by { $by }. I'll tell you here when it is done.
accepted-cancel = Agreed: the order is being cancelled, and the shop sends { $amount } back the way you paid, by { $by }. I'll tell you here when it is done.
# The buyer pressed the button twice, or a second one.
already-accepted = You have already chosen, and it is being done. If something about it should change, write “human”.
offer-is-over = That offer is no longer open. Tell me if you still need help with this, or write “human”.
no-further-offer = That is all that I can offer myself. Anything beyond it is for a person at the shop to decide.
person-decides = A colleague will look at this personally and find the right solution with you.
# The buyer said no.
refused = All right, I understand that this doesn't suit you.
no-offer-open = There is no offer open at the moment. Tell me what is wrong, and we'll look at it.
# The button belongs to another chat, or leads nowhere any more.
not-your-button = That button doesn't lead anywhere from this chat any more. Here is what I can do for you.
offer-ran-out = That offer has run out in the meantime.
# The seller took the offer back before the buyer answered it.
offer-revoked = The shop has withdrawn what I offered you for order { $order }, so it can't be chosen any more. I'm sorry about that.
# The buyer wants something else after agreeing. What was agreed follows this line.
agreed-stands = I can't change by myself what we agreed on, so I'm asking a colleague. Until they answer, this stands:
# The buyer no longer wants to wait for the agreed date.
wait-left = All right, we stop waiting. What we agreed on for that day no longer applies.
which-offer = Which order do you mean?
# The buyer wanted more money back than is possible. The choices follow.
counter-most = I understand. The most that I can do here while you keep your order is { $amount } back.
# The buyer named a number without a currency, and it might mean something else.
counter-sure = Did you mean that amount of money back? If so, please choose it below.
# The buyer named an amount where the choices are fixed. The choices follow.
counter-stands = I can't change the amount here. These choices stay open to you:
# $currency is a code such as USD.
counter-currency = Your order was paid in { $currency }. How much would you like back in { $currency }?
done-refund = { $amount } for order { $order } has been sent back the way you paid. Your bank may need a few days to show it.
done-reship = The replacement for order { $order } has been shipped. I'll follow it and keep you posted.
done-reship-number = The replacement for order { $order } has been shipped. I'll follow it and keep you posted. Tracking number: { $number }
done-part = The missing part of order { $order } has been shipped. I'll follow it and keep you posted.
done-part-number = The missing part of order { $order } has been shipped. I'll follow it and keep you posted. Tracking number: { $number }
# $code is what the buyer types in the shop.
done-coupon = Here is your coupon worth { $amount }. Enter this code at checkout: { $code }
done-cancel = Order { $order } has been cancelled, and { $amount } has been sent back the way you paid. Your bank may need a few days to show it.
# The buyer agreed to the new ship date.
delay-agreed = Thank you. Your order will be shipped by { $until }. Until it is shipped you can still cancel: write “cancel”.
# The date of a dated wait has come.
wait-is-over = We had agreed to wait for order { $order } until { $until }, and it still isn't there. I'm sorry.
promise-kept = I'm sorry: your order { $order } wasn't there by { $until }. What we promised you for that case follows now, without you having to ask.
promise-kept-sent = I'm sorry: your order { $order } wasn't sent by { $until }. What we promised you for that case follows now, without you having to ask.
promise-withdrawn = Good news: your order { $order } has arrived, so what we had promised in case it came too late no longer applies. If anything isn't right, just tell me.
promise-withdrawn-sent = Good news: your order { $order } has been sent, so what we had promised in case it was sent too late no longer applies.
# The buyer says that they will open a dispute, or call the bank.
threat-answer = That is your right, and I won't try to talk you out of it. If you like, we can look for a solution here at the same time; it takes nothing away from your claim.

## Sending it back.

# The buyer wants to send back what is still on its way.
return-when-there = Order { $order } is still on its way. As soon as you have it, write to me here, and I'll tell you how you can send it back.
# A legal right to step back from the purchase without any reason. $until is its last day.
return-by-law = By law you can send it back until { $until } without giving a reason.
# $text is the shop's address, as it is.
return-to =
    Please send it to:
    { $text }
return-wait = Please don't send it yet: a colleague will write to you here where to send it, and how.
return-number = Once you have sent it, please give me the tracking number, and I'll follow it. Keep the receipt until you have your money.
return-followed = Thank you. I'll follow your parcel { $number } to the shop and write to you when it is there.
return-arrived = What you sent back from order { $order } has arrived at the shop. It sends { $amount } back the way you paid, by { $by }, and I'll tell you here when it is done.

## A person, silence, language, the end.

# $until is when a human answers at the latest.
person-asked = I've passed this to a person. Someone at { $team } answers you here by { $until }.
person-late = I'm sorry that you have had to wait so long. I've passed your message on, and someone at { $team } answers you here by { $until }.
# A human has taken over the chat.
person-here = A person from { $team } is here now and answers you. I keep quiet meanwhile.
person-gone = My colleague has left the chat, and I'm here again, the bot. Write “human” if you need a person.
# The buyer wrote "stop".
stopped = All right, I won't send you updates any more. You can still ask me anything here. To get updates again, write “start”.
started-again = All right, I'll keep you posted again.
ask-language = Which language would you like?
# Name this file's own language here.
language-set = Thank you. I'll write in English from now on.
# The buyer says that it has arrived and is fine.
arrived-well = Good to hear that it arrived well.
# It arrived after all: what was open is closed, offers included.
closed-arrived = Your order { $order } has arrived, so I've closed what was still open about it, offers included. If anything isn't right, just tell me.
glad = I'm glad that it worked out. If anything comes up later, write to me here.

## Buttons. At most 40 characters with their values, better 20. No full stop.

button-where = Where is my order?
button-late = It is late
button-customs = A customs question
button-not-received = It never arrived
button-damaged = It is damaged
button-wrong-item = Wrong item
# A problem of another kind: colour, size, parts, quality.
button-problem = Another problem
button-wrong-variant = Wrong colour or size
button-parts-missing = Something is missing
button-quality = Poor quality
button-send-back = I want to return it
button-other-order = Another order
button-order = Order { $order }
button-person = Talk to a person
button-language = Language
button-menu = Menu
# A legal right; the words must be unmistakable.
button-withdraw = Withdraw from contract
# What may have been meant, when it is not sure: wants the money back; a new one; it was not sent; a formal claim; erasure; silence.
button-want-money = I want my money back
button-want-new = Send me a new one
button-not-sent = Not sent yet
button-claim = A claim or dispute
button-erase = Delete my data
button-erase-yes = Yes, delete it
button-erase-no = Keep my data
button-my-data = Send me a copy
button-download = Download
button-stop = No more messages
# Get updates again after "stop".
button-start-again = Get updates again
button-no-photo = I can't take photos
button-skip-photo = Skip this one
button-my-photos = My photos
button-retake = Take it again
button-delete-photo = Delete it
button-photos-done = That's all, go on
button-still-missing = It's still missing
button-found-it = I found it
button-all-well = All is well
button-something-wrong = Something is wrong
button-agree-delay = Agree to { $by }
button-address = Correct the address
button-cancel-order = Cancel my order
button-options = Show my options
button-wait = Wait until { $until }
button-coupon = Coupon: { $amount }
button-partial-refund = Take { $amount } back
button-send-part = Send missing part
button-reship = Send a replacement
button-exchange = Exchange it
button-return = Return, get { $amount }
button-refund-keep = Keep, { $amount } back
button-refund = Refund of { $amount }
button-cancel = Cancel, get { $amount }
# None of these: the next offer, if there is one. Of an agreed wait: no more waiting.
button-more = Another offer
