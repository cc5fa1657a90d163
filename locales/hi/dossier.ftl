## The words of a dossier, on paper: plain and exact, for an arbitrator, a bank, a carrier or a supplier. What was said in a
## chat is in say.ftl.
# The page itself
missing = अब भी क्या नहीं है
nothing-missing = इस प्राप्तकर्ता द्वारा आम तौर पर माँगी जाने वाली हर चीज़ मौजूद है।
who = कौन दे सकता है
until = अंतिम तिथि
needed = आवश्यक
helpful = सहायक
source = स्रोत
original = मूल शब्द
not-counted = रिकॉर्ड में है, गिना नहीं गया
contents = विषय-सूची
files = फ़ाइलें
page = पृष्ठ { $n }, कुल { $of }
seal = हैश (SHA-256)
chosen = ख़रीदार ने चुना
unprintable = कुछ अक्षर यहाँ छापे नहीं जा सकते: हर एक की जगह चौकोर कोष्ठक में उसका नंबर दिया गया है। messages.txt में शब्द वैसे ही हैं जैसे लिखे गए थे।
title = मामले की फ़ाइल
basis = माँगे गए सबूतों का स्रोत
basis-none = इस प्राप्तकर्ता की सबूतों की कोई प्रकाशित सूची ज्ञात नहीं है।
guess = कौन सा सबूत किस क्लेम के लिए है, और जो कुछ इस स्रोत में नहीं लिखा है, वह हमारी अपनी व्याख्या है।
guess-all = इस प्राप्तकर्ता का कोई लिखित स्रोत उपलब्ध नहीं था: यह सूची हमारी अपनी व्याख्या है।
no-translation = अनुवाद उपलब्ध नहीं है
nothing-here = रिकॉर्ड में कुछ नहीं है।
left-out = छोड़ी गई फ़ोटो, क्योंकि उनमें ख़रीदार का पता दिख सकता है
look-first = आगे देने से पहले कृपया हर फ़ोटो जाँच लें।

# Who
by-buyer = ख़रीदार
by-seller = विक्रेता
by-carrier = कूरियर कंपनी
by-bot = स्टोर का ऑटोमेटेड असिस्टेंट
by-person = स्टोर का स्टाफ़
by-law = क़ानून के अनुसार
by-promise = पहले किए गए वादे के अनुसार

