// SardzeText
