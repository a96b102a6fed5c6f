import SardzeTime
import SardzeWatch

extension TaskExporter {
    /// One all-day event a task on its due day, streamed.
    ///
    /// DTSTAMP does not follow the clock, so that the same tasks give the same bytes.
    ///
    /// - Source: RFC 5545; 3.1 for folding, 3.6.1 for events.
    public static let iCalendar = TaskExporter { stated, output in
        try output.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Sardze//Sardze//EN\r\nCALSCALE:GREGORIAN\r\n")
        var duty: Duty?
        var event: EventTemplate?
        for task in stated.tasks {
            if duty !== task.duty {
                duty = task.duty
                event = EventTemplate(task.duty)
            }
            try event?.write(task, to: &output)
        }
        try output.write("END:VCALENDAR\r\n")
    }
}

/// The event of any task of one duty: everything folded and escaped once, with gaps for the name and the dates, which
/// always have the same length.
private struct EventTemplate {
    private let name: String
    private let nameBytes: [UInt8]
    /// Whether the name of a task on a single day fits one line.
    private let isShort: Bool
    private var bytes: [UInt8]
    private let start: Int
    private let end: Int
    private let opens: Int
    private let due: Int
    private let planned: Int

    private static let nameEnd = Array("@sardze\r\n".utf8)

    init(_ duty: Duty) {
        name = "UID:\(Self.escaped("\(duty.plan)/\(duty.activity)"))@"
        nameBytes = Array("BEGIN:VEVENT\r\n\(name)".utf8)
        isShort = name.utf8.count + 10 + 7 <= 75
        var bytes = Array("DTSTAMP:19700101T000000Z\r\nDTSTART;VALUE=DATE:".utf8)
        start = bytes.count
        bytes += Array("yyyymmdd\r\nDTEND;VALUE=DATE:".utf8)
        end = bytes.count
        bytes += Array("yyyymmdd\r\n".utf8) + Self.folded("SUMMARY:\(Self.escaped(Self.summary(duty)))")
        if let level = duty.level { bytes += Self.folded("CATEGORIES:\(Self.escaped(level))") }
        let description = bytes.count
        // The dates lie within the first line, so folding never moves them.
        bytes += Self.folded(
            "DESCRIPTION:Open yyyy-mm-dd to yyyy-mm-dd\\nPlanned yyyy-mm-dd\\nResponsible: "
                + Self.escaped(duty.responsible.joined(separator: ", ")))
        opens = description + 17
        due = description + 31
        planned = description + 51
        self.bytes = bytes + Array("TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n".utf8)
    }

    mutating func write(_ task: DueTask, to output: inout Output) throws {
        bytes.withUnsafeMutableBufferPointer { buffer in
            func put(_ day: CivilDate, _ place: Int, separated: Bool) {
                day.write(to: UnsafeMutableBufferPointer(rebasing: buffer[place...]), separated: separated)
            }
            put(task.due, start, separated: false)
            put(task.due.adding(days: 1), end, separated: false)
            put(task.due, due, separated: true)
            // Most tasks of a single day are all these days at once, and copying is cheaper than counting again.
            for (day, place) in [(task.opens, opens), (task.planned, planned)] {
                if day == task.due {
                    for offset in 0..<10 { buffer[place + offset] = buffer[due + offset] }
                } else {
                    put(day, place, separated: true)
                }
            }
        }
        if let step = task.duty.referral {
            // The days of a referral are no part of its name: two of one rule may have the same.
            try output.write("BEGIN:VEVENT\r\n")
            try output.write(Self.folded("\(name)\(step.taskLabel)@sardze"))
        } else if task.slot.isOneDay, isShort {
            output.append(nameBytes)
            output.append(task.slot.first)
            output.append(Self.nameEnd)
        } else {
            try output.write("BEGIN:VEVENT\r\n")
            try output.write(Self.folded("\(name)\(task.slot)@sardze"))
        }
        try output.write(bytes)
    }

    /// Which referral it is must be seen: several may ask for the same on one day.
    private static func summary(_ duty: Duty) -> String {
        duty.referral.map { "\($0): \(duty.title)" } ?? duty.title
    }

    /// RFC 5545, 3.3.11. Every character that is escaped or left out is a single byte of UTF-8.
    private static func escaped(_ text: String) -> String {
        var escaped: [UInt8] = []
        escaped.reserveCapacity(text.utf8.count + 8)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","): escaped += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): escaped += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case 0..<0x20: break
            default: escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// Lines of at most 75 octets, never cut inside a character (RFC 5545, 3.1).
    private static func folded(_ line: String) -> [UInt8] {
        var folded: [UInt8] = []
        let bytes = Array(line.utf8)
        if bytes.count <= 75 { return bytes + [0x0D, 0x0A] }
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