# Names of facts
order = ऑर्डर
platform-order = प्लेटफ़ॉर्म पर ऑर्डर नंबर
marketplace = कहाँ बेचा गया
placed = ऑर्डर किया गया
total = ऑर्डर की कुल रक़म
item = सामान
variant = वैरिएंट
colour = लिस्टिंग में रंग
buyer = ख़रीदार
country = गंतव्य देश
postcode = पिनकोड
email = ईमेल
phone = फ़ोन
claim = क्लेम
cause = समस्या
opened = मामला खोला गया
closed = मामला बंद हुआ
said = ख़रीदार के शब्दों में
charged = डिलीवरी पर चुकाया गया शुल्क
promised = वादे की तारीख
shipped = भेजा हुआ दर्ज किया गया
for-whom = किसके लिए तैयार
made = तैयार किया गया
opens = क्लेम कब से संभव
closes = क्लेम कब तक संभव
answer-by = जवाब की अंतिम तिथि
confidence = इस जानकारी की निश्चितता
confidence-high = अधिक
confidence-medium = मध्यम
confidence-low = कम
number = ट्रैकिंग नंबर
carrier = कूरियर कंपनी
first-scan = कूरियर कंपनी का पहला स्कैन
no-scan = कूरियर कंपनी का अभी कोई स्कैन नहीं
delivered = डिलीवरी स्कैन
no-delivery = कोई डिलीवरी स्कैन नहीं
place = स्कैन की जगह
left = कहाँ छोड़ा गया
signer = हस्ताक्षर करने वाला
status = स्थिति
reported = किसने बताया
zone-unknown = स्थानीय समय, समय क्षेत्र नहीं बताया गया
mended = समय या अर्थ हमारी व्याख्या के अनुसार
not-yet = तारीख भविष्य की है
not-ours = इसी नंबर वाले किसी दूसरे पार्सल का है
offer-made = ऑफ़र दिया गया
offer-until = कब तक खुला
offer-answered = जवाब दिया गया
offer-state = परिणाम
offer-policy = नीति का संस्करण
offer-asked = ख़रीदार ने माँगा था
offer-title = ऑफ़र
agreed = सहमति की तारीख
agreed-what = क्या तय हुआ
agreed-by = किसने सहमति दी
due = कब तक होना है
done = पूरा किया गया
not-done = अभी पूरा नहीं किया गया
reference = संदर्भ
nothing-agreed = अभी कुछ तय नहीं हुआ है।
resolution = परिणाम
journal-head = जर्नल का आख़िरी हैश
journal-lines = जर्नल की प्रविष्टियाँ
journal-line = जर्नल की पंक्ति
received = प्राप्त
type = फ़ाइल का प्रकार
pixels = आकार, पिक्सेल में
sharpness = स्पष्टता (100 में से)
light = चमक (100 में से)
codes = पढ़े गए बारकोड
matches = इस पार्सल के नंबर से मेल खाता है
taken = फ़ाइल के अनुसार लेने का समय
software = फ़ाइल में दर्ज सॉफ़्टवेयर
alike = पहले की किसी फ़ोटो से मिलती-जुलती (केवल संकेत)
shade = मापा गया रंग (केवल संकेत)
photo = फ़ोटो
photo-gone = हटाई गई; इसका रिकॉर्ड मौजूद है
photo-refused = इस्तेमाल नहीं हो सकी
photo-fetching = अभी लाई नहीं गई
photo-video = वीडियो, जैसा मिला वैसा ही रखा गया
photo-hidden = इस प्राप्तकर्ता को नहीं दिखाई गई
pressed = एक बटन दबाया
sent-photos = फ़ोटो भेजी गईं
edited = बाद में बदला गया

# How far a sending got
state-sent = भेजा गया
state-unsure = भेजा गया, पहुँचने की पुष्टि नहीं
state-shelf = चैट में रखा गया, अभी लिया नहीं गया
state-waiting = अभी नहीं भेजा गया
state-sending = भेजा जा रहा है
state-failed = नहीं पहुँचा
state-withdrawn = भेजने से पहले वापस लिया गया
state-stale = पुराना हो गया, नहीं भेजा गया
state-heard = प्राप्त
state-parked = ख़रीदार के साथ कोई चैट नहीं: नहीं भेजा गया
state-joined = दूसरे मैसेज में शामिल
state-shown = प्लेटफ़ॉर्म पर सौंपा गया

# Chapters
piece-order = ऑर्डर
piece-listing = लिस्टिंग
piece-clock = क्लेम की अवधि और अंतिम तिथियाँ
piece-shipping = भेजे जाने का प्रमाण
piece-delivery = डिलीवरी का प्रमाण
piece-signature = हस्ताक्षर
piece-tracking = ट्रैकिंग का इतिहास
piece-photos = फ़ोटो
piece-messages = मैसेज
piece-notices = ख़रीदार को भेजी गई सूचनाएँ
piece-offers = ऑफ़र और जवाब
piece-settlement = रिफ़ंड या रिप्लेसमेंट
piece-return = वापसी
piece-journal = जर्नल

