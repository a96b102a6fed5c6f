import SardzeCLI

SardzeCommand.runAndExit()
