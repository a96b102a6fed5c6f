// SardzeWatch
