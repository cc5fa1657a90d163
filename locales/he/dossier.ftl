## The words of a dossier, on paper: plain and exact, for an arbitrator, a bank, a carrier or a supplier. What was said in a
## chat is in say.ftl.
# The page itself
missing = מה עדיין חסר
nothing-missing = לא חסר דבר ממה שהנמען הזה מבקש בדרך כלל.
who = מי יכול לספק זאת
until = מועד אחרון
needed = נדרש
helpful = מועיל
source = מקור
original = הנוסח המקורי
not-counted = מתועד, לא נספר
contents = תוכן העניינים
files = קבצים
page = עמוד { $n } מתוך { $of }
seal = גיבוב (SHA-256)
chosen = נבחר על ידי הקונה
unprintable = יש תווים שאי אפשר להדפיס כאן: כל אחד מהם מוצג כמספרו בסוגריים מרובעים. בקובץ messages.txt מופיעות המילים כפי שנכתבו.
title = תיק המקרה
basis = המקור לראיות המבוקשות
basis-none = לא ידועה רשימת ראיות שפורסמה עבור הנמען הזה.
guess = איזו ראיה שייכת לאיזו תביעה, וכל מה שהמקור הזה אינו מציין, הם פרשנות שלנו.
guess-all = לא עמד לרשותנו נוסח כלשהו של הנמען הזה: הרשימה הזאת היא פרשנות שלנו.
no-translation = אין תרגום זמין
nothing-here = אין תיעוד.
left-out = תמונות שהושמטו משום שייתכן שהן מראות את כתובת הקונה
look-first = נא לבדוק כל תמונה לפני שמעבירים אותה הלאה.

# Who
by-buyer = הקונה
by-seller = המוכר
by-carrier = חברת המשלוחים
by-bot = העוזר האוטומטי של החנות
by-person = צוות החנות
by-law = לפי החוק
by-promise = כפי שהובטח קודם לכן

# Names of facts
order = הזמנה
platform-order = מספר ההזמנה בפלטפורמה
marketplace = נמכר באמצעות
placed = מועד ביצוע ההזמנה
total = סכום ההזמנה
item = מוצר
variant = גרסה
colour = הצבע בדף המוצר
buyer = קונה
country = מדינת היעד
postcode = מיקוד
email = דוא"ל
phone = טלפון
claim = תביעה
cause = הבעיה
opened = מועד פתיחת המקרה
closed = מועד סגירת המקרה
said = במילים של הקונה
charged = חיוב ששולם בעת המסירה
promised = הובטח עד
shipped = מועד הסימון כנשלח
for-whom = הוכן עבור
made = מועד ההכנה
opens = תחילת האפשרות להגיש תביעה
closes = סוף האפשרות להגיש תביעה
answer-by = יש להשיב עד
confidence = מידת הוודאות של מידע זה
confidence-high = גבוהה
confidence-medium = בינונית
confidence-low = נמוכה
number = מספר מעקב
carrier = חברת המשלוחים
first-scan = הסריקה הראשונה של חברת המשלוחים
no-scan = עדיין אין סריקה של חברת המשלוחים
delivered = סריקת המסירה
no-delivery = אין סריקת מסירה
place = מקום הסריקה
left = היכן הושאר
signer = החתימה על הקבלה
status = מצב
reported = דווח על ידי
zone-unknown = שעה מקומית, אזור הזמן לא צוין
mended = השעה או המשמעות לפי פרשנותנו
not-yet = תאריך עתידי
not-ours = שייך לחבילה אחרת עם המספר הזה
offer-made = מועד ההצעה
offer-until = בתוקף עד
offer-answered = מועד התשובה
offer-state = תוצאה
offer-policy = גרסת המדיניות
offer-asked = הקונה ביקש
offer-title = הצעה
agreed = מועד ההסכמה
agreed-what = מה הוסכם
agreed-by = הוסכם על ידי
due = לביצוע עד
done = בוצע
not-done = עדיין לא בוצע
reference = אסמכתה
nothing-agreed = עדיין לא הוסכם דבר.
resolution = תוצאה
journal-head = הגיבוב האחרון של היומן
journal-lines = רשומות ביומן
journal-line = שורה ביומן
received = התקבל
type = סוג הקובץ
pixels = גודל בפיקסלים
sharpness = חדות (מתוך 100)
light = בהירות (מתוך 100)
codes = ברקודים שנקראו
matches = תואם את המספר של חבילה זו
taken = מועד הצילום, לפי הקובץ
software = תוכנה המצוינת בקובץ
alike = דומה לתמונה קודמת (אינדיקציה בלבד)
shade = צבע שנמדד (אינדיקציה בלבד)
photo = תמונה
photo-gone = הוסרה; התיעוד שלה נשאר
photo-refused = לא ניתן היה להשתמש בה
photo-fetching = עדיין לא הובאה
photo-video = סרטון, נשמר כפי שהתקבל
photo-hidden = לא מוצגת לנמען הזה
pressed = לחיצה על כפתור
sent-photos = תמונות שנשלחו
edited = נערך מאוחר יותר

