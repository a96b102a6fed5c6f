import ArgumentParser
import SardzeRules
import SardzeRouting
import SardzeText
import SardzeWatch
import SardzeWords

/// What the command line says of a case, `urgency=danger-now`: attributes and values the plan declares, and nothing else.
///
/// There is no way past it: a name, a personal code, a date of birth or a sentence is no value of any attribute.
struct CaseArguments {
    let routing: Routing
    let language: Language

    /// - Returns: in the order of the plan's attributes; what is not said is unknown.
    func sayings(_ arguments: [String]) throws -> [Referral.Saying] {
        var said: [String: String] = [:]
        for argument in arguments {
            let saying = try saying(argument)
            guard said[saying.attribute] == nil else {
                throw wrong(
                    Wording("`\(saying.attribute)` is given twice", lv: "`\(saying.attribute)` norādīta divreiz"))
            }
            said[saying.attribute] = saying.value
        }
        return routing.attributes.ids.compactMap { id in said[id].map { Referral.Saying(id, $0) } }
    }

    private func saying(_ argument: String) throws -> Referral.Saying {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let attribute = routing.attributes[parts[0]]?.attribute else {
            try refusePerson(argument)
            throw parts.count == 2 ? unknown(attribute: parts[0]) : unreadable(argument)
        }
        guard let number = attribute.number(of: parts[1]) else {
            try refusePerson(parts[1])
            throw unknown(value: parts[1], of: attribute)
        }
        return Referral.Saying(attribute.name, attribute.text(of: number))
    }

    /// Says so where a text is about a person, for that is the slip that matters.
    private func refusePerson(_ text: String) throws {
        let line = text.replacing("=", with: " = ")
        guard let match = PersonalData.find(in: line).first else { return }
        throw WorldError.refused(
            Wording(
                "this looks like \(match.kind.wording.en)", lv: "tas izskatās pēc \(match.kind.wording.lv)"),
            help: Wording(
                "nothing about any person is kept: a referral says only \(attributes)",
                lv: "par personām neko neglabā: nosūtījumā drīkst teikt tikai \(attributes)"))
    }

    private func unreadable(_ argument: String) -> ValidationError {
        // A value whose attribute was left out is the likeliest slip.
        let owner = routing.attributes.first { $0.attribute.number(of: argument) != nil }?.id.value
        let what = Wording(
            "`\(shortened(argument))` is no attribute with its value",
            lv: "`\(shortened(argument))` nav pazīme ar vērtību")
        if let owner {
            return wrong(
                what + Wording("; did you mean `\(owner)=\(argument)`?", lv: "; vai domājāt `\(owner)=\(argument)`?"))
        }
        return wrong(
            what
                + Wording(
                    "; write `attribute=value`; the attributes are \(attributes)",
                    lv: "; rakstiet `pazīme=vērtība`; pazīmes ir \(attributes)"))
    }

    private func unknown(attribute: String) -> ValidationError {
        let nearest = Suggestion.nearest(to: attribute, among: routing.attributes.ids)
        return wrong(
            Wording(
                "there is no attribute `\(shortened(attribute))`; ",
                lv: "nav tādas pazīmes: `\(shortened(attribute))`; ")
                + (nearest.map(Suggestion.question)
                    ?? Wording("the attributes are \(attributes)", lv: "pazīmes ir \(attributes)")))
    }

    private func unknown(value: String, of attribute: CaseAttribute) -> ValidationError {
        let values = attribute.texts(of: attribute.all)
        let list = values.prefix(30).map { "`\($0)`" }.joined(separator: ", ")
        return wrong(
            Wording(
                "`\(attribute.name)` has no value `\(shortened(value))`; ",
                lv: "pazīmei `\(attribute.name)` nav vērtības `\(shortened(value))`; ")
                + (Suggestion.nearest(to: value, among: values).map(Suggestion.question)
                    ?? Wording("its values are \(list)", lv: "tās vērtības ir \(list)")))
    }

    /// The attributes, as a sentence lists them.
    private var attributes: String { routing.attributes.ids.map { "`\($0)`" }.joined(separator: ", ") }

    private func wrong(_ wording: Wording) -> ValidationError { ValidationError(wording[language]) }
}
