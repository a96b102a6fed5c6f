import SardzeTime
import SardzeWatch
import SardzeWords

/// What a letter says of a referral: its times and whom to call, and never what the case is.
struct ReferralAlertWords {
    private let words: EntryWords
    private var matter: AlertMatter { words.matter }

    init(_ words: EntryWords) { self.words = words }

    var lines: [Wording] { [call, time, lateness, between].compactMap(\.self) }

    /// Whom to call first, where a letter is too slow.
    private var call: Wording? {
        guard matter.isUrgent else { return nil }
        let partner = words.isOwn ? matter.sender : matter.body
        guard let partner, partner != words.digest.body else {
            return Wording("Act at once: this is urgent.", lv: "Rīkojieties tūlīt: tas ir steidzami.")
        }
        let who = contact(partner)
        return Wording("Call first: \(who.en).", lv: "Vispirms zvaniet: \(who.lv).")
    }

    /// What is waited for, and until when.
    private var time: Wording? {
        let limit =
            matter.deadline.map { LetterDeadline($0, words.plan.clock, from: words.digest.day).limit }
            ?? words.day(matter.due).limit
        if words.isOwn { return words.isLate ? ownLate(limit) : own(limit) }
        return words.isLate ? othersLate(limit) : others(limit)
    }

    private func own(_ limit: Wording) -> Wording {
        switch matter.clock {
        case .receive:
            Wording("Confirm that you have it by \(limit.en).", lv: "Apstipriniet saņemšanu līdz \(limit.lv).")
        case .accept:
            Wording("Say whether you take it on by \(limit.en).", lv: "Atbildiet, vai to uzņematies, līdz \(limit.lv).")
        case .work: Wording("It is to be done by \(limit.en).", lv: "Tas jāpaveic līdz \(limit.lv).")
        case .outcome:
            Wording(
                "Tell the sender what came of it by \(limit.en).",
                lv: "Paziņojiet nosūtītājam iznākumu līdz \(limit.lv).")
        case nil: Wording("It is to be sent by \(limit.en).", lv: "Tas jānosūta līdz \(limit.lv).")
        }
    }

    private func ownLate(_ limit: Wording) -> Wording {
        switch matter.clock {
        case .receive:
            Wording(
                "You have not confirmed that you have it; it was to be done by \(limit.en).",
                lv: "Saņemšana nav apstiprināta; tas bija jāizdara līdz \(limit.lv).")
        case .accept:
            Wording(
                "You have not said whether you take it on; an answer was due by \(limit.en).",
                lv: "Neesat atbildējuši, vai to uzņematies; atbilde bija jāsniedz līdz \(limit.lv).")
        case .work: Wording("It was to be done by \(limit.en).", lv: "Tas bija jāpaveic līdz \(limit.lv).")
        case .outcome:
            Wording(
                "The sender has not heard what came of it; that was due by \(limit.en).",
                lv: "Nosūtītājs vēl nezina iznākumu; tas bija jāpaziņo līdz \(limit.lv).")
        case nil:
            Wording(
                "It was written and not sent; it was to be sent by \(limit.en).",
                lv: "Tas uzrakstīts, bet nav nosūtīts; tas bija jānosūta līdz \(limit.lv).")
        }
    }

    private func others(_ limit: Wording) -> Wording {
        switch matter.clock {
        case .receive:
            Wording("To be confirmed as received by \(limit.en).", lv: "Saņemšana jāapstiprina līdz \(limit.lv).")
        case .accept:
            Wording(
                "An answer whether it is taken on is due by \(limit.en).",
                lv: "Atbilde, vai to uzņemas, jāsniedz līdz \(limit.lv).")
        case .work: Wording("It is to be done by \(limit.en).", lv: "Tas jāpaveic līdz \(limit.lv).")
        case .outcome:
            Wording(
                "The sender is to hear the outcome by \(limit.en).",
                lv: "Iznākums nosūtītājam jāpaziņo līdz \(limit.lv).")
        case nil: Wording("It is to be sent by \(limit.en).", lv: "Tas jānosūta līdz \(limit.lv).")
        }
    }

    private func othersLate(_ limit: Wording) -> Wording {
        switch matter.clock {
        case .receive:
            Wording(
                "Nobody has confirmed that it arrived; that was due by \(limit.en).",
                lv: "Saņemšana nav apstiprināta; tas bija jāizdara līdz \(limit.lv).")
        case .accept:
            Wording(
                "There is no answer whether it is taken on; it was due by \(limit.en).",
                lv: "Nav atbildes, vai to uzņemas; tā bija jāsniedz līdz \(limit.lv).")
        case .work:
            Wording(
                "It is not done; it was to be done by \(limit.en).",
                lv: "Tas nav paveikts; tas bija jāizdara līdz \(limit.lv).")
        case .outcome:
            Wording(
                "There is no word of what came of it; that was due by \(limit.en).",
                lv: "Iznākums nav paziņots; tas bija jāizdara līdz \(limit.lv).")
        case nil:
            Wording(
                "It was written and not sent; it was to be sent by \(limit.en).",
                lv: "Tas uzrakstīts, bet nav nosūtīts; tas bija jānosūta līdz \(limit.lv).")
        }
    }

    private var lateness: Wording? {
        guard words.isLate, words.item.daysLate > 0 else { return nil }
        let late = counted(words.item.daysLate, .day, afterPreposition: .accusative)
        return Wording("That is \(late.en) late.", lv: "Nokavēts par \(late.lv).")
    }

    /// Who sent it, and to whom.
    private var between: Wording? {
        let sender = matter.sender.flatMap { $0 == words.digest.body ? nil : words.plan.name($0) }
        return sender.map { Wording("Sent by: \($0).", lv: "Nosūtīja: \($0).") }
    }

    private func contact(_ body: String) -> Wording {
        let name = words.plan.name(body)
        guard let phone = words.plan.bodies[body]?.phone else { return Wording(same: name) }
        return Wording("\(name), telephone \(phone)", lv: "\(name), tālr. \(phone)")
    }
}
