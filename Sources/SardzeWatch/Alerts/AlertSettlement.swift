import SardzeTime

extension AlertContext {
    /// Of something a body was told of: whether and how it ended, so that the body may forget it.
    ///
    /// Whoever did it knows; whoever was told that it is late, or that it is nobody's, hears that it is done; whoever was told anything
    /// hears that it is asked for no more.
    ///
    /// - Parameters:
    ///   - notices: those that still stand; not empty.
    ///   - standing: how the matter stands now.
    func settlement(
        of notices: ArraySlice<AlertBook.Notice>, to body: String, _ standing: MatterStanding
    ) -> AlertItem.Settlement? {
        let isConcerned = notices.contains { $0.telling.reason.isLate || $0.telling.reason == .unassigned }
        switch standing {
        case .open(let open, let bodies):
            if let due = movedDay(notices, open) { return .moved(to: due) }
            guard let now = open.matter.body, now != body else { return nil }
            if let state = open.state, isConcerned, (open.course.late?.day ?? today) > today {
                return .answered(state)
            }
            if bodies.contains(body) { return nil }
            return notices.contains { $0.telling.reason.isOfResponsible } ? .given(to: now) : nil
        case .closed(let settlement, let doer):
            switch settlement {
            case .done, .answered: return isConcerned && doer != body ? settlement : nil
            case .waived, .cancelled, .moved, .given, .removed: return settlement
            }
        }
    }

    /// The new last day of what a body was told is late, where it is late no more.
    private func movedDay(_ notices: ArraySlice<AlertBook.Notice>, _ open: OpenMatter) -> CivilDate? {
        guard open.matter.kind == .task, open.matter.due >= today,
            let last = notices.last(where: { $0.telling.reason.isLate }), last.telling.due < open.matter.due
        else { return nil }
        return open.matter.due
    }
}

/// How something stands that somebody was told of.
enum MatterStanding {
    /// Somebody waits for it; the bodies that are to hear of it.
    case open(OpenMatter, [String])
    /// It is over, and which body ended it.
    case closed(AlertItem.Settlement, by: String?)
}

extension AlertReason {
    /// Whether it is told to the one that is to act, or in its place.
    fileprivate var isOfResponsible: Bool {
        switch self {
        case .firstNotice, .dueSoon, .behindPace, .overdue, .repeat, .unassigned, .dataToConfirm: true
        case .escalated, .escalatedToDeputy, .escalatedToCoordinator, .unanswered, .undelivered, .answered, .withdrawn:
            false
        }
    }
}
