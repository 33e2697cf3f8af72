// Justification
