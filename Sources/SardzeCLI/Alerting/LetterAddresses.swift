import SardzeRules
import SardzeWatch

/// Where letters go that waited while the rules were corrected: to the mailbox that the body has now in place of the one they
/// were written to. A letter keeps its name, so that what is sent twice can be known as one.
struct LetterAddresses {
    /// By plan.
    private let mailboxes: [String: Mailboxes]

    init(_ contexts: [AlertContext]) {
        mailboxes = Dictionary(contexts.map { ($0.plan.id, $0.mailboxes) }) { first, _ in first }
    }

    /// The same letter to the address its receiver has now; unchanged where that still is its own, and where there is none.
    func addressed(_ letter: Letter) -> Letter {
        let known = mailboxes[letter.plan]?[letter.body] ?? []
        let address = letter.address.lowercased()
        guard !known.contains(where: { $0.address.lowercased() == address }),
            let now = known.first(where: { $0.officer == letter.officer })
        else { return letter }
        var letter = letter
        letter.address = now.address
        return letter
    }
}
