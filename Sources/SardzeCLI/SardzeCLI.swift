// SardzeCLI
