"""Which clocks are kept where this order goes?"""

from __future__ import annotations

from functools import cache, lru_cache

UNKNOWN = ("UTC",)


@lru_cache(maxsize=4096)
def zone_of(country: str, postcode: str = "") -> tuple[str, ...]:
    """The IANA zones of a country, the most populous first; fewer where the postcode tells. Unknown countries: UTC."""
    country = _OTHER_CODES.get(country.strip().upper(), country.strip().upper())
    zones = _zones().get(country, UNKNOWN)
    rows = _POSTCODES.get(country)
    code = _code(country, postcode)
    if rows is None or not code:
        return zones
    return tuple(zone for zone, ranges in rows.items() if _within(code, ranges)) or zones


@cache
def country_of(zone: str) -> str:
    """The country whose clocks these are, as ISO 3166; empty where that cannot be told."""
    return next((country for country, zones in _zones().items() if zone in zones), "")


def _code(country: str, postcode: str) -> str:
    """Letters and digits only. Spreadsheets eat one leading zero, so it is given back; a fragment tells nothing."""
    code = "".join(each for each in postcode.upper() if each.isascii() and each.isalnum())
    width = _WIDTHS.get(country, 0)
    if len(code) == width - 1 and code.isdigit():
        return f"0{code}"
    return code if len(code) >= width else ""


def _within(code: str, ranges: str) -> bool:
    for each in ranges.split():
        low, _, high = each.partition("-")
        if low <= code[: len(low)] <= (high or low):
            return True
    return False


@cache
def _zones() -> dict[str, tuple[str, ...]]:
    one = {country: (zone,) for country, _, zone in (each.partition("=") for each in _ONE.split())}
    many: dict[str, tuple[str, ...]] = {}
    for word in _MANY.split():
        if len(word) == 2:
            many[word] = ()
        else:
            last = next(reversed(many))
            many[last] = (*many[last], word)
    return one | many


_OTHER_CODES = {"UK": "GB", "EL": "GR"}

