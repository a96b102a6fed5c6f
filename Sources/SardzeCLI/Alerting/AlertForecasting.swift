import ArgumentParser
import SardzeExport
import SardzeTime
import SardzeWatch
import SardzeWords

/// Who would be told what until a day, if nobody did anything. It changes nothing.
struct AlertForecasting {
    private let scope: AlertScope

    init(_ scope: AlertScope) { self.scope = scope }

    /// Days that are foretold at most: after that nothing but repeats of repeats would follow.
    private static let horizon = 366

    func show(through last: CivilDate, _ format: ReportFormat) async throws {
        let round = try await AlertRound(scope)
        try round.tellFaults()
        for context in round.told {
            guard last >= context.today else {
                throw ValidationError(Wording("\(last) has passed", lv: "\(last) jau ir pagājis"))
            }
            guard last - context.today <= Self.horizon else {
                throw ValidationError(
                    Wording(
                        "\(last) is more than a year away; ask for \(context.today.adding(days: Self.horizon)) at the latest",
                        lv:
                            "\(last) ir vairāk nekā pēc gada; jautājiet ne tālāk kā līdz \(context.today.adding(days: Self.horizon))"
                    ))
            }
        }
        let forecasts = round.told.map { AlertForecast($0, through: last, only: scope.body) }
        try Console.print { output in
            switch format {
            case .json: try AlertForecastJSON.write(forecasts, to: &output)
            case .text: try AlertForecastText(Console.ink, in: Console.language).write(forecasts, to: &output)
            }
        }
        if format == .text, forecasts.allSatisfy(\.days.isEmpty) {
            Console.say(
                Wording(
                    "nobody would be told anything until \(last)", lv: "līdz \(last) nevienam nekas nebūtu jāpaziņo"))
        }
        if !round.faults.isEmpty { throw ExitCode(2) }
    }
}
