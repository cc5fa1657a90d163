## The words of the seller's console.
# The frame
skip = Skip to the content
console = Console
room-today = Today
room-conversations = Conversations
room-cases = Cases
room-suppliers = Suppliers
room-report = Report
room-settings = Settings
language = Language
tongue = English
change-password = Change password
sign-out = Sign out
keys = Keyboard
keys-step = Next and previous in a list
keys-search = Search
keys-reply = Write a reply
keys-help = This list
keys-on = Use these keys
close = Close
too-many-pages = Too many pages are open at once. Please close some of them.

# Coming in
sign-in = Sign in
your-sign-in-name = Your name or e-mail for signing in
password = Password
welcome = Welcome
link-once = This link works once. Go on to choose your password for the console.
go-on = Go on
choose-password = Choose a password
change-your-password = Change your password
password-advice = At least 8 characters. A few words in a row are easy to remember and hard to guess.
current-password = Current password
new-password = New password
same-again = The same again
change-it = Change it
save-and-open = Save and open the console
stay-signed-in = You stay signed in here, and are signed out everywhere else.
password-wrong = That is not the right password.
password-not-current = That is not your current password.
password-short = Please use at least { $n } characters.
password-long = Please use at most { $n } characters.
password-easy = That password is easy to guess. Please choose another one.
password-differs = The two passwords are not the same.
too-often = Too many attempts. Please wait a few minutes: with each wrong one the wait grows, up to an hour.
link-used-up = This link was used before or is too old. Whoever runs Parley here can make a new one.
signed-out = You have been signed out. Please sign in again.

# What did not work
nothing-here = Nothing here
did-not-work = That did not work
go-to-console = Go to the console
nothing-at-address = There is nothing at this address.
no-such-case = There is no such case.
no-such-store = There is no such store.
no-such-hours = Please give the hours as a whole number from 0 to { $most }.
no-such-order = There is no such order.
no-such-conversation = There is no such conversation.
no-such-photo = There is no such photo.
no-such-pack = There is no such pack.
no-cases-lately = There are no such cases in the last 90 days.
no-such-reader = There is no such reader of a dossier.
no-such-language = There is no such language.
no-such-colour = That is no colour of an item of this order: write it like #2f6fa8.
form-incomplete = This form is not complete. Please load the page again.
form-unreadable = This form cannot be read.
form-foreign = This form was not sent by a page of the console, or the page is old. Please load it again.
too-long = That is too long.
reason-unknown = This reason is not known. Please load the page again.
no-moment = { $text } is no date and time. Please write it like 2026-03-01T14:30.
not-confirmed = Nothing was removed: please confirm that the photos may go for good.
photos-away = Photos cannot be read just now, and nothing is lost. Please load this again in a minute.
database-busy = The database is busy, so this was not done. Please send it again: it will be done only once.

# Times
now = now
span-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
span-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
span-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
in-span = in { $span }
span-ago = { $span } ago
due-in = due in { $span }
due-now = due now
span-late = { $span } late

# Today
what-needs-you = What needs you today
tasks = Tasks
order-ref = Order { $ref }
more-tasks = More tasks
that-was-all = That was all.
nothing-needs-you = Nothing needs you right now.
bot-goes-on = The bot goes on watching your parcels and answers your buyers. What it may not decide comes here.
no-store-yet = There is no store yet.
add-store = Add one with { $command }.
back-to-first-tasks = Back to the first tasks
in-numbers = In numbers
n-late = { $n } late
buyers-waiting = Buyers who wait for a person
open-cases = Open cases
agreed-this-month = Money agreed this month
none = None
and-coupons = and coupons of { $sums }
buyers-linked = Buyers linked to a chat
no-orders-yet = No orders yet
percent = { $n }{"\u00a0"}%
n-of-orders = { $n } of { $all } orders
n-of-last-orders = { $n } of the last { $all } orders
share-linked = Share of orders with a linked chat
notices-about = Notices about these orders
told = told
n-not-told = { $n } not told, no chat linked
delivery-problems = Delivery problems
n-unsure = { $n } unsure
n-not-delivered = { $n } not delivered
n-not-handled = { $n } not handled

# Tasks
task-settle = Carry out
task-unknown = Wait for the shop
task-decide = Decide
task-approve = Allow or decline
task-answer = Answer
task-notify = Tell the buyer
task-alarm = Urgent
task-dispute = Answer the dispute
task-customs = Find out
what-was-agreed = What was agreed
asks-for-person = A buyer asks for a person
asks-for-person-in = A buyer asks for a person ({ $channel })
says-dangerous = A buyer says that it is dangerous
says-fake = A buyer says that it is a fake
above-your-limit = An offer above your limit
how-to-put-right = How to put it right
dispute-open = A dispute is open, as told by { $who }
export-asks = What export customs asks of you
customs-asks-there = What customs asks for there
customs-asks-there-of = What customs asks for there ({ $text })
delay-or-cancel = To agree to the delay, or cancel
day-or-cancel = A day of shipping that holds, or cancel
cannot-reach = The bot cannot reach them
why-in-words = { $why } “{ $words }”
mark-as-done = Mark as done
see-what-is-known = See what is known
read-and-answer = Read and answer
see-order = See the order
open-case = Open the case

# Conversations
a-buyer = A buyer
answer-when = Answer { $when }
with-a-person = With a person
bot-said = Bot:
you-said = You:
waiting-for-you = Waiting for you
waiting-too-long = Nobody has answered in time
older = Older
all-others = All others
all = All
nobody-has-written = Nobody has written yet.
put-chat-see = Put the chat into your shop: see { $settings }.
older-conversations = Older conversations
back-to-newest = Back to the newest
all-conversations = All conversations
channel-speaks = { $channel } · speaks { $language }
no-order-linked = No order is linked to this chat yet.
reading-older = You are reading older messages.
go-to-newest = Go to the newest
older-messages = Older messages
your-reply = Your reply
reply-goes-out = goes out as you write it; the buyer speaks { $language }
buyer-speaks = the buyer speaks { $language }
translate-first = Translate into { $language } before it is sent
quick-replies = Ready-made replies, sent in { $language }
as-you-wrote-it = As it was written:
translated = Translated:
translation-left-out = The translation was left out: it would have changed { $what }.
not-translated = Nothing was sent: it could not be translated ({ $why }). Try again, or untick the box to send it as you wrote it.
translation-changes = Nothing was sent: the translation would have changed { $what }. Say it in other words, or untick the box to send it as you wrote it.
send = Send
give-back = Give back to the bot
take-over = Take over without writing
buyer-closed-chat = The buyer has closed this chat.
nothing-can-be-sent = Nothing can be sent here any more.
buyer-waits-for-person = The buyer waits for a person.
asked-promised = Asked { $asked }, was promised an answer by { $by }.
answers-here = { $who } answers here.
bot-is-silent = The bot is silent.
has-taken-it = { $who } has taken it over.
passed-on = { $n ->
    [one] Passed on once: anybody may take it.
   *[other] Passed on { $n } times: anybody may take it.
}
waits-answer-by = The buyer waits for an answer until { $by }.
bot-answers-here = The bot answers here.
reply-takes-over = Your own reply takes the conversation over.
no-notices = The buyer asked for no notices.
messages = Messages
photo-n-from-buyer = Photo { $n } from the buyer
photo = Photo
pressed-button = Pressed a button
a-button = A button
nothing-said = Nothing has been said yet.
edited = edited
sent-unreadable = sent something the bot cannot read: { $kind }
message-kind-audio = audio
message-kind-voice = voice
message-kind-video = video
message-kind-video-note = video note
message-kind-sticker = sticker
message-kind-animation = animation
message-kind-document = document
message-kind-file = file
message-kind-contact = contact
message-kind-location = location
message-kind-other = other
n-photos = { $n ->
    [one] { $n } photo
   *[other] { $n } photos
}
small-pressed-button = pressed a button
delivery-waiting = not delivered yet
delivery-sending = on its way
delivery-unsure = may not have arrived
delivery-failed = not delivered