# IANA tz database 2026f, zone.tab; of zones that agree until 2036 only one is listed.
_ONE = """
    AD=Europe/Andorra AE=Asia/Dubai AF=Asia/Kabul AG=America/Antigua AI=America/Anguilla AL=Europe/Tirane
    AM=Asia/Yerevan AO=Africa/Luanda AR=America/Argentina/Buenos_Aires AS=Pacific/Pago_Pago AT=Europe/Vienna
    AW=America/Aruba AX=Europe/Mariehamn AZ=Asia/Baku BA=Europe/Sarajevo BB=America/Barbados BD=Asia/Dhaka
    BE=Europe/Brussels BF=Africa/Ouagadougou BG=Europe/Sofia BH=Asia/Bahrain BI=Africa/Bujumbura BJ=Africa/Porto-Novo
    BL=America/St_Barthelemy BM=Atlantic/Bermuda BN=Asia/Brunei BO=America/La_Paz BQ=America/Kralendijk
    BS=America/Nassau BT=Asia/Thimphu BW=Africa/Gaborone BY=Europe/Minsk BZ=America/Belize CC=Indian/Cocos
    CF=Africa/Bangui CG=Africa/Brazzaville CH=Europe/Zurich CI=Africa/Abidjan CK=Pacific/Rarotonga CM=Africa/Douala
    CO=America/Bogota CR=America/Costa_Rica CU=America/Havana CV=Atlantic/Cape_Verde CW=America/Curacao
    CX=Indian/Christmas CY=Asia/Nicosia CZ=Europe/Prague DE=Europe/Berlin DJ=Africa/Djibouti DK=Europe/Copenhagen
    DM=America/Dominica DO=America/Santo_Domingo DZ=Africa/Algiers EE=Europe/Tallinn EG=Africa/Cairo
    EH=Africa/El_Aaiun ER=Africa/Asmara ET=Africa/Addis_Ababa FI=Europe/Helsinki FJ=Pacific/Fiji FK=Atlantic/Stanley
    FO=Atlantic/Faroe FR=Europe/Paris GA=Africa/Libreville GB=Europe/London GD=America/Grenada GE=Asia/Tbilisi
    GF=America/Cayenne GG=Europe/Guernsey GH=Africa/Accra GI=Europe/Gibraltar GM=Africa/Banjul GN=Africa/Conakry
    GP=America/Guadeloupe GQ=Africa/Malabo GR=Europe/Athens GS=Atlantic/South_Georgia GT=America/Guatemala
    GU=Pacific/Guam GW=Africa/Bissau GY=America/Guyana HK=Asia/Hong_Kong HN=America/Tegucigalpa HR=Europe/Zagreb
    HT=America/Port-au-Prince HU=Europe/Budapest IE=Europe/Dublin IL=Asia/Jerusalem IM=Europe/Isle_of_Man
    IN=Asia/Kolkata IO=Indian/Chagos IQ=Asia/Baghdad IR=Asia/Tehran IS=Atlantic/Reykjavik IT=Europe/Rome
    JE=Europe/Jersey JM=America/Jamaica JO=Asia/Amman JP=Asia/Tokyo KE=Africa/Nairobi KG=Asia/Bishkek
    KH=Asia/Phnom_Penh KM=Indian/Comoro KN=America/St_Kitts KP=Asia/Pyongyang KR=Asia/Seoul KW=Asia/Kuwait
    KY=America/Cayman KZ=Asia/Almaty LA=Asia/Vientiane LB=Asia/Beirut LC=America/St_Lucia LI=Europe/Vaduz
    LK=Asia/Colombo LR=Africa/Monrovia LS=Africa/Maseru LT=Europe/Vilnius LU=Europe/Luxembourg LV=Europe/Riga
    LY=Africa/Tripoli MA=Africa/Casablanca MC=Europe/Monaco MD=Europe/Chisinau ME=Europe/Podgorica MF=America/Marigot
    MG=Indian/Antananarivo MH=Pacific/Majuro MK=Europe/Skopje ML=Africa/Bamako MM=Asia/Yangon MO=Asia/Macau
    MP=Pacific/Saipan MQ=America/Martinique MR=Africa/Nouakchott MS=America/Montserrat MT=Europe/Malta
    MU=Indian/Mauritius MV=Indian/Maldives MW=Africa/Blantyre MY=Asia/Kuala_Lumpur MZ=Africa/Maputo NA=Africa/Windhoek
    NC=Pacific/Noumea NE=Africa/Niamey NF=Pacific/Norfolk NG=Africa/Lagos NI=America/Managua NL=Europe/Amsterdam
    NO=Europe/Oslo NP=Asia/Kathmandu NR=Pacific/Nauru NU=Pacific/Niue OM=Asia/Muscat PA=America/Panama PE=America/Lima
    PH=Asia/Manila PK=Asia/Karachi PL=Europe/Warsaw PM=America/Miquelon PN=Pacific/Pitcairn PR=America/Puerto_Rico
    PS=Asia/Gaza PW=Pacific/Palau PY=America/Asuncion QA=Asia/Qatar RE=Indian/Reunion RO=Europe/Bucharest
    RS=Europe/Belgrade RW=Africa/Kigali SA=Asia/Riyadh SB=Pacific/Guadalcanal SC=Indian/Mahe SD=Africa/Khartoum
    SE=Europe/Stockholm SG=Asia/Singapore SH=Atlantic/St_Helena SI=Europe/Ljubljana SJ=Arctic/Longyearbyen
    SK=Europe/Bratislava SL=Africa/Freetown SM=Europe/San_Marino SN=Africa/Dakar SO=Africa/Mogadishu
    SR=America/Paramaribo SS=Africa/Juba ST=Africa/Sao_Tome SV=America/El_Salvador SX=America/Lower_Princes
    SY=Asia/Damascus SZ=Africa/Mbabane TC=America/Grand_Turk TD=Africa/Ndjamena TF=Indian/Kerguelen TG=Africa/Lome
    TH=Asia/Bangkok TJ=Asia/Dushanbe TK=Pacific/Fakaofo TL=Asia/Dili TM=Asia/Ashgabat TN=Africa/Tunis
    TO=Pacific/Tongatapu TR=Europe/Istanbul TT=America/Port_of_Spain TV=Pacific/Funafuti TW=Asia/Taipei
    TZ=Africa/Dar_es_Salaam UG=Africa/Kampala UY=America/Montevideo UZ=Asia/Tashkent VA=Europe/Vatican
    VC=America/St_Vincent VE=America/Caracas VG=America/Tortola VI=America/St_Thomas VN=Asia/Ho_Chi_Minh
    VU=Pacific/Efate WF=Pacific/Wallis WS=Pacific/Apia XK=Europe/Belgrade YE=Asia/Aden YT=Indian/Mayotte
    ZA=Africa/Johannesburg ZM=Africa/Lusaka ZW=Africa/Harare
"""
_MANY = """
    AQ Antarctica/McMurdo Antarctica/Casey Antarctica/Davis Antarctica/DumontDUrville Antarctica/Mawson
        Antarctica/Palmer Antarctica/Syowa Antarctica/Troll
    AU Australia/Sydney Australia/Lord_Howe Australia/Adelaide Australia/Brisbane Australia/Darwin
        Australia/Perth Australia/Eucla
    BR America/Sao_Paulo America/Manaus America/Rio_Branco America/Noronha
    CA America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/Regina
        America/St_Johns America/Blanc-Sablon America/Atikokan America/Creston America/Whitehorse
    CD Africa/Kinshasa Africa/Lubumbashi
    CL America/Santiago America/Coyhaique Pacific/Easter
    CN Asia/Shanghai Asia/Urumqi
    EC America/Guayaquil Pacific/Galapagos
    ES Europe/Madrid Atlantic/Canary
    FM Pacific/Pohnpei Pacific/Chuuk
    GL America/Nuuk America/Danmarkshavn America/Thule
    ID Asia/Jakarta Asia/Makassar Asia/Jayapura
    KI Pacific/Tarawa Pacific/Kanton Pacific/Kiritimati
    MN Asia/Ulaanbaatar Asia/Hovd
    MX America/Mexico_City America/Cancun America/Matamoros America/Ciudad_Juarez America/Mazatlan
        America/Tijuana
    NZ Pacific/Auckland Pacific/Chatham
    PF Pacific/Tahiti Pacific/Marquesas Pacific/Gambier
    PG Pacific/Port_Moresby Pacific/Bougainville
    PT Europe/Lisbon Atlantic/Azores
    RU Europe/Moscow Europe/Kaliningrad Europe/Samara Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk Asia/Irkutsk
        Asia/Chita Asia/Vladivostok Asia/Magadan Asia/Kamchatka
    UA Europe/Kyiv Europe/Simferopol
    UM Pacific/Wake Pacific/Midway
    US America/New_York America/Chicago America/Los_Angeles America/Denver America/Phoenix Pacific/Honolulu
        America/Anchorage America/Adak
"""

