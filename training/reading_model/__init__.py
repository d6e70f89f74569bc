"""Trains the reading model: one small transformer that reads a window of a report once and feeds every head."""
