import SardzeWatch
import SardzeWords
import Testing

@testable import SardzeMail
@testable import SardzeRules

extension Letter {
    /// A letter as a body in Madona gets it.
    static func sample(
        _ number: Int = 1, to address: String = "sd@example.org", plan: String = "madona", body: String = "SD",
        officer: String? = nil, isUrgent: Bool = false, subject: String = "2 nokavēti uzdevumi, 1 drīz jāpaveic",
        text: String = "Nokavēts\n\n- 5.2. Bērnu nometne: 3 darbdienas\n.\nDrīz jāpaveic\n",
        html: String = "<p>Nokavēts</p>\n<p>5.2. Bērnu nometne: <b>3 darbdienas</b></p>\n",
        replyTo: String? = "koordinators@example.org", previous: Int? = nil
    ) -> Letter {
        Letter(
            id: .sample(number), plan: plan, body: body, officer: officer, address: address, language: .lv,
            isUrgent: isUrgent, written: Timestamp(milliseconds: 1_795_296_909_000), subject: subject, text: text,
            html: html, replyTo: replyTo, previous: previous.map(LetterID.sample), count: 3)
    }
}

extension LetterID {
    static func sample(_ number: Int) -> LetterID {
        let digits = String(number, radix: 16)
        guard let id = LetterID(String(repeating: "0", count: 32 - digits.count) + digits) else {
            preconditionFailure()
        }
        return id
    }
}

extension MailSender {
    static var sample: MailSender {
        guard let sender = MailSender(MailAddress(name: "Sardze", address: "sardze@example.org")) else {
            preconditionFailure()
        }
        return sender
    }
}

extension Delivery {
    /// `delivered`, `postponed busy 421`, `refused receiver 550`
    var row: String {
        switch self {
        case .delivered: "delivered"
        case .postponed(let fault): "postponed \(fault.row)"
        case .refused(let fault): "refused \(fault.row)"
        }
    }

    var fault: DeliveryFault? {
        switch self {
        case .delivered: nil
        case .postponed(let fault), .refused(let fault): fault
        }
    }
}

extension DeliveryFault {
    var row: String { kind.rawValue + (code.map { " \($0)" } ?? "") }
}
