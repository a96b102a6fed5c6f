import SardzeWords

/// libyaml's terse problems in words a coordinator can use.
enum YAMLWording {
    static func message(_ problem: String) -> Wording {
        if problem.contains("cannot start any token") {
            return Wording("a value cannot start with this character", lv: "vērtība nevar sākties ar šo rakstzīmi")
        }
        if problem.contains("could not find expected ':'") {
            return Wording("this line has no `:` after its key", lv: "šajā rindiņā aiz atslēgas trūkst `:`")
        }
        if problem.contains("mapping values are not allowed") {
            return Wording(
                "a second `:` on one line needs quotes", lv: "teksts ar otru `:` vienā rindiņā jāliek pēdiņās")
        }
        if problem.contains("did not find expected key") {
            return Wording("this line does not fit the lines above it", lv: "šī rindiņa neiederas aiz iepriekšējām")
        }
        if problem.contains("'-' indicator") {
            return Wording("this line does not fit the list above it", lv: "šī rindiņa neiederas iepriekšējā sarakstā")
        }
        if problem.contains("',' or ']'") {
            return Wording("a `,` or `]` is missing here", lv: "šeit trūkst `,` vai `]`")
        }
        if problem.contains("',' or '}'") {
            return Wording("a `,` or `}` is missing here", lv: "šeit trūkst `,` vai `}`")
        }
        if problem.contains("unexpected end of stream") {
            return Wording("the text ends before its closing quote", lv: "teksts beidzas bez noslēdzošajām pēdiņām")
        }
        if problem.contains("unknown escape character") {
            return Wording(
                "text in double quotes has no such escape",
                lv: "tekstā dubultpēdiņās aiz atpakaļslīpsvītras šāda zīme nevar būt")
        }
        if problem.contains("expected node content") {
            return Wording("a value is missing here", lv: "šeit trūkst vērtības")
        }
        if problem.contains("block sequence entries are not allowed") {
            return Wording("a list item cannot begin here", lv: "šeit nevar sākties saraksta vienums")
        }
        if problem.contains("expected <document start>") {
            return Wording("nothing can follow here", lv: "šeit vairs nekas nevar sekot")
        }
        if problem.contains("alphabetic or numeric") {
            return Wording("a name is missing after this `&` or `*`", lv: "aiz šī `&` vai `*` trūkst nosaukuma")
        }
        if problem.contains("comment or line break") {
            return Wording("only a comment can follow here", lv: "šeit var sekot tikai komentārs")
        }
        if problem.contains("hexdecimal number") {
            return Wording(
                "text in double quotes has no such escape",
                lv: "tekstā dubultpēdiņās aiz atpakaļslīpsvītras šāda zīme nevar būt")
        }
        // The rest of libyaml's problems speak of its own parts.
        return ["did not find", "could not find"].contains { problem.contains($0) }
            ? Wording("this is not YAML", lv: "tas nav YAML") : Wording(problem, lv: "tas nav derīgs YAML")
    }

    /// What the place says that libyaml names beside the problem.
    static func context(_ context: String) -> Wording {
        if context.contains("block mapping") { return Wording("the mapping begins here", lv: "bloks sākas šeit") }
        if context.contains("block collection") || context.contains("block sequence") {
            return Wording("the list begins here", lv: "saraksts sākas šeit")
        }
        if context.contains("flow mapping") { return Wording("the mapping is opened here", lv: "bloks atvērts šeit") }
        if context.contains("flow sequence") { return Wording("the list is opened here", lv: "saraksts atvērts šeit") }
        if context.contains("quoted scalar") {
            return Wording("the quotes are opened here", lv: "pēdiņas atvērtas šeit")
        }
        if context.contains("simple key") { return Wording("the key begins here", lv: "atslēga sākas šeit") }
        return Wording("it begins here", lv: "sākas šeit")
    }

    static func help(_ problem: String) -> Wording {
        if problem.contains("cannot start any token") {
            return Wording(
                "indent with spaces, never tabs, and put text that begins with @ ` or % in quotes",
                lv:
                    "atkāpes veidojiet ar atstarpēm, nevis tabulatoru, un tekstu, kas sākas ar @ ` vai %, lieciet pēdiņās"
            )
        }
        if problem.contains("could not find expected ':'") {
            return Wording(
                "write `key: value`, or put the text in quotes", lv: "rakstiet `key: value` vai lieciet tekstu pēdiņās")
        }
        if problem.contains("mapping values are not allowed") {
            return Wording(
                "put a text that contains `: ` in quotes, and check the indentation above",
                lv: "tekstu, kurā ir `: `, lieciet pēdiņās un pārbaudiet atkāpes augstāk")
        }
        if problem.contains("did not find expected key") {
            return Wording(
                "check the indentation: keys of one mapping start in the same column",
                lv: "pārbaudiet atkāpes: viena bloka atslēgas sākas vienā kolonnā")
        }
        if problem.contains("',' or ']'") {
            return Wording(
                "close the list with `]`, and put commas between its items",
                lv: "noslēdziet sarakstu ar `]` un atdaliet vienumus ar komatiem")
        }
        if problem.contains("',' or '}'") {
            return Wording(
                "close the mapping with `}`, and put commas between its entries",
                lv: "noslēdziet bloku ar `}` un atdaliet ierakstus ar komatiem")
        }
        if problem.contains("unexpected end of stream") {
            return Wording("close the quotes that are opened above", lv: "aizveriet augstāk atvērtās pēdiņas")
        }
        if problem.contains("unknown escape character") {
            return Wording(
                "write `\\\\` for a backslash, or use single quotes",
                lv: "atpakaļslīpsvītru rakstiet kā `\\\\` vai lietojiet vienpēdiņas")
        }
        return Wording(
            "check indentation, quotes and brackets here and just above",
            lv: "pārbaudiet atkāpes, pēdiņas un iekavas šeit un tieši augstāk")
    }
}
