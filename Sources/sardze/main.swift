import SardzeCLI

await SardzeCommand.runAndExit()
