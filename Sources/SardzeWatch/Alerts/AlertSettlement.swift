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
    ///   - line: as which the body is to hear of it; `nil` when it is not any more.
    func settlement(
        of notices: ArraySlice<AlertBook.Notice>, to body: String, _ standing: MatterStanding, _ line: AlertLine?
    ) -> AlertItem.Settlement? {
        let isConcerned = notices.contains { $0.telling.reason.isLate || $0.telling.reason == .unassigned }
        switch standing {
        case .open(let open):
            if let due = movedDay(notices, open) { return .moved(to: due) }
            guard let now = open.matter.body, now != body else { return nil }
            if let state = open.state, isConcerned, (open.course.late?.day ?? today) > today {
                return .answered(state)
            }
            guard let line else { return .given(to: now) }
            return !line.isOwn && isBegunAnew(notices, open, line) ? .given(to: now) : nil
        case .closed(let settlement, let doer):
            switch settlement {
            case .done, .answered: return isConcerned && doer != body ? settlement : nil
            case .waived, .cancelled, .moved, .given, .removed: return settlement
            }
        }
    }

    /// Whether a body that follows a matter was told of it while another one had it: as that one, or as whoever is told when that
    /// one does nothing. Then its time to hear of the one that has it now is still to come.
    private func isBegunAnew(
        _ notices: ArraySlice<AlertBook.Notice>, _ open: OpenMatter, _ line: AlertLine
    ) -> Bool {
        if notices.last(where: { $0.telling.reason != .repeat })?.telling.reason.isOfResponsible == true { return true }
        return (line.course.late?.day ?? today) > today && notices.contains { $0.telling.due == open.matter.due }
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
    /// Somebody waits for it.
    case open(OpenMatter)
    /// It is over, and which body ended it.
    case closed(AlertItem.Settlement, by: String?)
}

extension ArraySlice<AlertBook.Notice> {
    /// Those from the first that was told to it as the one that is to act: what it heard before as somebody's deputy is no
    /// notice that it is the body's own now.
    var asResponsible: Self { drop { !$0.telling.reason.isOfResponsible } }
}

extension AlertReason {
    /// Whether it is told to the one that is to act, or in its place.
    fileprivate var isOfResponsible: Bool {
        switch self {
        case .firstNotice, .dueSoon, .behindPace, .overdue, .unassigned, .dataToConfirm, .undelivered: true
        case .repeat, .escalated, .escalatedToDeputy, .escalatedToCoordinator, .unanswered, .answered, .withdrawn: false
        }
    }
}