# Cases
all-cases = All cases
all-open = All open
by-state = By state
number-or-name = Order number or name
cause = Cause
every-cause = Every cause
search = Search
clear = Clear
order = Order
buyer = Buyer
what-is-wrong = What is wrong
how-it-stands = How it stands
agreed = Agreed
opened = Opened
claim-until = Claim until
more-cases = More cases
no-case-fits = No case fits.
no-cases = There are no cases.
cases-appear = When a buyer reports a problem, or a parcel is in trouble, it appears here.
case-title = { $cause }, order { $ref }
case-opened = Order { $ref } · opened { $day }
case-closed = closed { $day }
dossier = Dossier
claim-time-over = The buyer's time for a claim ended on { $day }, as far as we know.
claim-time-until = The buyer can open a claim until { $day } ({ $when }).
may-this-be-offered = May this be offered?
or = or
nothing-more-to-offer = Nothing more can be offered here just now.
with-your-yes = With your yes the buyer gets it by itself: at once, or in the morning there. With a no the case stays with you.
offer-it = Offer it
do-not-offer = Do not offer it
done-at = Done { $at }
promised-by-when = Promised by { $due }, { $when }
in-the-shop = In the shop: { $reference }
until-then-yours = Until { $at } at the latest; then it is yours.
done-tell-close = I have done it: tell the buyer and close
nothing-offered-yet = Nothing has been offered yet
may-soon-claim = The buyer may soon open a claim. Your policy would offer this now; the words are ready to be copied, and the bot still waits for what it asked for.
in-buyers-words = In the buyer's words
photos = Photos
photo-n-from-buyer-of = Photo { $n } from the buyer: { $name }
could-not-be-used = Could not be used: { $why }
video-take-out = A video: take its original out to watch it
being-fetched = Being fetched
original = Original
photo-n-label = Photo { $n }: { $words } { $number }
photo-n-of-case = Photo { $n } of this case
earlier-photo = The earlier photo
photo-n-alike = Photo { $n } { $words }
hint-proves-nothing = { $bits } It is a hint and proves nothing; the buyer is told nothing of it.
case-with-earlier = The case with the earlier photo
shown-without-place = Shown without their place and other hidden data. An original is as the buyer sent it; that you took it out is noted.
erase-photos = Erase the photos
files-go-for-good = The files of this case go for good: the copies, the originals, and by what they would be known again. It stays noted that there were photos, when they came, and their seals; the case itself stays as it is.
case-still-open = The case is still open: nobody can look at them afterwards, nor show them in a dispute.
cannot-be-brought-back = They cannot be brought back, and I want that
offers = Offers
until = until { $at }
buyer-asked-for = the buyer asked for { $sum }
what-answered-on = What has the buyer answered on { $place }?
none-of-these = None of these
pass-it-on = Pass it on
take-offer-back = Take this offer back
buyer-hears-gone = The buyer hears that it is gone and that a person answers; at night there, only when they next answer it.
nothing-tells = Nothing tells the buyer that it is gone: please write to them.
nothing-tells-on = Nothing tells the buyer that it is gone: please write to them on { $place }.
chosen-keeps = Who has chosen already keeps it.
about-the-order = About the order
marketplaces-clock = The marketplace's clock
claim-opens = A claim opens
it-closes = It closes
answer-by = You must answer by
answer-within = You must answer within
if-you-do-not = If you do not
as-said-by = As { $who } says.
entered-by-hand = { $place } (entered by hand)
read-at-confidence = Read on { $day } at { $place }; confidence { $confidence }, so the bot keeps { $hours } hours in hand.
confidence-high = high
confidence-medium = medium
confidence-low = low
another-date = The marketplace shows another date
law-there = The law where the buyer lives
law-and-note = { $rule }: { $note }
law-notes = Notes, no legal advice: they run beside the marketplace's rules, and no offer may work against them.
close-this-case = Close this case
no-further-offers = The bot makes no further offers in it. The buyer's rights stay as they are.
note-for-yourself = A note for yourself
close-case = Close the case
label-coupon = The coupon code
label-parcel = The new parcel's number
label-part = The part's parcel number
label-reference = A reference, if you like
hint-with-confirmation = The buyer gets it with your confirmation.
hint-bot-follows = The buyer gets it, and the bot follows the parcel.
hint-only-you = Only you will see it.
removed = Removed
removed-on = Removed on { $day }
removed-by-buyer = by the buyer
removed-by-retention = because its time was over
removed-by-erasure = by an erasure on the command line
removed-by = by { $who }
buyer-waits = The buyer waits

# What photos show
looks-blurred = A little blurred
looks-too-dark = Rather dark
looks-overexposed = Too bright
looks-too-small = Very small
looks-no-label = No barcode can be read
photo-code = Code: { $code }
taken-at = Taken { $at } UTC, by its own word
saved-by = Saved by { $software }, by its own word
label-is-ours = its code belongs to this order.
label-is-anothers = its code is a parcel's number, and none of this order's. Another parcel, or the wrong label on it?
alike-same = shows the very same picture as an earlier one.
alike-saved-again = shows the same picture as an earlier one, saved again or cut a little.
alike-changed = seems to show the same picture as an earlier one, cut or changed in its light.
alike-same-buyer = It came from the same buyer.
alike-another-buyer = It came with another buyer's order.
alike-bits = { $n } of { $all } marks of light and shade differ.
refused-animated = animated
refused-blurred = blurred
refused-empty = empty
refused-expired = expired
refused-no-label = no label
refused-not-an-image = not an image
refused-overexposed = overexposed
refused-too-dark = too dark
refused-too-large = too large
refused-too-many = too many
refused-too-small = too small
refused-truncated = truncated
refused-unreachable = unreachable
refused-unsupported = unsupported