# What is missing
lack-number = ट्रैकिंग नंबर
lack-first_scan = कूरियर कंपनी का पहला स्कैन: केवल लेबल से भेजा जाना साबित नहीं होता
lack-delivery = तारीख के साथ डिलीवरी स्कैन
lack-delivery_place = डिलीवरी स्कैन का शहर या पिनकोड
lack-signature = डिलीवरी पर लिया गया हस्ताक्षर
lack-tracking = ट्रैकिंग का कोई इतिहास
lack-photo = समस्या दिखाने वाली फ़ोटो
lack-messages = ख़रीदार के साथ हुआ पत्र-व्यवहार
lack-settlement = इस बात का प्रमाण कि जो तय हुआ था वह पूरा किया गया
lack-return = वापसी की ट्रैकिंग
lack-packing = पैकिंग की आपकी फ़ोटो या वीडियो
lack-weight = कूरियर कंपनी को सौंपते समय का वज़न
lack-invoice = बिल
lack-terms = ऑर्डर करते समय स्वीकार की गई शर्तें
lack-authenticity = सामान के असली होने के दस्तावेज़
lack-customs_paper = कस्टम्स का आधिकारिक दस्तावेज़
lack-carrier_statement = कूरियर कंपनी का बयान
lack-denial = ख़रीदार का बयान कि ऑर्डर नहीं पहुँचा
lack-contract = अनुबंध
lack-inspection = नमूने या निरीक्षण रिपोर्ट

# Pictures
shot-item = सामान
shot-closeup = टूट-फूट, पास से
shot-packaging = पैकिंग
shot-label = शिपिंग लेबल
shot-packing_slip = पैकिंग पर्ची
shot-variant = सामान, अंतर दिखाने वाली चीज़ के साथ
shot-white_sheet = सामान, सफ़ेद काग़ज़ के साथ
shot-ruler = सामान, स्केल के साथ
shot-size_label = साइज़ लेबल
shot-everything = जो कुछ पहुँचा, सब
shot-weight_label = वज़न दिखाने वाला लेबल
shot-defect = ख़राबी
shot-whole_item = पूरा सामान
shot-video = ख़राबी का वीडियो
shot-unboxing = अनबॉक्सिंग का वीडियो
shot-marks = निशान और लोगो
shot-letter = कूरियर कंपनी या कस्टम्स की चिट्ठी

# Causes
cause-not_shipped = अभी नहीं भेजा गया
cause-long_transit = आम तौर से ज़्यादा समय लग रहा है
cause-peak_season = भीड़ का मौसम
cause-carrier_silent = कूरियर कंपनी से कोई ख़बर नहीं
cause-customs_in_process = कस्टम्स में
cause-customs_buyer = कस्टम्स को ख़रीदार का इंतज़ार है
cause-customs_refused = कस्टम्स ने नामंज़ूर किया
cause-delivered = डिलीवर हुआ
cause-pickup = पिकअप पॉइंट पर रखा है
cause-delivery_failed = डिलीवरी विफल
cause-returning = वापसी के रास्ते में
cause-lost = शायद खो गया
cause-not_received = डिलीवर हुआ, पर मिला नहीं
cause-damaged = टूटा या ख़राब पहुँचा
cause-wrong_item = ग़लत सामान
cause-wrong_variant = ग़लत रंग या साइज़
cause-parts_missing = हिस्से कम
cause-poor_quality = ख़राब क्वालिटी
cause-unsafe = असुरक्षित बताया गया
cause-counterfeit = नक़ली बताया गया

# Scans
scan-pre_transit = लेबल बनाया गया
scan-accepted = कूरियर कंपनी ने लिया
scan-in_transit = रास्ते में
scan-departed_origin_country = मूल देश से निकला
scan-arrived_destination_country = गंतव्य देश में पहुँचा
scan-customs_presented = कस्टम्स में पेश किया गया
scan-customs_held = कस्टम्स ने रोका
scan-customs_released = कस्टम्स ने छोड़ा
scan-customs_action_required = कस्टम्स को कार्रवाई चाहिए
scan-out_for_delivery = डिलीवरी के लिए निकला
scan-available_for_pickup = पिकअप के लिए तैयार
scan-delivery_attempt_failed = डिलीवरी की कोशिश विफल
scan-delivered = डिलीवर हुआ
scan-returning = भेजने वाले के पास वापसी के रास्ते में
scan-returned = भेजने वाले के पास लौटा
scan-damaged = क्षतिग्रस्त बताया गया
scan-lost = खोया हुआ बताया गया
scan-cancelled = रद्द किया गया
scan-expired = ट्रैकिंग समाप्त
scan-unknown = अर्थ ज्ञात नहीं

