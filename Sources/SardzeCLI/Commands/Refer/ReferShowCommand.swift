import ArgumentParser
import SardzeExport
import SardzeWatch

struct ReferShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one referral: what it says, how each step stands, whose turn it is.",
        discussion:
            "--format fhir writes tasks of FHIR R4; fhir-social-care the same in the ten states of SDOH Clinical Care.")

    @OptionGroup var common: CommonOptions

    @Option(help: "How it is printed.")
    var format: ReferralFormat = .text

    @Argument(help: ArgumentHelp("The referral, such as R-2026-014.", valueName: "reference"))
    var name: String

    func run() async throws {
        let session = try await Session(common)
        try session.requireReadable()
        let (review, reference, _) = try session.referral(name)
        guard let referral = review.record.referrals[reference] else { return }
        try Console.print { output in
            if try format.write([PlacedReferral(referral, in: review)], in: session.language, to: &output) { return }
            guard let words = ReferralWords(review) else { return }
            try ReferralText(words, Console.ink, in: session.language).write(referral, to: &output)
        }
    }
}
