import SardzeWords

/// libyaml's terse problems in words a coordinator can use.
enum YAMLWording {
    static func message(_ problem: String) -> Wording {
        if problem.contains("cannot start any token") { return "a value cannot start with this character" }
        if problem.contains("could not find expected ':'") { return "this line has no `:` after its key" }
        if problem.contains("mapping values are not allowed") { return "a second `:` on one line needs quotes" }
        if problem.contains("did not find expected key") { return "this line does not fit the lines above it" }
        if problem.contains("'-' indicator") { return "this line does not fit the list above it" }
        if problem.contains("',' or ']'") { return "a `,` or `]` is missing here" }
        if problem.contains("',' or '}'") { return "a `,` or `}` is missing here" }
        if problem.contains("unexpected end of stream") { return "the text ends before its closing quote" }
        if problem.contains("unknown escape character") { return "text in double quotes has no such escape" }
        if problem.contains("expected node content") { return "a value is missing here" }
        if problem.contains("block sequence entries are not allowed") { return "a list item cannot begin here" }
        if problem.contains("expected <document start>") { return "nothing can follow here" }
        if problem.contains("alphabetic or numeric") { return "a name is missing after this `&` or `*`" }
        if problem.contains("comment or line break") { return "only a comment can follow here" }
        if problem.contains("hexdecimal number") { return "text in double quotes has no such escape" }
        // The rest of libyaml's problems speak of its own parts.
        return ["did not find", "could not find"].contains { problem.contains($0) }
            ? "this is not YAML" : Wording(same: problem)
    }

    /// What the place says that libyaml names beside the problem.
    static func context(_ context: String) -> Wording {
        if context.contains("block mapping") { return "the mapping begins here" }
        if context.contains("block collection") || context.contains("block sequence") { return "the list begins here" }
        if context.contains("flow mapping") { return "the mapping is opened here" }
        if context.contains("flow sequence") { return "the list is opened here" }
        if context.contains("quoted scalar") { return "the quotes are opened here" }
        if context.contains("simple key") { return "the key begins here" }
        return "it begins here"
    }

    static func help(_ problem: String) -> Wording {
        if problem.contains("cannot start any token") {
            return "indent with spaces, never tabs, and put text that begins with @ ` or % in quotes"
        }
        if problem.contains("could not find expected ':'") { return "write `key: value`, or put the text in quotes" }
        if problem.contains("mapping values are not allowed") {
            return "put a text that contains `: ` in quotes, and check the indentation above"
        }
        if problem.contains("did not find expected key") {
            return "check the indentation: keys of one mapping start in the same column"
        }
        if problem.contains("',' or ']'") { return "close the list with `]`, and put commas between its items" }
        if problem.contains("',' or '}'") { return "close the mapping with `}`, and put commas between its entries" }
        if problem.contains("unexpected end of stream") { return "close the quotes that are opened above" }
        if problem.contains("unknown escape character") { return "write `\\\\` for a backslash, or use single quotes" }
        return "check indentation, quotes and brackets here and just above"
    }
}