# Colours
colour = Colour
measured-on = The photo that the colour was measured on
on-the-photo = On the photo
in-the-listing = In the listing
n-apart = { $n } apart
give-or-take-why = , give or take { $n }. { $why }
give-or-take-say = Give or take { $n }. Say below what the listing shows, and the two are compared.
no-white-sheet = No photo has the item beside a white sheet yet, so there is nothing to measure.
listings-colour-of = The listing's colour of { $item }
save-it = Save it
what-figures-are = What these figures are
about-figures = The photo is balanced so that the sheet is white; then the item's colour is compared by CIEDE2000. About 1 is seen with two samples side by side, from { $n } two things differ at a glance. The figure behind "give or take" comes from the light, the folds and the camera. It is a hint for you alone: it changes nothing that is offered, and the buyer is not shown it.
verdict-close = Close
verdict-different = Different
verdict-unsure = Cannot say
why-close = Even at the end of what is uncertain the two are alike at a glance.
why-different = Even at the near end of what is uncertain the two differ at a glance.
why-unsure = The uncertainty reaches from alike to different: look at the photo yourself.
colour-black = black
colour-dark-grey = dark grey
colour-grey = grey
colour-light-grey = light grey
colour-white = white
colour-cream = cream
colour-beige = beige
colour-brown = brown
colour-dark-brown = dark brown
colour-red = red
colour-dark-red = dark red
colour-pink = pink
colour-deep-pink = deep pink
colour-orange = orange
colour-yellow = yellow
colour-mustard = mustard
colour-light-green = light green
colour-green = green
colour-olive-green = olive green
colour-dark-green = dark green
colour-turquoise = turquoise
colour-dark-turquoise = dark turquoise
colour-light-blue = light blue
colour-blue = blue
colour-deep-blue = deep blue
colour-dark-blue = dark blue
colour-lilac = lilac
colour-purple = purple
colour-dark-purple = dark purple

# The order
the-order = The order
number = Number
unknown = Unknown
to = To
total = Total
ordered = Ordered
shipped = Shipped
promised-by = Promised by
cancelled = Cancelled
sold-on = Sold on
place-own-shop = Own shop
parcel-number = Parcel { $number }
no-parcel-yet = No parcel yet.
conversation-in = Conversation in { $channel }
no-chat-linked = No chat is linked, so the bot cannot tell this buyer anything.
what-bot-does-next = What the bot does next
what-happened = What happened
bot-could-not-tell = The bot could not tell the buyer { $what }
no-chat-tell = No chat is linked to this order, so please tell them yourself.
stopped-tell = The buyer's chat takes no notices, so please tell them yourself.
ready-to-copy = The words are ready to be copied:
with-this-link = With this link the buyer is connected to the order, and the bot can speak:
i-have-told = I have told the buyer
at-customs = At customs: what you can do
rules-of = These rules are of { $day }: they may have changed.
rules-undated = These rules bear no date: they may have changed.
source = Source
own-dates = The marketplace's own dates
date-opens = opens { $at }
date-closes = closes { $at }
date-answer = answer by { $at }
what-wins = What the marketplace or the payment provider shows wins over our own reckoning. Times are those of { $zone }. Leave all three empty to go by our reckoning again.
about = About
go-by-these = Go by these dates

# Drafts
sent-on = To be sent on { $place }: { $title }
the-marketplace = the marketplace
runs-itself = { $place } runs what comes after a sale itself. Only if it lets you answer this buyer there, these are the words.
only-as-answer = On { $place } you may say this only as an answer: keep it until the buyer has written to you there.
copy-then-sent = Copy it into your messages with the buyer on { $place }, then press “Sent”.
choose-there = Choose there: { $reason }.
takes-no-more = { $place } has taken no more messages on this order since { $day }, as far as we know.
takes-until = { $place } takes messages on this order until { $day }.
too-long-for-one = It is too long for one message there: please send them one after the other.
copy = Copy
copy-message = Copy message { $n }
copied = Copied
n-characters = { $n } characters
n-of-characters = { $n } of { $most } characters
n-of-characters-careful = { $n } of { $most } characters, to be careful
longer-than = It is longer than { $place } takes: please shorten it by hand.
with-sent = With “Sent” this offer is made, and stands by these words.
check-who-pays = Check first who pays: { $who }.
small-order = An order of this price may be refunded there without a return anyway: a full refund at once may be the better offer.
sent = Sent
draft-with-offer = { $about }, with an offer
draft-offer = what is offered
draft-photo = a request for photos
draft-agreed = what was agreed
draft-done = that it is done

# The dossier
dossier-title = Dossier, order { $ref }
the-case = The case
cause-of-order = { $cause } · order { $ref }
not-printed = The pages could not be printed: { $why }. A ZIP without them has everything else.
would-still-need = What { $who } would still need
it-would-still-need = What it would still need
nothing-missing = Nothing is missing
required = required
helps = helps
buyer-was-asked = The buyer has been asked.
ask-the-buyer = Ask the buyer
ask-for = for: { $what }
no-chat-open = No chat with the buyer is open: please ask where you talk with them.
all-is-there = All that this reader usually asks for is there.
read-at-on = Read at { $place } on { $day }; confidence { $confidence }.
for-whom-and-files = For whom, and the files
who-reads = Who reads it
show-missing = Show what is missing
for-reader = For { $who }
for-yourself-everything = For yourself: everything
in-which-language = In which language
zip-without-pages = ZIP without pages
pages-pdf = Pages (PDF)
all-files-zip = All files (ZIP)
for-your-own-files = It has all that is known of the buyer: it is for your own files, please pass it to nobody.
nothing-of-buyer = Nothing of the buyer is in it: no name, address or words.
only-what-needed = Of the buyer it has only what this reader needs.
look-through = Look through it before you send it. That you made it, when and for whom, is noted in the journal.
sold-on-place = Sold on { $place }
how-it-was-paid = How it was paid
audience-everything = Everything
audience-supplier = Supplier
audience-carrier = Carrier
group-marketplace = Marketplaces
group-payment = Banks and ways of payment
group-supplier = Who made or sent the goods
group-carrier = Who made or sent the goods
group-everything = For yourself

# Suppliers
same-trouble-again = The same trouble again
cases-since-all-stores = Cases since { $day }, over all your stores
in-common = What they have in common
way-sku = By SKU
way-batch = By batch
way-warehouse = By country of dispatch
from-to = { $first } to { $last }
sent-from = sent from { $where }
batch-of = batch { $batch }
word-cases = { $n ->
    [one] case
   *[other] cases
}
n-sold = { $n } sold
n-sold-rate = { $n } sold, { $rate } %
none-sold = none sold since then
no-photo = No photo
supplier-reads = The supplier reads
supplier-pack = Supplier pack (ZIP)
nothing-twice = Nothing has gone wrong twice in the same way.
as-soon-as-two = As soon as two cases of one cause have something in common they stand here, ready for your supplier.
most-frequent = The { $n } most frequent are shown.
pack-holds = A pack holds dates, order numbers and photos, no buyer's name, address or words; photos that may show an address stay out. Look through it before you send it.

# Delivery problems
what-not-sent = What the bot could not send, or could not make sense of.
when = When
what = What
what-became = What became of it
why = Why
none-full = None.
everything-arrived = Everything that was sent arrived, as far as we know.
tracking-not-understood = Tracking that nobody understood
counted-over = Counted over the orders that moved last, with the newest example of each. Nothing here was taken for a delivery.
newest-example = Newest example
parcel = Parcel
trouble-unsure = May not have arrived
trouble-failed = Not delivered
trouble-parked = Could not be handled
trouble-why-unsure = The connection broke while it was sent. It is not sent again by itself.
trouble-why-failed = It was given up.
trouble-why-parked = It is kept, and nothing is lost.
mend-again = Try again
mend-arrived = It did arrive
mend-aside = Set aside
what-to-do = What to do
notices-go-on = Notices go on; what waited is said now
notices-paused-until = No notices until { $day }
pause-notices-for = Hold back what the bot would say by itself
pause = Pause
say-it-now = Go on, and say now what waits
pause-leaves = What the law or customs gives a date is said all the same. Nobody is woken at night.
n-days = { $n ->
    [one] one day
   *[other] { $n } days
 }