# Notices: what the buyer was told of, as entries under “Notices sent to the buyer”
notice-late = डिलीवरी में देर है
notice-silent = कूरियर कंपनी से कोई ख़बर नहीं
notice-at_risk = डिलीवरी में देर हो सकती है
notice-not_shipped = अभी नहीं भेजा गया
notice-customs = कस्टम्स में
notice-delivery_failed = डिलीवरी विफल
notice-pickup = लेने के लिए रखा है
notice-returning = वापसी के रास्ते में
notice-lost = शायद खो गया
notice-moving_again = फिर आगे बढ़ रहा है
notice-delivered_check = डिलीवर हुआ बताया गया

# Ends
offer-open = जवाब का इंतज़ार
offer-accepted = स्वीकार किया गया
offer-refused = मना किया गया
offer-expired = बिना जवाब के समय निकल गया
offer-withdrawn = वापस लिया गया
end-settled = निपट गया
end-arrived = आख़िरकार पहुँच गया
end-solved_itself = अपने आप हल हो गया
end-withdrawn = ख़रीदार ने वापस लिया
end-seller = विक्रेता ने बंद किया
end-unanswered = ख़रीदार ने जवाब नहीं दिया

# Packs for suppliers
pack-title = बार-बार आने वाली समस्या
pack-cases = मामले
pack-sold = उस अवधि में बिकी इकाइयाँ
pack-since = गिनती की शुरुआत
pack-first = पहली बार बताया गया
pack-last = आख़िरी बार बताया गया
pack-sku = SKU
pack-batch = बैच
pack-from = कहाँ से भेजा गया
pack-note = हर मामला इस सामान के बारे में एक ख़रीदार की रिपोर्ट है। यहाँ की किसी बात से ख़रीदारों की पहचान नहीं होती।

# Who a dossier is for, where it is no platform or bank
audience-everything = अपना रिकॉर्ड: सब कुछ
audience-supplier = सप्लायर
audience-carrier = कूरियर कंपनी

# Claims, in our words: the platform's own stand behind
claim-item_not_received = सामान नहीं मिला
claim-not_as_described = विवरण के अनुसार नहीं
claim-damaged = टूटा या ख़राब पहुँचा
claim-wrong_item = ग़लत सामान
claim-missing_parts = हिस्से कम
claim-counterfeit = नक़ली सामान

# Where it was bought and written
own-shop = अपना ऑनलाइन स्टोर
channel-webchat = वेब चैट
channel-email = ईमेल
live-date = प्लेटफ़ॉर्म ख़ुद जो तारीख दिखाता है, वही मान्य है।

# Why a photo could not be used
refused-animated = चलती तस्वीर
refused-blurred = बहुत धुंधली
refused-empty = फ़ाइल ख़ाली है
refused-expired = चैनल पर अब उपलब्ध नहीं
refused-no_label = इस पर कोई लेबल पढ़ा नहीं जा सकता
refused-not_an_image = फ़ोटो नहीं है
refused-overexposed = ज़रूरत से ज़्यादा चमकीली
refused-too_dark = बहुत अँधेरी
refused-too_large = बहुत बड़ी
refused-too_many = तय संख्या से ज़्यादा
refused-too_small = बहुत छोटी
refused-truncated = फ़ाइल अधूरी है
refused-unreachable = लाई नहीं जा सकी
refused-unsupported = यह फ़ाइल प्रकार नहीं चलता

# Where a parcel was left
at-door = दरवाज़े पर
at-letterbox = लेटरबॉक्स में
at-locker = पार्सल लॉकर में
at-neighbour = पड़ोसी के पास
at-reception = रिसेप्शन पर
at-safe_place = सुरक्षित जगह पर
at-pickup_point = पिकअप पॉइंट पर
at-collected = प्राप्तकर्ता ने लिया
