public import SardzeTime

extension Recurrence {
    /// The first occurrences in a window, ascending: all when there are fewer than asked for.
    public func first(_ most: Int, in window: Window) -> [CivilDate] {
        var days: [CivilDate] = []
        var first = max(window.first, start)
        var length = 64
        while days.count < most, let piece = Window(first, min(window.last, first.adding(days: length))) {
            days += occurrences(in: piece)
            guard piece.last < window.last else { break }
            first = piece.last.adding(days: 1)
            length *= 4
        }
        return Array(days.prefix(most))
    }
}