# Which zones a postcode may lie in, by its first characters. Ranges overlap where a postal area is cut by a border.
# Read off the posts' own lists (USPS labeling list L002, Canada Post, Australia Post, Correios); the zones are ours.
_WIDTHS = {"US": 5, "CA": 3, "AU": 4, "BR": 8, "RU": 6, "MX": 5, "ES": 5, "PT": 4, "ID": 5, "CN": 6}
_POSTCODES = {
    "US": {
        "America/New_York": ("005 010-349 373-374 376-379 398-418 425-427 430-462 465-475 478-499"),
        "America/Chicago": (
            "324-325 350-373 375 380-397 420-427 463-465 475-477 498-499 500-576 580-588 600-692 700-798"
        ),
        "America/Denver": "575-577 586-588 590-599 677-679 690-693 798-847 859-860 865 870-885 898 979",
        "America/Phoenix": "850-865",
        "America/Los_Angeles": "835 838 889-961 970-994",
        "America/Anchorage": "995-999",
        "America/Adak": "995-999",
        "Pacific/Honolulu": "967-968",
        "Pacific/Guam": "969",
        "America/Puerto_Rico": "006-009",
    },
    "CA": {
        "America/Toronto": "G-H J-N P X0A",
        "America/Vancouver": "V",
        "America/Edmonton": "T X0B X0E X0G X1A S9V V0A V0B V0C V1A V1C V1G V1J",
        "America/Winnipeg": "R P0T-P0Y P8-P9 X0C",
        "America/Halifax": "A0P A0R A2V B-C E G4T",
        "America/Regina": "S",
        "America/St_Johns": "A",
        "America/Blanc-Sablon": "G0G",
        "America/Atikokan": "P0T",
        "America/Creston": "V0B V0C V1G V1J",
        "America/Whitehorse": "Y",
    },
    "AU": {
        "Australia/Sydney": "02 1-3 7",
        "Australia/Brisbane": "4 9",
        "Australia/Perth": "6",
        "Australia/Adelaide": "288 5",
        "Australia/Darwin": "08-09",
        "Australia/Lord_Howe": "2898",
        "Australia/Eucla": "6443",
    },
    "BR": {
        "America/Sao_Paulo": "0-4 50-68 70-75 760-767 77 8-9",
        "America/Manaus": "690-698 768-769 780-788 79",
        "America/Rio_Branco": "6963-6969 6988 699",
        "America/Noronha": "53990",
    },
    "RU": {
        "Europe/Moscow": "1 200-235 239-249 3 400-404 420-425 428-431 440-442 610-613",
        "Europe/Kaliningrad": "236-238",
        "Europe/Samara": "410-416 426-427 432-433 443-446",
        "Asia/Yekaterinburg": "450-462 614-629 640-641",
        "Asia/Omsk": "644-646",
        "Asia/Novosibirsk": "630-636 647-663",
        "Asia/Irkutsk": "664-671",
        "Asia/Chita": "672-678 687",
        "Asia/Vladivostok": "678-682 690-692",
        "Asia/Magadan": "678 685-686 693-694",
        "Asia/Kamchatka": "683-684 688-689",
    },
    "MX": {
        "America/Mexico_City": "00-20 24-62 64-76 78-79 86-99",
        "America/Cancun": "77",
        "America/Matamoros": "260-263 650-652 87-88",
        "America/Ciudad_Juarez": "32",
        "America/Mazatlan": "23 63 80-85",
        "America/Tijuana": "21-22",
    },
    "ES": {"Europe/Madrid": "01-34 36-37 39-52", "Atlantic/Canary": "35 38"},
    "PT": {"Europe/Lisbon": "1-8 90-94", "Atlantic/Azores": "95-99"},
    "ID": {
        "Asia/Jakarta": "1-6 73-74 78-79",
        "Asia/Makassar": "70-72 75-77 80-96",
        "Asia/Jayapura": "97-99",
    },
    "CN": {"Asia/Shanghai": "0-7 80-82 85-89 9", "Asia/Urumqi": "83-84"},
}