no-longer-there = That has been dealt with already, or cannot be done. Please load the page again.
matter-send-message = Message to a buyer
matter-fetch-photo = Photo of a buyer
matter-register = Tracking number
matter-message-received = Message of a buyer
matter-tracking-reported = News of a parcel
matter-order-seen = Order from the shop
matter-shipment-seen = Shipment from the shop
matter-deadline-reached = Something that was due
matter-photo-fetched = Photo of a buyer
unread-event = Words that Parley does not know
unread-stranger = Another parcel's number
unread-number = A number to look at
unread-why-event = The event is kept and shown; it changes nothing.
unread-why-stranger = From before the order or long after the end: kept, but not counted.
unread-why-number = Nothing has been reported on it yet.

# The report
report = Report
how-cases-ended = How cases ended
cases-since = Cases opened since { $day }
how-far-back = How far back
days-7 = 7 days
days-30 = 30 days
days-90 = 90 days
days-365 = a year
cases = Cases
n-still-open = { $n } still open
money-agreed = Money agreed
coupons-agreed = Coupons agreed
by-cause = By cause
by-end = By how they ended
by-remedy = By what was agreed
end = End
share = Share
open = Open
still-open = Still open
no-cases-in-time = No cases in this time.

# Settings
use-command-line = To change them, use the { $parley } command line.
local-only = This server is reachable from this computer only. Set { $variable } before you put the links into your shop.
key = Key
store-language = Language
your-people-answer = Your people answer
who-answers-buyers = Who answers buyers
team-as-read = Your team, as buyers read it
bot-is-back-after = Hours without a word of a person until the bot is back (0: only when you give the conversation back)
save = Save
hours-of = { $days }, { $opens } to { $closes } ({ $zone })
between-days = ,{" "}
day-0 = Mon
day-1 = Tue
day-2 = Wed
day-3 = Thu
day-4 = Fri
day-5 = Sat
day-6 = Sun
policy = Policy
policy-named = { $name }, version { $version }
policy-unnamed = Version { $version }
what-is-agreed = What is agreed
carried-out-by = Carried out by { $shop } where it can; the rest is a task for you
a-task-for-you = A task for you
connections = Connections
does-not-work = Does not work
works = Works
nothing-yet = Nothing yet
last-heard = last heard { $when }, { $at }
nothing-connected = Nothing is connected yet.
put-chat-into-shop = Put the chat into your shop
known-at-once = A buyer who comes by such a link is known at once, so the bot can speak first. The more buyers are linked, the more it can do.
on-any-page = On any page, one script tag
shopify-pages = Shopify: thank-you page, order status page and e-mails
paste-own-templates = It holds this store's secret, so paste it into your shop's own templates only.
woocommerce-pages = WooCommerce: thank-you page and e-mails
for-functions-php = For { $file } of your theme. It holds this store's secret, so keep it on the server.
other-connections = Other connections
kind-webchat = Web chat
kind-email = E-mail
kind-api = Your own system
kind-csv = CSV files

# Causes
cause-not-shipped = Not shipped yet
cause-long-transit = Takes longer than usual
cause-peak-season = Busy season
cause-carrier-silent = No news from the carrier
cause-customs-in-process = At customs
cause-customs-buyer = Customs waits for the buyer
cause-customs-refused = Refused by customs
cause-delivered = Delivered
cause-pickup = Waits at a pickup point
cause-delivery-failed = Delivery failed
cause-returning = On its way back
cause-lost = Probably lost
cause-not-received = Delivered, but not received
cause-damaged = Arrived damaged
cause-wrong-item = Wrong item
cause-wrong-variant = Wrong colour or size
cause-parts-missing = Parts missing
cause-poor-quality = Poor quality
cause-unsafe = Unsafe
cause-counterfeit = Said to be a fake

# How cases stand and end
state-gathering = Collecting details
state-offering = Offer made
state-with-seller = Waits for you
state-agreed = Agreed
state-closed = Closed
resolution-settled = Settled
resolution-arrived = It arrived after all
resolution-solved-itself = Solved itself
resolution-withdrawn = Taken back by the buyer
resolution-seller = Closed by you
resolution-unanswered = The buyer did not answer
resolution-marketplace = Decided in a formal dispute
remedy-wait = Wait a little longer
remedy-coupon = Coupon
remedy-partial-refund = Partial refund
remedy-send-part = Send the missing part
remedy-reship = Send again
remedy-exchange = Exchange
remedy-return = Return, then refund
remedy-refund-keep = Full refund, nothing goes back
remedy-refund = Full refund
remedy-cancel = Cancel and refund
option-sum = { $remedy } { $sum }
option-label = { $remedy }, sent back at your cost
option-no-label = { $remedy }, sent back at the buyer's cost
option-wait = Wait until { $day }
option-wait-then = Wait until { $day } and if it is not there: { $then }
offer-open = waiting for an answer
offer-accepted = accepted
offer-refused = refused
offer-expired = ran out unanswered
offer-withdrawn = taken back

# Notices
notice-late = that it is late
notice-silent = that the carrier is silent
notice-at-risk = that it may be late
notice-not-shipped = that it has not been shipped
notice-customs = about customs
notice-delivery-failed = that the delivery failed
notice-pickup = that it waits to be picked up
notice-returning = that it is on its way back
notice-lost = that it is probably lost
notice-moving-again = that it moves again
notice-delivered-check = that it was delivered
sent-offer = Sent the buyer what is offered
sent-photo = Asked the buyer for photos
sent-agreed = Confirmed to the buyer what was agreed
sent-done = Told the buyer that it is done
sent-window = Told the buyer that the time for a claim is about to end

# How far the shop's own system is
carried-asked = Asked to carry it out
carried-unknown = Was asked, and nobody knows what it did
carried-refused = Did not carry it out
carried-given-up = Is not asked any more: nobody knows what it did
carried-prepared = Prepared it:
carrying-asked = Your shop is being asked to do this by itself. Please do not pay by hand: the buyer would be paid twice.
carrying-unknown = Your shop was asked, and nobody knows yet whether it has done this. The bot looks there again, and asks again only where that cannot pay twice. Please do not pay by hand meanwhile.
carrying-refused = Your shop has not done this, and the bot has paid nothing. Please read why, then do it by hand.
carrying-given-up = Nobody knows what your shop has done, and it is not asked any more. Look into the shop first, and pay only what is not paid there.
carrying-prepared = Your shop has prepared this under the name below. Please finish it there.

