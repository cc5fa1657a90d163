"""Which clock is kept in this state or city, where a country has several?"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from models.rules.zones import zone_of

_LONGEST = 3
_WORD = re.compile(r"\w+")


@lru_cache(maxsize=4096)
def clocks(country: str, state: str = "", place: str = "") -> tuple[str, ...]:
    """The IANA zones that a carrier's local time may be in there: one, unless nothing tells where in a large country."""
    regions = _regions().get(country)
    if regions is None:
        return zone_of(country)[:1]
    words = _words(place)
    found = regions.get(" ".join(_words(state))) or _by_postcode(country, words) or _by_name(regions, words)
    return found or tuple(_ZONES[country])


def _by_postcode(country: str, words: list[str]) -> tuple[str, ...]:
    every = zone_of(country)
    codes = (each for each in reversed(words) if len(each) in (5, 6, 8) and each.isdecimal() and each.isascii())
    found = next((zone_of(country, each) for each in codes), every)
    return found if found != every else ()


def _by_name(regions: dict[str, tuple[str, ...]], words: list[str]) -> tuple[str, ...]:
    """From the end, long names first. Two letters are a state at the end only: "in" is also a word, and "de", and "la"."""
    named = [each for each in words if not each.isdecimal()]
    while named and named[-1] in _COUNTRY_WORDS:
        named.pop()
    for end in range(len(named), 0, -1):
        for begin in range(max(0, end - _LONGEST), end):
            name = " ".join(named[begin:end])
            if name in regions and (len(name) > _SHORT or end == len(named)):
                return regions[name]
    return ()


