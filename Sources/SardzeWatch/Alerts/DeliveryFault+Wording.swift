public import SardzeWords

extension DeliveryFault.Kind {
    /// Why a letter was not taken, as it follows a colon.
    public var wording: Wording {
        switch self {
        case .noConnection: Wording("the server cannot be reached", lv: "serveris nav sasniedzams")
        case .timeout: Wording("the server kept silent for too long", lv: "serveris pārāk ilgi neatbildēja")
        case .tls: Wording("the connection cannot be trusted", lv: "savienojumam nevar uzticēties")
        case .login: Wording("the user or the password was not accepted", lv: "lietotājs vai parole nav pieņemti")
        case .sender: Wording("the sender was refused", lv: "sūtītājs noraidīts")
        case .receiver: Wording("the mailbox was refused", lv: "pastkaste noraidīta")
        case .internationalAddress:
            Wording(
                "the server cannot take an address with such letters",
                lv: "serveris nevar pieņemt adresi ar šādiem burtiem")
        case .letter: Wording("the letter was refused", lv: "vēstule noraidīta")
        case .busy: Wording("the server cannot take mail now", lv: "serveris pašlaik nevar pieņemt pastu")
        case .system: Wording("it could not be handed over", lv: "to neizdevās nodot")
        case .dropped: Wording("somebody took it off the list", lv: "kāds to izņēma no saraksta")
        case .expired: Wording("it was tried for five days", lv: "to mēģināja nosūtīt piecas dienas")
        }
    }
}
