/// The names of days and months for people; in rules they stay English.
public enum CalendarWords {
    /// Monday first.
    public static let weekdays = [
        Noun("Monday", lv: .feminine("pirmdien")), Noun("Tuesday", lv: .feminine("otrdien")),
        Noun("Wednesday", lv: .feminine("trešdien")), Noun("Thursday", lv: .feminine("ceturtdien")),
        Noun("Friday", lv: .feminine("piektdien")), Noun("Saturday", lv: .feminine("sestdien")),
        Noun("Sunday", lv: .feminine("svētdien")),
    ]

    /// Before a date, Monday first: "Mon", "pirmd.".
    public static let shortWeekdays = [
        Wording("Mon", lv: "pirmd."), Wording("Tue", lv: "otrd."), Wording("Wed", lv: "trešd."),
        Wording("Thu", lv: "ceturtd."), Wording("Fri", lv: "piektd."), Wording("Sat", lv: "sestd."),
        Wording("Sun", lv: "svētd."),
    ]

    /// Two letters above a column, Monday first.
    public static let weekdayLetters = [
        Wording("Mo", lv: "Pr"), Wording("Tu", lv: "Ot"), Wording("We", lv: "Tr"), Wording("Th", lv: "Ce"),
        Wording("Fr", lv: "Pk"), Wording("Sa", lv: "Se"), Wording("Su", lv: "Sv"),
    ]

    /// January first.
    public static let months = [
        Noun("January", plural: "Januaries", lv: .masculine("janvār", soft: "janvār")),
        Noun("February", plural: "Februaries", lv: .masculine("februār", soft: "februār")),
        Noun("March", plural: "Marches", lv: .masculine("mart")),
        Noun("April", lv: .masculine("aprīl", soft: "aprīļ")),
        Noun("May", lv: .masculine("maij")), Noun("June", lv: .masculine("jūnij")),
        Noun("July", plural: "Julies", lv: .masculine("jūlij")), Noun("August", lv: .masculine("august")),
        Noun("September", lv: .masculine("septembr", soft: "septembr")),
        Noun("October", lv: .masculine("oktobr", soft: "oktobr")),
        Noun("November", lv: .masculine("novembr", soft: "novembr")),
        Noun("December", lv: .masculine("decembr", soft: "decembr")),
    ]
}
