import SardzeTime
import SardzeWatch

extension TaskExporter {
    /// One all-day event a task on its due day, streamed.
    ///
    /// DTSTAMP does not follow the clock, so that the same tasks give the same bytes.
    ///
    /// - Source: RFC 5545; 3.1 for folding, 3.6.1 for events.
    static let iCalendar = TaskExporter("ics") { tasks, output in
        try output.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Sardze//Sardze//EN\r\nCALSCALE:GREGORIAN\r\n")
        var duty: Duty?
        var event = EventText()
        for stated in tasks {
            if duty !== stated.task.duty {
                duty = stated.task.duty
                event = EventText(stated.task.duty)
            }
            try output.write(event.bytes(of: stated.task))
        }
        try output.write("END:VCALENDAR\r\n")
    }
}

/// The parts of an event that all tasks of a duty share, made once.
private struct EventText {
    private var identity: [UInt8] = []
    private var words: [UInt8] = []
    private var who = ""

    private static let begin = Array("BEGIN:VEVENT\r\nUID:".utf8)
    private static let stamp = Array("DTSTAMP:19700101T000000Z\r\nDTSTART;VALUE=DATE:".utf8)
    private static let end = Array("\r\nDTEND;VALUE=DATE:".utf8)
    private static let newline = Array("\r\n".utf8)
    private static let close = Array("TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n".utf8)

    init() {}

    init(_ duty: Duty) {
        identity = Array("\(duty.plan)/\(duty.activity)@".utf8)
        words = Self.folded("SUMMARY:\(Self.escaped(duty.title))")
        if let level = duty.level { words += Self.folded("CATEGORIES:\(Self.escaped(level))") }
        who = Self.escaped(duty.responsible.joined(separator: ", "))
    }

    func bytes(of task: DueTask) -> [UInt8] {
        var bytes = Self.begin
        bytes.reserveCapacity(512)
        // A name longer than a line folds like any other text; most are far shorter.
        let slot = Array(task.slot.description.utf8)
        if identity.count + slot.count > 60 {
            bytes.removeLast(4)
            bytes += Self.folded("UID:" + String(decoding: identity + slot, as: UTF8.self) + "@sardze")
        } else {
            bytes += identity
            bytes += slot
            bytes += Array("@sardze\r\n".utf8)
        }
        bytes += Self.stamp
        Self.append(task.due, to: &bytes)
        bytes += Self.end
        Self.append(task.due.adding(days: 1), to: &bytes)
        bytes += Self.newline
        bytes += words
        bytes += Self.folded("DESCRIPTION:Open \(task.opens) to \(task.due)\\nPlanned \(task.planned)\\nResponsible: \(who)")
        bytes += Self.close
        return bytes
    }

    /// `20250131`
    private static func append(_ day: CivilDate, to bytes: inout [UInt8]) {
        for byte in day.ascii where byte != UInt8(ascii: "-") { bytes.append(byte) }
    }

    /// RFC 5545, 3.3.11.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\\(scalar)"
            case "\n": escaped += "\\n"
            case _ where scalar.value < 0x20: break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Lines of at most 75 octets, never cut inside a character (RFC 5545, 3.1).
    private static func folded(_ line: String) -> [UInt8] {
        var folded: [UInt8] = []
        let bytes = Array(line.utf8)
        var start = 0
        var room = 75
        while bytes.count - start > room {
            var end = start + room
            while bytes[end] & 0xC0 == 0x80 { end -= 1 }
            folded += bytes[start..<end]
            folded += [0x0D, 0x0A, 0x20]
            start = end
            room = 74
        }
        folded += bytes[start...]
        return folded + [0x0D, 0x0A]
    }
}
