//! Words, machines and other lists, with their weights.

/// Of titles and search phrases: most texts of the original are Russian.
pub(super) const WORDS: [&str; 96] = [
    "купить",
    "цена",
    "скачать",
    "бесплатно",
    "онлайн",
    "смотреть",
    "фильм",
    "игры",
    "новости",
    "погода",
    "москва",
    "работа",
    "отзывы",
    "фото",
    "видео",
    "карта",
    "расписание",
    "квартира",
    "авто",
    "телефон",
    "каталог",
    "магазин",
    "одежда",
    "обувь",
    "рецепты",
    "форум",
    "музыка",
    "книга",
    "дом",
    "мебель",
    "ремонт",
    "своими",
    "руками",
    "для",
    "детей",
    "год",
    "сериал",
    "серия",
    "сезон",
    "песня",
    "текст",
    "перевод",
    "гдз",
    "класс",
    "школа",
    "университет",
    "вакансии",
    "банк",
    "кредит",
    "билеты",
    "отель",
    "турция",
    "поезд",
    "самолет",
    "машина",
    "шины",
    "запчасти",
    "бу",
    "продажа",
    "аренда",
    "недвижимость",
    "сайт",
    "официальный",
    "адрес",
    "часы",
    "аптека",
    "лекарство",
    "болезнь",
    "лечение",
    "платье",
    "свадьба",
    "прическа",
    "дача",
    "сад",
    "цветы",
    "собака",
    "кошка",
    "рыбалка",
    "спорт",
    "футбол",
    "хоккей",
    "result",
    "download",
    "free",
    "video",
    "online",
    "photo",
    "news",
    "windows",
    "driver",
    "samsung",
    "nokia",
    "torrent",
    "game",
    "mp3",
    "forum",
];

/// Of URLs.
pub(super) const SLUGS: [&str; 40] = [
    "kupit", "cena", "skachat", "film", "igry", "novosti", "pogoda", "moskva", "rabota", "otzyvy", "foto", "video",
    "karta", "kvartira", "avto", "telefon", "katalog", "magazin", "odezhda", "recepty", "muzyka", "kniga", "dom",
    "mebel", "remont", "serial", "pesnya", "shkola", "bank", "kredit", "bilety", "otel", "poezd", "shiny", "dacha",
    "sport", "futbol", "platie", "cvety", "spb",
];

pub(super) const SECTIONS: [&str; 16] = [
    "news", "item", "search", "catalog", "forum", "user", "photo", "page", "tag", "film", "topic", "auto", "city",
    "shop", "blog", "map",
];

/// Search engines, by host, with their shares.
pub(super) const ENGINES: [(&str, u64); 6] = [
    ("yandex.ru", 60),
    ("www.google.ru", 25),
    ("go.mail.ru", 8),
    ("nova.rambler.ru", 4),
    ("www.bing.com", 2),
    ("search.qip.ru", 1),
];

/// Width, height, weight.
pub(super) const SCREENS: [(i16, i16, u64); 14] = [
    (1366, 768, 240),
    (1920, 1080, 190),
    (1280, 1024, 130),
    (1280, 800, 80),
    (1600, 900, 80),
    (1440, 900, 70),
    (1680, 1050, 60),
    (1024, 768, 60),
    (1920, 1200, 30),
    (1360, 768, 20),
    (1024, 600, 15),
    (2560, 1440, 12),
    (1152, 864, 8),
    (0, 0, 5),
];

/// Weights of the hours of a day, UTC.
pub(super) const HOURS: [u64; 24] =
    [8, 6, 5, 8, 16, 28, 40, 50, 56, 60, 62, 62, 60, 60, 60, 60, 62, 64, 66, 64, 54, 38, 24, 14];

/// Models of phones and tablets, frequent ones first, with the maker's number.
pub(super) const MODELS: [(&str, i16); 24] = [
    ("iPad", 1),
    ("iPhone", 1),
    ("GT-I9100", 7),
    ("GT-I9300", 7),
    ("iPhone 4", 1),
    ("HTC Desire", 5),
    ("GT-P7500", 7),
    ("Nexus 7", 9),
    ("LT26i", 10),
    ("E5230", 6),
    ("A500", 4),
    ("GT-S5830", 7),
    ("X10i", 10),
    ("Lumia 920", 6),
    ("N8-00", 6),
    ("Transformer", 9),
    ("Desire S", 5),
    ("GT-N7000", 7),
    ("MediaPad", 11),
    ("Optimus", 12),
    ("5800", 6),
    ("Incredible S", 5),
    ("ST25i", 10),
    ("Wave", 7),
];

/// Character sets of pages, with weights.
pub(super) const CHARSETS: [&str; 8] =
    ["utf-8", "utf-8", "utf-8", "utf-8", "utf-8", "windows-1251", "windows-1251", "koi8-r"];

pub(super) const LANGUAGES: [&str; 8] = ["ru", "ru", "ru", "ru", "ru", "uk", "en", "de"];

pub(super) const COUNTRIES: [&str; 8] = ["RU", "RU", "RU", "RU", "UA", "KZ", "BY", "US"];

pub(super) const CAMPAIGNS: [&str; 6] = ["summer", "brand", "yandex_direct", "newsletter", "retarget", "sale"];
