/// The given names most common in Latvia, in every case form, folded.
///
/// - Source: the name statistics of the Latvian Central Statistical Bureau and the Office of Citizenship and Migration
///   Affairs (most common of all residents and of the newborn of the last hundred years), English ones by common knowledge.
enum GivenNames {
    /// What one spelling may be.
    struct Forms {
        var cases: NameCases
        /// Whether it is an everyday word too (a month, "ilga"), so that more is needed to take it for a name.
        var isCommonWord: Bool
    }

    static func forms(of folded: String) -> Forms? { table[folded] }

    private static let table: [String: Forms] = {
        var table: [String: Forms] = [:]
        for name in masculine.split(separator: " ") { add(String(name), isMasculine: true, to: &table) }
        for name in feminine.split(separator: " ") { add(String(name), isMasculine: false, to: &table) }
        for name in foreign.split(separator: " ") { table[String(name), default: none].cases.insert(.undeclined) }
        for word in commonWords.split(separator: " ") { table[String(word)]?.isCommonWord = true }
        return table
    }()

    private static let none = Forms(cases: [], isCommonWord: false)

    private static func add(_ name: String, isMasculine: Bool, to table: inout [String: Forms]) {
        for (form, nameCase) in NameCases.forms(of: name, isMasculine: isMasculine) {
            table[form, default: none].cases.insert(nameCase)
        }
    }

    private static let masculine = """
        janis andris juris edgars martins peteris aivars guntis maris karlis raimonds arturs ivars gints aigars \
        ainars normunds valdis uldis aleksandrs andrejs vladimirs sergejs aleksejs nikolajs viktors igors olegs \
        mihails dmitrijs jurijs anatolijs vasilijs ivans pavels maksims deniss ruslans romans jevgenijs konstantins \
        vitalijs valerijs leonids genadijs vjaceslavs vladislavs stanislavs artjoms nikita kirils danila antons \
        kaspars kristaps roberts daniels markuss gustavs olivers marks emils ernests ralfs rihards edvards eduards \
        eriks toms reinis matiss krisjanis jekabs girts gatis agris arnis imants modris zigmunds laimonis egils \
        egons ojars viesturs vilnis zigurds ziedonis dzintars dainis druvis rolands ronalds renars sandis sandris \
        arvis arvids armands andzs janeks jazeps vilis voldemars herberts harijs hugo oskars otto rudolfs roderiks \
        rodrigo ricards aldis alvis ansis atis didzis elvis gundars guntars ingus ingars inguss intars ints ivo \
        jorens kalvis krists kristers kristians linards leons lauris lukass marcis mareks mario martin miks mikelis \
        nauris nils oto raivis raitis raivo renards rinalds salvis sigits tomass teodors tomas ugis valters vents \
        verners vairis zintis adrians aksels alans alberts aleks alfreds augusts benjamins bruno dominiks davids \
        davis fricis georgs haralds henriks indulis jegors gvido ludvigs manfreds olafs patriks pauls sebastians \
        simons tims timurs timofejs viljams vilhelms zahars zans
        """

    private static let feminine = """
        anna kristine inese ilze liga inga sandra iveta dace inara ieva gunta aija vija velta ruta irena irina \
        tatjana svetlana jelena natalija olga ludmila galina valentina marina nina larisa jekaterina ksenija \
        anastasija julija viktorija oksana elena vera nadezda ljubova antonina raisa zinaida tamara aleksandra \
        marija katrina laura linda santa agnese anita anda evita sanita sintija signe simona solvita ligita lolita \
        liene lasma laila krista kristiana karina karlina kitija jana janina jolanta jogita ingrida indra ilona ilga \
        ilva iluta ina inta ira ilgvara zane zenta zinta zita zaiga vita vineta vizma vivita viola velga valda ulla \
        una undine tekla tereze tereza skaidrite silvija sigita sarmite samanta sabine rudite rita rasma rasa ramona \
        paula patricija olivia olivija nora nikola mirdza milda mara marta margita margarita maruta marite maira \
        maija madara modesta megija lucija lilita lilija lauma laima guna gundega gita ginta gerda estere evija \
        evelina erika elza elizabete elita eliza elina elvira emilija edite dzintra dzidra diana daina daiga dagnija \
        darta daniela biruta berta beate baiba austra ausma astrida asnate arta arija antra anete aneta andra \
        amelija amanda alise alina alma alla agita agija agra agate adele adriana aiga sofija stefanija rebeka \
        roberta renate regina egita everita dina dita gunita guntra ineta inguna irita ivita jautrite kristina
        """

    private static let foreign = """
        john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony \
        donald steven andrew paul joshua kenneth kevin brian george timothy edward jason jeffrey ryan jacob nicholas \
        jonathan stephen larry justin scott brandon benjamin samuel gregory patrick jennifer elizabeth susan jessica \
        sarah karen margaret betty ashley dorothy kimberly emily donna michelle carol melissa deborah \
        stephanie rebecca sharon cynthia amy kathleen angela emma nicole helen mary patricia barbara \
        nancy lisa peter simon adam alice jane lucy oliver harry sophie
        """

