// SardzeRules
