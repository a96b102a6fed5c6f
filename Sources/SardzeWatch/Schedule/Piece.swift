import SardzeTime

/// A slot with the days a task of it can be done on, before they are rolled off days off.
struct Piece {
    let slot: Slot
    let window: Window
    /// The part of the window to plan it in, where that is not all of it.
    let share: Window?
    /// A day the coordinator wrote stays where it is.
    let isWritten: Bool

    init(_ slot: Slot, _ window: Window, share: Window? = nil, isWritten: Bool = false) {
        self.slot = slot
        self.window = window
        self.share = share
        self.isWritten = isWritten
    }

    /// A day that is its own slot.
    init(written day: CivilDate) { self.init(Slot(Window(day: day)), Window(day: day), isWritten: true) }
}

extension Window {
    /// What the bounds leave of a slot, or `nil` when that is less than half its days.
    func clipped(to bounds: Window) -> Window? {
        guard let rest = intersection(bounds), rest.days * 2 >= days else { return nil }
        return rest
    }
}