# Why it is with a person
note-refused = Your shop has not done this, and the bot has paid nothing: see why before you pay by hand.
note-given-up = Nobody knows what your shop has done: look there first.
note-prepared = It is prepared in your shop, and waits for you.
note-reminder = Half of the time that was promised to the buyer is over.
note-promise = What was promised to a buyer is about to be late.
note-no-further-offer = The buyer refused everything that your policy allows.
note-budget = The offer would cost more than what is left of your budget, so the bot has not made it.
note-sign-off = The next offer costs more than the bot may promise without you.
note-sign-off-declined = You declined the next offer: the bot leaves this to you.
note-serial = Several orders with the same buyer, address or photo had claims lately. That proves nothing: please look at this one yourself.
note-serial-photo = A photo of this case is the same as one that came with another order, or much like it. That proves nothing: please look at both.
note-person-decides = Your policy leaves this to you.
note-no-photo = The buyer has no photo. If one comes, the bot goes on.
note-dispute = A formal dispute is open: it is decided there, and the bot offers nothing.
note-revoked = You took an offer back: the bot leaves this to you.
note-changed-mind = The buyer agreed, and now wants something else. What was agreed stands until you say otherwise.
note-window = The claim window is about to end, so the bot has stopped making offers.
note-unreadable = What the buyer sent could not be looked at, twice. If a photo comes, the bot goes on.
note-unseen = Photos came, and the buyer takes no messages. Look at them, and decide.
note-wait-is-over = The agreed wait is over, and the buyer takes no messages.
note-charged = The buyer had to pay a customs charge and names the amount.
note-export = It has not left its country: there the sender has to act, and the carrier's message says what to do.
note-address = The buyer wants it sent to another address.
note-erase = The buyer wants their data deleted.
note-return = The buyer sends it back and asks where to, and how.
note-unsafe = The buyer says that it is dangerous.
note-no-offer = Nothing has been offered yet, and the buyer may soon open a claim.
note-right-to-cancel = By law the buyer may cancel now, because it is late: the whole price goes back.
note-no-day = Not shipped, and two days that were named have passed: the bot names no third.
note-platform = It is put right in the marketplace's own messages: the words are ready to be sent there.
note-platform-pays = The marketplace's own protection usually pays for such an order, so nothing of yours was offered.
note-platform-refunds = The marketplace usually refunds an order of this price by itself, so nothing of yours was offered.
note-sent-otherwise = Words with an offer were sent to the buyer that are no longer what your policy says: please keep what you have promised there.
note-no-consent = Not shipped, told twice: without a yes of the buyer the order counts as cancelled by law.

# The marketplace's rules
claim = Every reason
claim-item-not-received = Not received
claim-not-as-described = Not as described
claim-damaged = Damaged
claim-wrong-item = Wrong item
claim-missing-parts = Parts missing
claim-counterfeit = A fake
silence-buyer-wins = the buyer wins
silence-buyer-may-escalate = the buyer may ask the marketplace to decide
silence-marketplace-decides = the marketplace decides
silence-counts-against-seller = it counts against you
unit-hours = { $n } hours
unit-business-hours = { $n } business hours
unit-business-days = { $n } business days
unit-calendar-days = { $n } calendar days
answer-in = { $span } from: { $since }

# Tracking
tracking-pre-transit = Label made
tracking-accepted = Taken by the carrier
tracking-in-transit = On its way
tracking-departed-origin-country = Left the country of origin
tracking-arrived-destination-country = Arrived in the country
tracking-customs-presented = Shown to customs
tracking-customs-held = Held by customs
tracking-customs-released = Released by customs
tracking-customs-action-required = Customs asks for something
tracking-out-for-delivery = Out for delivery
tracking-available-for-pickup = Ready to be picked up
tracking-delivery-attempt-failed = Delivery attempt failed
tracking-delivered = Delivered
tracking-returning = On its way back
tracking-returned = Back with you
tracking-damaged = Reported damaged
tracking-lost = Reported lost
tracking-cancelled = Cancelled
tracking-expired = Tracking ended
tracking-unknown = No news yet

# What the bot will do
agenda-notice = Checks whether the buyer should be told something
agenda-look = Looks at the order again
agenda-window = The buyer's claim window nears its end
agenda-photos = Goes on even without photos
agenda-offer = The open offer runs out
agenda-wait = The agreed wait is over
agenda-settlement = Your promise is due
agenda-reminder = You are reminded of your promise
agenda-alarm = Alarms you if nothing has been offered
agenda-approved = Puts what you allowed to the buyer
agenda-law = Without the buyer's yes the order counts as cancelled by law
agenda-paused = Notices go on after the pause
agenda-retention = The photos of a case that has ended are removed

# The story of an order
who-buyer = Buyer
who-bot = Bot
who-person = You
who-shop = Shop
who-carrier = Carrier
marked-shipped = Marked as shipped
sent-back-in = Sent back in { $number }
parcel-is = Parcel { $number }
taken-for-anothers = taken for another parcel's with this number
between = ,{" "}
chat-linked = Chat linked to this order
agreed-to-wait = Agreed to wait for shipping until { $day }
all-is-well = Says that all is well
could-not-tell = Could not tell the buyer { $what }
told-the-buyer = Told the buyer { $what }
no-chat-yet = No chat is linked to this order yet.
own-dates-are = The marketplace's own dates: { $dates }
listings-colour = The listing's colour: { $colour }
listings-colour-sku = The listing's colour: { $colour } of { $sku }
alarmed-you = Alarmed you: { $why }
case-opened-as = Case opened: { $cause }
declined-above-limit = Declined the offer above the limit
allowed-above-limit = Allowed the offer above the limit
left-to-you = Left it to you
could-not-use-photo = Could not use a photo: { $why }
sent-a-photo = Sent a photo
sent-a-video = Sent a video
removed-a-photo = Removed a photo
took-original = Took the original of a photo out
made-dossier-for = Made a dossier for { $who }
paid-at-door = Paid at the door: { $sum }
wrote-of-it = Wrote of it: { $text }
came-back = What the buyer sent back has arrived; to be paid by { $day }
asked-another-sum = Asked for another amount: { $sum }
made-offer = Made an offer: { $options }
one-or-other = { $one } or { $other }
was-agreed = Agreed: { $what }
carried-out = Carried out
case-closed-as = Case closed: { $how }
ordered-for = Ordered for { $sum }
was-cancelled = Cancelled
paid-back = Paid money back
accepted = Accepted: { $what }
took-back-offer = Took the offer back
offer-was = The offer was { $how }
the-offer = The offer { $how }

# People
people = People
people-about = Everybody who signs in has a name of their own; it stands beside whatever they do.
role-owner = Owner
role-agent = Agent
role-about-owner = sees and changes everything
role-about-agent = answers, decides and settles; changes no settings, people or connections
may = May
stores-of-agent = What an agent sees
all-stores = All stores
only-these = Only these stores
by-store = By store
invite-somebody = Invite somebody
name = Name
email-or-name = E-mail address or name to sign in by
make-link = Make an invitation link
link-for = A link for { $name }
link-once-a-day = Send it to them yourself. It works once, within a day, and is not shown again.
new-link = Make a link for a new password
has-not-come = Has not signed in yet
switched-off = Switched off
switch-off = Switch off
switch-on = Switch on again
switch-off-about = Whoever is switched off is signed out everywhere at once. What they did keeps their name.
how-they-sign-in = How they sign in
phone-lost = Phone lost: sign in without a code
person-incomplete = Please give a name, what they may, and at least one store if not all.
sign-in-name-taken = Somebody signs in by that name already. Please choose another one.
last-owner = This is the last owner who can sign in. Make somebody else an owner first.
no-such-person = There is no such person.
with-codes = with codes
without-codes = without codes

