package org.papergraph.model;

/// A record as a capture attests it.
///
/// @param key tells records apart: a digest of the JSON
/// @param json the record in the PaperRecord format, in its canonical spelling
public record AttestedRecord(String key, String json, PaperRecord record, PaperKeys keys) {}
