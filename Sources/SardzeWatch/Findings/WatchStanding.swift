public import SardzeRules
public import SardzeText
import SardzeTime
import SardzeWords

/// Whether the watch itself is kept: when it last ran well, and what has waited to be sent since.
public struct WatchStanding: Sendable {
    /// When the last good run of `sardze alert` ended; `nil` where none ever did.
    public var lastGood: Timestamp?
    public var waiting: [Waiting]

    /// A letter that could not be sent so far.
    public struct Waiting: Sendable {
        public let body: String
        public let since: Timestamp
        public let fault: DeliveryFault.Kind

        public init(body: String, since: Timestamp, fault: DeliveryFault.Kind) {
            self.body = body
            self.since = since
            self.fault = fault
        }
    }

    public init(lastGood: Timestamp?, waiting: [Waiting] = []) {
        self.lastGood = lastGood
        self.waiting = waiting
    }

    /// What is wrong with it. Nothing is where nobody has said how mail is sent.
    ///
    /// - Parameter ledger: where findings about letters stand.
    public func findings(_ settings: Settings, at now: Timestamp, ledger: Span) -> [Finding] {
        guard let mail = settings.mail else { return [] }
        return [stopped(mail, settings.alerts, now)].compactMap(\.self) + late(now, ledger)
    }

    private func stopped(_ mail: MailSettings, _ settings: AlertSettings, _ now: Timestamp) -> Finding? {
        guard let lastGood else {
            return Finding(
                Diagnostic(
                    "watch-not-started", .warning, mail.span,
                    Wording(
                        "mail is set up, and `sardze alert` has never run well: whoever is to be told may know nothing",
                        lv:
                            "pasts ir iestatīts, bet `sardze alert` vēl nav sekmīgi izpildīts: tie, kam jāziņo, var neko nezināt"
                    ),
                    help: Wording(
                        "try it with `sardze alert`, then let `sardze alert install systemd` or `cron` show how it runs by itself",
                        lv:
                            "izmēģiniet `sardze alert`, tad `sardze alert install systemd` vai `cron` parādīs, kā to darbināt automātiski"
                    )))
        }
        let silent = settings.silentAfterHours?.value ?? AlertSettings.usualSilentHours
        let hours = (now.milliseconds - lastGood.milliseconds) / 3_600_000
        guard hours >= silent else { return nil }
        let length = hours < 48 ? (hours, Noun.hour) : (hours / 24, Noun.day)
        let ago = counted(length.0, length.1, afterPreposition: .genitive)
        return Finding(
            Diagnostic(
                "watch-stopped", .error, mail.span,
                Wording(
                    "the watch is not kept: the last good run of `sardze alert` ended \(counted(length.0, length.1).en) ago",
                    lv: "sardze netiek turēta: pēdējā sekmīgā `sardze alert` izpilde beidzās pirms \(ago.lv)"),
                help: Wording(
                    "run `sardze alert` by hand and read what it says; then look at cron or at `systemctl status sardze-alert.timer`",
                    lv:
                        "palaidiet `sardze alert` ar roku un izlasiet, ko tas saka; pēc tam pārbaudiet cron vai `systemctl status sardze-alert.timer`"
                )),
            data: ["hours": .number(hours), "last": .text(lastGood.description)])
    }

    /// Letters that have waited for more than a day.
    private func late(_ now: Timestamp, _ ledger: Span) -> [Finding] {
        let late = waiting.filter { now.milliseconds - $0.since.milliseconds > 24 * 3_600_000 }
        return Dictionary(grouping: late, by: \.body).sorted { $0.key < $1.key }.map { body, letters in
            let count = counted(letters.count, .letter)
            let fault = letters[letters.count - 1].fault.wording
            return Finding(
                Diagnostic(
                    "letter-waiting", .warning, ledger,
                    Wording(
                        "\(count.en) to \(shortened(body)) could not be sent for more than a day: \(fault.en)",
                        lv:
                            "ilgāk par diennakti neizdodas nosūtīt iestādei \(shortened(body)) (\(count.lv)): \(fault.lv)"
                    ),
                    help: Wording(
                        "see `sardze alert outbox list`; once the cause is mended: `sardze alert outbox retry --all`",
                        lv:
                            "skatiet `sardze alert outbox list`; kad cēlonis novērsts: `sardze alert outbox retry --all`"
                    )),
                body: body, data: ["letters": .number(letters.count)])
        }
    }
}
