public import SardzeText
public import SardzeTime

/// An office that must act, or a group of them.
public struct Body: Defined {
    public let id: Located<String>
    /// From its key to the end of what stands under it.
    public let definition: Span
    public internal(set) var name: Located<String>?
    public internal(set) var email: Located<String>?
    public internal(set) var phone: Located<String>?
    public internal(set) var officers: [Officer] = []
    /// The body that stands in.
    public internal(set) var deputy: Located<String>?
    /// Monday to Friday unless given.
    public internal(set) var works: Located<WorkingWeek>?
    /// Whether moved working days hold for it; they do unless `moved: ignore`.
    public internal(set) var appliesMovedDays: Located<Bool>?
    /// The hours it answers on its working days; `Plan.openingHours(of:)` knows those of a body that says nothing.
    public internal(set) var hours: Located<OpeningHours>?
    /// The first and last day it can be counted on.
    public internal(set) var from: Located<CivilDate>?
    public internal(set) var until: Located<CivilDate>?
    /// The body that acts at night and on days off.
    public internal(set) var outOfHours: Located<String>?
    public internal(set) var capacity: Capacity?
    /// Regions, for routing.
    public internal(set) var serves: [Located<String>] = []
    /// The bodies a group is made of.
    public internal(set) var members: [Located<String>] = []
    public internal(set) var note: Located<String>?

    /// A person's office, never the person: terms make vacancies visible.
    public struct Officer: Sendable {
        public internal(set) var role: Located<String>?
        public internal(set) var email: Located<String>?
        /// The last day of the term.
        public internal(set) var until: Located<CivilDate>?
    }

    /// So many cases per slot, some held back.
    public struct Capacity: Sendable {
        public internal(set) var per: Located<Stride>
        public internal(set) var count: Located<Int>
        /// Places kept for one kind of case.
        public internal(set) var reserved: [Reserve] = []

        public struct Reserve: Sendable {
            public let name: Located<String>
            public let count: Located<Int>
        }
    }
}
