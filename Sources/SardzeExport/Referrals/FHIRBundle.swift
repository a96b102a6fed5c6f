import SardzeText

/// Tasks gathered in one resource, so that they can be handed over as one file.
enum FHIRBundle {
    /// - Parameter tasks: none has the identifier of another.
    static func write(_ tasks: [FHIRTask], to output: inout Output) throws {
        try output.write("{\"resourceType\":\"Bundle\",\"type\":\"collection\"")
        // An empty list is none in FHIR: the element is left out.
        if !tasks.isEmpty {
            try output.write(",\"entry\":[")
            for (index, task) in tasks.enumerated() {
                let address = "urn:uuid:\(uuid(of: task.identifier))"
                try output.write(
                    (index == 0 ? "\n" : ",\n")
                        + JSONText.object([("fullUrl", JSONText.quoted(address)), ("resource", task.json)]))
            }
            try output.write("\n]")
        }
        try output.write("}\n")
    }

    /// The same for the same name, today and on any machine.
    ///
    /// - Source: version 8 of RFC 9562, its bits from FNV-1a.
    static func uuid(of identifier: FHIRTask.Identifier) -> String {
        let name = Array("\(identifier.system)|\(identifier.value)".utf8)
        let high = hash(name) & 0xFFFF_FFFF_FFFF_0FFF | 0x8000
        let low = hash(name.reversed()) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        let digits = Array(hexadecimal(high, digits: 16) + hexadecimal(low, digits: 16))
        let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
        return groups.joined(separator: "-").lowercased()
    }

    private static func hash(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
