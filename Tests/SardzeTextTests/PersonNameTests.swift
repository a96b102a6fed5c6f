import SardzeText
import Testing

/// Names of people, and texts of municipal plans in which a name is not one.
struct PersonNameTests {
    private func names(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return PersonalData.find(in: text).filter { $0.kind == .name }.map {
            String(String.UnicodeScalarView(scalars[$0.scalars]))
        }
    }

    @Test(arguments: [
        ("Jānis Bērziņš", "Jānis Bērziņš"), ("jautāt Annai Kalniņai", "Annai Kalniņai"),
        ("ar Jāni Ozolu", "Jāni Ozolu"),
        ("Kārļa Liepiņa māte", "Kārļa Liepiņa"), ("Annas Liepiņas bērns", "Annas Liepiņas"),
        ("Janis Berzins", "Janis Berzins"),
        ("Ilze Balode-Krūmiņa", "Ilze Balode-Krūmiņa"), ("J. Bērziņš", "J. Bērziņš"), ("J.Bērziņš", "J.Bērziņš"),
        ("K. J. Ozols", "K. J. Ozols"), ("Bērziņš Jānis", "Bērziņš Jānis"), ("Anna Marija Liepa", "Anna Marija Liepa"),
        ("vadītāja Ilze Straume", "Ilze Straume"), ("Aleksandrs Ivanovs", "Aleksandrs Ivanovs"),
        ("Olga Petrenko", "Olga Petrenko"),
        ("Natālijai Smirnovai", "Natālijai Smirnovai"), ("Maija Ozoliņa", "Maija Ozoliņa"),
        ("Jūlijas Kalniņas", "Jūlijas Kalniņas"),
        ("John Smith", "John Smith"), ("Anna Smith", "Anna Smith"), ("Jānis Priede", "Jānis Priede"),
        ("JĀNIS BĒRZIŅŠ", "JĀNIS BĒRZIŅŠ"),
        ("Mārtiņam Vanagam", "Mārtiņam Vanagam"), ("A. Petrova", "A. Petrova"),
        ("lēmis Kaspars Upītis.", "Kaspars Upītis"),
        ("Marta Liepiņa", "Marta Liepiņa"), ("(Edgars Zariņš)", "Edgars Zariņš"),
        ("Je\u{304}kabs Krūmiņš", "Je\u{304}kabs Krūmiņš"),
    ])
    func `a person's name is found`(text: String, name: String) { #expect(names(text) == [name]) }

    /// Texts of Latvian municipal plans, institutions, streets and programmes.
    @Test(arguments: [
        "Madonas novada Sociālais dienests", "Sadarbības grupa bērnu tiesību aizsardzības jomā",
        "Nedari pāri – izvēlies piezvanīt!",
        "Turpināt nodrošināt Džimbas drošības programmu 3 PII", "programmā PROTI un DARI", "Centrs Dardedze",
        "Bērna māja",
        "Krīžu un konsultāciju centrs “SKALBES”", "Papardes zieds", "Resursu centrs sievietēm “Marta”", "Centrs Marta",
        "Andreja Eglīša Ļaudonas vidusskola", "A. Eglīša Ļaudonas vidusskola", "Jāņa Simsona Madonas mūzikas skola",
        "J. Simsona Madonas mūzikas un mākslas skola", "Krišjāņa Barona iela 5", "Kr. Valdemāra ielā",
        "K. Valdemāra iela 14",
        "Raiņa bulvāris 2", "Saieta laukums 1, Madona", "Emīla Dārziņa mūzikas vidusskola",
        "Jāzepa Vītola Latvijas Mūzikas akadēmija",
        "Paula Stradiņa Klīniskā universitātes slimnīca", "P. Stradiņa slimnīca", "Annas Brigaderes pamatskola",
        "Zigfrīda Annas Meierovica bulvāris", "Kārļa Ulmaņa gatve", "Jāņa Čakstes laukums",
        "Friča Brīvzemnieka pamatskola",
        "Oskara Kalpaka Rudzātu pamatskola", "Raiņa un Aspazijas vasarnīca", "Aspazijas bulvāris", "Sv. Jāņa baznīca",
        "Jāņa diena", "Jāņi un Līgo svētki", "Mārtiņdiena", "Marijas Montesori pedagoģija", "Marte Meo metode",
        "Džona Hopkinsa universitāte", "Anna Freud Centre", "I. Vispārīgie jautājumi", "V. Nodaļa", "A. Uzdevumi",
        "B. Rezultāti",
        "A. Medicīna", "A. Persona", "Š.g. aprīļa sākumā", "Maija svētki", "Jūlija Beigas", "Marta Plāns",
        "Maija Skolas pasākums",
        "Augusta Konference", "Ilga Termiņa mērķis", "Rīta Stunda", "Līga Čempionu turnīrs", "Vita Nova", "Māras Zeme",
        "Gaiziņkalns", "Cesvaines pils", "Lubānas ezers", "Ērgļu vidusskola", "Barkavas pamatskola",
        "Madonas novada bāriņtiesa",
        "Valsts policijas Vidzemes reģiona pārvalde", "Pašvaldības policija", "Valsts probācijas dienests",
        "Jauniešu centri",
        "Ceļvedis, audzinot pusaudzi", "Bērnu emocionālā audzināšana", "STOP 4-7", "“Kopā uz ceļa esam stiprāki”",
        "Somijas NVO “Protect Children”", "programma “ReDirection”", "Latvijas Drošāka interneta centrs",
        "Bērnu aizsardzības centrs",
        "Sargeņģeļa programma", "Veselības mācība", "NICHD protokols", "Latvijas Universitāte", "Tieslietu akadēmija",
        "Izglītības un zinātnes ministrija", "Eiropas Sociālais fonds", "Attīstības nodaļa", "Mācību centrs MKB",
        "Zilezera pamatskola",
        "Rīgas dome", "Ziedoņa fonds Viegli", "Imantas iela", "Daugavas Vanagi", "Vanagu iela", "Ozolu aleja",
        "Bērzu iela 4",
        "Liepas iela", "Kalna iela", "Anna, Marija un Jānis", "Skolas “Sandra” audzēkņi", "Aleksandra Čaka iela",
        "Tā Anna. Skola sākas", "MK noteikumi Nr. 338", "Bērnu slimnīcas fonds", "Mary's Meals",
        "Robert Bosch Foundation",
        "psihologs, sociālais pedagogs, pedagoga palīgs", "vadītājs", "direktora vietnieks", "Ģimenes asistents",
    ])
    func `an institution, a street or a programme is nobody's name`(text: String) { #expect(names(text) == []) }
}
