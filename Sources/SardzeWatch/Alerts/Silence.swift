public import SardzeTime

/// An agreement not to tell of something for a while.
public struct Silence: Sendable, Hashable {
    public let scope: Scope
    /// The last day it holds.
    public let until: CivilDate
    /// Who answers for it: an office or an account.
    public let owner: String
    public let reason: String

    public init(_ scope: Scope, until: CivilDate, owner: String, reason: String) {
        self.scope = scope
        self.until = until
        self.owner = owner
        self.reason = reason
    }

    /// What it is about. No silence holds back an urgent step of a referral.
    public enum Scope: Sendable, Hashable, LosslessStringConvertible {
        /// Nobody is told of this task or referral step.
        case matter(String)
        /// Nobody is told of the tasks of this activity.
        case activity(String)
        /// This body is told of nothing; who follows it is.
        case body(String)

        /// `task 5.2@2025-W07`, `activity 5.2`, `body SD`
        public var description: String {
            switch self {
            case .matter(let name): "task \(name)"
            case .activity(let name): "activity \(name)"
            case .body(let name): "body \(name)"
            }
        }

        public init?(_ text: String) {
            guard let space = text.firstIndex(of: " ") else { return nil }
            let name = String(text[text.index(after: space)...])
            guard !name.isEmpty else { return nil }
            switch text[..<space] {
            case "task": self = .matter(name)
            case "activity": self = .activity(name)
            case "body": self = .body(name)
            default: return nil
            }
        }
    }
}