# One's own account
your-account = Your account
how-you-sign-in = How you sign in
codes = Codes of an app
codes-on = { $n ->
    [one] asked for, { $n } spare code left.
   *[other] asked for, { $n } spare codes left.
}
codes-not-on = not set up.
set-up = Set up
change = Change
codes-about = Whoever learns a password still cannot sign in: besides it, an app on the phone shows a code that is good for half a minute.
codes-required = Everybody here signs in with a code.
codes-are-on = From now on you are asked for a code after your password.
keep-spares = Keep these eight codes where you find them without your phone. Each is good once, and they are not shown again.
spares-left = { $n ->
    [one] { $n } spare code is left.
   *[other] { $n } spare codes are left.
}
i-have-kept-them = I have kept them
turn-codes-off = Sign in without codes
turn-codes-on = Turn codes on
scan-this = Scan this with an authenticator app, and type the code that it shows.
qr-code = QR code for your app
or-type-key = Or type this key into the app:
code-shown-now = The code that it shows now
code = Code
code-of-your-app = The code of your app
code-or-spare = Or one of the eight codes that you kept.
code-wrong = That code is not right, or was used before. Please wait for the next one.
codes-for-all = Codes for everybody
codes-require = Require codes of everybody
codes-no-longer = Require them no longer
where-signed-in = Where you are signed in
unknown-device = A device that does not say what it is
this-one = This one
signed-in-since = signed in { $at }
last-there = last there { $at }
end-it = Sign out there
end-all-others = Sign out everywhere else

# Asked again
is-it-you = Is it still you?
asked-again-since = This spends money, shows personal data or changes who may sign in, so the password is asked for again after a quarter of an hour. What you typed is kept.
password-or-code = Password, or the code of your app
password-or-code-wrong = That is neither your password nor a fresh code.
somebody-guesses = Somebody is guessing passwords on this server: more than 200 attempts have failed within a quarter of an hour. Guessing is slowed down. If your password is short, please choose a longer one.
# The policy editor

room-policy = Policy
policy-about = What the bot may offer by itself, and up to how much. You change a draft; nothing of it holds until you publish it.
policy-no-draft = In force: version { $version }. Nothing is drafted.
policy-draft-by = Draft, last changed by { $who }, { $at }
policy-others = Under another text, until you publish for all:
policy-overtaken = Version { $version } was put into force after this draft was begun. Publishing the draft replaces it: what would change is listed here.
policy-mistakes =
    { $n ->
        [one] One thing is wrong with it, so it cannot be published yet.
       *[other] { $n } things are wrong with it, so it cannot be published yet.
    }
policy-line = Line { $n }:
policy-differs =
    { $n ->
        [one] One change to what is in force
       *[other] { $n } changes to what is in force
    }
policy-same = It says the same as what is in force.
policy-publish = Publish for all stores
policy-undo = Undo the last step
policy-drop = Throw the draft away
policy-versions = Versions and what changed
policy-where = For all, a group, or one store
policy-everywhere = All stores
policy-group = Group { $name }
policy-store = Store { $name }
policy-ladders = What is offered, by what went wrong
policy-ladders-about = The buyer is offered the first step. Who refuses it is offered the next, and after the last a person of yours decides.
policy-from-layer = From: { $where }
policy-own = Only here
policy-person = A person of yours decides each of these.
policy-for-orders = For orders:
policy-for-others = For all other orders:
policy-or = or
policy-own-figure = A buyer's own figure is taken up to { $percent } %.
policy-text-only = This is written in a way that has no form: change it in the text below.
policy-change = Change
policy-override = Say it differently here
policy-begin = Begin a ladder
policy-to-person = Leave it to a person
policy-let-go = Let go: as above again
policy-remove = Remove
policy-new-ladder = A ladder for something else
policy-option = Option { $n }
policy-rung = Step { $n }
policy-which-orders = Which orders
policy-which-orders-hint = All that is filled in must fit. Nothing filled in: all orders that fit no other ladder.
policy-entry-up = Look at this one earlier
policy-entry-drop = Remove this ladder
policy-new-option = What to add to step { $n }
policy-add-option = Add an option
policy-drop-option = Remove this option
policy-rung-up = Move step { $n } up
policy-rung-down = Move step { $n } down
policy-rung-drop = Remove step { $n }
policy-add-rung = Add a step
policy-add-entry = Another ladder for some orders
policy-keep = Keep in the draft
policy-refresh = Show the fields of what I chose
policy-close = Close
policy-more-rows = Keep, and more rows
policy-empty-inherits = An empty field takes what holds above.
policy-empty-default = An empty field takes the usual figure, or no limit.
policy-otherwise = otherwise { $value }
policy-no-limit = No limit
policy-by-default = usual
policy-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
policy-hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
policy-counter = A buyer's own figure
policy-counter-about = Up to which percent of the price a buyer's own figure is taken at once. Empty: the best partial refund of the ladder.
policy-counter-of = Own figure: { $cause }
policy-file = Name and currency
policy-rates = Exchange rates
policy-rates-about = What one unit of each currency is worth in { $code }. An order in a currency without a rate is left to a person.
policy-rate = One unit is worth
policy-rate-of = Rate of { $code }
policy-code-word = Currency
policy-categories = Categories
policy-categories-about = Names for kinds of goods, each with patterns of SKUs or titles, such as MUG-*, one on a line.
policy-category = Name of the category
policy-category-of = Category { $name }
policy-patterns = Patterns
policy-groups = Groups of stores
policy-groups-about = Stores that differ from the others in the same way.
policy-group-name = Name of a new group
policy-group-new = Make the group
policy-group-drop = Remove this group
policy-group-stores = Stores of this group
policy-belongs = Where it takes the rest from
policy-inherits = What is not said here comes from
policy-text = The same as text
policy-text-about = Everything that the forms can say and more, with your own notes after a #. A form keeps all notes but those inside the part that it changes.
policy-text-open = Show and change the text
policy-unreadable = This text cannot be read as a policy yet, so there are no forms for it. What is wrong stands below.
policy-keep-text = Keep this text in the draft
policy-wait = Wait { $n } days
policy-wait-then = Wait { $n } days; not there by then, by itself: { $then }
policy-share = { $remedy }: { $percent } % of the price
policy-floor = { $what }, at least { $sum }
policy-ceiling = { $what }, at most { $sum }
policy-code = { $what }, code { $code }
policy-from = from { $sum }
policy-below = below { $sum }
field-remedy = What is offered
field-days = Days
field-percent = % of the price
field-amount = or amount
field-floor = At least
field-ceiling = At most
field-code = Coupon code
field-code-hint = empty: one for each buyer
field-label = You pay for the way back
field-then = If it is not there by then
field-then-nothing = Nothing by itself
field-from = Worth at least
field-below = Worth less than
field-category = Categories
field-country = Countries
field-country-hint = two letters, such as DE, FR
field-marketplace = Marketplaces
field-marketplace-hint = such as ebay, own_shop
field-counter = A buyer's own figure, up to percent
part-caps = The most that may be given
part-costs = What things cost you
part-serial = Many claims of one buyer
part-times = How long things take and last
cap-per-case = One case costs at most
cap-per-order = One order costs at most
cap-per-buyer-and-year = One buyer costs at most, a year
cap-per-store-and-day = A store spends at most, a day
cap-per-store-and-month = A store spends at most, a month
cap-ask-me-above = You are asked before anything above
cap-case-percent = One case pays back at most, percent
cap-order-percent = One order pays back at most, percent
cap-margin-percent = Goodwill takes at most, percent of the margin
cost-reship = Sending once more
cost-part = Sending a part
cost-label = A label for a return
cost-goods-percent = Goods cost, percent of the price
cost-coupon-percent = A coupon costs, percent of its worth
cost-returned-percent = Returned goods are worth, percent of their cost
serial-claims = A person looks from this claim on
serial-days = Claims are counted for, in days
lasting-offer-lasts-hours = An offer lasts, in hours
lasting-settle-within-days = What is agreed is done within, in days
lasting-return-within-days = A return is sent within, in days
lasting-keep-photos-days = Photos are kept for, in days
sheet-name = Name
sheet-currency = Currency of all amounts
sheet-inherits = Takes the rest from
sheet-stores = Stores
policy-what = What
policy-said = In force
policy-says = Then
policy-not-said = not said
policy-in-force = In force
policy-draft = Draft
policy-cost = What it would have cost
policy-cost-reckon = Reckon it
policy-cost-cases =
    { $n ->
        [one] One case of the last { $days } days
       *[other] { $n } cases of the last { $days } days
    }