def _words(said: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", said.upper()) if not unicodedata.combining(c))
    return _WORD.findall(plain)


@cache
def _regions() -> dict[str, dict[str, tuple[str, ...]]]:
    return {country: _of(zones) for country, zones in _ZONES.items()}


def _of(zones: dict[str, str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for zone, names in zones.items():
        for name in names.split():
            key = " ".join(_words(name.replace("_", " ")))
            found[key] = (*found.get(key, ()), zone)
    return found


_SHORT = 3
_COUNTRY_WORDS = frozenset("US USA UNITED STATES CA CANADA AU AUSTRALIA BR BRAZIL BRASIL MX MEXICO RU RUSSIA ID".split()) - {
    "CA", "ID", "MEXICO"
}  # fmt: skip

# States stand under each of their clocks; cities are where carriers' hubs are. IANA tz database 2026f.
_ZONES = {
    "US": {
        "America/New_York": """
            CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC TN VA VT WV Connecticut District_of_Columbia
            Delaware Florida Georgia Indiana Kentucky Massachusetts Maryland Maine Michigan North_Carolina New_Hampshire
            New_Jersey New_York Ohio Pennsylvania Rhode_Island South_Carolina Tennessee Virginia Vermont West_Virginia
            Boston Philadelphia Baltimore Atlanta Miami Orlando Tampa Charlotte Detroit Cincinnati Cleveland Newark
            Jamaica Pittsburgh Louisville Indianapolis Columbus Secaucus JFK EWR MIA ATL CVG SDF""",
        "America/Chicago": """
            AL AR FL IA IL IN KS KY LA MI MN MO MS ND NE OK SD TN TX WI Alabama Arkansas Florida Iowa Illinois Indiana
            Kansas Kentucky Louisiana Michigan Minnesota Missouri Mississippi North_Dakota Nebraska Oklahoma South_Dakota
            Tennessee Texas Wisconsin Chicago Houston Dallas Fort_Worth San_Antonio Austin Memphis Nashville Minneapolis
            Milwaukee St_Louis New_Orleans Omaha Coppell ORD DFW MEM""",
        "America/Denver": """
            CO ID KS MT ND NE NM OR SD TX UT WY Colorado Idaho Kansas Montana North_Dakota Nebraska New_Mexico Oregon
            South_Dakota Texas Utah Wyoming Denver Salt_Lake_City Albuquerque El_Paso Boise""",
        "America/Phoenix": "AZ Arizona Phoenix Tucson",
        "America/Los_Angeles": """
            CA ID NV OR WA California Idaho Nevada Oregon Washington Los_Angeles San_Francisco San_Diego Oakland Ontario
            Long_Beach City_of_Industry Torrance Carson Seattle Portland Las_Vegas Sacramento LAX SFO SEA""",
        "America/Anchorage": "AK Alaska Anchorage ANC",
        "Pacific/Honolulu": "HI Hawaii Honolulu",
        "America/Puerto_Rico": "PR Puerto_Rico San_Juan",
    },
    "CA": {
        "America/St_Johns": "NL Newfoundland St_John_s",
        "America/Halifax": "NB NL NS PE Nova_Scotia New_Brunswick Prince_Edward_Island Labrador Halifax Moncton",
        "America/Toronto": """
            ON QC NU Ontario Quebec Toronto Mississauga Montreal Ottawa Hamilton Scarborough Laval YYZ YUL""",
        "America/Winnipeg": "MB NU ON Manitoba Winnipeg",
        "America/Regina": "SK Saskatchewan Regina Saskatoon",
        "America/Edmonton": "AB NT NU Alberta Calgary Edmonton YYC YEG",
        "America/Vancouver": "BC British_Columbia Vancouver Richmond Burnaby Surrey Victoria YVR",
        "America/Whitehorse": "YT Yukon Whitehorse",
    },
    "AU": {
        "Australia/Sydney": """
            NSW VIC TAS ACT New_South_Wales Victoria Tasmania Sydney Melbourne Canberra Hobart Chullora Tullamarine SYD
            MEL""",
        "Australia/Brisbane": "QLD Queensland Brisbane Gold_Coast Cairns BNE",
        "Australia/Adelaide": "SA South_Australia Adelaide ADL",
        "Australia/Darwin": "NT Northern_Territory Darwin",
        "Australia/Perth": "WA Western_Australia Perth PER",
    },
    "BR": {
        "America/Sao_Paulo": """
            AL AP BA CE DF ES GO MA MG PA PB PE PI PR RJ RN RS SC SE SP TO Sao_Paulo Rio_de_Janeiro Curitiba Brasilia
            Salvador Fortaleza Recife Belo_Horizonte Porto_Alegre Belem Goiania Valinhos Cajamar Guarulhos Campinas
            Indaiatuba Florianopolis Pinhais GRU""",
        "America/Manaus": "AM MS MT RO RR Manaus Cuiaba Campo_Grande Porto_Velho Boa_Vista",
        "America/Rio_Branco": "AC AM Acre Rio_Branco",
    },
    "MX": {
        "America/Cancun": "Quintana_Roo Cancun Chetumal Playa_del_Carmen",
        "America/Mexico_City": """
            CDMX DF Ciudad_de_Mexico Mexico_City Estado_de_Mexico Jalisco Guadalajara Nuevo_Leon Monterrey Puebla
            Queretaro Leon Guanajuato Merida Yucatan Veracruz Toluca Chihuahua Tepotzotlan Cuautitlan San_Luis_Potosi""",
        "America/Mazatlan": "Sinaloa Sonora Baja_California_Sur Nayarit Hermosillo Culiacan Mazatlan La_Paz Tepic",
        "America/Tijuana": "Baja_California Tijuana Mexicali Ensenada",
    },
    "RU": {
        "Europe/Kaliningrad": "Kaliningrad Калининград",
        "Europe/Moscow": """
            Moscow Москва Vnukovo Внуково Sheremetyevo Шереметьево Domodedovo Saint_Petersburg St_Petersburg
            Санкт_Петербург Kazan Казань Nizhny_Novgorod Нижний_Новгород Rostov Ростов Krasnodar Краснодар Voronezh
            Воронеж Volgograd Волгоград Podolsk Подольск Львовский""",
        "Europe/Samara": "Samara Самара Saratov Саратов Ulyanovsk Ульяновск Astrakhan Астрахань Izhevsk Ижевск",
        "Asia/Yekaterinburg": """
            Yekaterinburg Ekaterinburg Екатеринбург Koltsovo Кольцово Chelyabinsk Челябинск Ufa Уфа Perm Пермь Tyumen
            Тюмень Orenburg Оренбург""",
        "Asia/Omsk": "Omsk Омск",
        "Asia/Novosibirsk": """
            Novosibirsk Новосибирск Krasnoyarsk Красноярск Tomsk Томск Kemerovo Кемерово Barnaul Барнаул""",
        "Asia/Irkutsk": "Irkutsk Иркутск Ulan_Ude Улан_Удэ",
        "Asia/Chita": "Chita Чита Zabaykalsk Забайкальск Blagoveshchensk Благовещенск Yakutsk Якутск",
        "Asia/Vladivostok": "Vladivostok Владивосток Khabarovsk Хабаровск Ussuriysk Уссурийск",
        "Asia/Magadan": "Magadan Магадан Yuzhno_Sakhalinsk Южно_Сахалинск",
        "Asia/Kamchatka": "Petropavlovsk Петропавловск",
    },
    "ID": {
        "Asia/Jayapura": "Papua Maluku Jayapura Sorong Ambon Timika",
        "Asia/Makassar": """
            Bali Denpasar Makassar Manado Balikpapan Samarinda Banjarmasin Mataram Lombok Kupang Palu Kendari Sulawesi""",
        "Asia/Jakarta": """
            Jakarta Jawa Java Banten Tangerang Bekasi Bogor Depok Bandung Semarang Yogyakarta Surabaya Malang Medan
            Palembang Pekanbaru Batam Sumatera Sumatra Lampung Pontianak CGK""",
    },
    "ES": {
        "Europe/Madrid": "Madrid Barcelona Valencia Sevilla Zaragoza Malaga Bilbao Baleares Mallorca",
        "Atlantic/Canary": "Canarias Las_Palmas Tenerife Lanzarote Fuerteventura La_Palma Gran_Canaria",
    },
    "PT": {
        "Europe/Lisbon": "Lisboa Lisbon Porto Coimbra Braga Faro Madeira Funchal",
        "Atlantic/Azores": "Acores Azores Ponta_Delgada Terceira",
    },
}