# How far a sending got
state-sent = נשלח
state-unsure = נשלח, ההגעה לא אושרה
state-shelf = הונח בצ'אט, עדיין לא נמשך
state-waiting = עדיין לא נשלח
state-sending = בשליחה
state-failed = לא הגיע
state-withdrawn = בוטל לפני השליחה
state-stale = לא עדכני, לא נשלח
state-heard = התקבל
state-parked = אין צ'אט עם הקונה: לא נשלח
state-joined = נכלל בהודעה אחרת
state-shown = הועבר בפלטפורמה

# Chapters
piece-order = ההזמנה
piece-listing = דף המוצר
piece-clock = תקופת התביעה ומועדים אחרונים
piece-shipping = הוכחת שליחה
piece-delivery = הוכחת מסירה
piece-signature = חתימה
piece-tracking = היסטוריית המעקב
piece-photos = תמונות
piece-messages = הודעות
piece-notices = עדכונים שנשלחו לקונה
piece-offers = הצעות ותשובות
piece-settlement = החזר כספי או מוצר חלופי
piece-return = החזרת המוצר
piece-journal = היומן

# What is missing
lack-number = מספר מעקב
lack-first_scan = סריקה ראשונה של חברת המשלוחים: תווית לבדה אינה מוכיחה שליחה
lack-delivery = סריקת מסירה עם התאריך שלה
lack-delivery_place = העיר או המיקוד של סריקת המסירה
lack-signature = החתימה בעת המסירה
lack-tracking = היסטוריית מעקב כלשהי
lack-photo = תמונה שמראה את הבעיה
lack-messages = התכתבות עם הקונה
lack-settlement = הוכחה שמה שהוסכם בוצע
lack-return = מעקב אחר משלוח ההחזרה
lack-packing = תמונה או סרטון שצולמו אצל המוכר בזמן האריזה
lack-weight = המשקל בעת המסירה לחברת המשלוחים
lack-invoice = החשבונית
lack-terms = התנאים שאושרו בעת הרכישה
lack-authenticity = מסמכים המראים שהמוצר מקורי
lack-customs_paper = המסמך הרשמי של המכס
lack-carrier_statement = הצהרה של חברת המשלוחים
lack-denial = הצהרת הקונה שההזמנה לא הגיעה
lack-contract = החוזה
lack-inspection = דגימות או דוח בדיקה

# Pictures
shot-item = המוצר
shot-closeup = הנזק מקרוב
shot-packaging = האריזה
shot-label = תווית המשלוח
shot-packing_slip = רשימת התכולה
shot-variant = המוצר ליד דבר שמראה את ההבדל
shot-white_sheet = המוצר ליד דף נייר לבן
shot-ruler = המוצר ליד סרגל
shot-size_label = תווית המידה
shot-everything = כל מה שהגיע
shot-weight_label = התווית המראה את המשקל
shot-defect = הפגם
shot-whole_item = המוצר כולו
shot-video = סרטון של התקלה
shot-unboxing = סרטון של פתיחת החבילה
shot-marks = סימנים ולוגואים
shot-letter = המכתב מחברת המשלוחים או מהמכס

# Causes
cause-not_shipped = עדיין לא נשלח
cause-long_transit = לוקח יותר זמן מהרגיל
cause-peak_season = תקופה עמוסה
cause-carrier_silent = אין חדשות מחברת המשלוחים
cause-customs_in_process = במכס
cause-customs_buyer = המכס ממתין לקונה
cause-customs_refused = סורב על ידי המכס
cause-delivered = נמסר
cause-pickup = ממתין בנקודת איסוף
cause-delivery_failed = המסירה נכשלה
cause-returning = בדרך חזרה
cause-lost = כנראה אבד
cause-not_received = נמסר, אך לא התקבל
cause-damaged = הגיע פגום
cause-wrong_item = מוצר לא נכון
cause-wrong_variant = צבע או מידה שגויים
cause-parts_missing = חסרים חלקים
cause-poor_quality = איכות ירודה
cause-unsafe = דווח כמסוכן
cause-counterfeit = דווח כמזויף