policy-cost-settled = Settled without a person
policy-cost-money = Money
policy-cost-asked = You are asked first
policy-cost-person = A person decides
policy-cost-quiet = The buyer never answers
policy-cost-unpriced = { $n } of them in a currency without a rate: not in the sum.
policy-cost-how = How this is reckoned
policy-cost-leaves-out = Your own cases, at most the newest { $most }, each played once more with buyers who answer as in a replay: the same buyer under both policies. It leaves out budgets of a day, month or year, repeated claims, photos that are asked for, parcels that arrive meanwhile and the end of a claim's window. It says which is dearer and about how much, not what will be.
policy-cost-none = There was no case in the last { $days } days to reckon with.
policy-cost-wrong = The draft has mistakes: it can be reckoned when they are mended.
policy-preview = As the buyer reads it
policy-preview-show = Show
policy-preview-not = A draft with mistakes cannot be shown as a message.
policy-buyer-language = Language of the buyer
policy-order-sum = Order of
policy-country = Country
policy-sum-wrong = This is no amount in { $code }.
policy-then-person = Who refuses all of this is answered by a person of yours.
policy-nothing-offered = Nothing is offered: a person of yours decides.
policy-versions-about = Every policy that was put into force, the newest first. An offer that is out keeps its own terms.
policy-version-word = Version
policy-version = Version { $version }
policy-put-at = Since
policy-put-by = By
policy-put-for = For
policy-all-stores = all stores
policy-by-command = the command line
policy-no-versions = None was put into force yet.
policy-version-now = This version is in force.
policy-version-wrong = It cannot be put into force again as it is:
policy-would-change = What would change
policy-again = Put this one into force again
no-such-version = There is no such version.
policy-meanwhile = Somebody was faster
policy-meanwhile-by = While you had this page open, { $who } changed the policy. Nothing of yours is kept yet: choose.
policy-meanwhile-put = While you had this page open, the policy was changed. Nothing of yours is kept yet: choose.
policy-theirs = What was changed meanwhile
policy-mine = What you would change now
policy-mine-text = Your text
policy-mine-wins = Keep mine on top of it
policy-theirs-stay = Leave it as it is now
wrong-whole = "{ $said }" does not fit: write a whole number from { $least } to { $most }.
wrong-amount = "{ $said }" does not fit: write an amount like 1250.50, or 1250.50 EUR.
wrong-code = "{ $said }" does not fit: write three capital letters, like EUR.
wrong-rate = "{ $said }" does not fit: write a number like 0.92.
wrong-fine = { $code } has { $digits } decimals: { $said } is too fine.
wrong-unpriced = { $code } has no rate here: write this in the policy's currency, or give it a rate.
wrong-no-currency = { $code } is no currency.
wrong-which-currency = In which currency? Name the policy's currency first.
wrong-days = A wait needs its days.
wrong-either = Write either a percent or an amount.
wrong-bounds = At least and at most bound a percent: remove them, or write a percent in place of the amount.
wrong-nothing = That is nothing: write more than 0, or leave it empty.
wrong-above = This gives { $what }, but at most { $most } is allowed: raise the limit, or give less.
wrong-twice = This stands twice in one step: remove one.
wrong-same = This is the same as the step before: remove one.
wrong-less = This is worth less than the step before: exchange them, or give more.
wrong-refund-only = This is never bargained over: only the full refund may be offered.
wrong-coupon = What was not shipped is paid back in money, by law, never by a coupon.
wrong-cancel = Only what was not shipped can be cancelled: offer a full refund.
wrong-then = This cannot follow a wait by itself.
wrong-word = "{ $word }" is not known here.
wrong-word-twice = { $word } stands here twice: remove one.
wrong-entry-twice = There is another ladder for the same orders: remove one.
wrong-never = This ladder is never reached: its orders fall under an earlier one. Move it up.
wrong-sells = Store { $store } sells in { $code }, which has no rate: give it one.
wrong-no-such = "{ $word }" is not there.
wrong-circle = This takes the rest from itself, by way of others.
wrong-no-ladder = No ladder for: { $causes }. Write one for each, or leave it to a person.
wrong-where = { $cause }: { $text }
wrong-floor = At least is more than at most: exchange them.
wrong-band = No order is worth so much and less than that: exchange them.
# Privacy
privacy = Privacy
buyer-forgotten-at = The buyer was forgotten on { $at }. Sums and dates are all that is left.
asked-for-copy-at = On { $at } the buyer asked for a copy of everything. Make it and send it to them.
to-be-forgotten = To be forgotten as soon as nothing is owed or on offer any more. Looked at again: { $at }.
copy-of-everything = Make a copy of everything (ZIP)
copy-holds = All that is kept of this buyer in your stores: orders, messages, photos, and who saw them.
forget-this-buyer = Forget this buyer
no-way-back = I know that there is no way back
what-is-forgotten = Name, address, messages and photos go for good, in every order and chat of this buyer. Sums and dates stay, under the order number alone.
forgotten-later = Where something is still owed or on offer, it waits for that to end.
seen-by = Seen by
seen-by-nobody = Nobody yet
more-in-copy = The rest stands in the copy.
saw-conversation = the conversation
saw-order = the order
saw-case = a case
saw-original = the original of a photo
saw-export = took a copy of everything
task-data = Hand over
copy-of-everything-asked = The buyer wants a copy of everything that is kept of them
erasure-was-asked = Asked to be forgotten
was-forgotten = The buyer was forgotten
agenda-erasure = Forgets the buyer if nothing is owed any more
what-is-kept = What is kept, and how long
kept-photos = Photos of a case, after its end
kept-messages = Messages, from the day they were said
kept-bodies = What shops, messengers and carriers sent, as it came
kept-journal = Sums, dates and the journal
kept-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
  }
