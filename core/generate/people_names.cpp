#include "core/generate/people_names.h"

namespace desk::generate {

namespace {

constexpr QStringView englishFirst[] = {
    u"Emma",     u"Olivia",    u"Ava",     u"Sophia",   u"Isabella", u"Charlotte", u"Amelia",
    u"Harper",   u"Evelyn",    u"Abigail", u"Emily",    u"Ella",     u"Madison",   u"Avery",
    u"Scarlett", u"Grace",     u"Chloe",   u"Lily",     u"Nora",     u"Hannah",    u"Zoe",
    u"Stella",   u"Hazel",     u"Lucy",    u"Audrey",   u"Claire",   u"Alice",     u"Liam",
    u"Noah",     u"Oliver",    u"Elijah",  u"William",  u"James",    u"Benjamin",  u"Lucas",
    u"Henry",    u"Alexander", u"Mason",   u"Michael",  u"Ethan",    u"Daniel",    u"Jacob",
    u"Logan",    u"Jackson",   u"Levi",    u"Samuel",   u"David",    u"Joseph",    u"John",
    u"Owen",     u"Wyatt",     u"Matthew", u"Luke",     u"Julian",   u"Grayson",   u"Isaac",
    u"Dylan",    u"Caleb",     u"Nathan",  u"Thomas",   u"Aaron",    u"Charles",   u"Patricia",
    u"Jennifer", u"Linda",     u"Barbara", u"Susan",    u"Jessica",  u"Karen",     u"Nancy",
    u"Margaret", u"Sandra",    u"Ashley",  u"Kimberly", u"Donna",    u"Michelle",  u"Carol",
    u"Amanda",   u"Melissa",   u"Deborah", u"Rebecca",  u"Laura",    u"Helen",     u"Ruth",
};
constexpr QStringView englishLast[] = {
    u"Smith",     u"Johnson",  u"Williams",   u"Brown",     u"Jones",       u"Miller",
    u"Davis",     u"Wilson",   u"Anderson",   u"Taylor",    u"Thomas",      u"Moore",
    u"Jackson",   u"Martin",   u"Lee",        u"Thompson",  u"White",       u"Harris",
    u"Clark",     u"Lewis",    u"Robinson",   u"Walker",    u"Young",       u"Allen",
    u"King",      u"Wright",   u"Scott",      u"Hill",      u"Green",       u"Adams",
    u"Nelson",    u"Baker",    u"Hall",       u"Campbell",  u"Mitchell",    u"Carter",
    u"Roberts",   u"Phillips", u"Evans",      u"Turner",    u"Parker",      u"Collins",
    u"Edwards",   u"Stewart",  u"Morris",     u"Murphy",    u"Cook",        u"Rogers",
    u"Morgan",    u"Cooper",   u"Peterson",   u"Reed",      u"Bailey",      u"Bell",
    u"Kelly",     u"Howard",   u"Ward",       u"Cox",       u"Richardson",  u"Wood",
    u"Watson",    u"Brooks",   u"Bennett",    u"Gray",      u"Hughes",      u"Price",
    u"Myers",     u"Long",     u"Foster",     u"Sanders",   u"Ross",        u"Powell",
    u"Sullivan",  u"Russell",  u"Perry",      u"Butler",    u"Barnes",      u"Fisher",
    u"Henderson", u"Coleman",  u"Simmons",    u"Patterson", u"Jordan",      u"Reynolds",
    u"Hamilton",  u"Graham",   u"O'Brien",    u"McDonald",  u"Wallace",     u"Begay",
    u"Yazzie",    u"Tsosie",   u"Whitehorse", u"St. Clair", u"Fairweather", u"Oduya",
    u"Okafor",
};
constexpr QStringView spanishFirst[] = {
    u"María",   u"José",   u"Sofía",  u"Andrés",   u"Lucía",  u"Martín",  u"Ángel",
    u"Inés",    u"Raúl",   u"Noemí",  u"Héctor",   u"Belén",  u"Óscar",   u"Verónica",
    u"Iván",    u"Mónica", u"Tomás",  u"Rocío",    u"Jesús",  u"Araceli", u"Guadalupe",
    u"Esteban", u"Ximena", u"Emilio", u"Consuelo", u"Fermín", u"Dolores", u"Ramón",
    u"Itzel",   u"Julián", u"Paloma", u"Adrián",   u"Renata", u"Joaquín", u"Teresa",
};
constexpr QStringView spanishLast[] = {
    u"García",    u"Rodríguez", u"Martínez", u"Hernández", u"López",    u"González",  u"Pérez",
    u"Sánchez",   u"Ramírez",   u"Torres",   u"Flores",    u"Rivera",   u"Gómez",     u"Díaz",
    u"Núñez",     u"Vásquez",   u"Muñoz",    u"Ibáñez",    u"Peña",     u"Chávez",    u"Baca",
    u"Archuleta", u"Trujillo",  u"Montoya",  u"Lucero",    u"Gallegos", u"C de Baca", u"Ortiz",
    u"Quintana",  u"Sandoval",  u"Abeyta",   u"Romero",    u"Vigil",    u"Córdova",
};
constexpr QStringView europeanFirst[] = {
    u"Chloé",     u"Élodie",   u"François", u"Zoë",        u"Jürgen", u"Käthe", u"Björn",
    u"Åsa",       u"Søren",    u"Łukasz",   u"Małgorzata", u"Jiří",   u"Věra",  u"István",
    u"Zsófia",    u"Ștefan",   u"Ioana",    u"Aurélie",    u"Benoît", u"Göran", u"Matěj",
    u"Agnieszka", u"Grzegorz", u"Hélène",   u"Noëlle",     u"Þóra",
};
constexpr QStringView europeanLast[] = {
    u"Müller",    u"Schröder", u"Größler",      u"Lefèvre",     u"Beaupré",    u"Côté",
    u"Lindström", u"Ångström", u"Sørensen",     u"Kowalski",    u"Wiśniewski", u"Żak",
    u"Novák",     u"Černý",    u"Kovács",       u"Szőke",       u"Popescu",    u"Brânză",
    u"Yıldız",    u"Güneş",    u"van der Berg", u"de la Croix", u"D'Angelo",   u"Þorsteinsson",
};
constexpr QStringView arabicFirst[] = {
    u"ليلى",
    u"أحمد",
    u"فاطمة",
    u"يوسف",
    u"مريم",
    u"عمر",
    u"نور",
    u"خالد",
    u"سارة",
    u"حسن",
    u"ريم",
    u"زيد",
    u"هدى",
    u"سامي",
    u"ياسمين",
    u"طارق",
};
constexpr QStringView arabicLast[] = {
    u"الخطيب",
    u"حداد",
    u"النجار",
    u"الشامي",
    u"منصور",
    u"عبد الله",
    u"القاسم",
    u"درويش",
    u"الحسيني",
    u"صالح",
    u"بركات",
    u"المصري",
};
constexpr QStringView hebrewFirst[] = {
    u"נועה",
    u"יעל",
    u"דוד",
    u"אורי",
    u"תמר",
    u"איתי",
    u"שירה",
    u"משה",
    u"רחל",
    u"גיא",
};
constexpr QStringView hebrewLast[] = {
    u"כהן",
    u"לוי",
    u"מזרחי",
    u"פרץ",
    u"ביטון",
    u"אברהם",
    u"שפירא",
    u"בן דוד",
};
constexpr QStringView cyrillicFirst[] = {
    u"Олена",
    u"Андрій",
    u"Наталія",
    u"Сергій",
    u"Оксана",
    u"Юрій",
    u"Мария",
    u"Дмитрий",
    u"Татьяна",
    u"Богдан",
    u"Ірина",
    u"Ярослав",
};
constexpr QStringView cyrillicLast[] = {
    u"Шевченко",
    u"Коваленко",
    u"Бондаренко",
    u"Ткаченко",
    u"Іваненко",
    u"Петренко",
    u"Савчук",
    u"Лисенко",
    u"Мельник",
    u"Кравчук",
};
constexpr QStringView greekFirst[] = {
    u"Ελένη",
    u"Γιώργος",
    u"Μαρία",
    u"Νίκος",
    u"Σοφία",
    u"Δημήτρης",
    u"Κατερίνα",
    u"Άρης",
};
constexpr QStringView greekLast[] = {
    u"Παπαδόπουλος",
    u"Νικολάου",
    u"Γεωργίου",
    u"Οικονόμου",
    u"Αγγελίδης",
    u"Καραγιάννη",
};
constexpr QStringView hanFirst[] = {
    u"伟",
    u"芳",
    u"娜",
    u"秀英",
    u"敏",
    u"静",
    u"丽",
    u"强",
    u"磊",
    u"洋",
    u"雪梅",
    u"志明",
};
constexpr QStringView hanLast[] = {
    u"王",
    u"李",
    u"张",
    u"刘",
    u"陈",
    u"杨",
    u"黄",
    u"赵",
    u"吴",
    u"周",
    u"欧阳",
};
constexpr QStringView koreanFirst[] = {
    u"서연",
    u"민준",
    u"지우",
    u"도윤",
    u"하은",
    u"시우",
    u"지민",
    u"현우",
    u"수아",
    u"예준",
};
constexpr QStringView koreanLast[] = {
    u"김",
    u"이",
    u"박",
    u"최",
    u"정",
    u"강",
    u"조",
    u"윤",
    u"장",
    u"임",
};

constexpr Culture all[] = {
    {560, englishFirst, englishLast, u"US", u"+1", u"505555####"},
    {150, spanishFirst, spanishLast, u"US", u"+1", u"575555####"},
    {70, englishFirst, spanishLast, u"US", u"+1", u"505555####"},
    {20, spanishFirst, spanishLast, u"MX", u"+52", u"55########"},
    {50, europeanFirst, europeanLast, u"US", u"+1", u"303555####"},
    {18, europeanFirst, europeanLast, u"DE", u"+49", u"1512#######"},
    {16, englishFirst, englishLast, u"GB", u"+44", u"7700900###"},
    {22, arabicFirst, arabicLast, u"US", u"+1", u"915555####"},
    {8, arabicFirst, arabicLast, u"EG", u"+20", u"10########"},
    {16, hebrewFirst, hebrewLast, u"IL", u"+972", u"55#######"},
    {24, cyrillicFirst, cyrillicLast, u"UA", u"+380", u"67#######"},
    {14, greekFirst, greekLast, u"GR", u"+30", u"69########"},
    {20, hanFirst, hanLast, u"CN", u"+86", u"138########"},
    {12, koreanFirst, koreanLast, u"KR", u"+82", u"10########"},
};

} // namespace

std::span<const Culture> cultures()
{
    return all;
}

} // namespace desk::generate
