import SardzeText
import SardzeTime
import SardzeWords

/// The values under `alerts:`, in English or Latvian.
extension Reading {
    /// `7 days before`, "7 dienas pirms", `none`.
    mutating func reminder(_ node: YAMLNode) -> Located<AlertPolicy.Reminder>? {
        let wanted = Wording("a time before the last day", lv: "laiks pirms pēdējās dienas")
        let help = Wording(
            "write `7 days before`, `5 working days before` or `none`",
            lv: "rakstiet `7 dienas pirms`, `5 darbdienas pirms` vai `none`")
        guard let text = alertText(node, wanted, help: help) else { return nil }
        let words = AlertWords(text.value)
        if words.isNever { return Located(.never, text.span) }
        let endings = [
            "before the deadline", "before the due date", "before the last day", "before it is due", "before due",
            "before", "beforehand", "in advance", "ahead", "pirms termina", "pirms termina beigam",
            "pirms pedejas dienas", "pirms", "ieprieks",
        ]
        guard let bare = words.before(endings) else {
            refuse(words, in: text, wanted, help: help)
            return nil
        }
        return length(bare, in: text, wanted, help: help).map { Located(.before($0), text.span) }
    }

    /// `at once`, `after 2 working days`, "2 darbdienas pēc termiņa", `none`.
    mutating func overdueNotice(_ node: YAMLNode) -> Located<AlertPolicy.OverdueNotice>? {
        let wanted = Wording("a time after the last day", lv: "laiks pēc pēdējās dienas")
        let help = Wording(
            "write `at once`, `after 2 working days` or `none`",
            lv: "rakstiet `uzreiz`, `pēc 2 darbdienām` vai `none`")
        guard let text = alertText(node, wanted, help: help) else { return nil }
        let words = AlertWords(text.value)
        if words.isNever { return Located(.never, text.span) }
        if words.isAtOnce { return Located(.atOnce, text.span) }
        let endings = [
            "after the deadline", "after the due date", "after the last day", "after", "later", "pec termina",
            "pec termina beigam", "pec pedejas dienas", "velak",
        ]
        guard let bare = words.after(["after", "pec"]) ?? words.before(endings) else {
            refuse(words, in: text, wanted, help: help)
            return nil
        }
        return length(bare, in: text, wanted, help: help).map { Located(.after($0), text.span) }
    }

    /// `weekly then monthly`, `every 3 days`, "reizi nedēļā, pēc tam reizi mēnesī", `none`.
    mutating func repeats(_ node: YAMLNode) -> Located<[When.Duration]>? {
        let wanted = Wording("how often to tell again", lv: "paziņojuma atkārtošanas biežums")
        let node = resolve(node)
        if case .sequence(let items) = node.content, items.isEmpty { return Located([], node.span) }
        let help = Wording(
            "write `weekly then monthly`, `every 3 days` or `none`",
            lv: "rakstiet `reizi nedēļā, pēc tam reizi mēnesī`, `ik pēc 3 dienām` vai `none`")
        guard let text = alertText(node, wanted, help: help) else { return nil }
        let words = AlertWords(text.value)
        if words.isNever { return Located([], text.span) }
        var lengths: [When.Duration] = []
        for part in words.split(at: ["and then", "then", "un pec tam", "pec tam", "un tad", "tad", "afterwards"]) {
            guard let cadence = part.cadence else {
                refuse(part.isEmpty ? words : part, in: text, wanted, help: help)
                return nil
            }
            guard let length = bounded(cadence, part, in: text, help: help) else { return nil }
            lengths.append(length)
        }
        return Located(lengths, text.span)
    }

    /// How long after the first notice the next body is told: `5 working days`, "pēc 5 darbdienām".
    mutating func escalationDelay(_ node: YAMLNode) -> Located<When.Duration>? {
        let wanted = Wording("a length of time", lv: "ilgums")
        let help = Wording(
            "write a number and a unit: `5 working days`", lv: "rakstiet skaitli un mērvienību: `5 darbdienas`")
        guard let text = alertText(node, wanted, help: help) else { return nil }
        let words = AlertWords(text.value)
        return length(words.after(["after", "pec"]) ?? words, in: text, wanted, help: help)
            .map { Located($0, text.span) }
    }

    // MARK: What is refused

    mutating func alertText(_ node: YAMLNode, _ wanted: Wording, help: Wording) -> Located<String>? {
        let node = resolve(node)
        if case .scalar = node.content, !node.isNull { return text(node, wanted) }
        wrongType(node, wanted, help: help)
        return nil
    }

    private mutating func length(
        _ words: AlertWords, in text: Located<String>, _ wanted: Wording, help: Wording
    ) -> When.Duration? {
        guard let length = words.length else {
            refuse(words.isEmpty ? AlertWords(text.value) : words, in: text, wanted, help: help)
            return nil
        }
        return bounded(length, words, in: text, help: help)
    }

    /// - Returns: `nil` for hours, and for more than three years.
    private mutating func bounded(
        _ length: When.Duration, _ words: AlertWords, in text: Located<String>, help: Wording
    ) -> When.Duration? {
        let span = place(words, in: text)
        if length.unit == .hour {
            report(
                "wrong-type", span,
                Wording(
                    "a digest goes out once a day, so hours cannot be kept",
                    lv: "apkopojumu sūta reizi dienā, tāpēc stundas nevar ievērot"),
                help: Wording(
                    "count days; urgent steps of referrals are told at once in any case",
                    lv: "skaitiet dienas; par steidzamiem nosūtījumu soļiem jebkurā gadījumā paziņo uzreiz"))
            return nil
        }
        if length.nominalMinutes > 3 * 366 * 1440 {
            report(
                "wrong-type", span,
                Wording(
                    "`\(shortened(words.text))` is more than three years",
                    lv: "`\(shortened(words.text))` ir vairāk nekā trīs gadi"),
                help: help)
            return nil
        }
        return length
    }

    /// - Parameter wanted: what the words are not, the Latvian in the nominative.
    mutating func refuse(_ words: AlertWords, in text: Located<String>, _ wanted: Wording, help: Wording) {
        let written = shortened(words.text)
        do throws(PhraseError) {
            _ = try Phrase.read(words.text, reference: .earliest)
        } catch  where error.kind == .ambiguous {
            report("phrase-ambiguous", place(words, in: text), error.message, help: error.help ?? help)
            return
        } catch {}
        report(
            "wrong-type", place(words, in: text),
            Wording("`\(written)` is not \(wanted.en)", lv: "`\(written)` nav \(wanted.lv)"), help: help)
    }

    private func place(_ words: AlertWords, in text: Located<String>) -> Span {
        words.isEmpty ? text.span : text.span.part(words.range, ofTextLength: text.value.unicodeScalars.count)
    }
}