kept-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
  }
kept-for-good = for good, without a name once the buyer is forgotten
# What it brings

what-it-brings = What it brings
counted-by-month = Orders of these months, by the day they were placed; counted anew every five minutes.
span-months = { $n ->
        [one] This month
       *[other] { $n } months
    }
store = Store
orders = Orders
orders-disputed = Orders disputed
disputes-per-thousand = Disputed per 1,000 orders
from-low-to-high = ({ $low } to { $high })
disputes-unplaced = { $n ->
        [one] 1 dispute is of an order that Parley does not know, and is counted nowhere below.
       *[other] { $n } disputes are of orders that Parley does not know, and are counted nowhere below.
    }
last-week = Last week
week-from = from { $day }
week-quiet = A quiet week: { $orders } orders, nothing went wrong.
week-happened = Orders: { $orders }. New cases: { $cases }. Disputes opened: { $disputes }.
week-settled = Cases settled or over: { $n }, by the bot { $bot }, by you { $person }.
week-gave = Agreed to give: { $sums }.
week-gave-nothing = No money was agreed on.
between-sums = ,{" "}
week-tasks = Tasks that wait for you: { $n }, late: { $late }.
look-late-tasks = { $n ->
        [one] Look at this first: a task is late.
       *[other] Look at this first: { $n } tasks are late.
    }
look-more-disputes = { $n ->
        [one] Look at this: a dispute was opened, { $before } in the week before.
       *[other] Look at this: { $n } disputes were opened, { $before } in the week before.
    }
look-lost = { $n ->
        [one] Look at this: a dispute was lost.
       *[other] Look at this: { $n } disputes were lost.
    }
look-common = Look at this: the most frequent trouble was “{ $cause }”, { $n } times.
look-nothing = Nothing stands out.
chart-says = Disputed orders per 1,000, month by month; the table below has the figures.
month-says = { $month }: { $share } per 1,000, 95 % interval { $low } to { $high }
how-sure-wilson = The range beside a figure is its 95 % interval by Wilson's formula: with few orders it is wide.
told-against-held = Told first, against held out
arm = Orders of
arm-told = Told first
arm-held = Held out
interval = Interval
how-sure-newcombe = All orders that were drawn count, whether there was anything to tell or not. The difference has Newcombe's 95 % interval.
no-trial-yet = No orders are held out, so nobody can say what telling buyers first prevents. Hold out a share of new orders to find out.
trial-one-arm = One of the two has no orders yet.
trial-fewer = Telling buyers first prevents about { $share } disputes per 1,000 orders (95 %: { $low } to { $high }).
trial-more = Where buyers were told first there were about { $share } more disputes per 1,000 orders (95 %: { $low } to { $high }). Look at what is said.
trial-not-yet = Not enough orders yet: the difference may be chance (95 %: { $low } to { $high } per 1,000). At this rate it can be told in about { $weeks ->
        [one] 1 week
       *[other] { $weeks } weeks
    }.
trial-no-telling = No difference can be seen (95 %: { $low } to { $high } per 1,000), and more orders of this kind would not show one soon.
holdout-never = In held-out orders Parley does not write first. It still answers, still makes offers when asked, still sends every notice that the law makes a duty, and every customs step with a deadline. Orders that are drawn stay drawn, also when the share is set to 0.
holdout-share = Per cent of the new orders of { $store } to hold out (0: none)
set-share = Set
holdout-since = since { $day }
holdout-share-refused = The share is a whole number from 0 to 50.
where-it-goes-wrong = Where quality or packing goes wrong
wrong-from = { $cases } of { $of } cases of “{ $cause }” are { $place }:
from-warehouse = from the warehouse in { $where }
from-batch = from batch { $batch }
wrong-sold = { $sold } of the { $all } orders with it came from there (the mark).
wrong-only-sure = Only what is surely more than chance is named.
by-month = By month
by-sold = By item
by-lane = By lane
by-carrier = By carrier
by-country = By country
share-month = Month
share-store = Store
share-sold = Item
share-cause = Cause
share-lane = Lane
share-carrier = Carrier
share-country = Country
n-more-in-file = { $n } more in the file.
as-csv = CSV
settled-by-whom = Settled by whom, and how fast
settled-by = Settled by
settled-by-bot = The bot
settled-by-person = A person of yours
settled-by-marketplace = A marketplace or bank
settled-by-nobody = Nobody: it was over by itself
half-within = Half within
nine-of-ten-within = 9 of 10 within
marketplace-counts-last = Counted from the opening to what was agreed, or to the end.
money-given-against = Money given, against money at stake
currency = Currency
at-stake = At stake
given = Given
lost-in-disputes = Lost in disputes
stake-means = At stake is the price of every order with a case or a dispute. Currencies are never added.
budget-left = Left of this month's budget: { $left } of { $cap } ({ $store })
notices-in-time = Notices in time
told-of-trouble = Told of trouble first
before-the-promise = Before the promised day
before-a-claim = Before a claim may be opened
late-without-a-word = Came late without a word
n-orders = { $n ->
        [one] 1 order
       *[other] { $n } orders
    }
n-of-n = { $n } of { $of }
near-to-thresholds = How near to what is tolerated
whose = Whose
disputes = Disputes
bound = Bound
left-until = Left
bound-of = { $share } %, from { $least } disputes on, in { $n ->
        [one] a month
       *[other] { $n } months
    }
bound-reached = Reached
thresholds-mean = Counted against all orders of your own shops, or of the platform: how each was paid is not known here, so your account's own figure may be higher. Disputes of an unknown card count for every network.

# Formal disputes

formal-disputes = Formal disputes
decided-there-now = A formal dispute is open: it is decided there now, and the bot offers nothing. What is paid beside it may be paid twice.
dispute-entered-means = While one is open the bot stops bargaining, and tells the buyer where it is decided.
opened-on = Opened { $day }.
ended-on = Ended { $day }.
opened-with = Opened with
kind-of-dispute = Kind
its-reason = Reason
opened-day = Opened on
amount-in = Amount in { $currency }
keep-it = Keep
enter-dispute = Enter the dispute
another-card = A card (network not known), or another service
dispute-unreadable = This form cannot be read. Please load the page again.
dispute-day-refused = The day lies before the order or in the future.
dispute-amount-refused = The amount is no sum in the currency of the order.
dispute-kind-inquiry = inquiry
dispute-kind-claim = claim
dispute-kind-chargeback = chargeback
dispute-state-open = Open
dispute-state-won = Won
dispute-state-lost = Lost
dispute-state-withdrawn = Withdrawn
ground-item-not-received = Not received
ground-not-as-described = Not as described
ground-damaged = Damaged
ground-wrong-item = Wrong item
ground-missing-parts = Parts missing
ground-counterfeit = Counterfeit
ground-no-refund = Refund not received
ground-unrecognised = Payment not recognised
ground-other = Another
formal-dispute-is = Formal dispute, { $place }, { $kind }: { $state }
withheld-from-buyer = Did not tell the buyer { $what }
held-out-of = The order is held out, to see what telling first prevents.
next-week = The next one is made on { $at }.
