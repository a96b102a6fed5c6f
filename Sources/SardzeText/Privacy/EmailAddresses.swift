/// Finds e-mail addresses.
enum EmailAddresses {
    /// An address is no longer than this (RFC 5321, 4.5.3.1), which also keeps the search short.
    private static let longestPart = 64

    static func find(in text: ScannedText) -> [Range<Int>] {
        var addresses: [Range<Int>] = []
        for at in text.scalars.indices where text.scalars[at] == "@" {
            var start = at
            while start > 0, at - start < longestPart, isLocal(text.scalars[start - 1]) { start -= 1 }
            while start < at, text.scalars[start] == "." { start += 1 }
            guard start < at, let end = endOfDomain(in: text, from: at + 1) else { continue }
            addresses.append(start..<end)
        }
        return addresses
    }

    /// Past the last label of a domain with at least one dot whose last label is letters.
    private static func endOfDomain(in text: ScannedText, from start: Int) -> Int? {
        var place = start
        var end: Int?
        var labelStart = start
        var hasDot = false
        while let scalar = text[place], place - start < longestPart * 4 {
            if scalar == "." {
                guard place > labelStart else { return end }
                hasDot = true
                labelStart = place + 1
            } else if !ScannedText.isLetter(scalar), !ScannedText.isDigit(scalar), scalar != "-" {
                break
            }
            place += 1
            let label = text.scalars[labelStart..<place]
            // Two letters are enough for a country; a longer label ends where its letters end.
            if hasDot, place - labelStart >= 2, label.first.map(ScannedText.isLetter) == true { end = place }
        }
        return end
    }

    private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
        ScannedText.isLetter(scalar) || ScannedText.isDigit(scalar) || "._%+-".unicodeScalars.contains(scalar)
    }
}
