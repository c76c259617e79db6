package org.innovente.json.cursor;

import java.util.Map;
import org.innovente.json.JsonCode;
import org.innovente.json.Limits;

/** What is reported about a fault in the bytes of a document. */
final class InputFaults {

    private InputFaults() {}

    static JsonCode code(DocumentBytes.Fault fault) {
        return switch (fault.problem()) {
            case NOT_UTF8, OTHER_ENCODING -> JsonCode.ENCODING;
            case TOO_LONG, NO_PROGRESS -> JsonCode.LIMIT;
        };
    }

    static Map<String, String> arguments(DocumentBytes.Fault fault, Limits limits) {
        return switch (fault.problem()) {
            case NOT_UTF8 -> encoding(fault, fault.encoding().isEmpty() ? "not-utf-8" : "suspected");
            case OTHER_ENCODING -> encoding(fault, "other");
            case TOO_LONG -> ReadFault.limitArguments("document-bytes", limits.documentBytes(), "withDocumentBytes");
            case NO_PROGRESS ->
                Map.of("limit", "empty-reads", "value", Integer.toString(DocumentBytes.MAX_EMPTY_READS), "knob", "-");
        };
    }

    private static Map<String, String> encoding(DocumentBytes.Fault fault, String problem) {
        return Map.of(
                "problem", problem,
                "encoding", fault.encoding(),
                "offset", Long.toString(fault.offset()));
    }
}