# Scans
scan-pre_transit = נוצרה תווית
scan-accepted = התקבל בחברת המשלוחים
scan-in_transit = בדרך
scan-departed_origin_country = יצא ממדינת המוצא
scan-arrived_destination_country = הגיע למדינת היעד
scan-customs_presented = הוצג למכס
scan-customs_held = מעוכב במכס
scan-customs_released = שוחרר מהמכס
scan-customs_action_required = המכס דורש פעולה
scan-out_for_delivery = יצא למסירה
scan-available_for_pickup = מוכן לאיסוף
scan-delivery_attempt_failed = ניסיון המסירה נכשל
scan-delivered = נמסר
scan-returning = בדרך חזרה לשולח
scan-returned = הוחזר לשולח
scan-damaged = דווח כפגום
scan-lost = דווח כאבוד
scan-cancelled = בוטל
scan-expired = המעקב הסתיים
scan-unknown = המשמעות לא ידועה

# Notices: what the buyer was told of, as entries under “Notices sent to the buyer”
notice-late = המסירה מתעכבת
notice-silent = אין חדשות מחברת המשלוחים
notice-at_risk = ייתכן שהמסירה תתעכב
notice-not_shipped = עדיין לא נשלח
notice-customs = במכס
notice-delivery_failed = המסירה נכשלה
notice-pickup = ממתין לאיסוף
notice-returning = בדרך חזרה
notice-lost = כנראה אבד
notice-moving_again = שוב בתנועה
notice-delivered_check = דווח כנמסר

# Ends
offer-open = ממתינה לתשובה
offer-accepted = התקבלה
offer-refused = נדחתה
offer-expired = פגה ללא תשובה
offer-withdrawn = בוטלה על ידי המציע
end-settled = הוסדר
end-arrived = בסופו של דבר הגיע
end-solved_itself = נפתר מעצמו
end-withdrawn = בוטל על ידי הקונה
end-seller = נסגר על ידי המוכר
end-unanswered = הקונה לא ענה

# Packs for suppliers
pack-title = בעיה חוזרת
pack-cases = מקרים
pack-sold = יחידות שנמכרו באותה תקופה
pack-since = תחילת הספירה
pack-first = דווח לראשונה
pack-last = דווח לאחרונה
pack-sku = מק"ט
pack-batch = אצווה
pack-from = מקום השליחה
pack-note = כל מקרה הוא דיווח של קונה אחד על הסחורה הזאת. שום דבר כאן אינו מזהה את הקונים.

# Who a dossier is for, where it is no platform or bank
audience-everything = לתיעוד עצמי: הכול
audience-supplier = ספק
audience-carrier = חברת המשלוחים

# Claims, in our words: the platform's own stand behind
claim-item_not_received = המוצר לא התקבל
claim-not_as_described = לא כפי שתואר
claim-damaged = הגיע פגום
claim-wrong_item = מוצר לא נכון
claim-missing_parts = חסרים חלקים
claim-counterfeit = זיוף

# Where it was bought and written
own-shop = החנות המקוונת שלנו
channel-webchat = צ'אט באתר
channel-email = דוא"ל
live-date = התאריך שהפלטפורמה עצמה מציגה הוא הקובע.

# Why a photo could not be used
refused-animated = תמונה נעה
refused-blurred = מטושטשת מדי
refused-empty = הקובץ ריק
refused-expired = כבר לא זמינה בערוץ
refused-no_label = אי אפשר לקרוא בה שום תווית
refused-not_an_image = לא תמונה
refused-overexposed = חשיפת יתר
refused-too_dark = חשוכה מדי
refused-too_large = גדולה מדי
refused-too_many = יותר ממה שמתקבל
refused-too_small = קטנה מדי
refused-truncated = הקובץ לא שלם
refused-unreachable = לא ניתן היה להביא אותה
refused-unsupported = סוג קובץ לא נתמך

# Where a parcel was left
at-door = ליד הדלת
at-letterbox = בתיבת הדואר
at-locker = בלוקר חבילות
at-neighbour = אצל שכן
at-reception = בדלפק הקבלה
at-safe_place = במקום בטוח
at-pickup_point = בנקודת איסוף
at-collected = נאסף על ידי הנמען