    /// Everyday words, months, towns' quarters and leagues among them.
    private static let commonWords = """
        marta martam martas marti maija maijas maiju julija julijas juliju augusts augusta augustam augustu ilga \
        ilgas ilgai ilgu ilgam rita ritu ritas ritam rits laima laimas laimu laimai mara maras maru marai vita vitas \
        vitu vitai liga ligas ligu ligai zane dzintra dzintars dzintara dzintaru dzintrai austra ausma ausmas ausmu \
        ausmai rasa rasas rasu rasai vera veras veru verai valda valdas valdi valde dainas dainu dainai saule roze \
        ziedonis ziedona arta artas artu alma vija vijas viju vijai guna arija imants imanta imantu toms toma tomu \
        tomam mark scott grant lucy viola atis ata atu miks mika vents venta ventu ventas ventai marks marka marku \
        simons velga aiga gauja romans romana romanu roman leons
        """
}

/// Which cases a spelling of a name may be in; a surname must be in the same.
struct NameCases: OptionSet {
    let rawValue: Int

    static let masculineNominative = NameCases(rawValue: 1)
    static let masculineGenitive = NameCases(rawValue: 2)
    static let masculineDative = NameCases(rawValue: 4)
    static let masculineAccusative = NameCases(rawValue: 8)
    static let feminineNominative = NameCases(rawValue: 16)
    static let feminineGenitive = NameCases(rawValue: 32)
    static let feminineDative = NameCases(rawValue: 64)
    static let feminineAccusative = NameCases(rawValue: 128)
    /// A foreign name as it is abroad.
    static let undeclined = NameCases(rawValue: 256)

    static let genitive: NameCases = [.masculineGenitive, .feminineGenitive]

    /// The case forms of a name given folded, in the nominative.
    static func forms(of name: String, isMasculine: Bool) -> [(form: String, nameCase: NameCases)] {
        if isMasculine {
            let ending = ["is", "us", "s"].first(where: name.hasSuffix) ?? ""
            guard !ending.isEmpty else {
                return [
                    (name, .masculineNominative), (name, .masculineGenitive), (name, .masculineDative),
                    (name, .masculineAccusative),
                ]
            }
            let stem = String(name.dropLast(ending.count))
            let dative = ["is": "im", "us": "um"][ending] ?? "am"
            let accusative = ending == "is" ? "i" : "u"
            var forms = [
                (name, masculineNominative), (stem + (ending == "us" ? "us" : "a"), masculineGenitive),
                (stem + dative, masculineDative), (stem + accusative, masculineAccusative),
            ]
            // Visvaldis, Visvalža.
            if ending == "is", let last = stem.last, let soft = ["d": "z", "t": "s"][last] {
                forms.append((stem.dropLast() + soft + "a", masculineGenitive))
            }
            return forms
        }
        guard let vowel = name.last, "ae".contains(vowel) else { return [(name, .feminineNominative)] }
        let stem = String(name.dropLast())
        return [
            (name, .feminineNominative), ("\(name)s", .feminineGenitive), ("\(name)i", .feminineDative),
            (stem + (vowel == "a" ? "u" : "i"), .feminineAccusative),
        ]
    }

    /// Whether a folded surname can be in one of these cases.
    ///
    /// A man's surname may end as a woman's (Jānis Priede); genitives in `-as` are left out all the same, for they are
    /// mostly places: "Jāņa Madonas …".
    func agree(withSurname folded: String) -> Bool {
        let ends = folded.hasSuffix
        if contains(.undeclined) { return true }
        // No Latvian word ends so: "Anna Smith".
        let isForeign = folded.last.map { "bcdfghjklpqrtvwxyz".contains($0) } ?? false
        if isForeign, !isDisjoint(with: [.masculineNominative, .feminineNominative]) { return true }
        if contains(.masculineNominative),
            ends("s") && !ends("as") && !ends("es") || ends("a") || ends("e") || ends("o")
        {
            return true
        }
        if contains(.masculineGenitive), ends("a") || ends("us") { return true }
        if contains(.masculineDative), ends("m") { return true }
        if contains(.masculineAccusative), ends("u") || ends("i") && !ends("ai") && !ends("ei") { return true }
        if contains(.feminineNominative), ends("a") || ends("e") || ends("o") { return true }
        if contains(.feminineGenitive), ends("as") || ends("es") || ends("o") { return true }
        if contains(.feminineDative), ends("ai") || ends("ei") { return true }
        return contains(.feminineAccusative) && (ends("u") || ends("i") && !ends("ai") && !ends("ei"))
    }
}
