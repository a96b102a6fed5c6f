// SardzeExport
