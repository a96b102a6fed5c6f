import SardzeText
import SardzeWords

extension Check {
    /// A check that looks for one kind of personal data in every text of the rules where it does not belong.
    ///
    /// The message never repeats what was found: findings are mailed and logged.
    static func privacy(
        _ code: String, _ kind: PersonalData.Kind,
        _ diagnose: @escaping @Sendable (Span, _ isCertain: Bool) -> Diagnostic
    ) -> Check {
        let others = Set(PersonalData.Kind.allCases).subtracting([kind])
        return Check(code) { plan in
            plan.allTexts.filter { !$0.allowed.contains(kind) }.flatMap { text in
                PersonalData.find(in: text.text.value, allowing: others).map { match in
                    let span = text.text.span.part(
                        match.scalars, ofTextLength: text.text.value.unicodeScalars.count)
                    var diagnostic = diagnose(span, match.isCertain)
                    diagnostic.body = text.body
                    return diagnostic
                }
            }
        }
    }
}

/// A text somebody wrote into the rules.
struct WrittenText {
    let text: Located<String>
    /// Whose text it is, where it is one body's.
    var body: String?
    /// What belongs here.
    var allowed: Set<PersonalData.Kind> = []
}

extension Plan {
    /// Every text of the rules that a person may have written freely.
    var allTexts: [WrittenText] {
        var texts = [title, source].compactMap(\.self)
        for terms in [levels, abbreviations, funding] { texts += terms.map(\.text) }
        texts += goals.flatMap(\.texts)
        texts += indicators.flatMap(\.texts)
        texts += suppressions.map(\.reason)
        var all = texts.map { WrittenText(text: $0) }
        for activity in activities {
            let lead = lead(of: activity)
            all += activity.texts.map { WrittenText(text: $0, body: lead) }
        }
        return all + bodies.flatMap(\.texts) + resources.flatMap(\.texts)
    }
}

extension Body {
    fileprivate var texts: [WrittenText] {
        var texts: [WrittenText] = []
        func add(_ text: Located<String>?, allowing allowed: Set<PersonalData.Kind> = []) {
            if let text { texts.append(WrittenText(text: text, body: id.value, allowed: allowed)) }
        }
        add(name)
        add(note)
        add(phone, allowing: [.phone])
        add(email, allowing: [.email])
        for officer in officers {
            add(officer.role)
            add(officer.email, allowing: [.email])
        }
        return texts
    }
}

extension Goal {
    fileprivate var texts: [Located<String>] { [title].compactMap(\.self) + results.map(\.text) }
}

extension Activity {
    fileprivate var texts: [Located<String>] {
        [title, whenNote, target?.unit, audience, note, source].compactMap(\.self) + budget.map(\.amount) + links
    }
}

extension Indicator {
    fileprivate var texts: [Located<String>] { [title, unit, note].compactMap(\.self) }
}

extension Resource {
    fileprivate var texts: [WrittenText] {
        let texts = [name, kind, url, place, note].compactMap(\.self) + concerns
        return texts.map { WrittenText(text: $0) } + (phone.map { [WrittenText(text: $0, allowed: [.phone])] } ?? [])
    }
}
